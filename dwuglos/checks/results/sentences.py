"""The sentences of a talk, kept up to date with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.checks.base import Sentence
from dwuglos.sentences.runs import RUN_REACH, run_from
from dwuglos.sentences.seams import SEAM_REACH, Seams
from dwuglos.talk.transcript import Change, Segment, Transcript

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

    def divide(self) -> None:
        """Find all sentences."""
        self._of.clear()
        seams, row = Seams(self._transcript.segments), 0
        while row < len(self._transcript):
            row = self._remember(run_from(self._transcript.segments, seams, row)).stop

    def all(self) -> Iterator[Sentence]:
        """Yield all sentences in order."""
        return self._between(0, len(self._transcript))

    def with_ids(self, wanted: Iterable[Ids]) -> list[Sentence]:
        """Return the sentences that have just these segments, by their ids; those that are there no longer are not."""
        there = [ids for ids in dict.fromkeys(wanted) if ids and self._of.get(ids[0]) == ids]
        return [sentence for ids in there for row in [self._row(ids)] for sentence in self._between(row, row + 1)]

    def follow(self, changes: Sequence[Change]) -> SentenceChanges:
        """Find the sentences that depend on changes which the transcript has already, and their neighbours."""
        if all(_only_polish(change) for change in changes):
            same = dict.fromkeys(self._of[change.id] for change in changes)
            rows = [(row, row + len(ids)) for ids in same for row in [self._row(ids)]]
            return SentenceChanges((), self._with_neighbours(rows))
        return self._divide_around(changes)

    def _divide_around(self, changes: Sequence[Change]) -> SentenceChanges:
        rows = sorted({self._transcript.row_of_rank(s.rank) for change in changes for s in change if s is not None})
        gone = {self._of.pop(change.id) for change in changes if change.id in self._of}
        seams, found = Seams(self._transcript.segments), list[range]()
        at = 0
        for n, row in enumerate(rows):
            at = max(at, self._first_row(row - RUN_REACH))
            following = rows[n + 1] if n + 1 < len(rows) else len(self._transcript) + 2 * RUN_REACH
            while at < len(self._transcript) and at < following - RUN_REACH:
                if at > row + SEAM_REACH and self._begins(at):
                    break  # from here on all is as it was
                run = run_from(self._transcript.segments, seams, at)
                gone.update(ids for each in run if (ids := self._of.get(self._transcript[each].id)))
                found.append(self._remember(run))
                at = run.stop
        return SentenceChanges(list(gone), self._with_neighbours([(run.start, run.stop) for run in found]))

    def _first_row(self, row: int) -> int:
        """Return the row in which the sentence of a row begins; a row that is still to be divided stands for itself."""
        if row <= 0:
            return 0
        ids = self._of.get(self._transcript[row].id)
        return row if ids is None else self._row(ids)

    def _begins(self, row: int) -> bool:
        """Return whether a sentence began with the segment of a row before."""
        id = self._transcript[row].id
        return self._of.get(id, (0,))[0] == id

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

    def _remember(self, run: range) -> range:
        ids = tuple(segment.id for segment in self._transcript.segments[run.start : run.stop])
        for id in ids:
            self._of[id] = ids
        return run


def _only_polish(change: Change) -> bool:
    before, after = change
    if before is None or after is None:
        return False
    return (before.rank, before.start, before.end, before.source) == (after.rank, after.start, after.end, after.source)
