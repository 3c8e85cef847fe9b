"""What the memory learns from a talk: each segment that a person has confirmed, and each sentence all of which is.

A segment's place in its talk is its id, a sentence's are those of its first and last segment: `12`, `12-14`. What is
confirmed again with other words takes the place of what was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dwuglos.sentences.runs import run_at, runs
from dwuglos.store.units.unit import NewUnit, flat, flat_source, mark_of
from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, Segment


def units_of_talk(segments: Sequence[Segment], talk: int, title: str, at: int = 0) -> list[NewUnit]:
    """Return all units of a talk; `at` is when they were confirmed, in ms since 1970."""
    rows = range(len(segments))
    found = [_unit(segments, range(row, row + 1), talk, title, at) for row in rows if _is_confirmed(segments[row])]
    found += [_unit(segments, run, talk, title, at) for run in runs(segments) if _is_whole(segments, run)]
    return found


def units_of_segments(
    segments: Sequence[Segment], rows: Iterable[int], talk: int, title: str, at: int = 0
) -> list[NewUnit]:
    """Return the units of some segments, by their rows, and of the sentences that these belong to."""
    wanted = sorted({row for row in rows if 0 <= row < len(segments) and _is_confirmed(segments[row])})
    sentences = {(run.start, run.stop): run for row in wanted for run in [run_at(segments, row)]}
    found = [_unit(segments, range(row, row + 1), talk, title, at) for row in wanted]
    found += [_unit(segments, run, talk, title, at) for run in sentences.values() if _is_whole(segments, run)]
    return found


def context(segments: Sequence[Segment], run: range) -> tuple[int, int]:
    """Return what stands for the English before and after a run of segments: see `mark_of`."""
    before = mark_of(segments[run.start - 1].source) if run.start else 0
    after = mark_of(segments[run.stop].source) if run.stop < len(segments) else 0
    return before, after


def english_of(segments: Sequence[Segment], run: range) -> str:
    """Return the English of a run of segments as the memory keeps it: in one line."""
    return " ".join(_flats(segments[row].source for row in run))


def _is_confirmed(segment: Segment) -> bool:
    return segment.state in CONFIRMED and bool(flat_source(segment.source) and flat(segment.target))


def _is_whole(segments: Sequence[Segment], run: range) -> bool:
    return len(run) > 1 and all(_is_confirmed(segments[row]) for row in run)


def _unit(segments: Sequence[Segment], run: range, talk: int, title: str, at: int) -> NewUnit:
    parts = [segments[row] for row in run]
    first, last = parts[0].id, parts[-1].id
    before, after = context(segments, run)
    origins = {part.origin for part in parts}
    return NewUnit(
        source=english_of(segments, run),
        target=" ".join(_flats(part.target for part in parts)),
        title=title,
        talk=talk,
        place=str(first) if first == last else f"{first}-{last}",
        before=before,
        after=after,
        at=at,
        origin=origins.pop() if len(origins) == 1 else PERSON,
    )


def _flats(texts: Iterable[str]) -> Iterator[str]:
    return filter(None, map(flat, texts))
