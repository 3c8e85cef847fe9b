"""Translations that have to be read too fast."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import characters_per_second


class ReadingSpeed(SegmentCheck):
    """A translation with more characters per second than the profile allows; spaces count, tags do not."""

    name = "reading-speed"
    title = "Reading speed"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        lasts, most = segment.duration, self.options.profile.speed
        if not most or not lasts or lasts < 0 or len(segment.target) * 1000 <= most * lasts:
            return
        speed = characters_per_second(segment.target, lasts)
        if speed > most:
            message = notice(
                "It has to be read at {speed:.1f} characters per second; the most is {most}.", speed=speed, most=most
            )
            yield self.finding(segment, message)
