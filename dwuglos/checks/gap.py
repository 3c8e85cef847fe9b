"""Segments that follow the one before them too soon."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, NeighbourCheck
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment


class Gap(NeighbourCheck):
    """A gap shorter than the profile asks for; the fix ends the segment before earlier, where it stays long enough.

    Where the profile lets segments touch (`chained`), there is nothing wrong with no gap at all.
    """

    name = "gap"
    title = "Gaps between segments"
    severity = "warning"

    @property
    def applies(self) -> bool:
        return self.options.profile.gap > 0

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        if before is None or before.end is None or segment.start is None:
            return
        gap, least = segment.start - before.end, self.options.profile.gap
        if (1 if self.options.profile.chained else 0) <= gap < least:
            message = notice(
                "The gap after the segment before is {ms} ms; the least is {least} ms.", ms=gap, least=least
            )
            yield self.finding(segment, message, fix=self._widened(before, segment.start - least))

    def _widened(self, before: Segment, end: int) -> Edit | None:
        assert before.start is not None, "a segment with an end has a start"
        if end - before.start < self.options.profile.shortest:
            return None
        return Edit("Change times", (Change(before, before._replace(end=end, timing="")),))
