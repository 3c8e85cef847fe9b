"""Where words that were not heard are looked for: between those that were, in the sound between them.

A piece has words that fit the time between two that were heard, and these, which hold it in its place. Words for which
there is no time, because nobody says them, are in none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_FASTEST, _SLOWEST = 0.4, 2.5
"""The shortest and the longest time in which words are said, as a share of the usual one."""
_PAUSE = 1_500
"""Milliseconds that a pause between words may take in addition."""
_FEW = 3
"""Words that may be said in no time at all, as they were swallowed, or after a long pause."""
_WAIT = 5_000
"""Milliseconds of such a pause."""


class Piece(NamedTuple):
    """Words of the text from one place to before another, and the sound (ms) in which they are said."""

    first: int
    last: int
    start: int
    end: int


class Link(NamedTuple):
    """A word that was heard, from one time to another (ms); the ends of the sound count as words, too."""

    word: int
    start: int
    end: int


def pieces(links: Sequence[Link], lengths: Sequence[int], owners: Sequence[int], duration: int) -> list[Piece]:
    """Return where the words of a text are looked for that were not heard.

    `links` are the words that were, `lengths` the milliseconds that each word usually takes, `owners` the segment that
    each is in; the sound lasts `duration` ms.
    """
    made: list[Piece] = []
    ends = Link(-1, 0, 0), Link(len(lengths), duration, duration)
    for one, other in pairwise((ends[0], *links, ends[1])):
        if other.word - one.word > 1:
            made += _pieces_between(one, other, lengths, owners)
    return made


def _pieces_between(one: Link, other: Link, lengths: Sequence[int], owners: Sequence[int]) -> Iterator[Piece]:
    """Yield where the words between two that were heard are looked for."""
    first, last = one.word + 1, other.word
    usual, time = sum(lengths[first:last]), other.start - one.end
    if _fits(last - first, usual, time):
        yield Piece(max(0, one.word), min(last + 1, len(lengths)), one.start, other.end)
        return
    upper, lower = first, last  # words of the segments on both sides are said beside these
    while upper < last and one.word >= 0 and owners[upper] == owners[one.word]:
        upper += 1
    while lower > upper and last < len(lengths) and owners[lower - 1] == owners[last]:
        lower -= 1
    before, behind = sum(lengths[first:upper]), sum(lengths[lower:last])
    if time < _FASTEST * (before + behind):
        return
    share = time * before // max(1, before + behind)
    if upper > first:
        end = min(one.end + _longest(before), one.end + share if behind else other.start)
        yield Piece(one.word, upper, one.start, end)
    if last > lower:
        start = max(other.start - _longest(behind), one.end + share if before else one.end)
        yield Piece(lower, last + 1, start, other.end)


def _fits(words: int, usual: int, time: int) -> bool:
    shortest = 0 if words <= _FEW else _FASTEST * usual
    return shortest <= time <= _longest(usual) + (0 if words > _FEW else _WAIT)


def _longest(usual: int) -> int:
    return round(_SLOWEST * usual) + _PAUSE
