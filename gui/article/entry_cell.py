"""A sentence of the timeline while it is typed: in as many lines as it needs, kept and shown like any other text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from dwuglos.talk import article_edits
from dwuglos.talk.article import Part
from gui.article.part_input import PartInput
from gui.article.timeline_model import TEXT
from gui.article.typing import Typing
from gui.widgets.coloured_cells import ColouredCells
from gui.words import say

Index = QModelIndex | QPersistentModelIndex
_ASIDE, _ABOVE = 9, 6
"""Pixels around a sentence: the padding that the theme gives it, and Qt's own; above and below the line as well."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryInput(PartInput):
    """Holds one sentence of the timeline; its row grows with it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("article", "What happens"), parent)
        self.is_written = False
        """Whether somebody wrote something, by keys or by assistive technology."""
        self.typed.connect(self._on_written)

    def _on_written(self, _text: str) -> None:
        self.is_written = True


class EntryCell(ColouredCells):
    """Opens cells of the timeline. What is typed into a sentence is saved as it comes; Escape gives it up."""

    def __init__(self, typing: Typing, part: Callable[[int], Part], parent: QObject) -> None:
        super().__init__(parent)
        self._typing = typing
        self._part = part
        self._was: Part | None = None
        self._open: tuple[QPersistentModelIndex, EntryInput] | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        self._was = self._open = None
        if index.column() != TEXT:
            return super().createEditor(parent, option, index)
        self._was = self._part(index.row())
        editor = EntryInput(parent)
        here = QPersistentModelIndex(index)
        self._open = here, editor
        editor.typed.connect(self._on_edited)
        editor.grown.connect(lambda: self.sizeHintChanged.emit(here.model().index(here.row(), here.column())))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if self._open is not None and self._open[1] is editor:
            self._open = None
        super().destroyEditor(editor, index)
        self.sizeHintChanged.emit(index.model().index(index.row(), index.column()))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Let the field of a sentence have all of its cell, without the room around a text that is not typed into."""
        if isinstance(editor, EntryInput):
            place: QRect = option.rect
            editor.setGeometry(place.x(), place.y(), place.width(), editor.height())
        else:
            super().updateEditorGeometry(editor, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell, of the open one that of the text in it."""
        hint = super().sizeHint(option, index)
        if self._open is not None and self._open[0] == index:
            return QSize(hint.width(), self._open[1].height())
        return hint if index.column() != TEXT else hint.expandedTo(QSize(0, self._height(option, index)))

    @staticmethod
    def _height(option: QStyleOptionViewItem, index: Index) -> int:
        """Return the height of a sentence in the room that the padding of the theme leaves, which Qt forgets."""
        view, font = option.widget, index.data(Qt.ItemDataRole.FontRole)
        width = view.columnWidth(TEXT) if isinstance(view, QTableView) else option.rect.width()
        box = QRect(0, 0, max(1, width - 2 * _ASIDE), 10_000)
        text, flags = str(index.data() or ""), Qt.TextFlag.TextWordWrap
        return QFontMetrics(font or option.font).boundingRect(box, flags, text).height() + 2 * _ABOVE

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, EntryInput):
            super().setEditorData(editor, index)
        elif not editor.is_written:
            editor.set_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.place_cursor(len(editor.text()))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if not isinstance(editor, EntryInput):
            super().setModelData(editor, model, index)
        elif editor.is_written and self._was is not None:
            self._on_edited(editor.text().strip())
            self._typing.finish()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(editor, EntryInput) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._give_up()
            elif event.key() in _ENTER:  # Qt lets the enter key into fields of several lines
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
        return super().eventFilter(editor, event)

    def _on_edited(self, text: str) -> None:
        if self._was is not None:
            id = self._was.id
            self._typing.type(id, lambda article: article_edits.set_text(article, id, text))

    def _give_up(self) -> None:
        was, self._was = self._was, None
        if was is not None and was.id == self._typing.into:
            self._typing.type(was.id, lambda article: article_edits.put_back(article, was))
            self._typing.finish()
