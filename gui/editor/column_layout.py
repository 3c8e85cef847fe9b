"""Which columns of the segment table are shown and how wide each is, as the user left them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView

from gui.columns import Column
from gui.words import say

_KEPT = "segment columns"
_LEAST, _MOST = 0.15, 0.85
"""Of the room for both texts, the share of the first: neither may be dragged away; hiding is for that."""

_OTHERS = 0.5
"""Of the width of the table, the most that columns without a text take when letters are large."""

Kept = dict[str, str]


class ColumnLayout(QObject):
    """The widths of columns, which are those at the usual size of text, and the share that the first text has.

    The texts have the room that the others leave. The first of them is as wide as its share, the last stretches: Qt
    lets nobody drag the border between two that stretch.
    """

    settled = Signal()
    """All columns have their widths, after some were changed: once for all, as room is shared out one by one."""

    def __init__(self, table: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self._table = table
        self._columns = columns
        self._header = table.horizontalHeader()
        self._kept: Kept = {}
        self._is_sharing = False
        self.scale = 1.0
        """How wide the columns are, compared with those at the usual size of text."""
        self._wanted_scale = 1.0
        self.share = 0.5
        texts = [n for n, column in enumerate(columns) if column.stretches]
        self._first, self._last = texts[0], texts[-1]
        self._header.setSectionResizeMode(self._last, QHeaderView.ResizeMode.Stretch)
        for n in self._fixed():
            self._header.resizeSection(n, columns[n].width)
        self._header.sectionResized.connect(self._on_resized)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self.ask)

    def _fixed(self) -> list[int]:
        return [n for n, column in enumerate(self._columns) if not column.stretches]

    # Widths

    def share_out(self) -> None:
        """Give the first text its share of the room there is now."""
        self._fit_scale()
        room = self._room()
        if room <= 0 or self._header.isSectionHidden(self._first) or self._first == self._last:
            return
        self.share = min(max(self.share, _LEAST), _MOST)
        self._is_sharing = True
        self._header.resizeSection(self._first, round(room * self.share))
        self._is_sharing = False

    def _settle(self) -> None:
        self.share_out()
        self.settled.emit()

    def _room(self) -> int:
        return self._header.viewport().width() - sum(map(self._header.sectionSize, self._fixed()))

    def use_scale(self, scale: float) -> None:
        """Make the columns wider or narrower with the text, as far as that leaves the texts their half of the room."""
        self._wanted_scale = scale
        self.share_out()

    def _fit_scale(self) -> None:
        widths = [self._header.sectionSize(n) / self.scale for n in self._fixed()]
        room = self._header.viewport().width() * _OTHERS
        scale = min(self._wanted_scale, max(1.0, room / sum(widths))) if any(widths) else self._wanted_scale
        if abs(scale - self.scale) < 0.01 and scale != self._wanted_scale:
            return
        before, self.scale = self.scale, scale
        if before == scale:
            return
        self._is_sharing = True
        for n, width in zip(self._fixed(), widths, strict=True):
            if width:
                self._header.resizeSection(n, round(width * scale))
        self._is_sharing = False
        self._soon.start()

    def _on_resized(self, section: int, _before: int, now: int) -> None:
        if self._is_sharing:
            return
        self._soon.start()
        if not self._header.isVisible():
            return
        if section == self._first and now:
            room = self._room()
            self.share = now / room if room > 0 else self.share
        self._keep()

    # Which are shown

    def is_shown(self, column: int) -> bool:
        """Say whether a column is on the screen."""
        return not self._header.isSectionHidden(column)

    def show(self, column: int, is_shown: bool = True) -> None:
        """Show or hide a column; the last text stays, it is what the work is about."""
        if column == self._last or self.is_shown(column) == is_shown:
            return
        current = self._table.currentIndex()
        if not is_shown and current.column() == column:
            there = current.siblingAtColumn(self._last)
            self._table.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)
        share = self.share  # a text that comes back has the width it was hidden with
        self._header.setSectionHidden(column, not is_shown)
        self.share = share
        if is_shown and column != self._first and self._header.sectionSize(column) < self._header.minimumSectionSize():
            self._header.resizeSection(column, round(self._columns[column].width * self.scale))
        self.share_out()
        self._keep()

    def reset(self) -> None:
        """Show all columns as wide as they are at first."""
        for n in range(len(self._columns)):
            self._header.setSectionHidden(n, False)
        for n in self._fixed():
            self._header.resizeSection(n, round(self._columns[n].width * self.scale))
        self.share = 0.5  # only now: see above
        self.share_out()
        self._keep()

    def menu(self) -> QMenu:
        """Return a menu in which columns are chosen."""
        menu = QMenu(self._table)
        for n, column in enumerate(self._columns):
            action = QAction(column.name_in_menu, menu)
            action.setCheckable(True)
            action.setChecked(self.is_shown(n))
            action.setEnabled(n != self._last)
            action.toggled.connect(partial(self.show, n))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(say("columns", "As at first"), self.reset)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def ask(self, place: QPoint | None = None) -> None:
        """Let the user choose columns, in a menu at a place of the header, at its start without one."""
        self.menu().popup(self._header.mapToGlobal(QPoint(0, self._header.height()) if place is None else place))

    # What is kept

    def remember(self, kept: Kept) -> None:
        """Be as `kept` says, and write every change there: names of columns and widths, with a minus if hidden."""
        words = str(kept.get(_KEPT, "")).split()
        names = {column.name: n for n, column in enumerate(self._columns)}
        for name, width in zip(words[::2], words[1::2], strict=False):
            if name in names and width.lstrip("-").isdigit() and width.lstrip("-0"):
                self._bring_back(names[name], int(width.lstrip("-")), width.startswith("-"))
        self._kept = kept
        self.share_out()

    def _bring_back(self, column: int, width: int, is_hidden: bool) -> None:
        if column == self._last:
            return
        if column == self._first:
            self.share = width / 1000
        else:
            self._header.resizeSection(column, round(max(width, self._header.minimumSectionSize()) * self.scale))
        self._header.setSectionHidden(column, is_hidden)

    def _keep(self) -> None:
        words = []
        for n, column in enumerate(self._columns):
            if n != self._last:
                words += [column.name, f"{'' if self.is_shown(n) else '-'}{self._kept_width(n)}"]
        self._kept[_KEPT] = " ".join(words)

    def _kept_width(self, column: int) -> int:
        """Return a width at the usual size of text, of the first text its share in thousandths."""
        if column == self._first:
            return round(self.share * 1000)
        return round(self._header.sectionSize(column) / self.scale) or self._columns[column].width
