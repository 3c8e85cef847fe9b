"""The segment table: where the work is done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.transcript import Segment
from gui.editor.cell_view import CellView
from gui.editor.pointing import Pointing
from gui.editor.table_cursor import THIS_ROW
from gui.session import Session
from gui.widgets.selected_words import selected_words

_COMMAND_KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_BLANKS = (" ", "\u00a0")
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class SegmentTable(CellView):
    """Segments in rows; one of them is the current one, and one cell may be open to be edited."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(session, profile, parent)
        self._blank = ""
        """A blank that was typed on the current row, until the next key."""
        self._pointing = Pointing(self, self.segments, lambda: self._delegate.look, self._reading)
        self._connect()

    def _connect(self) -> None:
        self._delegate.accepted.connect(self._go_on)
        self._delegate.crossed.connect(self._cross)
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

    def _cross(self, rows: int, x: int) -> None:
        if self.step(rows) and self.open_cell is not None:
            self.open_cell.enter(rows, x)

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
        """Keep in view what is being edited, or the current row: a notice or a panel that comes covers nothing of it.

        A talk is opened before the panels take their room, too.
        """
        row = self.currentIndex().row()
        was_in_view = row >= 0 and self._sight.has(row, event.oldSize().height())
        super().resizeEvent(event)
        self._reading.place()
        open_row = self._open_row()
        if open_row is not None:
            self._sight.show(open_row)
        elif was_in_view and not self._sight.has(row):
            self._sight.show(row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._reading.place()
