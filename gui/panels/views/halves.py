"""A panel of two parts: one below the other, or side by side where there is more room so."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.panels.base import PanelView


class HalvesView(PanelView):
    """Lays out two parts that a panel puts into it by `put_together`."""

    def put_together(self, parts: tuple[QWidget, QWidget], heights: tuple[int, int], *, growing: int) -> None:
        """Show two parts, so many pixels high at first; the one numbered `growing`, 0 or 1, gets what is beyond."""
        self._heights = list(heights)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._halves.setChildrenCollapsible(False)
        for part in parts:
            self._halves.addWidget(part)
        self._halves.setStretchFactor(growing, 1)
        self._halves.setSizes(self._heights)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._halves)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() > 2 * self.height()  # as below the table
        way = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if way != self._halves.orientation():
            self._halves.setOrientation(way)
            self._halves.setSizes([self.width() // 2, self.width() // 2] if is_wide else self._heights)
