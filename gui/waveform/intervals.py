"""The times of the segments of a talk in the order of their starts, so that those in sight are found at once."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos.talk.transcript import Change, Segment, Transcript

_MANY = 200
"""Changed segments above which all are sorted anew."""


class Interval(NamedTuple):
    """When a segment is on the screen, in milliseconds."""

    start: int
    end: int
    id: int


class Intervals:
    """All segments that have times."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._all: list[Interval] = []
        self.longest = 0
        """Milliseconds of the longest there has been."""
        self._sort()

    def _sort(self) -> None:
        self._all = sorted(filter(None, map(_interval, self._transcript)))
        self.longest = max((end - start for start, end, _ in self._all), default=0)

    def follow(self, changes: Sequence[Change]) -> bool:
        """Take in what an edit did; False when no time changed."""
        moved = [(was, now) for was, now in ((_of(c.before), _of(c.after)) for c in changes) if was != now]
        if len(moved) > _MANY:
            self._sort()
            return True
        for was, now in moved:
            if was is not None:
                place = bisect_left(self._all, was)
                if self._all[place : place + 1] == [was]:
                    del self._all[place]
            if now is not None:
                insort(self._all, now)
                self.longest = max(self.longest, now.end - now.start)
        return bool(moved)

    def between(self, start: int, end: int) -> Iterator[Interval]:
        """Yield the segments of which something is between two times, in the order of their starts."""
        first = bisect_left(self._all, (start - self.longest,))
        for interval in self._all[first : bisect_left(self._all, (end,))]:
            if interval.end > start:
                yield interval

    def at(self, ms: int) -> list[int]:
        """Return the ids of the segments on the screen at a time."""
        return [interval.id for interval in self.between(ms, ms + 1)]

    def edges(self, start: int, end: int, but: int | None = None) -> list[int]:
        """Return the times between two at which a segment begins or ends, those of the segment `but` left out."""
        near = (i for i in self.between(start - 1, end + 1) if i.id != but)
        return sorted({ms for i in near for ms in (i.start, i.end) if start <= ms <= end})


def _of(segment: Segment | None) -> Interval | None:
    return None if segment is None else _interval(segment)


def _interval(segment: Segment) -> Interval | None:
    if segment.start is None or segment.end is None:
        return None
    return Interval(segment.start, segment.end, segment.id)
