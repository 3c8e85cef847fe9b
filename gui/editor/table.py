"""The segment table: where the work is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from dwuglos.talk.transcript import Segment
from gui.cells.cell_editor import CellEditor
from gui.cells.text_cell import TextCell
from gui.editor.delegate import SegmentDelegate
from gui.editor.pointing import Pointing
from gui.editor.segment_view import SegmentView
from gui.editor.sight import Sight
from gui.editor.source_reader import Reading
from gui.editor.table_cursor import THIS_ROW, TableCursor
from gui.editor.typed_completion import TypedCompletion
from gui.session import Session
from gui.widgets.selected_words import selected_words

_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BLANKS = (" ", "\u00a0")
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SegmentTable(SegmentView):
    """Segments in rows; one of them is the current one, and one cell may be open to be edited."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(session, profile, parent)
        self._session = session
        self._blank = ""
        """A blank that was typed on the current row, until the next key."""
        self._sight = Sight(self, self._painting)
        self._reading = Reading(self, lambda: self._delegate.look, self._typing_goal)
        self._pointing = Pointing(self, self.segments, lambda: self._delegate.look, self._reading)
        self._connect()
        self._cursor = TableCursor(self, self.segments, session, self.go_to)

    def _connect(self) -> None:
        self._delegate.accepted.connect(self._go_on)
        self._delegate.crossed.connect(self._cross)
        self._delegate.text_wanted.connect(self.open)
        self._delegate.pressed.connect(self._show_open_row)
        self._delegate.grown.connect(self._on_grown)
        self._delegate.is_beside = lambda: self._reading.has_focus
        self._reading.left.connect(self._on_reader_left)
        self._reading.key_wanted.connect(self._take_key)
        self._reading.edit_wanted.connect(self._edit_source)
        self._pointing.edit_wanted.connect(self._edit_at)
        self.column_layout.settled.connect(self._reading.place)
        self.selectionModel().currentChanged.connect(self._forget_blank)

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
        if edit:
            self.open(index)
            if cursor is not None and self.open_cell is not None:
                self.open_cell.place_cursor(cursor)
        if self.open_editor is None:  # which has been shown
            self._sight.show(row)
        return True

    def go_on_to(self, id: int) -> None:
        """Open the Polish of a segment that is not hidden; what was open before is done with, and is given up.

        The table is scrolled before a cell is closed: while Qt has to paint where it was, it paints all that is
        scrolled as well.
        """
        row = self.segments.row_of(id)
        if row is not None:
            with self._heights.going_on_to(row) as surplus:
                self._sight.show(row, surplus)
                self.close_cell(keep=False)
                self.go_to(id, edit=True)

    def bring_into_sight(self, id: int) -> None:
        """Scroll to a segment that is not hidden."""
        row = self.segments.row_of(id)
        if row is not None:
            self._sight.show(row)

    def step(self, rows: int) -> bool:
        """Go up or down; an open cell is accepted and the one arrived at is opened. False at the end."""
        row = self.currentIndex().row() + rows
        if not 0 <= row < self.segments.rowCount():
            return False
        id = self.segments.segment(row).id
        if self.open_cell is None:
            return self.go_to(id)
        field = self.open_cell.field
        with self._heights.going_on_to(row) as surplus:
            self._sight.show(row, surplus)
            return self.go_to(id, edit=True, field=field)

    def put_current_at(self, top: int) -> None:
        """Scroll until the current row is so many pixels below the top, or as near to that as can be."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.rowViewportPosition(self.currentIndex().row()) - top)

    def selected_texts(self) -> tuple[str, str]:
        """Return what is selected in the English and in the Polish of the current segment.

        What was selected in the English stays so while the Polish is typed in.
        """
        english = self._reading.selected_in(self.currentIndex().row())
        cell = self.open_cell
        if cell is None:
            return english, ""
        selected = selected_words(cell.input.textCursor())
        return (selected, "") if cell.field == "source" else (english, selected)

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
        self._reading.close()
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

    @property
    def completion(self) -> TypedCompletion:
        """What the word that is typed into the open cell may be completed to."""
        return self._delegate.completion

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

    def _forget_blank(self, *_: QModelIndex) -> None:
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

    def read_source(self) -> None:
        """Let words of the current English be selected; a text that is open stays open."""
        index = self.currentIndex().siblingAtColumn(self.segments.column_of("source"))
        if index.isValid():
            self.column_layout.show(index.column())
            self._sight.show(index.row())
            self._pointing.read(index)

    def _on_reader_left(self) -> None:
        """Close the reader; where the keys go to neither the open text nor back to it, leave that as well."""
        self._reading.close()
        editor, focused = self.open_editor, QApplication.focusWidget()
        if editor is not None and (focused is None or not editor.isAncestorOf(focused)):
            self.close_cell()

    def _typing_goal(self) -> QWidget:
        """Return what keys are meant for: the open text, or the table."""
        return self.open_cell.input if self.open_cell is not None else self

    def _take_key(self, event: QKeyEvent) -> None:
        """Stop reading, and give a key to the open text or else to the table; Escape only stops."""
        self._reading.close()
        goal = self._typing_goal()
        if event.key() != Qt.Key.Key_Escape:
            QApplication.sendEvent(goal, event)

    def _edit_source(self, offset: int) -> None:
        self._edit_at(self.currentIndex().siblingAtColumn(self.segments.column_of("source")), offset)

    def _edit_at(self, index: QModelIndex, offset: int) -> None:
        self.close_cell()
        self.open(index)
        if self.open_cell is not None:
            self.open_cell.place_cursor(offset)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._pointing.takes(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._pointing.takes(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._pointing.takes(event):
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._pointing.takes(event):
            super().mouseDoubleClickEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in view what is being edited: a notice or a panel that comes covers nothing of it."""
        super().resizeEvent(event)
        self._reading.place()
        row = self._open_row()
        if row is not None:
            self._sight.show(row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._reading.place()
