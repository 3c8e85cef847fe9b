"""Segments without any text."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.errors import notice
from dwuglos.language.markup import visible_text
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Change, Segment


class Empty(SegmentCheck):
    """A segment with neither English nor Polish; the fix removes it."""

    name = "empty"
    title = "Empty segments"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if not (visible_text(segment.source).strip() or visible_text(segment.target).strip()):
            fix = None if segment.note else Edit("Delete empty segment", (Change(segment, None),))
            yield self.finding(segment, notice("This segment is empty."), fix=fix)
