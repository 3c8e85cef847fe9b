"""The video or sound of the talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class PlayerPanel(Panel):
    """The picture with subtitles over it as they will be exported, and what plays it."""

    title = later("commands", "Pla&yer")
    tip = later("commands", "See the video of the talk, with the subtitles over it as they will be exported.")
    keys = "F4"
    icon = "player"
    size = 360
    is_apart = True

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.player import PlayerView

        return PlayerView(desk)
