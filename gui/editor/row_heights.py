"""How high the rows of the segment table are: found for what is on the screen, without moving what the eye is on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTableView

from dwuglos.talk.transcript import Segment
from gui.cells.cell_editor import CellEditor
from gui.columns import Column, Row
from gui.look.cell_look import PADDING, Look
from gui.segment_model import SegmentModel
from gui.widgets.marked_text import broken_height, has_long_word

_TALLEST = 100_000
_REMEMBERED = 5000
_MOST_TURNS = 50
"""Rows that are far too high leave room for one or two others, which may be too high as well, and so on."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


def beyond(table: QTableView, row: int, surplus: int = 0, room: int | None = None) -> int:
    """Return by how many pixels a row has to move up to be in view; its top, where it has no room.

    `surplus` is by how many pixels it will become lower, and `room` how high the view is, where not as high as now.
    """
    top = table.rowViewportPosition(row)
    height = table.viewport().height() if room is None else room
    return min(top, max(top + table.rowHeight(row) - surplus - height, 0))


class RowHeights:
    """Fits rows to their texts and to the open editor. Finding the heights of all of 10,000 rows takes seconds."""

    def __init__(
        self,
        table: QTableView,
        model: SegmentModel,
        editor: Callable[[], CellEditor | None],
        look: Callable[[], Look],
    ) -> None:
        self._table = table
        self._model = model
        self._editor = editor
        self._look = look
        self._is_fitting = False
        self.changed: Callable[[int], object] = lambda row: None
        """Called with the highest row that has another height, once for all that have."""
        self._heights: dict[tuple[str, int], int] = {}
        self._needs: dict[int, tuple[Segment, int]] = {}
        """By their ids the segments whose rows were fitted last, and the heights that their texts need."""
        self._needs_for: tuple[object, ...] = ()
        self._next: tuple[int, int] | None = None
        """The segment that will be open instead of the one that is, and how high its field will be."""

    def visible(self) -> range:
        """Return the rows on the screen."""
        first = max(self._table.rowAt(0), 0)
        last = self._table.rowAt(self._table.viewport().height() - 1)
        return range(first, self._model.rowCount() if last < 0 else last + 1)

    def fit_visible(self, anchor: int | None = None) -> None:
        """Give the rows on the screen the heights their texts need, without moving what the eye is on.

        That is the current row, or the one nearest to it, unless another is named. Before the columns have their widths
        there are no heights to find.
        """
        if self._is_fitting or not self._table.horizontalHeader().isVisible():
            return
        self._is_fitting = True
        rows = self.visible()
        current = self._table.currentIndex().row()
        is_whole = anchor is None and current in rows and not beyond(self._table, current)
        if anchor is None:
            anchor = min(max(current, rows.start), rows.stop - 1)
        for _ in range(_MOST_TURNS):  # rows grow or shrink, and others come or go at either end
            rows = self.visible()
            before = self._table.rowViewportPosition(anchor)
            changed = self.fit(rows[:200])
            if not self._hold(anchor, before) and not changed:
                break
        self._is_fitting = False
        if is_whole and self._editor() is None and (pixels := beyond(self._table, current)):
            bar = self._table.verticalScrollBar()
            bar.setValue(bar.value() + pixels)  # the current row has grown out of sight at the bottom

    def _hold(self, row: int, place: int) -> bool:
        """Scroll until a row is where it was, or as near to that as can be; False where it is there already."""
        bar = self._table.verticalScrollBar()
        value = bar.value()
        bar.setValue(value + self._table.rowViewportPosition(row) - place)
        return bar.value() != value

    def fit_between(self, first: int, last: int) -> bool:
        """Fit the rows from `first` to `last` that are on the screen or next to it; False when none had to change."""
        visible = self.visible()
        last = min(last, visible.stop, self._model.rowCount() - 1)
        return self.fit(range(max(first, visible.start - 1, 0), last + 1))

    def fit(self, rows: Iterable[int]) -> bool:
        """Give rows the heights they need, and lay out once for all of them; False when none had to change.

        The header's own signals would lay out the table once more after the frame is painted.
        """
        header = self._table.verticalHeader()
        blocked = header.blockSignals(True)
        highest: int | None = None
        least, widths = 2 * self._table.fontMetrics().lineSpacing(), self._text_widths()
        self._remember_for(least, widths)
        size = header.sectionSize
        for row in rows:
            height = self._height(row, least, widths)
            if height != size(row):
                header.resizeSection(row, height)
                highest = row if highest is None else min(highest, row)
        header.blockSignals(blocked)
        if highest is not None:
            # All of updateGeometries that row heights ask for: the rest of it would paint the header again as well.
            room = self._table.viewport().height()
            self._table.verticalScrollBar().setMaximum(max(header.length() - room, 0))
            self._table.updateEditorGeometries()
            self.changed(highest)
        return highest is not None

    def forget(self) -> None:
        """Forget heights of texts: the font is another."""
        self._heights.clear()
        self._needs.clear()

    def _remember_for(self, least: int, widths: list[tuple[Column, int]]) -> None:
        """Forget what rows needed when columns had other widths, or texts were shown in another way."""
        now = (self._look(), least, *widths)
        if now != self._needs_for or len(self._needs) > _REMEMBERED:
            self._needs.clear()
            self._needs_for = now

    def _text_widths(self) -> list[tuple[Column, int]]:
        """Return the columns on the screen that show texts, and how much room there is for one in each."""
        room = self._table.horizontalHeader().sectionSize
        columns = enumerate(self._model.columns)
        return [(column, room(n) - 2 * PADDING) for n, column in columns if column.field is not None and room(n)]

    def _height(self, row: int, least: int, widths: Iterable[tuple[Column, int]]) -> int:
        segment = self._model.segment(row)
        before, needed = self._needs.get(segment.id, (None, 0))
        if before is not segment:
            shown, look = Row(0, segment), self._look()
            texts = (self._text_height(column.shown_text(shown, look), width) for column, width in widths)
            needed = max(least, *texts) + 2 * PADDING
            self._needs[segment.id] = (segment, needed)
        return max(needed, self._open_height(segment.id))

    def _open_height(self, id: int) -> int:
        """Return how high the field is that is open in a segment, or about to be; 0 where there is none."""
        editor = self._editor()
        if editor is not None and editor.segment == id:
            return editor.needed_height()
        return self._next[1] if self._next is not None and self._next[0] == id else 0

    @contextmanager
    def going_on_to(self, row: int) -> Iterator[int]:
        """Make room in a row for the text that will be open there instead of the one that is.

        Given is by how many pixels rows below the open one will move up when that is closed.
        """
        editor = self._editor()
        if editor is None:
            yield 0
            return
        segment, line, widths = self._model.segment(row), self._table.fontMetrics().lineSpacing(), self._text_widths()
        texts = ((column.edit_text(segment), width) for column, width in widths if column.field == editor.field)
        lines = max((round(self._text_height(text, width) / line) for text, width in texts), default=1)
        self._next = (segment.id, editor.height_for(lines))
        before = self._model.row_of(editor.segment)
        needed = self._needs.get(editor.segment, (segment, editor.height()))[1]
        try:
            yield max(editor.height() - needed, 0) if before is not None and before < row else 0
        finally:
            self._next = None

    def _text_height(self, text: str, width: int) -> int:
        height = self._heights.get((text, width))
        if height is None:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            metrics = self._table.fontMetrics()
            if has_long_word(text, width, metrics):
                height = broken_height(text, max(width, 1), self._table.font())
            else:
                height = metrics.boundingRect(QRect(0, 0, max(width, 1), _TALLEST), _WRAP, text).height()
            self._heights[text, width] = height
        return height
