"""Subtitles of too many lines."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.lines import lines_of, surely_fits
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment


class Lines(SegmentCheck):
    """A translation that needs more lines, as it is exported, than the profile allows.

    Where a person broke the lines and fewer would do, the fix breaks them anew.
    """

    name = "lines"
    title = "Number of lines"
    severity = "error"

    def look(self, segment: Segment) -> Iterator[Finding]:
        text, profile = segment.target, self.options.profile
        if (len(text) <= profile.line_length and "\n" not in text) or surely_fits(text, profile):
            return
        lines = len(lines_of(text, profile))
        if lines > profile.lines:
            message = notice("It has {lines} lines; the most is {most}.", lines=lines, most=profile.lines)
            yield self.finding(segment, message, fix=self._broken_anew(segment))

    def _broken_anew(self, segment: Segment) -> Edit | None:
        text, profile = " ".join(segment.target.split()), self.options.profile
        if "\n" not in segment.target or len(lines_of(text, profile)) > profile.lines:
            return None
        return Edit("Break lines anew", with_marks(segment, text))
