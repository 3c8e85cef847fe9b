"""Segments without Polish."""

from __future__ import annotations

from gui.filters.base import StateFilter
from gui.words import later


class Untranslated(StateFilter):
    """Where the work has not begun."""

    title = later("filters", "Untranslated")
    command = later("commands", "&Untranslated only")
    tip = later("commands", "Show only segments without Polish.")
    keys = "Alt+2"
    states = ("initial",)
