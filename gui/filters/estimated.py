"""Segments whose times are only estimates."""

from __future__ import annotations

from dwuglos.talk.transcript import Segment
from gui.filters.base import TO_CHECK, Filter
from gui.words import later


class Estimated(Filter):
    """Whose times nobody gave, and the sound did not tell for certain."""

    title = later("filters", "Estimated times")
    command = later("commands", "With times to chec&k only")
    tip = later("commands", "Show only segments whose times are estimates: by the length of the text, or in the sound.")
    keys = "Alt+7"
    is_rare = True
    submenu = TO_CHECK

    def passes(self, segment: Segment) -> bool:
        return segment.is_estimated

    def count(self) -> int:
        # Without a call for each segment: this is done while a talk is opened.
        return sum([1 for segment in self.session.transcript if segment.timing == "estimated"])
