"""Sentences that begin with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dwuglos.checks.base import Finding, NeighbourCheck
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import notice
from dwuglos.language.sentence_ends import MAY_END, ends_between
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_FIRST = re.compile(r"[\s\0\"'„“”«»(\[♪–—-]*([^\W\d_]+)")


class Capital(NeighbourCheck):
    """A translation that begins with a small letter after the end of a sentence, where the English has a capital."""

    name = "capital"
    title = "A capital at the beginning of a sentence"
    severity = "info"

    def look(self, before: Segment | None, segment: Segment, after: Segment | None) -> Iterator[Finding]:
        first = _FIRST.match(bare(segment.target))
        if first is None or not first[1][0].islower() or (len(first[1]) == 1 and first[1] not in "aiouwz"):
            return  # a variable of one letter stays small
        english = _FIRST.match(bare(segment.source))
        if english is None or not english[1][0].isupper() or not _ends_before(before):
            return
        at = first.start(1)
        text = segment.target[:at] + segment.target[at].upper() + segment.target[at + 1 :]
        fix = Edit("Begin with a capital", with_marks(segment, text))
        yield self.finding(segment, notice("A sentence begins with a small letter."), span=(at, at + 1), fix=fix)


def _ends_before(before: Segment | None) -> bool:
    """Return whether the segment before ends a sentence in both languages, or there is none."""
    if before is None:
        return True
    if MAY_END.search(before.target.rstrip()) is None or MAY_END.search(before.source.rstrip()) is None:
        return False
    return ends_between(before.target, "", "pl") and not before.target.rstrip().endswith(("…", "..."))
