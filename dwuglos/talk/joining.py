"""What segments that become one have in common: their text, and where it came from."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.talk.transcript import PERSON


def joined_text(texts: Sequence[str]) -> str:
    """Join texts into one. Each speaker of a dialogue keeps a line; other line breaks would be at wrong places."""
    parts = [text for text in texts if text.strip()]
    if any(part.lstrip().startswith(("-", "–", "—")) for part in parts):
        return "\n".join(parts)
    return " ".join(" ".join(part.split("\n")) for part in parts)


def joined_origin(origins: Sequence[str]) -> str:
    """Return where a translation came from whose parts came from these: from a person where one of them did."""
    return PERSON if PERSON in origins else next(iter(origins), "")
