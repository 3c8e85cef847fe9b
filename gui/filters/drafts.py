"""Segments nobody has confirmed."""

from __future__ import annotations

from gui.filters.base import StateFilter
from gui.words import later


class Drafts(StateFilter):
    """Where there is Polish to be read and corrected."""

    title = later("filters", "Drafts")
    command = later("commands", "Dra&fts only")
    tip = later("commands", "Show only segments that nobody has confirmed.")
    keys = "Alt+3"
    states = ("translated",)
