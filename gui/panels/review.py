"""What the language model says of translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class ReviewPanel(Panel):
    """The remarks of the language model, to be accepted or rejected, and questions about the current segment."""

    title = later("commands", "Re&view with the model")
    tip = later("commands", "See the remarks of the language model, and ask it about the current segment.")
    keys = "Ctrl+Shift+R"
    icon = "remarks"
    size = 360

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.review import ReviewView

        return ReviewView(desk)
