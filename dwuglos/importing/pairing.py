"""The Polish of a talk laid beside its English, when the two come from two files.

Files cut alike are paired one to one. Otherwise the Polish of each cue goes to the English segments it is shown with,
cut between words in proportion to the time it shares with each, rather after a sentence or clause than exactly there.
Nothing is lost, doubled or moved: the words of all targets in order are the words of the Polish file in order.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from dwuglos.errors import Notice, UnpairableTexts
from dwuglos.formats.base import Cue
from dwuglos.talk.transcript import PERSON, NewSegment, State

ALIKE = 250
"""Milliseconds by which the times of a pair may differ in files that were cut alike."""
_MUTUAL = 0.6
"""Share of the longer of two cues that they have in common when they are clearly a pair."""
_TOUCH = 0.15
"""Share of a Polish cue below which it merely touches an English segment."""
_MOST = 0.5
"""Share of an English segment from which a cue belongs to it even if it is a small part of the cue."""
_WINDOW = 32
"""English segments one Polish cue is laid over at most: bounds the work when all times are the same."""

_REACH = 24
"""Characters by which a cut may be moved to a better place."""

_NONE, _CLAUSE, _SENTENCE, _LEANS = range(4)
_WORTH = ((0, 4, 4, -8), (0, 10, 8, -8), (0, 8, 24, -8), (0, 4, 4, -8))
"""What a cut is worth, in characters: by the pause after the English segment, then by the one after the Polish word."""

_WORD = re.compile(r"(?:<[^<>]*>|\{\\[^{}]*\}|\S)+")
_SENTENCE_END = re.compile(r"""[.!?…]["'”’»)\]]*$""")
_SENTENCE_INSIDE = re.compile(r"""[.!?…]["'”’»)\]]{0,3}\s""")
_CLAUSE_END = re.compile(r"""[,;:–—-]["'”’»)\]]*$""")
_LEANING = frozenset(("a", "i", "o", "u", "w", "z", "we", "ze", "do", "na", "od", "po", "za", "nie", "że"))


class Paired(NamedTuple):
    """Segments with their Polish, what the user should know, and how many segments got theirs cut or joined by time."""

    segments: list[NewSegment]
    notices: tuple[Notice, ...]
    joined: int


class _Piece(NamedTuple):
    """Text for one segment; `whole` when it is a cue that was not cut."""

    text: str
    whole: bool


class _Place(NamedTuple):
    """A segment that a cue is shown with, and for how many milliseconds."""

    row: int
    overlap: int


class _Timed(NamedTuple):
    """A cue with its times known; it lasts at least a millisecond."""

    start: int
    end: int
    text: str


def pair(source: Sequence[Cue], target: Sequence[Cue]) -> Paired:
    """Return a segment for each cue of `source` with its Polish from `target`. Raises UnpairableTexts."""
    _refuse_empty(source, target)
    if _timed(source) and _timed(target):
        if not _cut_alike(source, target):
            return _by_time(source, _with_times(source), _with_times(target))
    elif len(source) != len(target):
        _refuse_counts(source, target)
    return Paired([_segment(cue, other.text) for cue, other in zip(source, target, strict=True)], (), 0)


def _refuse_empty(source: Sequence[Cue], target: Sequence[Cue]) -> None:
    if not any(cue.text.strip() for cue in source):
        raise UnpairableTexts("The English file has no text; choose another file.")
    if not any(cue.text.strip() for cue in target):
        raise UnpairableTexts("The translation has no text; choose another file, or import the English alone.")


def _refuse_counts(source: Sequence[Cue], target: Sequence[Cue]) -> None:
    facts = {"english": len(source), "polish": len(target)}
    if _timed(source) or _timed(target):
        raise UnpairableTexts(
            "Only one of the texts has times, and they are cut differently ({english} English pieces, {polish} Polish "
            "ones), so nothing says what belongs together; give both with times, or both with as many lines.",
            **facts,
        )
    raise UnpairableTexts(
        "Neither text has times, and they are cut differently ({english} English pieces, {polish} Polish ones), so "
        "nothing says what belongs together; give both as many lines.",
        **facts,
    )


def _timed(cues: Sequence[Cue]) -> bool:
    return all(cue.start is not None and cue.end is not None for cue in cues)


def _with_times(cues: Sequence[Cue]) -> list[_Timed]:
    return [
        _Timed(cue.start, max(cue.end, cue.start + 1), cue.text)
        for cue in cues
        if cue.start is not None and cue.end is not None
    ]


def _segment(cue: Cue, target: str) -> NewSegment:
    target = target if target.strip() else ""
    state: State = "translated" if target else "initial"
    return NewSegment(cue.start, cue.end, cue.text, target, state, PERSON if target else "", cue.note, cue.extra)


def _cut_alike(source: Sequence[Cue], target: Sequence[Cue]) -> bool:
    if len(source) != len(target):
        return False
    others = [(one, other) for one, other in zip(source, target, strict=True) if one[:2] != other[:2]]
    return all(map(_are_pair, *map(_with_times, zip(*others, strict=True)))) if others else True


def _are_pair(one: _Timed, other: _Timed) -> bool:
    if abs(one.start - other.start) <= ALIKE and abs(one.end - other.end) <= ALIKE:
        return True
    return _overlap(one, other) >= _MUTUAL * max(one.end - one.start, other.end - other.start)


def _overlap(one: _Timed, other: _Timed) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


# By time


