"""A sentence of the timeline while it is typed: kept and shown like any other text of the article."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dwuglos.talk import article_edits
from dwuglos.talk.article import Part
from gui.article.timeline_model import TEXT
from gui.article.typing import Typing

Index = QModelIndex | QPersistentModelIndex


class EntryCell(QStyledItemDelegate):
    """Opens cells of the timeline. What is typed into a sentence is saved as it comes; Escape gives it up."""

    def __init__(self, typing: Typing, part: Callable[[int], Part], parent: QObject) -> None:
        super().__init__(parent)
        self._typing = typing
        self._part = part
        self._was: Part | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        self._was = None
        if index.column() == TEXT and isinstance(editor, QLineEdit):
            self._was = self._part(index.row())
            editor.textChanged.connect(lambda text: self._on_written(editor, text))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not (isinstance(editor, QLineEdit) and editor.isModified()):
            with QSignalBlocker(editor):
                super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if self._was is None or not isinstance(editor, QLineEdit):
            super().setModelData(editor, model, index)
        elif editor.isModified():
            self._on_edited(editor.text().strip())
            self._typing.finish()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._give_up()
        return super().eventFilter(editor, event)

    def _on_written(self, editor: QLineEdit, text: str) -> None:
        editor.setModified(True)  # Qt says so of what comes by keys only, and not of assistive technology
        self._on_edited(text)

    def _on_edited(self, text: str) -> None:
        if self._was is not None:
            id = self._was.id
            self._typing.type(id, lambda article: article_edits.set_text(article, id, text))

    def _give_up(self) -> None:
        was, self._was = self._was, None
        if was is not None and was.id == self._typing.into:
            self._typing.type(was.id, lambda article: article_edits.put_back(article, was))
            self._typing.finish()
