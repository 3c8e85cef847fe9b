"""Painting and editing of the segment table's cells."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dwuglos.profiles import Profile
from gui.editor.sentence_bracket import Place, paint_bracket
from gui.editor.text_cell import TextCell
from gui.editor.times_line import TimesLine
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
    grown = Signal(int)
    """The text in the open cell of that row needs another height."""
    timed = Signal(int)
    """The segment of that id was given times, and may stand elsewhere now."""

    def __init__(self, model: SegmentModel, session: Session, profile: Profile, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._session = session
        self.open_cell: TextCell | None = None
        self._spare: TextCell | None = None
        self._where = QPersistentModelIndex()
        self.open_line: TimesLine | None = None
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
        painter.setPen(self._line)
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if emphasis is Emphasis.CURRENT:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), self._accent)
        if place is not Place.OUTSIDE:
            paint_bracket(painter, box, place, self._accent)
        shown = self._model.row(row)
        top, height = box.top() + PADDING - 1, box.height() - PADDING - 1
        for column, (left, width) in zip(self._model.columns, columns, strict=True):
            painter.setPen(self.look.text)
            painter.setFont(self.look.font)
            column.paint(painter, QRect(left + PADDING, top, width - 2 * PADDING, height), shown, self.look)

    def set_look(self, look: Look) -> None:
        """Paint from now on with these colours and limits."""
        self.look = look
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
        column = self._model.columns[index.column()]
        if column.field is None:
            return self._new_line(parent, QPersistentModelIndex(index))
        segment = self._model.segment(index.row())
        cell, self._spare = self._spare or self._new_cell(parent), None
        self._where = QPersistentModelIndex(index)
        cell.begin(segment.id, column.field, segment.duration, self.look.profile)
        numbered = say("editor", "segment {number}").format(number=self._model.number(index.row()))
        cell.input.setAccessibleDescription(numbered)
        cell.setFont(self.look.font)
        self.open_cell = cell
        return cell

    def _new_line(self, parent: QWidget, where: QPersistentModelIndex) -> TimesLine:
        line = self.open_line = TimesLine(parent)
        line.accepted.connect(lambda: self._accept_times(line, where))
        line.given_up.connect(lambda: self._leave_times(line, keep=False))
        line.left.connect(lambda: self._leave_times(line, keep=True))
        return line

    def _new_cell(self, parent: QWidget) -> TextCell:
        cell = TextCell(parent, self.look.profile)
        cell.typed.connect(lambda: self._on_typed(cell))
        cell.accepted.connect(lambda rows: self._accept(cell, rows))
        cell.given_up.connect(lambda: self._give_up(cell))
        cell.left.connect(lambda: self._accept(cell, 0))
        return cell

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # Called again whenever the segment changes; what is being typed then must not be lost.
        if not isinstance(editor, TextCell):
            super().setEditorData(editor, index)
        elif not editor.is_changed:
            text = self._model.columns[index.column()].edit_text(self._model.segment(index.row()))
            if text != editor.text():
                editor.set_text(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TimesLine):
            id = self._set_times(editor, index)
            if id is not None:
                self.timed.emit(id)
        if not isinstance(editor, TextCell):
            return
        became_edit = editor.is_changed and self._model.setData(index, editor.text())
        self._session.stop_typing(editor.segment, became_edit)

    def _set_times(self, line: TimesLine, index: Index) -> int | None:
        """Give a segment the times that were written, and return its id; None when they are none, which was told."""
        id, text = self._model.segment(index.row()).id, line.text()
        unchanged = text == index.data(Qt.ItemDataRole.EditRole)
        return id if unchanged or self._model.setData(index, text) else None

    def _accept_times(self, line: TimesLine, index: QPersistentModelIndex) -> None:
        if line is not self.open_line:
            return
        self.open_line = None  # where the row moves, the line goes with it, and must not be left once more
        id = self._set_times(line, index)
        if id is None:
            self.open_line = line
            return
        if index.isValid():
            self.open_line = line
            self.closeEditor.emit(line, NoHint)
        self.timed.emit(id)

    def _leave_times(self, line: TimesLine, keep: bool) -> None:
        if line is self.open_line:
            if keep:
                self.commitData.emit(line)
            self.closeEditor.emit(line, NoHint)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect
        if not isinstance(editor, TextCell):
            editor.setGeometry(box.x(), box.y(), max(box.width(), editor.minimumWidth()), 30)
            return
        editor.setGeometry(box)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, TextCell | TimesLine):
            return False  # the cell itself says what its keys and its focus mean
        return super().eventFilter(watched, event)

    def forget(self, editor: QWidget) -> None:
        """A cell is being closed: losing the focus, which comes with it, is not leaving it once more."""
        if editor is self.open_cell:
            self.open_cell = None
        if editor is self.open_line:
            self.open_line = None

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.forget(editor)  # its row was taken out
        if isinstance(editor, TextCell) and self._spare is None:
            self._spare = editor  # hidden; making a new one for every segment takes as long as painting the table
        else:
            super().destroyEditor(editor, index)

    def _on_typed(self, cell: TextCell) -> None:
        if cell is not self.open_cell:
            return
        if cell.is_changed:
            self._session.type(cell.segment, cell.field, cell.text())
        else:
            self._session.stop_typing(cell.segment, became_edit=False)
        self.grown.emit(self._where.row())

    def _accept(self, cell: TextCell, rows: int) -> None:
        if cell is not self.open_cell:
            return
        self.commitData.emit(cell)
        if rows:
            self.accepted.emit(rows)
        else:
            self.closeEditor.emit(cell, NoHint)

    def _give_up(self, cell: TextCell) -> None:
        self._session.stop_typing(cell.segment, became_edit=False)
        self.closeEditor.emit(cell, Revert)
