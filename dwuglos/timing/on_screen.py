"""Which segments are on the screen at a time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from heapq import heappop, heappush
from typing import NamedTuple

from dwuglos.talk.transcript import Segment


class Stretch(NamedTuple):
    """A time from `start` until before `end` through which the same segments are on the screen; None for no end.

    Their ids are in the order of the talk.
    """

    start: int
    end: int | None
    ids: tuple[int, ...]


class ScreenTimes:
    """The times of a talk, laid out once for many looks."""

    def __init__(self, segments: Iterable[Segment]) -> None:
        timed = [
            (segment.start, segment.end, place, segment.id)
            for place, segment in enumerate(segments)
            if segment.start is not None and segment.end is not None and segment.start < segment.end
        ]
        timed.sort()
        self._starts: list[int] = [0]
        self._ids: list[tuple[int, ...]] = [()]
        shown: list[tuple[int, int, int]] = []
        for start, end, place, id in timed:
            self._end_before(start, shown)
            heappush(shown, (end, place, id))
            self._put(start, shown)
        self._end_before(None, shown)

    def at(self, time: int) -> Stretch:
        """Return what is on the screen at a time, and how long that stays so."""
        place = max(0, bisect_right(self._starts, time) - 1)
        end = self._starts[place + 1] if place + 1 < len(self._starts) else None
        return Stretch(self._starts[place], end, self._ids[place])

    def _end_before(self, start: int | None, shown: list[tuple[int, int, int]]) -> None:
        """Let segments go that end before a time, or all."""
        while shown and (start is None or shown[0][0] <= start):
            end = shown[0][0]
            while shown and shown[0][0] == end:
                heappop(shown)
            self._put(end, shown)

    def _put(self, time: int, shown: list[tuple[int, int, int]]) -> None:
        ids = tuple(id for _, _, id in sorted(shown, key=lambda each: each[1]))
        if self._starts[-1] == time:
            self._ids[-1] = ids
        else:
            self._starts.append(time)
            self._ids.append(ids)
