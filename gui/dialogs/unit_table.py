"""A table of units of the memory, of which there may be a million: it knows their ids, and reads what is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gui.widgets.whole_rows import WholeRows
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.units.unit import Unit

PAGE = 100
"""Units that are read together."""
PAGES = 40
"""Pages that are kept; those that were read first go first."""
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Read = Callable[[int, Sequence[int]], object]
"""Reads a page, by its number, with the ids of its units; what was read is given back to `take`."""


class UnitModel(QAbstractTableModel):
    """English, Polish, where a unit is from, and since when."""

    def __init__(self, read: Read, parent: QObject) -> None:
        super().__init__(parent)
        self._read = read
        self.ids: Sequence[int] = array("q")
        """The units in the order of the rows."""
        self._pages: dict[int, list[Unit | None]] = {}
        self._requested: set[int] = set()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Show other units."""
        self.beginResetModel()
        self.ids = ids
        self._pages.clear()
        self._requested.clear()
        self.endResetModel()

    def take(self, page: int, ids: Sequence[int], units: Sequence[Unit]) -> None:
        """Show what was read of a page, if its units are still those."""
        first = page * PAGE
        if list(self.ids[first : first + PAGE]) != list(ids):
            return
        found = {unit.id: unit for unit in units}
        while len(self._pages) >= PAGES:
            gone = next(iter(self._pages))
            del self._pages[gone]
            self._requested.discard(gone)
        self._pages[page] = [found.get(id) for id in ids]
        self.dataChanged.emit(self.index(first, 0), self.index(first + len(ids) - 1, self.columnCount() - 1))

    def unit(self, row: int) -> Unit | None:
        """Return the unit of a row once it has been read; it is asked for otherwise."""
        number = row // PAGE
        page = self._pages.get(number)
        if page is not None:
            return page[row % PAGE]
        if number not in self._requested:
            self._requested.add(number)
            self._read(number, list(self.ids[number * PAGE : (number + 1) * PAGE]))
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        heads = (say("memory", "English"), say("memory", "Polish"), say("memory", "From"), say("memory", "Date"))
        return heads[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        unit = self.unit(index.row())
        if unit is None:
            return "…" if role == Role.DisplayRole else None
        text = (unit.source, unit.target, unit.title, _day(unit.at))[index.column()]
        return text if role == Role.DisplayRole or index.column() < 3 else None


def _day(at: int) -> str:
    if not at:
        return ""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(at).date(), QLocale.FormatType.ShortFormat)


class UnitTable(WholeRows):
    """Rows of one line each, of which several can be chosen."""

    def __init__(self, model: UnitModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(say("memory", "Units of the memory"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 8)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((2, 150), (3, 90)):
            header.resizeSection(column, width)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def chosen_rows(self) -> list[range]:
        """Return the rows that are chosen; of a million they are not named one by one."""
        chosen = self.selectionModel().selection()
        ranges = [range(each.top(), each.bottom() + 1) for each in (chosen.at(n) for n in range(chosen.size()))]
        return sorted(ranges, key=lambda rows: rows.start)
