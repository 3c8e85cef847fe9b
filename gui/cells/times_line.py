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
    """Enter accepts, and Tab goes on to the Polish; where what is typed is no time, the line stays open.

    Shift+Tab accepts as Enter does: the text before it is that of another segment. Escape gives up what was typed.
    """

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

    def put(self, text: str) -> None:
        self.input.selectAll()
        self.input.insert(text)
        self.typed.emit()

    def undo(self) -> bool:
        was_possible = self.input.isUndoAvailable()
        self.input.undo()
        return was_possible

    def redo(self) -> bool:
        was_possible = self.input.isRedoAvailable()
        self.input.redo()
        return was_possible

    def needed_height(self) -> int:
        return max(HEIGHT, self.input.fontMetrics().height() + 14)

    def box(self, cell: QRect) -> QRect:
        return QRect(cell.x(), cell.y(), max(cell.width(), WIDTH, self._width()), self.needed_height())

    def _width(self) -> int:
        return self.input.fontMetrics().horizontalAdvance("0:00:00.000 – 0:00:00.000") + 30

    def handles(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backtab):
            self.accepted.emit(0)
        elif event.key() == Qt.Key.Key_Tab:
            self.text_wanted.emit()
        else:
            return super().handles(event)
        return True
