"""Segments that are on the screen for too short or too long a time."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, NeighbourCheck
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment


class Duration(NeighbourCheck):
    """A segment shorter or longer than the profile allows; the fix moves its end, as far as there is room."""

    name = "duration"
    title = "Time on the screen"
    severity = "warning"

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        lasts, profile = segment.duration, self.options.profile
        if lasts is None or segment.start is None:
            return
        if lasts < profile.shortest:
            message = notice("It is shown for {ms} ms; the least is {least} ms.", ms=lasts, least=profile.shortest)
            yield self.finding(segment, message, fix=self._longer(segment, after))
        elif 0 < profile.longest < lasts:
            message = notice("It is shown for {ms} ms; the most is {most} ms.", ms=lasts, most=profile.longest)
            end = segment.start + profile.longest
            yield self.finding(segment, message, fix=_ending(segment, end))

    def _longer(self, segment: Segment, after: Segment | None) -> Edit | None:
        assert segment.start is not None, "a segment that lasts has a start"
        end = segment.start + self.options.profile.shortest
        room = after.start - self.options.profile.gap if after is not None and after.start is not None else end
        return _ending(segment, end) if end <= room else None


def _ending(segment: Segment, end: int) -> Edit:
    return Edit("Change times", (Change(segment, segment._replace(end=end, timing="")),))
