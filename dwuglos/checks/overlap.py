"""Segments that begin before the one before them has ended."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, NeighbourCheck
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment


class Overlap(NeighbourCheck):
    """Two segments at the same time; the fix ends the first one earlier, where it stays long enough."""

    name = "overlap"
    title = "Overlaps"
    severity = "error"

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        if before is None or before.start is None or before.end is None or segment.start is None:
            return
        if before.start <= segment.start < before.end:
            message = notice("It begins {ms} ms before the segment before it has ended.", ms=before.end - segment.start)
            yield self.finding(segment, message, fix=self._apart(before, before.start, segment.start))

    def _apart(self, before: Segment, start: int, following: int) -> Edit | None:
        end = following - (0 if self.options.profile.chained else self.options.profile.gap)
        if end - start < max(1, self.options.profile.shortest):
            return None
        return Edit("Change times", (Change(before, before._replace(end=end, timing="")),))
