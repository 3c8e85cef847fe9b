"""A table of the segments that move: where they are now, and where they will be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from dwuglos.language.markup import visible_text
from dwuglos.talk.transcript import Change, Segment
from gui.widgets.whole_rows import WholeRows
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
_LARGE = "−88.888 s"
"""What a difference may well be in a row that is not measured."""
_MARGIN = 24
"""Pixels beside the widest text of a column."""


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
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.TextAlignmentRole:
            return _alignment(section)
        return say("times", HEADS[section]) if role == Role.DisplayRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Role.DisplayRole:
            return self.texts(index.row())[index.column()]
        return _alignment(index.column()) if role == Role.TextAlignmentRole else None

    def texts(self, row: int) -> tuple[str, ...]:
        """Return what is shown in a row."""
        before, after = self._changes[row]
        assert before is not None, "a segment that moves is there before"
        assert after is not None, "and after"
        text = " ".join(visible_text(after.source or after.target).split())
        number = str(self._numbers.get(after.id, ""))
        differences = (_difference(before.start, after.start), _difference(before.end, after.end))
        return (number, _times(before), _times(after), *differences, text)


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == _TEXT else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _times(segment: Segment) -> str:
    if segment.start is None or segment.end is None:
        return "–"
    return f"{timecode(segment.start, 3)} – {timecode(segment.end, 3)}"


def _difference(before: int | None, after: int | None) -> str:
    ms = 0 if after is None or before is None else after - before
    sign = "+" if ms > 0 else "−"
    return f"{sign}{decimal(abs(ms) / 1000, 3)} s" if ms else "–"


class MovesTable(WholeRows):
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
        columns.setStretchLastSection(True)
        self.show_moves((), {})

    def show_moves(self, changes: Sequence[Change], numbers: Mapping[int, int]) -> None:
        """Show other changes, in columns as wide as their heads, their first and their last row ask for.

        To measure all rows of a long talk would take seconds.
        """
        self.moves.show(changes, numbers)
        rows = [self.moves.texts(row) for row in {0, len(changes) - 1}] if changes else []
        rows.append(("", "", "", _LARGE, _LARGE))
        for column in range(_TEXT):
            texts = [say("times", HEADS[column]), *(row[column] for row in rows)]
            self.setColumnWidth(column, max(map(self.fontMetrics().horizontalAdvance, texts)) + _MARGIN)
