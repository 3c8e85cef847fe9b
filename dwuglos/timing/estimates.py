"""Estimate times for a text that has none, from how long it takes to say it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.language.rising import rising

_DIGIT = re.compile(r"\d")
_COMMA = re.compile(r"[,;:—–](?=\s|$)")
_STOP = re.compile(r"[.?!…][\"'”’»)\]]{0,3}(?=\s|$)")
_PER_DIGIT, _PER_COMMA, _PER_STOP = 5, 2, 12
"""The time that digits, commas and stops take in addition to their own character, in characters.

The figures were found on 22 talks with known times: a digit is spoken as a word, and the pause after a sentence takes
as long as twelve letters.
"""
USUAL_PACE = 62
"""Milliseconds per character: the median of those talks."""
_FASTEST = 20
"""The least milliseconds per character; known times that leave less between them contradict each other."""
_CLOCK = 1000
"""The unit in which people write times, in milliseconds. They drop the fraction of a second, so that the real time is
half a second later on average."""
_LINGER = 1000
"""Milliseconds that a text may stay longer than twice its usual time; the rest is taken for silence."""


def spoken_length(text: str) -> int:
    """Return the time that `text` and the pause after it take, in characters (of `USUAL_PACE` ms); at least 1."""
    marks = ((_DIGIT, _PER_DIGIT), (_COMMA, _PER_COMMA), (_STOP, _PER_STOP))
    text = visible_text(text)
    return max(1, len(text)) + sum(len(mark.findall(text)) * length for mark, length in marks)


def estimate_times(texts: Sequence[str], duration: int | None, anchors: Mapping[int, int]) -> list[tuple[int, int]]:
    """Return the start and the end of each text in milliseconds: in order, without overlaps, from 0 to `duration`.

    `anchors` are known starts in milliseconds by the index of the text. Anchors that contradict most of the others, or
    the duration, are not used; the texts of all others start exactly there. When the duration is None, the speaker is
    assumed to speak at the usual pace.
    """
    if not texts:
        return []
    lengths = [0, *accumulate(spoken_length(text) for text in texts)]
    length = duration if duration is not None and duration > 0 else None
    anchors_used = _consistent_anchors(lengths, length, anchors)
    starts = _starts(lengths, _with_ends(lengths, length, anchors_used))
    pace = (starts[-1] - starts[0]) / lengths[-1]
    return [
        (start, min(following, start + _LINGER + round(2 * pace * (after - before))))
        for (start, following), (before, after) in zip(pairwise(starts), pairwise(lengths), strict=True)
    ]


class _Anchor(NamedTuple):
    """A text that starts at a known time."""

    text: int
    start: int


def _consistent_anchors(lengths: Sequence[int], duration: int | None, anchors: Mapping[int, int]) -> list[_Anchor]:
    """Return as many anchors as possible of which each two leave enough time for the text between them."""
    count = len(lengths) - 1
    last = float("inf") if duration is None else duration
    # There must be enough time before an anchor for the text before it.
    fits = (i for i in sorted(anchors) if 0 <= i < count and lengths[i] * _FASTEST <= anchors[i] <= last)
    possible = [_Anchor(i, anchors[i]) for i in fits]
    # Two anchors are consistent when the time to spare, at the fastest pace, is not smaller at the later one. So the
    # anchors are the longest sequence with spare times that never fall.
    spare = (ms - lengths[i] * _FASTEST for i, ms in possible)
    return [possible[n] for n in rising(spare, may_repeat=True)]


def _with_ends(lengths: Sequence[int], duration: int | None, anchors_used: Sequence[_Anchor]) -> list[_Anchor]:
    """Return the anchors, with one for the first text and one for the end of the last text added."""
    first, last = (anchors_used[0], anchors_used[-1]) if anchors_used else (_Anchor(0, 0), _Anchor(0, 0))
    pace = _pace(lengths, duration, first, last)
    begin = [] if first.text == 0 else [_Anchor(0, max(0, first.start - round(lengths[first.text] * pace)))]
    end = last.start + round((lengths[-1] - lengths[last.text]) * pace) if duration is None else duration
    return [*begin, *(anchors_used or [first]), _Anchor(len(lengths) - 1, end)]


def _pace(lengths: Sequence[int], duration: int | None, first: _Anchor, last: _Anchor) -> float:
    """Return the milliseconds per character between the first and the last anchor, or the usual pace without two.

    The usual pace becomes less where the duration leaves less.
    """
    characters = lengths[last.text] - lengths[first.text]
    if characters:
        return (last.start - first.start) / characters
    rest = lengths[-1] - lengths[last.text]
    usual = float(USUAL_PACE)
    return usual if duration is None else min(usual, (duration - last.start) / rest)


def _starts(lengths: Sequence[int], anchors_used: Sequence[_Anchor]) -> list[int]:
    """Return the start of each text and the end of the last; the texts between two anchors share the time by length."""
    # With several anchors, all in whole seconds, a person wrote them, and they are half a second early on average.
    late = _CLOCK // 2 if len(anchors_used) > 3 and all(one.start % _CLOCK == 0 for one in anchors_used[1:-1]) else 0
    starts: list[int] = []
    for (begin, start), (end, stop) in pairwise(anchors_used):
        pace = (stop - start) / (lengths[end] - lengths[begin])
        starts.append(start)
        for index in range(begin + 1, end):
            at = start + (lengths[index] - lengths[begin]) * pace
            starts.append(round(min(at + late, (at + stop) / 2)))
    return [*starts, anchors_used[-1].start]
