"""What the language model remarks on translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class RemarksPanel(Panel):
    """The remarks of the language model, to be gone to, accepted or rejected."""

    title = later("commands", "Re&marks")
    tip = later("commands", "See what the language model remarks on the translation, and accept or reject it.")
    keys = "Ctrl+Shift+R"
    icon = "remarks"
    size = 360

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.remarks import RemarksView

        return RemarksView(desk)
