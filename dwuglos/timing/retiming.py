"""Many times changed at once: what becomes of them before it is done, as an edit with notices.

The functions of this room that change times take the segments of a talk in their order, and `ids`, the segments that
may change, or None for all. They change nothing: they return a `Plan`, whose edit holds every segment that moves as it
was and as it will be, which is the preview. Whatever is wished for, no segment begins before 0, each ends after it
begins, and each stays in its place among the others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from dwuglos.errors import InputError, Notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment

Ids = Collection[int] | None


class Times(NamedTuple):
    """The start and the end of a segment, in ms."""

    start: int
    end: int

    @property
    def duration(self) -> int:
        """The ms between the two."""
        return self.end - self.start


class Plan(NamedTuple):
    """An edit of times, None where nothing moves, and what there is to say of it."""

    edit: Edit | None
    notices: tuple[Notice, ...] = ()

    @staticmethod
    def of(edit: Edit, *notices: Notice | None) -> Plan:
        """Return the plan of an edit, which may hold no changes; notices of nothing (0) are left out."""
        return Plan(edit if edit.changes else None, tuple(each for each in notices if each is not None and each.n))

    @property
    def changes(self) -> tuple[Change, ...]:
        """What moves."""
        return self.edit.changes if self.edit is not None else ()


def times_of(segments: Sequence[Segment]) -> dict[int, Times]:
    """Return the times of the segments that have them, by id, in the order of the segments."""
    return {s.id: Times(s.start, s.end) for s in segments if s.start is not None and s.end is not None}


def chosen(times: Mapping[int, Times], ids: Ids) -> Iterator[int]:
    """Give the ids of the timed segments that may change, in their order."""
    return (id for id in times if ids is None or id in ids)


def as_set(ids: Ids) -> Ids:
    """Return the ids in a form in which each is found at once."""
    return None if ids is None else frozenset(ids)


def changes(segments: Sequence[Segment], times: Mapping[int, Times]) -> tuple[Change, ...]:
    """Return the changes that give segments their new times.

    Raises InputError where a segment would come to begin before the one above it, which it did not before.
    """
    above: tuple[int, int] | None = None
    made = []
    for number, segment in enumerate(segments, 1):
        if segment.start is None or segment.end is None:
            continue
        start, end = times.get(segment.id, (segment.start, segment.end))
        if above is not None and start < above[1] and segment.start >= above[0]:
            raise InputError(
                "Segment {number} would begin before the one above it; choose more segments, or move them less.",
                number=number,
            )
        above = segment.start, start
        if (start, end) != (segment.start, segment.end):
            made.append(Change(segment, segment._replace(start=start, end=end)))
    return tuple(made)
