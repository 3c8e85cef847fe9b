"""Places in a text as Qt counts them: in units of UTF-16, of which an emoji has two."""

from __future__ import annotations


def units(text: str) -> int:
    """Return how long a text is for Qt."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def characters(text: str, units: int) -> int:
    """Return how many characters of a text the first `units` of Qt's are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))
