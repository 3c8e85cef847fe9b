"""What the checks have found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class FindingsPanel(Panel):
    """All findings by check, to be gone to, put right, or ignored."""

    title = later("commands", "F&indings")
    tip = later("commands", "See all that the checks have found in the talk, and put it right or ignore it.")
    keys = "Ctrl+Shift+M"
    icon = "checks"
    size = 340

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.findings import FindingsView

        return FindingsView(desk)
