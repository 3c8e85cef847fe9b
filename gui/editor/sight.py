"""Which rows of the segment table stay in view around the one that is worked on."""

from __future__ import annotations

from PySide6.QtWidgets import QTableView

from gui.editor.repainting import Repainting
from gui.editor.row_heights import beyond

ABOVE = 1
BELOW = 3
"""Rows that are kept in view: what comes next is read while one types."""


class Sight:
    """Scrolls one table no further than it has to."""

    def __init__(self, table: QTableView, painting: Repainting) -> None:
        self._table = table
        self._painting = painting

    def show(self, row: int, surplus: int = 0) -> None:
        """Scroll to a row, with those that are kept in view around it as far as there is room.

        `surplus` is by how many pixels what is below it will move up by itself.
        """
        self._painting.fit_rows(row - ABOVE, row + BELOW)
        neighbours = (*range(row + BELOW, row + 1, -1), row - ABOVE, row + 1)
        for near in (*neighbours, row):  # what matters most comes last, where not all have room
            if 0 <= near < self._table.model().rowCount() and (pixels := beyond(self._table, near, surplus)):
                bar = self._table.verticalScrollBar()
                bar.setValue(bar.value() + pixels)
                self._painting.fit()

    def has(self, row: int, room: int | None = None) -> bool:
        """Tell whether the whole of a row is in view; `room` is how high the view was, where it is not as high now."""
        return not beyond(self._table, row, room=room)
