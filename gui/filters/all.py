"""Every segment."""

from __future__ import annotations

from dwuglos.talk.transcript import STATES
from gui.filters.base import StateFilter
from gui.words import later


class All(StateFilter):
    """No filter."""

    title = later("filters", "All")
    command = later("commands", "&All segments")
    tip = later("commands", "Show every segment.")
    keys = "Alt+1"
    hides_nothing = True
    states = STATES
