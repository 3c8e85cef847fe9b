"""Subtitles of too many lines."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.layout.sizes import size_of
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
        if len(text) <= profile.line_length and "\n" not in text:
            return
        if self._is_tall(text):
            message = notice("It needs more lines than {most}.", most=profile.lines)
            yield self.finding(segment, message, fix=self._broken_anew(segment))

    def _is_tall(self, text: str) -> bool:
        profile = self.options.profile
        return size_of(text, profile.line_length, profile.lines).lines > profile.lines

    def _broken_anew(self, segment: Segment) -> Edit | None:
        text = " ".join(segment.target.split())
        if "\n" not in segment.target or self._is_tall(text):
            return None
        return Edit("Break lines anew", with_marks(segment, text))
