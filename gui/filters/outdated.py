"""Translations whose English was corrected after they were made."""

from __future__ import annotations

from dwuglos.talk.outdated import needs_update
from dwuglos.talk.transcript import Segment
from gui.filters.base import TO_CHECK, Filter
from gui.words import later


class Outdated(Filter):
    """What a person has to look at again, because the English is another one now."""

    title = later("filters", "Outdated")
    command = later("commands", "&Outdated only")
    tip = later("commands", "Show only drafts whose English was corrected after they were made.")
    keys = "Alt+8"
    is_rare = True
    submenu = TO_CHECK

    def passes(self, segment: Segment) -> bool:
        return needs_update(segment)

    def count(self) -> int:
        # Without a call for each segment: this is done while a talk is opened.
        return sum([1 for segment in self.session.transcript if segment.note and needs_update(segment)])
