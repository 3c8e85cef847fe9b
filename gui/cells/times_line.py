"""The line in which a segment's start and end are typed."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.cells.cell_editor import CellEditor
from gui.words import say

WIDTH, HEIGHT = 190, 30
"""Pixels that two times need; the cell is narrower."""


class TimesLine(CellEditor):
    """Enter accepts, and leaves the line open where what is typed is no time; Escape gives it up."""

    insists = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.input = QLineEdit(self)
        self.input.setAccessibleName(say("editor", "Start and end"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.input)
        self.watch(self.input)
        self.input.textEdited.connect(lambda _: self.typed.emit())

    def text(self) -> str:
        return self.input.text()

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self.input.setText(text)

    def needed_height(self) -> int:
        return HEIGHT

    def box(self, cell: QRect) -> QRect:
        return QRect(cell.x(), cell.y(), max(cell.width(), WIDTH), HEIGHT)

    def handles(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.accepted.emit(0)
            return True
        return super().handles(event)
