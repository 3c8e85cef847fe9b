"""A translation in as many lines as its source has."""

from __future__ import annotations

from itertools import pairwise

_MOST_WORDS = 300
"""Words of any text that is a subtitle; where there are more, lines that are alike will do."""


def in_lines(text: str, lines: int) -> str:
    """Break `text` into as many lines, where Polish allows; into fewer only when it has no room for them."""
    if lines < 2 or " " not in text:
        return text
    from dwuglos.layout import LIMIT, break_lines

    even = len(text) // lines
    # The usual limit first, then lines of some and of much difference in length, then all there are.
    limits = [LIMIT, even + even // 3, even + even // 2]
    if text.count(" ") < _MOST_WORDS:
        limits += range(even, len(text))
    else:
        limits = [limit for limit in limits if limit <= 2 * LIMIT]
    for n, limit in enumerate(limits):
        breaks = (broken := break_lines(text, limit)).count("\n")
        if breaks == lines - 1:
            return broken
        if n > 2 and breaks < lines - 2:  # longer lines are still fewer
            break
    return _evenly(text, lines)


def _evenly(text: str, lines: int) -> str:
    """Break between words wherever the lines come out alike."""
    words = text.split(" ")
    cuts = [round(len(words) * n / lines) for n in range(lines + 1)]
    rows = (" ".join(words[start:end]) for start, end in pairwise(cuts))
    return "\n".join(row for row in rows if row)
