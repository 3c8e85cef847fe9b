"""Notes on segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class NotesPanel(Panel):
    """The note on the segment the cursor is in, and all segments that have one."""

    title = later("commands", "Not&es")
    tip = later("commands", "Write a note on the current segment, and see all segments that have one.")
    keys = "Ctrl+Shift+N"
    icon = "notes"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.notes import NotesView

        return NotesView(desk)
