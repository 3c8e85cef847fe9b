"""Spaces where no space belongs: before a comma, inside brackets and quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

# Not before the stop of ".5" and ".NET", an ellipsis that opens, or a smiley.
_SPACE = re.compile(
    r"(?<=[^\s\0(\[„«–—-])([ \u00a0]+)(?:,(?!,)|[;?!](?![()])|:(?![()DP/\\-])|\.(?![\w.])|…(?=\s|$)|[)\]}”](?=\W|$))"
)
_AFTER_OPENING = re.compile(r"[(\[„]([ \u00a0]+)(?=\w)")


class SpaceBeforePunctuation(SegmentCheck):
    """A space before a stop or a closing mark, or after an opening one; the fix removes it."""

    name = "space-before-punctuation"
    title = "A space before punctuation"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        text = bare(segment.target)
        spans = [space.span(1) for pattern in (_SPACE, _AFTER_OPENING) for space in pattern.finditer(text)]
        if not spans:
            return
        fix = Edit("Remove spaces", with_marks(segment, _without(segment.target, spans)))
        for begin, end in sorted(spans):
            message = notice("No space belongs beside this punctuation mark.")
            yield self.finding(segment, message, span=(begin, end + 1), fix=fix)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    for begin, end in sorted(spans, reverse=True):
        text = text[:begin] + text[end:]
    return text
