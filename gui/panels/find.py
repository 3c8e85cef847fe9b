"""Finding and replacing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class FindPanel(Panel):
    """What was found in the talk or in all talks, kept beside the editor; what is ticked can be replaced."""

    title = later("commands", "Fi&nd everywhere")
    tip = later("commands", "Keep what was found in this talk, or in all talks, beside the editor.")
    keys = "Ctrl+Shift+F"
    icon = "find"
    size = 360

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.find import FindView

        return FindView(desk)
