"""Segments in which the checks have found something."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment
from gui.filters.base import Filter
from gui.words import later


class Problems(Filter):
    """Where there is an error or a warning to be seen to."""

    title = later("filters", "Problems")
    command = later("commands", "With pro&blems only")
    tip = later("commands", "Show only segments in which the checks have found an error or a warning.")
    keys = "Alt+6"
    follows_checks = True

    def passes(self, segment: Segment) -> bool:
        return segment.id in self.session.findings.problems

    def count(self) -> int:
        return len(self.session.findings.problems)
