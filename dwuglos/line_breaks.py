"""A translation in as many lines as its source has."""

from __future__ import annotations

from itertools import pairwise


def in_lines(text: str, lines: int) -> str:
    """Break `text` into as many lines, where Polish allows; into fewer only when it has no room for them."""
    if lines < 2 or " " not in text:
        return text
    from dwuglos.layout import LIMIT, break_lines

    even = len(text) // lines
    # The usual limit first, then lines of some and of much difference in length, then all there are.
    for limit in (LIMIT, even + even // 3, even + even // 2, *range(even, len(text))):
        broken = break_lines(text, limit)
        if broken.count("\n") == lines - 1:
            return broken
    return _evenly(text, lines)


def _evenly(text: str, lines: int) -> str:
    """Break between words wherever the lines come out alike."""
    words = text.split(" ")
    cuts = [round(len(words) * n / lines) for n in range(lines + 1)]
    rows = (" ".join(words[start:end]) for start, end in pairwise(cuts))
    return "\n".join(row for row in rows if row)
