"""A table of the segments that move: where they are now, and where they will be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dwuglos.language.markup import visible_text
from dwuglos.talk.transcript import Change, Segment
from gui.words import decimal, later, say, timecode

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

HEADS = (
    later("times", "Number"),
    later("times", "Now"),
    later("times", "Then"),
    later("times", "Start"),
    later("times", "End"),
    later("times", "Text"),
)
_TEXT = len(HEADS) - 1
_WIDEST = "8:88:88.888 – 8:88:88.888"
_SAMPLES = ("888888", _WIDEST, _WIDEST, "+88888.888 s", "+88888.888 s")
"""Texts as wide as those of each column may be: to measure all rows of a long talk would take seconds."""
_MARGIN = 24


class MovesModel(QAbstractTableModel):
    """Shows changes of times as they are asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._changes: Sequence[Change] = ()
        self._numbers: Mapping[int, int] = {}

    def show(self, changes: Sequence[Change], numbers: Mapping[int, int]) -> None:
        """Show other changes; `numbers` has the number of each segment by its id."""
        self.beginResetModel()
        self._changes, self._numbers = changes, numbers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._changes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say("times", HEADS[section])
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.texts(index.row())[index.column()]
        if role == Role.TextAlignmentRole and index.column() != _TEXT:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def texts(self, row: int) -> tuple[str, ...]:
        """Return what is shown in a row."""
        before, after = self._changes[row]
        assert before is not None, "a segment that moves is there before"
        assert after is not None, "and after"
        text = " ".join(visible_text(after.source or after.target).split())
        number = str(self._numbers.get(after.id, ""))
        differences = (_difference(before.start, after.start), _difference(before.end, after.end))
        return (number, _times(before), _times(after), *differences, text)


def _times(segment: Segment) -> str:
    return f"{timecode(segment.start, 3)} – {timecode(segment.end, 3)}"


def _difference(before: int | None, after: int | None) -> str:
    ms = (after or 0) - (before or 0)
    sign = "+" if ms > 0 else "−"
    return f"{sign}{decimal(abs(ms) / 1000, 3)} s" if ms else "–"


class MovesTable(QTableView):
    """Shows what moves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.moves = MovesModel(self)
        self.setModel(self.moves)
        self.setAccessibleName(say("times", "What moves"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setStretchLastSection(True)
        for column, sample in enumerate(_SAMPLES):
            head = say("times", HEADS[column])
            width = max(self.fontMetrics().horizontalAdvance(text) for text in (sample, head))
            self.setColumnWidth(column, width + _MARGIN)
