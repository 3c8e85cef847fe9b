"""Two speakers in one subtitle: a dash before each of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.texts import bare, with_marks
from dwuglos.errors import notice
from dwuglos.language.sounds import begins_turn
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment

_DASH = re.compile(r"^([ \0]*)([-–—])([ \u00a0]*)(?=[\"„“(\[]?[^\W\d_a-ząćęłńóśźż]|[…\d])", re.MULTILINE)

_IN_LINE = re.compile(r"[.?!…\"”] +[-–—]")
"""Where another person speaks further on in a line."""
_SENTENCE = re.compile(r"[\0 \"„“(\[]*[^\W_a-ząćęłńóśźż]")
_SPEAKERS = 2


class Dialogue(SegmentCheck):
    """The dashes of two speakers: the first without one, another dash than the profile's, a speaker who got lost.

    The fix writes the dash of the profile before each of them.
    """

    name = "dialogue"
    title = "Dashes of a dialogue"
    severity = "info"

    def look(self, segment: Segment) -> Iterator[Finding]:
        lines = bare(segment.target).split("\n")
        turns = [line for line in lines if begins_turn(line.replace("\0", ""))]
        if not turns:
            if _turns(segment.source) > 1 and segment.target.strip():
                yield self.finding(segment, notice("Two people speak in the English; the Polish has no dashes."))
            return
        if (
            len(lines) > 1
            and len(turns) == 1
            and turns[0] is lines[1]
            and len(lines) == 2
            and _turns(segment.source) != 1
        ):
            fix = Edit("Write dashes of a dialogue", with_marks(segment, self._dash + segment.target))
            yield self.finding(segment, notice("The first speaker has no dash."), span=(0, 1), fix=fix)
        elif len(turns) == 1 and turns[0] is lines[0] and _turns(segment.source) > 1 and not _IN_LINE.search(turns[0]):
            yield self._without_second(segment, lines)
        elif self.options.requirements.dash and len(turns) > 1:
            yield from self._other_dashes(segment)

    def _without_second(self, segment: Segment, lines: Sequence[str]) -> Finding:
        """Return what is found where the second speaker has no dash: with a fix where that one has a line."""
        if len(lines) != _SPEAKERS or not _SENTENCE.match(lines[1]):
            return self.finding(segment, notice("Two people speak in the English; the Polish has one dash."))
        at = len(lines[0]) + 1
        text = segment.target[:at] + self._dash + segment.target[at:]
        fix = Edit("Write dashes of a dialogue", with_marks(segment, text))
        return self.finding(segment, notice("The second speaker has no dash."), span=(at, at + 1), fix=fix)

    @property
    def _dash(self) -> str:
        return self.options.requirements.dash or "- "

    def _other_dashes(self, segment: Segment) -> Iterator[Finding]:
        wanted = self._dash
        wrong = [dash for dash in _DASH.finditer(bare(segment.target)) if dash[2] + dash[3] != wanted]
        if wrong:
            text = segment.target
            for dash in reversed(wrong):
                text = text[: dash.start(2)] + wanted + text[dash.end(3) :]
            fix = Edit("Write dashes of a dialogue", with_marks(segment, text))
            message = notice("A speaker begins with “{dash}” here.", dash=wanted)
            yield self.finding(segment, message, span=wrong[0].span(2), fix=fix)


def _turns(text: str) -> int:
    return sum(begins_turn(line) for line in text.split("\n"))
