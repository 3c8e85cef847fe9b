"""The remarks of the language model on the talk, and below them what it says about the current segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from gui.panels.base import PanelView
from gui.panels.views.line import LineView
from gui.panels.views.remarks import RemarksView

if TYPE_CHECKING:
    from gui.desk import Desk

_SIZES = [300, 260]
"""Pixels both parts are high at first."""


class ReviewView(PanelView):
    """Both parts follow the talk by themselves; side by side where there is more room so."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.remarks, self.line = RemarksView(desk), LineView(desk)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setChildrenCollapsible(False)
        for part in (self.remarks, self.line):
            self._halves.addWidget(part)
            part.done.connect(self.done)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes(_SIZES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._halves)
        self.setFocusProxy(self.remarks)

    def see(self, is_seen: bool) -> None:
        super().see(is_seen)
        for part in (self.remarks, self.line):
            part.see(is_seen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() > 2 * self.height()  # as below the table
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way != self._halves.orientation():
            self._halves.setOrientation(way)
            self._halves.setSizes([self.width() // 2, self.width() // 2] if is_wide else _SIZES)
