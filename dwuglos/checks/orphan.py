"""Words that hang at the end of a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.lines import lines_of
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_HANGING = re.compile(r"(?<![\w'’.-])[aiouwz](?=[ \0]*\n)", re.IGNORECASE)
_MOST = 5
"""Findings in one segment."""


class Orphan(SegmentCheck):
    """A word of one letter (a i o u w z) at the end of a line that a person broke; the fix breaks the lines anew.

    In lines of fewer than forty characters the rule does not bind, so this is no mistake but a hint.
    """

    name = "orphan"
    title = "One-letter words at the end of a line"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        if "\n" not in segment.target:
            return
        hanging = list(_HANGING.finditer(bare(segment.target)))
        fix = self._broken_anew(segment) if hanging else None
        for word in hanging[:_MOST]:
            message = notice("“{word}” hangs at the end of a line.", word=word[0])
            yield self.finding(segment, message, span=word.span(), fix=fix)

    def _broken_anew(self, segment: Segment) -> Edit | None:
        text = " ".join(segment.target.split())
        if any(
            line[-2:-1] in ("", " ") and line[-1].lower() in "aiouwz" for line in lines_of(text, self.options.profile)
        ):
            return None
        return Edit("Break lines anew", with_marks(segment, text))
