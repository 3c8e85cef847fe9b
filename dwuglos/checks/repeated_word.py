"""Words that stand twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_TWICE = re.compile(r"(?<![\w'’-])([^\W\d_]+)(\s+\1)(?![\w'’-])", re.IGNORECASE)
_MAY_REPEAT = frozenset(("ha", "he", "hej", "no", "pa", "ta", "tak", "bla", "ho", "la", "cha", "nie"))
"""Words that people say several times."""


class RepeatedWord(SegmentCheck):
    """A word twice in a row (“że że”), unless the English repeats one too; the fix removes the second."""

    name = "repeated-word"
    title = "A word twice in a row"
    severity = "warning"

    def look(self, segment: Segment) -> Iterator[Finding]:
        text = bare(segment.target)
        found = [twice for twice in _TWICE.finditer(text) if twice[1].lower() not in _MAY_REPEAT]
        if not found or _TWICE.search(bare(segment.source)):
            return
        fix = Edit("Remove repeated words", with_marks(segment, _once(segment.target, found)))
        for twice in found:
            message = notice("“{word}” stands here twice in a row.", word=twice[1])
            yield self.finding(segment, message, span=twice.span(), fix=fix)


def _once(text: str, found: list[re.Match[str]]) -> str:
    for twice in reversed(found):
        text = text[: twice.start(2)] + text[twice.end(2) :]
    return text
