"""Runs of segments whose Polish belongs to their neighbours: a line too many, or a line lost.

For each segment and each shift, the gain is how much better the Polish of a neighbour fits its English than its own
Polish does. Where gains add up over several segments, the Polish has slipped (Page's CUSUM test). A sum begins anew
wherever it falls to nothing, so that after an edit only the sums around it have to be found again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.checks.base import Finding, TalkCheck
from dwuglos.checks.parts.likeness import english_traits, likeness, polish_traits
from dwuglos.errors import Notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment, Transcript

_SHIFTS = (1, -1, 2, -2)
"""How many segments later the Polish of a segment may stand."""
_SLACK = 0.6
"""What each segment must gain at least, so that a sum grows."""
_ENOUGH = 9.0
"""The sum of gains from which on a run has slipped."""
_MOST_GAIN = 5.0
"""The most that one segment counts, so that it takes several to make a run."""
_DROP = 9.0
"""How far a sum may fall from its highest before the run ends."""
_REACH = max(_SHIFTS)


class _Sum(NamedTuple):
    """The sum of gains at a row, where it began, the highest sum since then, and where that was (ids of segments)."""

    value: float = 0.0
    first: int = 0
    highest: float = 0.0
    last: int = 0


class _Run(NamedTuple):
    """Segments whose Polish stands `shift` segments later, by their ids in order."""

    shift: int
    sum: float
    ids: tuple[int, ...]


_NOTHING = _Sum()


class Alignment(TalkCheck):
    """A run of segments whose Polish is that of the segments before or after them; the fix moves it back.

    The fix belongs to the finding of the first segment. It only moves texts, so that none is lost: what stood in the
    way goes to the other end of the run.
    """

    name = "alignment"
    title = "Polish in the wrong segment"
    severity = "warning"

    def begin(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._sums: dict[int, dict[int, _Sum]] = {shift: {} for shift in _SHIFTS}
        self._runs: dict[int, dict[int, _Run]] = {shift: {} for shift in _SHIFTS}
        """By shift and by segment, the run that the segment belongs to."""
        self._gains = {shift: [0.0] * len(transcript) for shift in _SHIFTS}
        for row in range(len(transcript)):  # all shifts of a row together, as they compare the same texts
            for shift in _SHIFTS:
                self._gains[shift][row] = _gain(transcript.segments, row, shift)
        for shift in _SHIFTS:
            self._sum_up(shift, 0, len(transcript))
        self._gains.clear()

    def follow(self, changes: Sequence[Change]) -> Iterable[int]:
        ids = {change.id for change in changes}
        for shift in _SHIFTS:
            for id in ids:
                run = self._runs[shift].get(id)
                ids = ids.union(run.ids) if run is not None else ids
        rows = {self._transcript.row_of_rank(segment.rank) for change in changes for segment in change if segment}
        for shift in _SHIFTS:
            for begin, end in _stretches(rows):
                ids.update(self._sum_up(shift, begin, end))
        return ids

    def of(self, segment: Segment) -> Iterator[Finding]:
        runs = [run for shift in _SHIFTS if (run := self._runs[shift].get(segment.id)) is not None]
        if not runs or not segment.source.strip():
            return
        run = max(runs, key=lambda each: each.sum)
        fix = _moved_back(self._transcript, run) if run.ids[0] == segment.id else None
        yield self.finding(segment, _message(run), span=(0, len(segment.target)), fix=fix)

    def _sum_up(self, shift: int, begin: int, end: int) -> set[int]:
        """Find the sums of at least the rows from `begin` to `end`; return the ids whose run is another."""
        sums, segments = self._sums[shift], self._transcript.segments
        while begin > 0 and sums.get(segments[begin - 1].id, _NOTHING) != _NOTHING:
            begin -= 1
        row, now, found, looked = begin, _NOTHING, list[_Run](), list[int]()
        while row < len(segments):
            segment = segments[row]
            then = sums.get(segment.id)
            after, run = self._next(now, shift, row)
            found += run
            if row >= end and after == then == _NOTHING:
                break
            sums[segment.id] = now = after
            looked.append(segment.id)
            row += 1
        if now.highest >= _ENOUGH:
            found.append(self._run(now, shift))
        return self._remember(shift, looked, found)

    def _next(self, now: _Sum, shift: int, row: int) -> tuple[_Sum, list[_Run]]:
        """Return the sum at a row, and the run that ends before it, if one does."""
        gains = self._gains.get(shift)
        gain = _gain(self._transcript.segments, row, shift) if gains is None else gains[row]
        value, id = now.value + gain, self._transcript[row].id
        if value <= 0 or value < now.highest - _DROP:
            ended = [self._run(now, shift)] if now.highest >= _ENOUGH else []
            return _NOTHING, ended
        first = id if now == _NOTHING else now.first
        return (_Sum(value, first, value, id) if value > now.highest else now._replace(value=value)), []

    def _run(self, sum: _Sum, shift: int) -> _Run:
        rows = range(self._transcript.row_of(sum.first), self._transcript.row_of(sum.last) + 1)
        return _Run(shift, sum.highest, tuple(self._transcript[row].id for row in rows))

    def _remember(self, shift: int, looked: Iterable[int], found: Iterable[_Run]) -> set[int]:
        runs = self._runs[shift]
        before = {id: runs.pop(id) for id in looked if id in runs}
        for run in found:
            for id in run.ids:
                runs[id] = run
        return {id for id in (*before, *(id for run in found for id in run.ids)) if runs.get(id) != before.get(id)}


def _gain(segments: Sequence[Segment], row: int, shift: int) -> float:
    segment, other = segments[row], row + shift
    if not 0 <= other < len(segments) or not segment.source:
        return -_SLACK
    own, shifted = segment.target, segments[other].target
    if not own or not shifted:
        return -_SLACK
    english = english_traits(segment.source)
    gain = likeness(english, polish_traits(shifted)) - likeness(english, polish_traits(own))
    return max(-_MOST_GAIN, min(_MOST_GAIN, gain)) - _SLACK


def _stretches(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Return the rows whose gains depend on some rows, in stretches; the last may go on behind the talk."""
    found: list[tuple[int, int]] = []
    for row in sorted(rows):
        begin, end = max(0, row - _REACH), row + _REACH + 1
        if found and begin <= found[-1][1]:
            begin, _ = found.pop()
        found.append((begin, end))
    return found


def _message(run: _Run) -> Notice:
    if run.shift > 0:
        return Notice(
            "The Polish of this segment seems to stand in one after it.",
            "The Polish of {n} segments here seems to stand in those after them.",
            len(run.ids),
        )
    return Notice(
        "The Polish of this segment seems to stand in one before it.",
        "The Polish of {n} segments here seems to stand in those before them.",
        len(run.ids),
    )


def _moved_back(transcript: Transcript, run: _Run) -> Edit:
    """Return the edit that moves the Polish of a run to where it belongs; texts in the way go to its other end."""
    first, last = transcript.row_of(run.ids[0]), transcript.row_of(run.ids[-1])
    segments = transcript.segments[min(first, first + run.shift) : max(last, last + run.shift) + 1]
    targets = [segment.target for segment in segments]
    moved = targets[run.shift :] + targets[: run.shift]
    changes = tuple(
        Change(segment, _with_target(segment, target))
        for segment, target in zip(segments, moved, strict=True)
        if segment.target != target
    )
    return Edit("Move translations", changes)


def _with_target(segment: Segment, target: str) -> Segment:
    if not target.strip():
        return segment._replace(target="", state="initial", origin="")
    return segment._replace(target=target, state="translated")
