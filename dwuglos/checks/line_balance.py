"""Two lines of very different lengths."""

from __future__ import annotations

from collections.abc import Iterator

from dwuglos.checks.base import Finding, SegmentCheck
from dwuglos.checks.parts.lines import lines_of
from dwuglos.checks.parts.texts import with_marks
from dwuglos.errors import notice
from dwuglos.language.sounds import begins_turn
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment


class LineBalance(SegmentCheck):
    """Two lines, as they are exported, of which one is shorter than the profile's share of the other.

    The turns of a dialogue may differ. The fix breaks lines anew that a person broke.
    """

    name = "line-balance"
    title = "Balance of lines"
    severity = "info"

    @property
    def applies(self) -> bool:
        return self.options.profile.balance > 0

    def look(self, segment: Segment) -> Iterator[Finding]:
        if len(segment.target) <= self.options.profile.line_length and "\n" not in segment.target:
            return
        lines = lines_of(segment.target, self.options.profile)
        if len(lines) == 2 and not self._are_balanced(lines) and not begins_turn(lines[1]):
            shorter, longer = sorted(map(len, lines))
            message = notice(
                "The lines have {shorter} and {longer} characters; the shorter one should have at least {share}% of "
                "the longer one.",
                shorter=shorter,
                longer=longer,
                share=self.options.profile.balance,
            )
            yield self.finding(segment, message, fix=self._broken_anew(segment))

    def _are_balanced(self, lines: list[str]) -> bool:
        return 100 * min(map(len, lines)) >= self.options.profile.balance * max(map(len, lines))

    def _broken_anew(self, segment: Segment) -> Edit | None:
        text = " ".join(segment.target.split())
        lines = lines_of(text, self.options.profile)
        if "\n" not in segment.target or len(lines) > 2 or not self._are_balanced(lines):
            return None
        return Edit("Break lines anew", with_marks(segment, text))
