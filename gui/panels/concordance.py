"""Where words were used before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class ConcordancePanel(Panel):
    """Everything in the memory that has some words, in English or Polish, and the way to the talk it is from."""

    title = later("commands", "Look up wor&ds")
    tip = later("commands", "See how words were translated in everything that was confirmed, and go there.")
    keys = "Ctrl+K"
    icon = "concordance"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.concordance import ConcordanceView

        return ConcordanceView(desk)
