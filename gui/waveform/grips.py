"""What the mouse takes hold of on a waveform: an edge of a segment, or a segment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from gui.waveform.intervals import Interval
from gui.waveform.scale import Scale

NEAR = 5
"""Pixels from an edge within which the edge is taken hold of."""


class Range(NamedTuple):
    """A part of a recording, in milliseconds."""

    start: int
    end: int


class Grip(NamedTuple):
    """A segment and what is held of it."""

    interval: Interval
    edge: Literal["start", "end", "body"]

    @property
    def id(self) -> int:
        """The id of the segment."""
        return self.interval.id

    def moved(self, ms: int, shortest: int) -> Interval:
        """Return the times of the segment with the edge that is held at a time, and no shorter than `shortest`."""
        start, end, id = self.interval
        if self.edge == "start":
            return Interval(max(0, min(ms, end - shortest)), end, id)
        return Interval(start, max(ms, start + shortest), id)


def grip_at(x: int, near: Sequence[Interval], scale: Scale, current: int | None) -> Grip | None:
    """Return what is at a pixel, of the segments near it; None in a pause.

    Where two edges meet, the one on the side of the mouse is taken, and an edge of the current segment before others.
    """
    found = []
    for interval in near:
        start, end = scale.x(interval.start), scale.x(interval.end)
        if end - start < 3 * NEAR and interval.id != current and start <= x <= end:  # too narrow for edges
            found.append((1, 0, Grip(interval, "body")))
            continue
        is_other = interval.id != current
        if abs(x - start) <= NEAR:
            found.append((is_other, 2 * abs(x - start) + (x < start), Grip(interval, "start")))
        if abs(x - end) <= NEAR:
            found.append((is_other, 2 * abs(x - end) + (x > end), Grip(interval, "end")))
        if start <= x <= end:
            found.append((2 + is_other, 0, Grip(interval, "body")))
    return min(found, key=lambda one: one[:2])[2] if found else None
