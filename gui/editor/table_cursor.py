"""Keeps the cursor of the session and the current row of the segment table at the same segment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject
from PySide6.QtWidgets import QTableView

from gui.segment_model import SegmentModel
from gui.session import Session

THIS_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
"""Select the row of the current cell, and no other."""


class TableCursor(QObject):
    """Writes to the cursor where the user goes in the table, and goes in the table where the cursor goes.

    Qt makes another row the current one as soon as a row is taken out, and an edit may put the same segment back
    elsewhere: until the edit is done, the cursor is left alone.
    """

    def __init__(
        self, table: QTableView, model: SegmentModel, session: Session, go_to: Callable[[int], object]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._model = model
        self._cursor = session.cursor
        self._go_to = go_to
        self._is_holding = False
        self._hidden: int | None = None
        """The segment that a filter took from under the cursor; it is gone back to, unless the user has moved since."""
        model.modelReset.connect(self._on_reset)
        model.rowsInserted.connect(lambda *_: self._on_rows_changed())
        model.rowsRemoved.connect(lambda *_: self._on_rows_changed())
        table.selectionModel().selectionChanged.connect(lambda *_: self._place())
        table.selectionModel().currentChanged.connect(lambda *_: self._place())
        session.cursor.moved.connect(self._follow)
        session.segments_changed.connect(self._on_edited)

    def hold(self) -> None:
        """Leave the cursor alone until its segment is in the table again, or the edit is done."""
        self._is_holding = True

    def make_current(self, index: QModelIndex) -> None:
        """Make a cell the current one and its row the selected one, which the cursor hears of once and not twice."""
        was_holding, self._is_holding = self._is_holding, True
        # Not the table's setCurrentIndex: after Ctrl+Enter it would take the Ctrl for a wish to select no row at all.
        self._table.selectionModel().setCurrentIndex(index, THIS_ROW)
        self._is_holding = was_holding
        self._place()

    def selected_ids(self) -> list[int]:
        """Return the ids of the selected rows from top to bottom."""
        chosen = self._table.selectionModel().selection()
        parts = sorted((part.top(), part.bottom()) for part in map(chosen.at, range(chosen.size())))
        # By parts, not by rows: all of 50,000 may be selected. What two parts share is there once.
        return list(dict.fromkeys(id for top, bottom in parts for id in self._model.ids(top, bottom)))

    def _place(self) -> None:
        if self._is_holding:
            return
        self._hidden = None
        index = self._table.currentIndex()
        self._cursor.place(self._model.segment(index.row()).id if index.isValid() else None, self.selected_ids())

    def _row(self) -> int | None:
        """Return the row in which the cursor's segment is shown."""
        id = self._cursor.segment
        return self._model.row_of(id) if id is not None else None

    def _follow(self) -> None:
        row = self._row()
        if not self._is_holding and row is not None and row != self._table.currentIndex().row():
            self._go_to(self._model.segment(row).id)

    def _on_rows_changed(self) -> None:
        if self._is_holding and self._row() is not None:
            self._let_go()

    def _on_edited(self) -> None:
        if self._is_holding:
            self._let_go()

    def _let_go(self) -> None:
        self._is_holding = False
        if self._row() is None:  # taken out under a filter: Qt went to the row before, and the cursor goes on
            self._go_to_nearest()
        self._follow()
        self._place()  # where the table shows no segment, the cursor is nowhere

    def _go_to_nearest(self) -> None:
        row = self._model.nearest_row(self._cursor.segment) if self._cursor.segment is not None else None
        if row is not None:
            self._go_to(self._model.segment(row).id)

    def _on_reset(self) -> None:
        """Stay at the segment where it is shown, else go to the one nearest to it, and back when it is shown again."""
        wanted = self._cursor.segment if self._hidden is None else self._hidden
        row = self._model.nearest_row(wanted) if wanted is not None else 0 if self._model.rowCount() else None
        if row is None:
            self._place()
            self._hidden = wanted
            return
        id = self._model.segment(row).id
        self._go_to(id)
        self._hidden = wanted if wanted != id else None
