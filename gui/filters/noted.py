"""Segments with a note."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment
from gui.filters.base import Filter
from gui.words import later


class Noted(Filter):
    """Where somebody has written down what is to be asked or looked up."""

    title = later("filters", "With notes")
    command = later("commands", "With n&otes only")
    tip = later("commands", "Show only segments with a note.")
    keys = "Alt+5"
    is_rare = True

    def passes(self, segment: Segment) -> bool:
        return bool(segment.note)

    def count(self) -> int:
        # Without a call for each segment: this is done while a talk is opened.
        return sum([1 for segment in self.session.transcript if segment.note])
