"""Painting and editing of the segment table's cells."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dwuglos.profiles import Profile
from gui.cells.cell_editor import CellEditor
from gui.discards import Discard
from gui.editor.sentence_bracket import Place, paint_bracket
from gui.editor.typed_completion import TypedCompletion
from gui.editor.typed_findings import TypedFindings
from gui.look import theme
from gui.look.cell_look import PADDING, Look, make_look
from gui.segment_model import SegmentModel
from gui.session import Session
from gui.words import say

Columns = Iterable[tuple[int, int]]
Index = QModelIndex | QPersistentModelIndex
NoHint = QStyledItemDelegate.EndEditHint.NoHint
Revert = QStyledItemDelegate.EndEditHint.RevertModelCache


class Emphasis(Enum):
    """How a row stands out."""

    NONE = 0
    SELECTED = 1
    CURRENT = 2


class SegmentDelegate(QStyledItemDelegate):
    """Draws straight from the segment: a frame of the table costs a few milliseconds at any length of talk."""

    accepted = Signal(int)
    """A cell was accepted by key; go on by so many rows."""
    crossed = Signal(int, int)
    """A cell was accepted by an arrow over its edge, so many rows on and so far to the right, in pixels."""
    text_wanted = Signal()
    """A cell was accepted by key; go on to the Polish of its segment."""
    pressed = Signal()
    """A key was pressed in the open cell."""
    grown = Signal(int)
    """The text in the open cell of that row needs another height."""

    def __init__(self, model: SegmentModel, session: Session, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._session = session
        self.open_editor: CellEditor | None = None
        self._found = TypedFindings(session, lambda: self.open_editor, lambda: self.look, self)
        self.cell_menu = self._found.menu
        self.completion = TypedCompletion(session, lambda: self.open_editor, self)
        """What the word that is typed may be completed to."""
        self._spares: dict[type[CellEditor], CellEditor] = {}
        self._where = QPersistentModelIndex()
        self._is_committing = False
        self.is_beside: Callable[[], bool] = lambda: False
        """Whether the focus is beside the open cell, in something that leaves it open."""
        self.arrows_leave: Callable[[], bool] = lambda: False
        """Whether arrows lead out of an open cell at its edges."""
        self.set_look(make_look(QFont(), profile))

    def paint_row(
        self,
        painter: QPainter,
        row: int,
        box: QRect,
        columns: Iterable[tuple[int, int]],
        emphasis: Emphasis,
        place: Place = Place.OUTSIDE,
    ) -> None:
        """Draw a whole row; `columns` are left edges and widths in pixels, in the order of the model."""
        if emphasis is not Emphasis.NONE:
            painter.fillRect(box, self._selected)
        elif place is not Place.OUTSIDE:
            painter.fillRect(box, self._sentence)
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, self._line)  # a line takes Qt ten times as long
        if emphasis is Emphasis.CURRENT:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._accent)
        if place is not Place.OUTSIDE:
            paint_bracket(painter, box, place, self._accent)
        shown = self._model.row(row)
        top, height = box.top() + PADDING - 1, box.height() - PADDING - 1
        for column, (left, width) in zip(self._model.columns, columns, strict=True):
            if not width:  # hidden
                continue
            painter.setPen(self.look.text)
            painter.setFont(self.look.font)
            column.paint(painter, QRect(left + PADDING, top, width - 2 * PADDING, height), shown, self.look)

    def set_look(self, look: Look) -> None:
        """Paint from now on with these colours and limits."""
        self.look = look
        if self.open_editor is not None:
            self.open_editor.use_look(look)
        colours = theme.colours()
        self.background = QColor(colours.base)
        self._selected = QColor(colours.current)
        self._sentence = QColor(colours.sentence)
        self._accent = QColor(colours.accent)
        self._line = QColor(colours.line)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, 30)  # rows are fitted by the table, for what is on the screen

    # Editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column, row = self._model.columns[index.column()], self._model.row(index.row())
        assert column.editor is not None, "a column without an editor cannot be edited"
        editor = self._spares.pop(column.editor, None) or self._new_editor(column.editor, parent)
        self._where = QPersistentModelIndex(index)
        editor.begin(row.segment, row.number, column.field, column.edit_text(row.segment), self.look)
        editor.is_left_by_arrows = self.arrows_leave()
        self.open_editor = editor
        return editor

    def _new_editor(self, kind: type[CellEditor], parent: QWidget) -> CellEditor:
        editor = kind(parent)
        editor.typed.connect(lambda: self._on_typed(editor))
        editor.pressed.connect(self.pressed)
        editor.accepted.connect(lambda rows: self._accept(editor, rows))
        editor.crossed.connect(lambda rows, x: self._cross(editor, rows, x))
        editor.text_wanted.connect(lambda: self._go_on_to_text(editor))
        editor.spent.connect(lambda move: self._on_spent(editor, move))
        editor.given_up.connect(lambda: self._give_up(editor))
        editor.left.connect(lambda: self._leave(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again whenever the segment changes; what is being typed then must not be lost.
        if isinstance(editor, CellEditor) and not editor.is_changed:
            text = self._model.columns[index.column()].edit_text(self._model.segment(index.row()))
            if text != editor.text():
                editor.set_text(text)
            self._found.begin(editor)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellEditor):
            self._commit(editor, index)

    def _commit(self, editor: CellEditor, index: Index) -> bool:
        """Make an edit of what is typed; False where it was refused, or where the talk says what is typed already."""
        is_changed = editor.is_changed
        became_edit = is_changed and self._model.setData(index, editor.text())
        if editor.field is not None:
            self._session.stop_typing(editor.segment, became_edit)
        return became_edit or not is_changed

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        if isinstance(editor, CellEditor):
            editor.setGeometry(editor.box(option.rect))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False  # the editor itself says what its keys and its focus mean

    def forget(self, editor: QWidget) -> None:
        """A cell is being closed: losing the focus, which comes with it, is not leaving it once more."""
        if editor is self.open_editor:
            self.completion.end()
            self.open_editor = None

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.forget(editor)  # its row was taken out
        if isinstance(editor, CellEditor) and type(editor) not in self._spares:
            # Hidden; making a new one for every segment takes as long as painting the table.
            self._spares[type(editor)] = editor
        else:
            super().destroyEditor(editor, index)

    def _on_typed(self, editor: CellEditor) -> None:
        if editor is not self.open_editor:
            return
        if editor.field is not None and editor.is_changed:
            self._session.type(editor.segment, editor.field, editor.text())
        elif editor.field is not None:
            self._session.stop_typing(editor.segment, became_edit=False)
        self._found.follow()
        self.grown.emit(self._where.row())
        self.completion.follow()

    def _accept(self, editor: CellEditor, rows: int) -> None:
        if not self._takes(editor):
            return
        if rows:
            self.accepted.emit(rows)
        else:
            self.closeEditor.emit(editor, NoHint)

    def _cross(self, editor: CellEditor, rows: int, x: int) -> None:
        if self._takes(editor):
            self.crossed.emit(rows, x)

    def _go_on_to_text(self, editor: CellEditor) -> None:
        if self._takes(editor):
            self.closeEditor.emit(editor, NoHint)
            self.text_wanted.emit()

    def _takes(self, editor: CellEditor) -> bool:
        """Make an edit of what is typed; False where the editor stays open to be corrected, or is not open."""
        if editor is not self.open_editor:
            return False
        self._is_committing = True  # where its row moves, the editor loses the focus and must not be left once more
        is_accepted = self._commit(editor, self._where)
        self._is_committing = False
        return editor is self.open_editor and (is_accepted or not editor.insists)

    def _leave(self, editor: CellEditor) -> None:
        if editor is self.open_editor and not self._is_committing and not self.is_beside():
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, NoHint)

    def _give_up(self, editor: CellEditor) -> None:
        if editor.field is not None:
            self._session.stop_typing(editor.segment, became_edit=False)
        if editor.is_changed:
            column = self._model.columns[self._where.column()]
            self._session.discards.add(Discard(editor.segment, column.name, editor.text()))
        self.closeEditor.emit(editor, Revert)

    def _on_spent(self, editor: CellEditor, move: str) -> None:
        """Bring back what was given up in this cell; nothing that was done elsewhere is undone from within it."""
        discard = self._session.discards.latest()
        here = (editor.segment, self._model.columns[self._where.column()].name)
        if move == "undo" and discard is not None and here == (discard.segment, discard.column):
            self._session.discards.take(discard)
            editor.put(discard.text)
        else:
            self._session.message.emit(self._why_nothing_is_done(move))

    def _why_nothing_is_done(self, move: str) -> str:
        history = self._session.history
        step = history.undoable if move == "undo" else history.redoable
        if step is None and move == "undo":
            return say("editor", "Nothing that was typed here is left to undo.")
        if step is None:
            return say("editor", "Nothing that was typed here can be done again.")
        message = say("editor", "Nothing that was typed here is left to undo. After Esc, the key undoes: {edit}.")
        if move == "redo":
            message = say("editor", "Nothing that was typed here can be done again. After Esc, the key redoes: {edit}.")
        return message.format(edit=say("edits", step.label))
