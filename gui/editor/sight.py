"""Which rows of the segment table stay in view around the one that is worked on."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from gui.editor.repainting import Repainting

ABOVE = 1
BELOW = 3
"""Rows that are kept in view: what comes next is read while one types."""


class Sight:
    """Scrolls one table no further than it has to."""

    def __init__(self, table: QTableView, painting: Repainting) -> None:
        self._table = table
        self._painting = painting

    def show(self, row: int) -> None:
        """Scroll to a row, with those that are kept in view around it as far as there is room."""
        self._painting.fit_rows(row - ABOVE, row + BELOW)
        neighbours = (*range(row + BELOW, row + 1, -1), row - ABOVE, row + 1)
        for near in (*neighbours, row):  # what matters most comes last, where not all have room
            if 0 <= near < self._table.model().rowCount() and not self.has(near):
                self._table.scrollTo(self._table.model().index(near, 0))
                self._painting.fit()

    def has(self, row: int) -> bool:
        """Tell whether the whole of a row is in view."""
        top = self._table.rowViewportPosition(row)
        return top >= 0 and top + self._table.rowHeight(row) <= self._table.viewport().height()
