"""A table to be read: texts in rows, with headings; Enter or a double click says which row is wanted.

Numbers stand under one another by their last digit, and so does their heading.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from gui.widgets.whole_rows import row_at_end

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMBER = re.compile(r"[-−+]?\d[\d\s.,]*(?:%|[kKMGT]?B)?")
_NONE = "–"
"""What stands where there is no number."""


class PlainTable(QTableWidget):
    """Shows `rows` of texts under `headings`; the column `wide` takes the room that is left."""

    wanted = Signal(int)
    """The row that was chosen by Enter or a double click."""

    def __init__(self, headings: Sequence[str], rows: Sequence[Sequence[str]], wide: int, parent: QWidget) -> None:
        super().__init__(0, len(headings), parent)
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(_LEFT)
        for column in range(len(headings)):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Stretch if column == wide else mode.ResizeToContents)
        self.doubleClicked.connect(lambda index: self.wanted.emit(index.row()))
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show other rows, with the first as the current one."""
        self.setRowCount(0)  # which also takes the choice of a row back
        self.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, QTableWidgetItem(text))
        for column in range(self.columnCount()):
            self._align(column, _RIGHT if _are_numbers([texts[column] for texts in rows]) else _LEFT)
        if rows:
            self.setCurrentCell(0, 0)

    def _align(self, column: int, alignment: Qt.AlignmentFlag) -> None:
        for item in (self.horizontalHeaderItem(column), *(self.item(row, column) for row in range(self.rowCount()))):
            if item is not None:
                item.setTextAlignment(alignment)

    def show_text(self, row: int, column: int, text: str) -> None:
        """Show another text in one cell."""
        item = self.item(row, column)
        if item is not None:
            item.setText(text)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        return row_at_end(self, action) or super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.wanted.emit(self.currentRow())
            return
        super().keyPressEvent(event)

    def texts(self) -> list[list[str]]:
        """Return what is shown, row by row."""
        return [[self._text(row, column) for column in range(self.columnCount())] for row in range(self.rowCount())]

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""


def _are_numbers(texts: Sequence[str]) -> bool:
    """Say whether a column has numbers, and nothing else but dashes for those that there are not."""
    numbers = [text for text in texts if text != _NONE]
    return bool(numbers) and all(_NUMBER.fullmatch(text) for text in numbers)
