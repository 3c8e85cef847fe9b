"""A view of segments in which one cell may be open to be edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Field
from gui.cells.cell_editor import CellEditor
from gui.cells.text_cell import TextCell
from gui.editor.delegate import SegmentDelegate
from gui.editor.segment_view import SegmentView
from gui.editor.sight import Sight
from gui.editor.source_reader import Reading
from gui.editor.table_cursor import TableCursor
from gui.editor.typed_completion import TypedCompletion
from gui.session import Session


class CellView(SegmentView):
    """Opens and closes that cell, and keeps it in sight; the English may be read beside it."""

    def __init__(self, session: Session, profile: Profile, parent: QWidget | None = None) -> None:
        super().__init__(session, profile, parent)
        self._session = session
        self._sight = Sight(self, self._painting)
        self._reading = Reading(self, lambda: self._delegate.look, self._typing_goal)
        self._delegate.text_wanted.connect(self.open)
        self._delegate.pressed.connect(self._show_open_row)
        self._delegate.grown.connect(self._on_grown)
        self._cursor = TableCursor(self, self.segments, session, self.go_to)

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

    def _typing_goal(self) -> QWidget:
        """Return what keys are meant for: the open text, or the table."""
        return self.open_cell.input if self.open_cell is not None else self
