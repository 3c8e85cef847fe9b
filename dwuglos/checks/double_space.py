"""Spaces in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_SPACES = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


class DoubleSpace(SegmentCheck):
    """Two or more spaces in a row inside a line; the fix leaves one, a no-break space where one was among them."""

    name = "double-space"
    title = "Two spaces in a row"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if "  " not in segment.target and "\u00a0" not in segment.target:
            return
        found = list(_SPACES.finditer(segment.target))
        if not found:
            return
        fix = Edit("Remove spaces", with_marks(segment, _SPACES.sub(_one, segment.target)))
        for spaces in found:
            message = notice("More than one space stands here in a row.")
            yield self.finding(segment, message, span=spaces.span(), fix=fix)


def _one(spaces: re.Match[str]) -> str:
    return "\u00a0" if "\u00a0" in spaces[0] else " "
