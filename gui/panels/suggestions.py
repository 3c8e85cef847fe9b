"""What the translation memory has for the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class SuggestionsPanel(Panel):
    """Matches for the current segment, the best first; each can be taken by a key."""

    title = later("commands", "&Suggestions")
    tip = later("commands", "See how sentences like the current one were translated before, and take one.")
    keys = "Ctrl+Shift+Y"
    icon = "suggestions"

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.suggestions import SuggestionsView

        return SuggestionsView(desk)
