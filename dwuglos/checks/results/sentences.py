"""The sentences of a talk, kept up to date with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.checks.base import Sentence
from dwuglos.sentences import runs
from dwuglos.sentences.runs import runs_between
from dwuglos.talk.transcript import Change, Segment, Transcript

_REACH = 48
"""Rows on both sides of a change in which sentences may be others: a little more than their seams look at."""
_ENDLESS = 16
"""Segments of a sentence so long that the row it stands in may decide where it is cut."""

Ids = tuple[int, ...]


class SentenceChanges(NamedTuple):
    """The sentences that are there no longer, by the ids of their segments, and those to look at again or anew."""

    gone: Sequence[Ids]
    new: Sequence[Sentence]


class Sentences:
    """The runs of segments that are sentences (`dwuglos.sentences.runs`) in a transcript that changes."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._of: dict[int, Ids] = {}
        """The ids of a segment's sentence."""
        self._depends_on_rows = False
        """Whether a sentence is so long that rows inserted above it may move its cuts."""

    def divide(self) -> None:
        """Find all sentences."""
        self._of.clear()
        self._depends_on_rows = False
        self._remember(runs(self._transcript.segments))

    def all(self) -> Iterator[Sentence]:
        """Yield all sentences in order."""
        return self._between(0, len(self._transcript))

    def follow(self, changes: Sequence[Change]) -> SentenceChanges:
        """Find the sentences that depend on changes which the transcript has already, and their neighbours."""
        if all(_only_polish(change) for change in changes):
            same = dict.fromkeys(self._of[change.id] for change in changes)
            rows = [(row, row + len(ids)) for ids in same for row in [self._row(ids)]]
            return SentenceChanges((), self._with_neighbours(rows))
        if self._depends_on_rows:
            return self._divide_all(())
        return self._divide_around(changes)

    def _divide_around(self, changes: Sequence[Change]) -> SentenceChanges:
        segments = self._transcript.segments
        stretches = _stretches(self._transcript.row_of_rank(s.rank) for change in changes for s in change if s)
        found = [run for begin, end in stretches for run in runs_between(segments, begin, end)]
        rows = {row for run in found for row in run}
        ids = {change.id for change in changes}.union(segments[row].id for row in rows)
        gone = set(filter(None, (self._of.pop(id, None) for id in ids)))
        self._remember(found)
        left = [id for sentence in gone for id in sentence if id not in ids and self._transcript.by_id(id) is not None]
        if left:  # a sentence reached beyond what was divided again
            return self._divide_all(gone)
        return SentenceChanges(list(gone), self._with_neighbours([(run.start, run.stop) for run in found]))

    def _divide_all(self, gone: Iterable[Ids]) -> SentenceChanges:
        before = {*gone, *self._of.values()}
        self.divide()
        return SentenceChanges(list(before), list(self.all()))

    def _with_neighbours(self, rows: Iterable[tuple[int, int]]) -> list[Sentence]:
        """Return the sentences from row to row, and the one before and the one after each."""
        found: dict[int, Sentence] = {}
        for begin, end in rows:
            first = begin - len(self._at(begin - 1))
            last = end + len(self._at(end))
            for sentence in self._between(first, last):
                found[sentence.run[0].id] = sentence
        return list(found.values())

    def _between(self, begin: int, end: int) -> Iterator[Sentence]:
        """Yield the sentences from a row at which one begins to one before which one ends."""
        before, run = self._at(begin - 1), self._at(begin)
        while run and begin < end:
            begin += len(run)
            after = self._at(begin)
            yield Sentence(run, before, after)
            before, run = run, after

    def _at(self, row: int) -> Sequence[Segment]:
        """Return the sentence of a row, nothing where there is no such row."""
        if not 0 <= row < len(self._transcript):
            return ()
        ids = self._of[self._transcript[row].id]
        first = row if ids[0] == self._transcript[row].id else self._row(ids)
        return self._transcript.segments[first : first + len(ids)]

    def _row(self, ids: Ids) -> int:
        return self._transcript.row_of(ids[0])

    def _remember(self, found: Iterable[range]) -> None:
        segments = self._transcript.segments
        endless = 0
        for run in found:
            ids = tuple(segment.id for segment in segments[run.start : run.stop])
            for id in ids:
                self._of[id] = ids
            endless = endless + len(ids) if len(ids) > 1 else 0
            self._depends_on_rows |= endless >= _ENDLESS


def _only_polish(change: Change) -> bool:
    before, after = change
    if before is None or after is None:
        return False
    return (before.rank, before.start, before.end, before.source) == (after.rank, after.start, after.end, after.source)


def _stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return stretches of rows around those given, none of which meets another; they may reach beyond the talk."""
    found: list[tuple[int, int]] = []
    for row in sorted(set(rows)):
        if found and row - _REACH <= found[-1][1]:
            found[-1] = (found[-1][0], row + _REACH)
        else:
            found.append((row - _REACH, row + _REACH))
    return found
