"""The sound of the talk as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.panels.base import Panel, PanelView
from gui.words import later

if TYPE_CHECKING:
    from gui.desk import Desk


class WaveformPanel(Panel):
    """The sound with the segments on it; edges to drag, and new segments by dragging."""

    title = later("commands", "&Waveform")
    tip = later("commands", "See the sound with the segments on it, drag their edges, and add segments.")
    keys = "Ctrl+Shift+W"
    icon = "waveform"
    area = Qt.DockWidgetArea.BottomDockWidgetArea
    size = 150

    def make(self, desk: Desk) -> PanelView:
        from gui.panels.views.waveform import WaveformView

        return WaveformView(desk)
