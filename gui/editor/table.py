"""The segment table: where the work is done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.columns import Column, Row
from gui.editor.delegate import Emphasis, SegmentDelegate
from gui.editor.sentence_bracket import SentenceBracket
from gui.editor.text_cell import TextCell
from gui.look.cell_look import PADDING, make_look
from gui.segment_model import SegmentModel
from gui.session import Session
from gui.widgets.settling import when_settled
from gui.words import say

_TALLEST = 100_000
_REMEMBERED = 5000
_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_THIS_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_WRAP = int(Qt.TextFlag.TextWordWrap)


class SegmentTable(QTableView):
    """Segments in rows. Heights are found for the rows on the screen only: finding all of 10,000 takes seconds."""

    moved_to = Signal()
    """Another segment is the current one, or others are selected."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.segments = SegmentModel(session, self)
        self.setModel(self.segments)
        self._delegate = SegmentDelegate(self.segments, session, profile, self)
        self.setItemDelegate(self._delegate)
        self._bracket = SentenceBracket(self.segments)
        self._fitting = False
        self._is_holding = False
        """Whether the cursor stays where it is, whatever row Qt makes the current one: an edit takes rows out."""
        self._heights: dict[tuple[str, int], int] = {}
        self.setAccessibleName(say("editor", "Segments"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        # All of it is painted below, so that Qt moves what stays on the screen instead of having it painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._prepare_headers()
        self._delegate.accepted.connect(self._go_on)
        self._delegate.grown.connect(self._fit_row)
        self._delegate.timed.connect(self._follow)
        self.segments.dataChanged.connect(self._on_data_changed)
        self.segments.modelReset.connect(self._on_reset)
        self.segments.rowsInserted.connect(lambda *_: self._on_rows_changed())
        self.segments.rowsRemoved.connect(lambda *_: self._on_rows_changed())
        self.selectionModel().selectionChanged.connect(lambda *_: self._on_moved())
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        session.cursor.moved.connect(self._follow_cursor)
        session.segments_changed.connect(self._on_edited)

    def _prepare_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(20)
        rows.setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * PADDING)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        # A selection of its own, which stays empty: it would be painted again with every other row that is selected.
        header.setSelectionModel(QItemSelectionModel(self.segments, header))
        for n, column in enumerate(self.segments.columns):
            if column.stretches:
                header.setSectionResizeMode(n, QHeaderView.ResizeMode.Stretch)
            else:
                header.resizeSection(n, column.width)
        when_settled(header, self._fit_visible)

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        self._mark_sentence({now.row(), before.row()})  # their mark is not in the cell that Qt would paint again
        self._on_moved()

    def _mark_sentence(self, rows: Iterable[int] = ()) -> None:
        """Hold the current sentence together; paint again the rows that come or go with it, and `rows`."""
        width = self.viewport().width()
        for row in self._bracket.follow(self.currentIndex().row()).union(rows):
            self.viewport().update(0, self.rowViewportPosition(row), width, self.rowHeight(row))

    def _on_data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._bracket.is_stale = True  # looked for when it is painted, once for many changes
        self._fit_rows(first.row(), last.row())

    def _on_rows_changed(self) -> None:
        self._bracket.is_stale = True
        self._fit_visible()
        if self._is_holding and self._row_of_cursor() is not None:
            self._let_go()

    def _on_reset(self) -> None:
        self._bracket.is_stale = True
        self._fit_visible()
        row = self._row_of_cursor() or 0
        if row < self.segments.rowCount():
            self.go_to(self.segments.segment(row).id)
        else:
            self._place_cursor()

    # The cursor

    def _on_moved(self) -> None:
        self._place_cursor()
        self.moved_to.emit()

    def _place_cursor(self) -> None:
        if not self._is_holding:
            current = self.current()
            self._session.cursor.place(current.id if current is not None else None, self._selection())

    def _selection(self) -> list[int]:
        rows: set[int] = set()
        chosen = self.selectionModel().selection()
        for part in map(chosen.at, range(chosen.size())):
            rows.update(range(part.top(), part.bottom() + 1))
        return [self.segments.segment(row).id for row in sorted(rows)]

    def _row_of_cursor(self) -> int | None:
        id = self._session.cursor.segment
        return self.segments.row_of(id) if id is not None else None

    def _follow_cursor(self) -> None:
        row = self._row_of_cursor()
        if not self._is_holding and row is not None and row != self.currentIndex().row():
            self.go_to(self.segments.segment(row).id)

    def _on_edited(self) -> None:
        if self._is_holding:
            self._let_go()

    def _let_go(self) -> None:
        """Go where the cursor is, once the edit has gone so far that this is in the table; otherwise have it here."""
        self._is_holding = False
        self._follow_cursor()
        self._place_cursor()

    def _make_current(self, index: QModelIndex) -> None:
        """Make a cell the current one and its row the selected one, which the cursor hears of once and not twice."""
        was_holding, self._is_holding = self._is_holding, True
        self.selectionModel().setCurrentIndex(index, _THIS_ROW)
        self._is_holding = was_holding
        self._place_cursor()

    # Which segments

    def current(self) -> Segment | None:
        """Return the segment the cursor is in."""
        index = self.currentIndex()
        return self.segments.segment(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Return the selected segments in order; the current one when none is selected."""
        if chosen := self._selection():
            return chosen
        current = self.current()
        return [current.id] if current is not None else []

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select the row Ctrl+Home leads to: Qt would leave another selected, and commands are for the selected."""
        if isinstance(event, QKeyEvent) and event.modifiers() & _SELECTING == Qt.KeyboardModifier.ControlModifier:
            return _THIS_ROW
        return super().selectionCommand(index, event)

    def go_to(self, id: int, edit: bool = False, field: Field = "target", cursor: int | None = None) -> bool:
        """Make a segment the current one and, if wished, open one of its texts; False when a filter hides it."""
        row = self.segments.row_of(id)
        if row is None:
            return False
        index = self.segments.index(row, self.segments.column_of(field))
        self._make_current(index)
        self._show_row(row)
        if edit:
            self.open(index)
            if cursor is not None and self.open_cell is not None:
                self.open_cell.place_cursor(cursor)
        return True

    def bring_into_sight(self, id: int) -> None:
        """Scroll to a segment that is not hidden.

        Done before a cell is closed: while Qt has to paint where it was, it paints all that is scrolled as well.
        """
        row = self.segments.row_of(id)
        if row is not None:
            self._show_row(row)

    def step(self, rows: int) -> bool:
        """Go up or down; an open cell is accepted and the one arrived at is opened. False at the end."""
        row = self.currentIndex().row() + rows
        if not 0 <= row < self.segments.rowCount():
            return False
        field: Field = "target"
        editing = self.open_cell is not None
        if self.open_cell is not None:
            field = self.open_cell.field
        return self.go_to(self.segments.segment(row).id, editing, field)

    def _show_row(self, row: int) -> None:
        """Scroll to a row, and keep one neighbour on either side in view where there is room."""
        self._fit_rows(row - 1, row + 1)
        for near in (row - 1, row + 1, row):
            if 0 <= near < self.segments.rowCount() and not self._is_in_sight(near):
                self.scrollTo(self.segments.index(near, 0))
                self._fit_visible()

    def put_current_at(self, top: int) -> None:
        """Scroll until the current row is so many pixels below the top, or as near to that as can be."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(self.currentIndex().row()) - top)

    def _is_in_sight(self, row: int) -> bool:
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self.rowHeight(row) <= self.viewport().height()

    # The open cell

    @property
    def open_cell(self) -> TextCell | None:
        """The text being edited, if one is."""
        return self._delegate.open_cell

    def open(self, index: QModelIndex | None = None) -> None:
        """Edit a cell; without one, the Polish of the current segment."""
        if index is None:
            index = self.currentIndex().siblingAtColumn(self.segments.column_of("target"))
        if not index.isValid():
            return
        if self._session.read_only_reason:
            self._session.message.emit(self._session.read_only_reason)
            return
        if not self.segments.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return
        # Not setCurrentIndex: after Ctrl+Enter it would take the Ctrl for a wish to select no row at all.
        self._make_current(index)
        if self.open_cell is None:
            self.edit(index)
        self._fit_row(index.row())
        if self.open_cell is not None:
            self.open_cell.input.setFocus()

    def close_cell(self, keep: bool = True) -> tuple[Field, int] | None:
        """Close the open cell, with its text kept or given up; return which text it was and where its cursor stood."""
        line, cell = self._delegate.open_line, self.open_cell
        if line is not None:
            self.commitData(line)
            self.closeEditor(line, SegmentDelegate.EndEditHint.NoHint)
        if cell is None:
            return None
        place = (cell.field, cell.cursor_place())
        if keep:
            self.commitData(cell)
        else:
            self._session.stop_typing(cell.segment, became_edit=False)
        self.closeEditor(cell, SegmentDelegate.EndEditHint.NoHint)
        return place

    def closeEditor(self, editor: QWidget, hint: SegmentDelegate.EndEditHint) -> None:
        if editor not in (self._delegate.open_cell, self._delegate.open_line):
            return  # it went with its row
        row = self.currentIndex().row()
        self._delegate.forget(editor)
        super().closeEditor(editor, hint)
        self._fit_rows(row - 1, row + 1)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        cell = self.open_cell
        if cell is not None and self.segments.row_of(cell.segment) in range(start, end + 1):
            self.close_cell(keep=False)
        self._is_holding = True
        super().rowsAboutToBeRemoved(parent, start, end)

    def _follow(self, id: int) -> None:
        current = self.current()
        if current is not None and current.id != id:
            self.go_to(id)

    def _go_on(self, rows: int) -> None:
        if not self.step(rows):
            self.close_cell()
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing goes into the Polish of the current segment, whichever column the cursor is in."""
        text = event.text()
        if not self.hasFocus():  # a key that an open line had no use for
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _COMMAND_KEYS:
            self.open()
        elif text and text.isprintable() and not event.modifiers() & _COMMAND_KEYS:
            self.open()
            if self.open_cell is not None:
                self.open_cell.input.insertPlainText(text)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Do what Qt does, but do not paint all rows again: it would between any cell and the next, to show nothing."""
        index = self.currentIndex()
        if index.isValid():
            editable = bool(self.segments.flags(index) & Qt.ItemFlag.ItemIsEditable)
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, editable)
        else:
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Paint nothing again, as above."""

    # Look

    def set_look(self, profile: Profile, find: str = "") -> None:
        """Paint with the theme in force, the limits of a profile, and what is looked for marked."""
        self._delegate.set_look(make_look(QFont(self.font()), profile, find))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight straight from their segments.

        QTableView would go through an index, a style option and the style sheet for every cell, at twice the time.
        """
        if self._bracket.is_stale:
            self._mark_sentence()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._delegate.background)
        columns = [(self.columnViewportPosition(n), self.columnWidth(n)) for n in range(len(self.segments.columns))]
        width = self.viewport().width()
        current, chosen = self.currentIndex().row(), self.selectionModel()
        for row in self._visible_rows():
            box = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            if not event.region().intersects(box):
                continue
            selected = chosen.isRowSelected(row, QModelIndex())
            lifted = Emphasis.CURRENT if row == current else Emphasis.SELECTED if selected else Emphasis.NONE
            self._delegate.paint_row(painter, row, box, columns, lifted, self._bracket.place(row))
        painter.end()

    # Heights

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_visible()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        visible = self._visible_rows()
        # The row that was on the screen before: those that come in may turn out higher than they were taken for.
        self._fit_visible(visible.stop - 1 if dy > 0 else visible.start)

    def _visible_rows(self) -> range:
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(first, self.segments.rowCount() if last < 0 else last + 1)

    def _fit_visible(self, anchor: int | None = None) -> None:
        """Give the rows on the screen the heights their texts need, without moving what the eye is on.

        That is the current row, or the one nearest to it, unless another is named.
        """
        if self._fitting or not self.isVisible():
            return
        self._fitting = True
        if anchor is None:
            anchor = min(max(self.currentIndex().row(), self._visible_rows().start), self._visible_rows().stop - 1)
        before = self.rowViewportPosition(anchor) if anchor >= 0 else 0
        for _ in range(3):  # rows grow, and others come or go at the lower end
            rows = self._visible_rows()
            if not self._fit_rows(rows.start, min(rows.stop, rows.start + 200) - 1):
                break
        moved = self.rowViewportPosition(anchor) - before if anchor >= 0 else 0
        if moved:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)
        self._fitting = False

    def _fit_rows(self, first: int, last: int) -> bool:
        visible = self._visible_rows()
        last = min(last, visible.stop, self.segments.rowCount() - 1)
        return self._fit(range(max(first, visible.start - 1, 0), last + 1))

    def _fit_row(self, row: int) -> bool:
        return self._fit((row,))

    def _fit(self, rows: Iterable[int]) -> bool:
        """Give rows the heights they need, and lay out once for all of them; False when none had to change.

        The header's own signals would lay out the table once more after the frame is painted.
        """
        header = self.verticalHeader()
        blocked = header.blockSignals(True)
        highest: int | None = None
        least, widths = 2 * self.fontMetrics().lineSpacing(), self._text_widths()
        for row in rows:
            height = self._height(row, least, widths)
            if height != header.sectionSize(row):
                header.resizeSection(row, height)
                highest = row if highest is None else min(highest, row)
        header.blockSignals(blocked)
        if highest is not None:
            # All of updateGeometries that row heights ask for: the rest of it would paint the header again as well.
            self.verticalScrollBar().setMaximum(max(header.length() - self.viewport().height(), 0))
            self.updateEditorGeometries()
            top = max(self.rowViewportPosition(highest), 0)  # what is above it stays where it was
            self.viewport().update(0, top, self.viewport().width(), self.viewport().height() - top)
        return highest is not None

    def _text_widths(self) -> list[tuple[Column, int]]:
        """Return the columns that show texts, and how much room there is for one in each."""
        room = self.horizontalHeader().sectionSize
        columns = enumerate(self.segments.columns)
        return [(column, room(n) - 2 * PADDING) for n, column in columns if column.field is not None]

    def _height(self, row: int, least: int, widths: Iterable[tuple[Column, int]]) -> int:
        segment = self.segments.segment(row)
        shown = Row(0, segment)
        texts = (self._text_height(column.text(shown), width) for column, width in widths)
        needed = max(least, *texts) + 2 * PADDING
        cell = self.open_cell
        return max(needed, cell.needed_height()) if cell is not None and cell.segment == segment.id else needed

    def _text_height(self, text: str, width: int) -> int:
        height = self._heights.get((text, width))
        if height is None:
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            box = QRect(0, 0, max(width, 1), _TALLEST)
            height = self._heights[text, width] = self.fontMetrics().boundingRect(box, _WRAP, text).height()
        return height

    def sizeHint(self) -> QSize:
        return QSize(900, 500)
