"""Lines that are too long."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.layout.sizes import size_of
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment


class LineLength(SegmentCheck):
    """A line, as it is exported, with more characters than the profile allows: one broken by hand, or a long word.

    The fix breaks the lines anew.
    """

    name = "line-length"
    title = "Line length"
    severity = "error"

    def look(self, segment: Segment) -> Iterator[Finding]:
        text, profile = segment.target, self.options.profile
        if len(text) <= profile.line_length:
            return
        longest = size_of(text, profile.line_length, profile.lines).longest
        if longest > profile.line_length:
            message = notice(
                "A line has {length} characters; the most is {most}.", length=longest, most=profile.line_length
            )
            yield self.finding(segment, message, fix=self._broken_anew(segment))

    def _broken_anew(self, segment: Segment) -> Edit | None:
        if "\n" not in segment.target:
            return None
        text, profile = " ".join(segment.target.split()), self.options.profile
        size = size_of(text, profile.line_length, profile.lines)
        if size.lines > profile.lines or size.longest > profile.line_length:
            return None
        return Edit("Break lines anew", with_marks(segment, text))
