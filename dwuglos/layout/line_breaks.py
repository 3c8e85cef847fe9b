"""Break a translation into as many lines as its source has."""

from __future__ import annotations

from itertools import pairwise

from dwuglos.language.markup import visible_text
from dwuglos.layout.borders import raw_words_of
from dwuglos.layout.lines import LIMIT, break_lines

_MOST_WORDS = 300
"""The most words a subtitle may have; a longer text is no subtitle, and gets lines of about the same length."""


def in_lines(text: str, lines: int) -> str:
    """Break `text` into `lines` lines where the Polish rules allow it, into fewer only when it has fewer words."""
    if lines < 2 or " " not in text:
        return text
    even = len(visible_text(text)) // lines
    # The fewest lines that fit a limit may be the number that is needed: the usual limit is tried first, then limits
    # that let lines differ a little and much in length, then all others.
    limits = [LIMIT, even + even // 3, even + even // 2]
    if text.count(" ") < _MOST_WORDS:  # each limit breaks the whole text once: in a long text that would take too long
        limits += range(even, len(text))
    else:
        limits = [limit for limit in limits if limit <= 2 * LIMIT]
    for n, limit in enumerate(limits):
        breaks = (broken := break_lines(text, limit)).count("\n")
        if breaks == lines - 1:
            return broken
        if n > 2 and breaks < lines - 2:  # from here on the limits rise, and the lines become fewer still
            break
    return _evenly(text, lines)


def _evenly(text: str, lines: int) -> str:
    """Break `text` into lines with about the same number of words, without regard to the Polish rules."""
    words = raw_words_of(text)
    cuts = [round(len(words) * n / lines) for n in range(lines + 1)]
    rows = (" ".join(words[start:end]) for start, end in pairwise(cuts))
    return "\n".join(row for row in rows if row)
