"""What of the segment table is painted again, and when: decided here for every kind of change.

Rows first get their heights, then what looks other than before is painted, so that one change is one picture. Qt itself
paints again what it scrolls in, the cells whose data changed, and all of a table that gets another size.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QTableView

from gui.editor.row_heights import RowHeights
from gui.editor.sentence_bracket import SentenceBracket
from gui.segment_model import SegmentModel


class Repainting:
    """Follows the rows, the cursor and the columns of one table; the table itself says when it is moved or resized."""

    def __init__(self, table: QTableView, model: SegmentModel, heights: RowHeights, bracket: SentenceBracket) -> None:
        self._table = table
        self._model = model
        self._heights = heights
        self._bracket = bracket
        heights.changed = self._paint_below
        model.dataChanged.connect(self._on_data_changed)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_rows_changed)
        table.selectionModel().currentChanged.connect(self._on_current_changed)

    def fit(self) -> None:
        """Give the rows on the screen their heights: the table was shown, resized, or has columns of other widths."""
        self._heights.fit_visible()

    def fit_rows(self, first: int, last: int) -> None:
        """Give rows, as far as they are near the screen, their heights; and all on the screen where that moved them."""
        if self._heights.fit_between(first, last):
            self._heights.fit_visible()

    def scroll(self, dy: int) -> None:
        """Fit the rows that came in by a scroll of so many pixels; Qt has moved and painted what is to be seen."""
        visible = self._heights.visible()
        # The row that was on the screen before: those that come in may turn out higher than they were taken for.
        self._heights.fit_visible(visible.stop - 1 if dy > 0 else visible.start)

    def all(self) -> None:
        """Fit and paint everything: colours, limits, the font, columns, or what is looked for are others."""
        self._heights.fit_visible()
        self._table.viewport().update()

    def rows_of(self, ids: Iterable[int] | None) -> None:
        """Paint segments again in which other things were found, as far as they are in sight; None stands for all."""
        view, wanted = self._table.viewport(), None if ids is None else set(ids)
        for row in self._heights.visible():
            if wanted is None or self._model.segment(row).id in wanted:
                view.update(0, self._table.rowViewportPosition(row), view.width(), self._table.rowHeight(row))

    def catch_up(self) -> None:
        """Find the sentence again where rows have changed: when it is painted, once for many changes."""
        if self._bracket.is_stale:
            self._mark_sentence()

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        self._mark_sentence({now.row(), before.row()})  # their mark is not in the cell that Qt would paint again

    def _mark_sentence(self, rows: Iterable[int] = ()) -> None:
        """Hold the current sentence together; paint again the rows that come or go with it, and `rows`."""
        table = self._table
        width = table.viewport().width()
        for row in self._bracket.follow(table.currentIndex().row()).union(rows):
            table.viewport().update(0, table.rowViewportPosition(row), width, table.rowHeight(row))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._bracket.is_stale = True
        self.fit_rows(first.row(), last.row())

    def _on_rows_changed(self) -> None:
        self._bracket.is_stale = True
        self._heights.fit_visible()

    def _paint_below(self, row: int) -> None:
        """Paint a row that has another height, and all below it; what is above it stays where it was."""
        view = self._table.viewport()
        top = max(self._table.rowViewportPosition(row), 0)
        view.update(0, top, view.width(), view.height() - top)
