"""A table of texts beside others: one row for each pair, in one line; some rows can be taken or left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.widgets.whole_rows import WholeRows
from gui.words import say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_WHERE, _LEFT, _RIGHT, _NOTE = range(4)
_MARGIN = 24
"""Pixels beside the widest text of a column."""
_MEASURED = 200
"""Rows that are measured for the width of a column."""
_LONGEST = 400
"""Characters of a text that are painted: a line has room for fewer."""


class Compared(NamedTuple):
    """Two texts, where they stand, and what there is to say of them; `is_taken` is None where there is no choice."""

    where: str
    left: str
    right: str
    note: str = ""
    is_taken: bool | None = None

    def text(self, column: int) -> str:
        """Return what stands in a column."""
        return (self.where, self.left, self.right, self.note)[column]


class _Model(QAbstractTableModel):
    """Shows rows as they are asked for."""

    taken = Signal()

    def __init__(self, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._headings = list(headings)
        self.rows: list[Compared] = []

    def show(self, rows: Sequence[Compared]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def take(self, row: int, is_taken: bool) -> None:
        if self.rows[row].is_taken is None or self.rows[row].is_taken == is_taken:
            return
        self.rows[row] = self.rows[row]._replace(is_taken=is_taken)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._headings) - 1))
        self.taken.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return self._headings[section] if role == Role.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == _WHERE and self.rows[index.row()].is_taken is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Role.DisplayRole:
            return " ".join(row.text(index.column())[:_LONGEST].split())
        if role == Role.CheckStateRole and index.column() == _WHERE and row.is_taken is not None:
            return Qt.CheckState.Checked if row.is_taken else Qt.CheckState.Unchecked
        if role == Role.AccessibleDescriptionRole and row.is_taken is not None:
            return say("compared", "Taken") if row.is_taken else say("compared", "Left as it is")
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole:
            return False
        self.take(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class ComparedTable(WholeRows):
    """Shows pairs of texts; space takes or leaves the one at the cursor. `chosen` has the row of the cursor, or -1."""

    chosen = Signal(int)
    taken = Signal()

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = _Model(headings, self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 10)
        header = self.horizontalHeader()
        for column in range(len(headings)):
            is_text = column in (_LEFT, _RIGHT)
            header.setSectionResizeMode(
                column, QHeaderView.ResizeMode.Stretch if is_text else QHeaderView.ResizeMode.Fixed
            )
        self._model.taken.connect(self.taken)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.chosen.emit(now.row()))

    @property
    def rows(self) -> Sequence[Compared]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Compared], at: int = 0) -> None:
        """Show other rows, with the cursor on one of them."""
        self._model.show(rows)
        for column in (_WHERE, _NOTE)[: self._model.columnCount() - 2]:
            self.setColumnWidth(column, self._width(column))
        if rows:
            self.setCurrentIndex(self._model.index(min(max(0, at), len(rows) - 1), _WHERE))
        else:
            self.chosen.emit(-1)

    def _width(self, column: int) -> int:
        texts = {row.text(column) for row in self._model.rows[:_MEASURED]}
        has_box = column == _WHERE and any(row.is_taken is not None for row in self._model.rows[:_MEASURED])
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + 24 * has_box
        return max(widest + _MARGIN, self.horizontalHeader().sectionSizeHint(column) + _MARGIN // 2)

    def take(self, row: int, is_taken: bool) -> None:
        """Take a row, or leave it."""
        self._model.take(row, is_taken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and row >= 0 and not event.modifiers():
            self.take(row, not self._model.rows[row].is_taken)
            return
        super().keyPressEvent(event)
