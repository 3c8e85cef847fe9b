"""The rows of a review that came back, each of which can be taken or left; and what is said of one in full."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from dwuglos.review_round.merging import Comparison, Difference, Oddity
from gui.columns.state import WORDS as STATE_WORDS
from gui.look import text_size, theme
from gui.look.changed_words import changes_html
from gui.widgets.coloured_cells import ColouredCells
from gui.widgets.whole_rows import WholeRows
from gui.words import localized, say

Index = QModelIndex | QPersistentModelIndex
Entry = Difference | Oddity
_NUMBER, _KIND, _SOURCE, _TARGET = range(4)


class ReviewModel(QAbstractTableModel):
    """Conflicts, then what only the reviewer changed, then what belongs nowhere; not chosen is what was emptied."""

    chosen_changed = Signal()

    def __init__(self, comparison: Comparison, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = (*comparison.differences, *comparison.oddities)
        self._chosen = {row for row, entry in enumerate(self.entries) if _is_clean(entry)}
        self._heads = (
            say("review round", "Segment"),
            say("review round", "What"),
            say("review round", "English"),
            say("review round", "Polish of the reviewer"),
        )

    def chosen(self) -> list[Difference]:
        """Return the rows that are to be taken."""
        return [entry for row in sorted(self._chosen) if isinstance(entry := self.entries[row], Difference)]

    def choose(self, *, clean: bool, conflicts: bool) -> None:
        """Choose all rows of these kinds, and no others."""
        self._chosen = {
            row
            for row, entry in enumerate(self.entries)
            if isinstance(entry, Difference) and (clean if _is_clean(entry) else conflicts)
        }
        if self.entries:
            last = self.index(len(self.entries) - 1, _NUMBER)
            self.dataChanged.emit(self.index(0, _NUMBER), last, [Qt.ItemDataRole.CheckStateRole])
        self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        """Choose a row, or choose it no more; one that belongs nowhere cannot be chosen."""
        if 0 <= row < len(self.entries) and isinstance(self.entries[row], Difference):
            self._chosen ^= {row}
            cell = self.index(row, _NUMBER)
            self.dataChanged.emit(cell, cell, [Qt.ItemDataRole.CheckStateRole])
            self.chosen_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_box = index.column() == _NUMBER and isinstance(self.entries[index.row()], Difference)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if is_box else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(entry, index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == _NUMBER and isinstance(entry, Difference):
            return Qt.CheckState.Checked if index.row() in self._chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _KIND and not _is_clean(entry):
            return QBrush(QColor(theme.colours().warning))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.toggle(index.row())
        return True


def _is_clean(entry: Entry) -> bool:
    return isinstance(entry, Difference) and entry.is_clean


def _cell(entry: Entry, column: int) -> str:
    if column == _NUMBER:
        return str(entry.number if isinstance(entry, Difference) else entry.row.number or "–")
    if column == _KIND:
        return kind_of(entry)
    return " ".join((entry.row.source if column == _SOURCE else entry.row.target).split())


def kind_of(entry: Entry) -> str:
    """Return in a word or two what a row is."""
    if isinstance(entry, Oddity):
        return say("review round", "Not taken")
    if entry.is_conflict:
        return say("review round", "Conflict")
    if entry.is_emptied:
        return say("review round", "Emptied")
    texts = entry.after.target != entry.now.target
    state, note = entry.after.state != entry.now.state, entry.after.note != entry.now.note
    if texts or (state and note):
        return say("review round", "Changed")
    return say("review round", "State") if state else say("review round", "Note")


class ReviewTable(WholeRows):
    """Shows them; Space takes a row or leaves it."""

    def __init__(self, model: ReviewModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.setItemDelegate(ColouredCells(self))
        self.setAccessibleName(say("review round", "Rows that came back changed"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in (_SOURCE, _TARGET):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(_NUMBER, self.fontMetrics().horizontalAdvance("☐ 00000 000"))
        self.setColumnWidth(_KIND, self.fontMetrics().horizontalAdvance("Not taken, Konflikt"))
        text_size.follow(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._rows.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


def described(entry: Entry) -> str:
    """Return everything there is to say of a row, as HTML."""
    if isinstance(entry, Oddity):
        notes = "\n".join((entry.row.note or "", *entry.row.comments)).strip()
        return "".join(
            (
                _part("", escape(localized(entry.notice))),
                _part(say("review round", "English in the file"), _text(entry.row.source)),
                _part(say("review round", "Polish in the file"), _text(entry.row.target)),
                _part(say("review round", "Note"), _text(notes)),
            )
        )
    return "".join(_differences(entry))


def _differences(entry: Difference) -> list[str]:
    now, after = entry.now, entry.after
    base = now.target if entry.base is None else entry.base
    english = say("review round", "English (changed here since)") if entry.is_source_changed else ""
    parts = [_part(english or say("review round", "English"), _text(now.source))]
    if entry.is_emptied:
        parts.append(_part("", escape(say("review round", "The reviewer has removed the Polish of this segment."))))
    if after.target == base == now.target:
        parts.append(_part(say("review round", "Polish"), _text(now.target)))
    else:
        parts.append(_part(say("review round", "Reviewer"), changes_html(base, after.target)))
        if base != now.target:
            parts.append(_part(say("review round", "Here"), changes_html(base, now.target)))
        elif entry.is_conflict and entry.base is None:
            parts.append(_part(say("review round", "Here"), _text(now.target)))
    if after.state != now.state:
        states = (say("columns", STATE_WORDS[segment.state]) for segment in (now, after))
        parts.append(_part(say("review round", "State"), " → ".join(map(escape, states))))
    if after.note != now.note:
        parts.append(_part(say("review round", "Note"), changes_html(now.note, after.note)))
    return parts


def _part(head: str, text: str) -> str:
    title = f'<span style="color: {theme.colours().faint}">{escape(head)}</span><br>' if head else ""
    return f'<p style="margin: 0 0 6px 0">{title}{text}</p>' if text else ""


def _text(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
