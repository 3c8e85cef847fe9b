"""The text of segments that become one."""

from __future__ import annotations

from collections.abc import Sequence


def joined_text(texts: Sequence[str]) -> str:
    """Join texts into one. Each speaker of a dialogue keeps a line; other line breaks would be at wrong places."""
    parts = [text for text in texts if text.strip()]
    if any(part.lstrip().startswith(("-", "–", "—")) for part in parts):
        return "\n".join(parts)
    return " ".join(" ".join(part.split("\n")) for part in parts)
