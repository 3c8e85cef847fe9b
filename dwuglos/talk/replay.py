"""Whether a history leads to what there is now: each change must begin where the one before it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment

T = TypeVar("T", Segment, Part)


class Replay(Generic[T]):
    """Follows changes, the oldest first, of all segments of a talk or of all parts of its article."""

    def __init__(self) -> None:
        self._last: dict[int, T | None] = {}
        self._broken: set[int] = set()

    def follow(self, before: T | None, after: T | None) -> None:
        """Take the next change; one of nothing to nothing, which no edit makes, is left to `broken`."""
        either = before if before is not None else after
        if either is None:
            self._broken.add(0)
            return
        if self._last.get(either.id, before) != before or (after is not None and after.id != either.id):
            self._broken.add(either.id)
        self._last[either.id] = after

    def broken(self, now: Iterable[T]) -> list[int]:
        """Return the ids of those whose changes do not lead one to the next, and the last to what it is `now`."""
        present: Mapping[int, T] = {each.id: each for each in now}
        ends = {id for id, last in self._last.items() if present.get(id) != last}
        return sorted(self._broken | ends)
