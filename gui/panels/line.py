"""What the language model says about the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class LinePanel(Panel):
    """A question to the language model about the segment the cursor is in, and shorter wordings of it."""

    title = later("commands", "&Questions about a line")
    tip = later("commands", "Ask the language model about the current segment, and let it propose shorter wordings.")
    keys = "Ctrl+Shift+W"
    icon = "question"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.line import LineView

        return LineView(desk)
