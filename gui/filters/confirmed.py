"""Confirmed segments."""

from __future__ import annotations

from dwuglos.talk.states import CONFIRMED
from gui.filters.base import StateFilter
from gui.words import later


class Confirmed(StateFilter):
    """Where somebody has said that it is right, and where nothing will be changed any more."""

    title = later("filters", "Confirmed")
    command = later("commands", "&Confirmed only")
    tip = later("commands", "Show only segments that somebody has confirmed.")
    keys = "Alt+4"
    states = CONFIRMED
