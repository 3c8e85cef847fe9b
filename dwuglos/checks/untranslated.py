"""Segments that have English and no Polish."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import says_something
from dwuglos.errors import notice
from dwuglos.talk.transcript import Segment


class Untranslated(SegmentCheck):
    """A segment without a translation; one without a letter or a digit, such as “…”, needs none."""

    name = "untranslated"
    title = "Not translated"
    severity = "error"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not segment.target.strip() and says_something(segment.source):
            yield self.finding(segment, notice("This segment has no translation."))
