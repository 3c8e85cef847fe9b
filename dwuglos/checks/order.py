"""Segments that are not in the order of time."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, NeighbourCheck
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment


class Order(NeighbourCheck):
    """A segment that begins before the one above it does, or that ends before it begins."""

    name = "order"
    title = "Order in time"
    severity = "error"

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        if segment.start is None:
            return
        if segment.end is not None and segment.end <= segment.start:
            yield self.finding(segment, notice("It ends before it begins; change its times."))
        if before is not None and before.start is not None and segment.start < before.start:
            yield self.finding(segment, notice("It begins before the segment above it does; change its times."))
