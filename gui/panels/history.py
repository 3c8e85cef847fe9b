"""The history of the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class HistoryPanel(Panel):
    """Every version of the segment the cursor is in, and a way back to each."""

    title = later("commands", "&History")
    tip = later("commands", "See every version of the current segment, and restore one.")
    keys = "Ctrl+Shift+H"
    icon = "history"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.history import HistoryView

        return HistoryView(desk)