def _by_time(source: Sequence[Cue], english: Sequence[_Timed], polish: Sequence[_Timed]) -> Paired:
    placed: list[list[_Piece]] = [[] for _ in english]
    at = 0
    for cue in polish:
        if cue.text.strip():
            for place, piece in _pieces(cue, english, _places(cue, english, at)):
                placed[place].append(piece)
                at = place
    joined = sum(len(pieces) > 1 or any(not piece.whole for piece in pieces) for pieces in placed)
    segments = [
        _segment(cue, " ".join(piece.text for piece in pieces)) for cue, pieces in zip(source, placed, strict=True)
    ]
    notice = Notice("One segment was joined by time.", "{n} segments were joined by time.", joined)
    return Paired(segments, (notice,) if joined else (), joined)


def _places(cue: _Timed, english: Sequence[_Timed], at: int) -> list[_Place]:
    """Return the segments a cue is shown with, in order, none before `at`; the nearest one when there is none."""
    first, last = at, len(english) - 1
    while first < last and english[first].end <= cue.start:
        first += 1
    places: list[_Place] = []
    for row in range(first, min(first + max(_WINDOW, len(cue.text)), last + 1)):
        segment = english[row]
        if segment.start >= cue.end:
            break
        overlap = min(segment.end, cue.end) - max(segment.start, cue.start)
        if overlap > 0:
            places.append(_Place(row, overlap))
    return places or [_Place(_nearest(cue, english, at, first), 1)]


def _nearest(cue: _Timed, english: Sequence[_Timed], at: int, first: int) -> int:
    """Return which of the segments before and after a pause is nearer to a cue that is shown in it."""
    if first == at or english[first].end <= cue.start:
        return first
    return first if english[first].start - cue.end < cue.start - english[first - 1].end else first - 1


def _pieces(cue: _Timed, english: Sequence[_Timed], places: list[_Place]) -> list[tuple[int, _Piece]]:
    """Cut a cue's text; return each piece with the row of its segment, in order."""
    if len(places) == 1:
        return [(places[0].row, _Piece(cue.text, True))]
    kept = _worth_it(cue, english, places)
    if len(kept) == 1 and not _SENTENCE_INSIDE.search(cue.text):
        return [(kept[0].row, _Piece(cue.text, True))]
    words = _WORD.findall(cue.text) if "<" in cue.text or "{" in cue.text else cue.text.split()
    ends = list(accumulate(len(word) + 1 for word in words))
    cuts = _cuts(words, ends, kept, [_pause(english[place.row].text) for place in kept[:-1]])
    rows = [
        (place.row, first, last) for place, (first, last) in zip(kept, pairwise([0, *cuts, len(words)]), strict=True)
    ]
    rows = _with_touched(rows, words, ends, english, places)
    return [
        (row, _Piece(cue.text, True) if last - first == len(words) else _Piece(" ".join(words[first:last]), False))
        for row, first, last in rows
        if last > first
    ]


def _worth_it(cue: _Timed, english: Sequence[_Timed], places: list[_Place]) -> list[_Place]:
    """Leave out the segments a cue merely touches."""
    least = _TOUCH * (cue.end - cue.start)
    kept = [
        place
        for place in places
        if place.overlap >= least or place.overlap >= _MOST * (english[place.row].end - english[place.row].start)
    ]
    return kept or [max(places, key=lambda place: place.overlap)]


def _cuts(words: Sequence[str], ends: Sequence[int], places: Sequence[_Place], pauses: Sequence[int]) -> list[int]:
    """Return after how many words to cut for each place but the last.

    A cut costs its distance in characters from where the times say, less what the border between the words is worth.
    Every place gets a word when there are enough.
    """
    least = 1 if len(words) >= len(places) else 0
    per_ms = ends[-1] / sum(place.overlap for place in places)
    before, kinds = [0, *ends], [_NONE, *map(_pause, words)]
    cuts: list[int] = []
    aim, cut = 0.0, 0
    for n, (place, pause) in enumerate(zip(places, pauses, strict=False), 1):
        aim += place.overlap * per_ms
        lowest, highest = cut + least, len(words) - (len(places) - n) * least
        low = min(max(bisect_left(ends, aim - _REACH), lowest), highest)
        high = max(min(bisect_left(ends, aim + _REACH) + 1, highest), low)
        worth = _WORTH[pause]
        costs = [abs(before[cut] - aim) - worth[kinds[cut]] for cut in range(low, high + 1)]
        cut = low + costs.index(min(costs))
        cuts.append(cut)
    return cuts


def _with_touched(
    rows: list[tuple[int, int, int]],
    words: Sequence[str],
    ends: Sequence[int],
    english: Sequence[_Timed],
    places: Sequence[_Place],
) -> list[tuple[int, int, int]]:
    """Give a segment that the cue merely touches its share after all, where sentences end there in both languages."""
    per_ms = ends[-1] / sum(place.overlap for place in places)
    row, first, last = rows[-1]
    if places[-1].row > row and _pause(english[row].text) == _SENTENCE:
        cut = next((cut for cut in range(last - 1, first, -1) if _pause(words[cut - 1]) == _SENTENCE), last)
        if ends[-1] - ends[cut - 1] <= places[-1].overlap * per_ms + _REACH:
            rows = [*rows[:-1], (row, first, cut), (places[-1].row, cut, last)]
    row, first, last = rows[0]
    if places[0].row < row and _pause(english[places[0].row].text) == _SENTENCE:
        cut = next((cut for cut in range(first + 1, last) if _pause(words[cut - 1]) == _SENTENCE), 0)
        if cut and ends[cut - 1] <= places[0].overlap * per_ms + _REACH:
            rows = [(places[0].row, first, cut), (row, cut, last), *rows[1:]]
    return rows


@lru_cache(maxsize=65_536)
def _pause(text: str) -> int:
    """Return what kind of pause there is after a text."""
    text = text.rstrip()
    if _SENTENCE_END.search(text):
        return _SENTENCE
    if _CLAUSE_END.search(text):
        return _CLAUSE
    return _LEANS if text.lower() in _LEANING else _NONE
