"""The segment table: where the work is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.cells.cell_editor import CellEditor
from gui.cells.text_cell import TextCell
from gui.editor.column_layout import ColumnLayout
from gui.editor.delegate import Emphasis, SegmentDelegate
from gui.editor.repainting import Repainting
from gui.editor.row_heights import RowHeights
from gui.editor.sentence_bracket import SentenceBracket
from gui.editor.sight import Sight
from gui.editor.table_cursor import THIS_ROW, TableCursor
from gui.look.cell_look import PADDING, make_look, text_box
from gui.look.text_size import scaled
from gui.segment_model import SegmentModel
from gui.session import Session
from gui.widgets.marked_text import offset_at
from gui.widgets.wheel_steps import WheelSteps
from gui.words import say

_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BLANKS = (" ", "\u00a0")
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SegmentTable(QTableView):
    """Segments in rows; one of them is the current one, and one cell may be open to be edited."""

    larger_wanted = Signal(int)
    """The texts are to be larger by so many steps, or smaller."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.segments = SegmentModel(session, self)
        self.setModel(self.segments)
        self._delegate = SegmentDelegate(self.segments, session, profile, self)
        self.setItemDelegate(self._delegate)
        self._blank = ""
        """A blank that was typed on the current row, until the next key."""
        self._wheel = WheelSteps()
        self._bracket = SentenceBracket(self.segments)
        self._heights = RowHeights(self, self.segments, lambda: self._delegate.open_editor, lambda: self._delegate.look)
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
        self._delegate.crossed.connect(self._cross)
        self._delegate.text_wanted.connect(self.open)
        self._delegate.pressed.connect(self._show_open_row)
        self._delegate.grown.connect(self._on_grown)
        self._painting = Repainting(self, self.segments, self._heights, self._bracket)
        self._sight = Sight(self, self._painting)
        self.column_layout.settled.connect(self._painting.all)
        self.selectionModel().currentChanged.connect(lambda *_: self._forget_blank())
        self._cursor = TableCursor(self, self.segments, session, self.go_to)

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
        self.column_layout = ColumnLayout(self, self.segments.columns)

    # Which segments

    def current(self) -> Segment | None:
        """Return the segment the cursor is in."""
        index = self.currentIndex()
        return self.segments.segment(index.row()) if index.isValid() else None

    def selected_ids(self) -> list[int]:
        """Return the selected segments in order; the current one when none is selected."""
        if chosen := self._cursor.selected_ids():
            return chosen
        current = self.current()
        return [current.id] if current is not None else []

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Select the row Ctrl+Home leads to: Qt would leave another selected, and commands are for the selected."""
        if isinstance(event, QKeyEvent) and event.modifiers() & _SELECTING == Qt.KeyboardModifier.ControlModifier:
            return THIS_ROW
        return super().selectionCommand(index, event)

    def go_to(self, id: int, edit: bool = False, field: Field = "target", cursor: int | None = None) -> bool:
        """Make a segment the current one and, if wished, open one of its texts; False when a filter hides it."""
        row = self.segments.row_of(id)
        if row is None:
            return False
        index = self.segments.index(row, self.segments.column_of(field))
        self._cursor.make_current(index)
        self._sight.show(row)
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
            self._sight.show(row)

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

    def put_current_at(self, top: int) -> None:
        """Scroll until the current row is so many pixels below the top, or as near to that as can be."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(self.currentIndex().row()) - top)

    # The open cell

    @property
    def open_cell(self) -> TextCell | None:
        """The text being edited, if one is."""
        editor = self.open_editor
        return editor if isinstance(editor, TextCell) else None

    @property
    def open_editor(self) -> CellEditor | None:
        """The field in which a cell is edited, if one is open."""
        return self._delegate.open_editor

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
        self.column_layout.show(index.column())
        self._cursor.make_current(index)
        if self.open_editor is None:
            self._sight.show(index.row())
            self.edit(index)
        self._on_grown(index.row())
        if self.open_cell is not None:
            self.open_cell.input.setFocus()

    def put_into(self, id: int, column: str, text: str) -> bool:
        """Open a cell of a column, named, and replace its text as if by typing; False when a filter hides it."""
        row = self.segments.row_of(id)
        if row is None:
            return False
        self.open(self.segments.index(row, [each.name for each in self.segments.columns].index(column)))
        if self.open_editor is None:
            return False
        self.open_editor.put(text)
        return True

    def close_cell(self, keep: bool = True) -> tuple[Field, int] | None:
        """Close the open cell, with its text kept or given up; return which text it was and where its cursor stood."""
        editor, cell = self.open_editor, self.open_cell
        if editor is None:
            return None
        place = (cell.field, cell.cursor_place()) if cell is not None else None
        if keep:
            self.commitData(editor)
        elif cell is not None:
            self._session.stop_typing(cell.segment, became_edit=False)
        self.closeEditor(editor, SegmentDelegate.EndEditHint.NoHint)
        return place

    def closeEditor(self, editor: QWidget, hint: SegmentDelegate.EndEditHint) -> None:
        if editor is not self.open_editor:
            return  # it went with its row
        row = self.currentIndex().row()
        self._delegate.forget(editor)
        super().closeEditor(editor, hint)
        self._painting.fit_rows(row - 1, row + 1)

    def rowsAboutToBeRemoved(self, parent: QModelIndex | QPersistentModelIndex, start: int, end: int) -> None:
        editor = self.open_editor
        if editor is not None and self.segments.row_of(editor.segment) in range(start, end + 1):
            self.close_cell(keep=False)
        self._cursor.hold()
        super().rowsAboutToBeRemoved(parent, start, end)

    def let_arrows_leave(self, is_wanted: Callable[[], bool]) -> None:
        """Ask by `is_wanted` whether ↑ and ↓ lead out of an open cell at its edges, whenever one is opened."""
        self._delegate.arrows_leave = is_wanted

    def _cross(self, rows: int, x: int) -> None:
        if self.step(rows) and self.open_cell is not None:
            self.open_cell.enter(rows, x)

    def _on_grown(self, row: int) -> None:
        height = self.rowHeight(row)
        self._painting.fit_rows(row, row)
        if self.rowHeight(row) != height or not self._sight.has(row):
            self._sight.show(row)

    def _open_row(self) -> int | None:
        return self.segments.row_of(self.open_editor.segment) if self.open_editor is not None else None

    def _show_open_row(self) -> None:
        """Scroll back to the open cell: what goes into it is to be seen."""
        row = self._open_row()
        if row is not None and not self._sight.has(row):
            self._sight.show(row)

    def _go_on(self, rows: int) -> None:
        if not self.step(rows):
            self.close_cell()
            self.setFocus()

    def _forget_blank(self) -> None:
        self._blank = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Typing goes into the Polish of the current segment, whichever column the cursor is in.

        A blank alone types nothing, and takes no confirmation back: it waits for the letter that it stands before.
        """
        text, before = event.text(), self._blank
        self._blank = ""
        is_command = bool(event.modifiers() & _COMMAND_KEYS)
        if not self.hasFocus():  # a key that an open line had no use for
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_command:
            self.open()
        elif text in _BLANKS and not is_command:
            self._blank = text
        elif text and text.isprintable() and not is_command:
            self.open()
            if self.open_cell is not None:
                self.open_cell.input.insertPlainText(before + text if self.open_cell.text() else text)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the text that is clicked, with the cursor where it was clicked."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        column = self.segments.columns[index.column()] if index.isValid() else None
        if column is None or column.field is None or event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
            return
        offset = self._offset_at(index, place)
        self.open(index)
        if self.open_cell is not None:
            self.open_cell.place_cursor(offset)

    def _offset_at(self, index: QModelIndex, place: QPoint) -> int:
        """Return how many characters of the text in a cell are before a place in the viewport."""
        box = text_box(self.visualRect(index))
        text = self.segments.columns[index.column()].shown_text(self.segments.row(index.row()), self._delegate.look)
        return offset_at(text, box.width(), self._delegate.look.font, place - box.topLeft())

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

    def set_look(self, profile: Profile, find: str = "", **shown: bool) -> None:
        """Paint with the theme in force, the limits of a profile, what is looked for marked, and more as in `Look`."""
        self.segments.use_profile(profile)
        self._delegate.set_look(make_look(QFont(self.font()), profile, find, **shown))
        self._painting.all()

    def use_text_size(self, size: int) -> None:
        """Show the texts in another size, in percent of the usual one; `set_look` follows."""
        self.setFont(scaled(QApplication.font(self), size))
        self.verticalHeader().setDefaultSectionSize(2 * self.fontMetrics().lineSpacing() + 2 * PADDING)
        self._heights.forget()
        self.column_layout.use_scale(size / 100)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Make the texts larger or smaller where Ctrl is held, as everywhere."""
        steps = self._wheel.take(event)
        if steps is None:
            super().wheelEvent(event)
        elif steps:
            self.larger_wanted.emit(steps)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight straight from their segments.

        QTableView would go through an index, a style option and the style sheet for every cell, at twice the time.
        """
        self._painting.catch_up()
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._delegate.background)
        columns = [(self.columnViewportPosition(n), self.columnWidth(n)) for n in range(len(self.segments.columns))]
        width = self.viewport().width()
        current, is_chosen = self.currentIndex().row(), self._cursor.is_selected()
        for row in self._heights.visible():
            box = QRect(0, self.rowViewportPosition(row), width, self.rowHeight(row))
            if not event.region().intersects(box):
                continue
            lifted = Emphasis.CURRENT if row == current else Emphasis.SELECTED if is_chosen(row) else Emphasis.NONE
            self._delegate.paint_row(painter, row, box, columns, lifted, self._bracket.place(row))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column_layout.share_out()
        self._painting.fit()
        row = self._open_row()
        if row is not None:
            self._sight.show(row)  # a notice or a panel that comes covers nothing that is being edited

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.column_layout.share_out()
        self._painting.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._painting.scroll(dy)

    def sizeHint(self) -> QSize:
        return QSize(900, 500)
