"""The list of talks, and how its rows are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDrag, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.home.talk_model import CHANGED, LENGTH, PROGRESS, SEGMENTS, TITLE, TalkModel, warning
from gui.look import theme
from gui.widgets.context_menu import offer_own_actions
from gui.widgets.progress_line import paint_progress
from gui.widgets.whole_rows import WholeRows
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.talk.stored_talk import TalkSummary

Index = QModelIndex | QPersistentModelIndex

_WIDTHS = {LENGTH: 90, SEGMENTS: 90, PROGRESS: 240, CHANGED: 130}
_NUMBER = 48
"""Pixels between the beginnings of the two numbers of a talk's progress."""
_GAP = 10


class TitleDelegate(QStyledItemDelegate):
    """Draws a title, and at its end what one should know of the talk."""

    def __init__(self, model: TalkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words, box = warning(self._model.talk(index.row())), QRect(option.rect)
        if not words:
            super().paint(painter, option, index)
            return
        width = option.fontMetrics.horizontalAdvance(words) + 2 * _GAP
        whole, shorter = QStyleOptionViewItem(option), QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        whole.text = ""
        style = whole.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget)
        shorter.rect = box.adjusted(0, 0, -width, 0)
        super().paint(painter, shorter, index)
        painter.setPen(QColor(theme.colours().warning))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(box.adjusted(0, 0, -_GAP, 0), flags, words)


class ProgressDelegate(QStyledItemDelegate):
    """Draws a bar of what is confirmed and what is translated, and beside it both as numbers in the same colours."""

    def __init__(self, model: TalkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        background = QStyleOptionViewItem(option)
        super().paint(painter, background, index)
        shares = self._model.shares(index.row())
        colours = theme.colours()
        bar = QRectF(option.rect.left() + 10, option.rect.center().y() - 4, 120, 9)
        paint_progress(painter, bar, shares, (QColor(colours.good), QColor(colours.accent), QColor(colours.raised)))
        box = option.rect.adjusted(140, 0, 0, 0)
        for share, colour in zip(shares, (colours.good, colours.accent), strict=True):
            painter.setPen(QColor(colour))
            words = say("home", "{share}%").format(share=int(share * 100))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)
            box.setLeft(box.left() + _NUMBER)

    def displayText(self, value: object, locale: object) -> str:
        return ""  # said to a screen reader by the model; here it is drawn


class TalkTable(WholeRows):
    """The list of talks."""

    opened = Signal(int)
    search_left = Signal()
    """Nothing is looked for any more."""
    drag_begun = Signal(list)
    """Talks (TalkSummary) are to be dragged out, as files: what made them calls `drag`."""

    def __init__(self, model: TalkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._talks = model
        self.setObjectName("talks")
        self.setModel(model)
        self.setItemDelegateForColumn(TITLE, TitleDelegate(model, self))
        self.setItemDelegateForColumn(PROGRESS, ProgressDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self._awaits_files = False
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        offer_own_actions(self)
        self.setAccessibleName(say("home", "Talks"))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() + 18)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.setSortingEnabled(True)
        self.sortByColumn(CHANGED, Qt.SortOrder.DescendingOrder)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.talk(index.row()).id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        # Without the focus, it is the title being edited that has no more use for the key.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid() and self.hasFocus():
            self.opened.emit(self._talks.talk(current.row()).id)
        elif event.key() == Qt.Key.Key_Escape and self.hasFocus():
            self.search_left.emit()
        else:
            super().keyPressEvent(event)

    def chosen(self) -> list[TalkSummary]:
        """Return the talks that are chosen, from top to bottom."""
        return [self._talks.talk(row) for row in sorted({index.row() for index in self.selectedIndexes()})]

    # Talks dragged out as files

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._awaits_files = True
        self.drag_begun.emit(self.chosen())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._awaits_files:  # else the rows under the mouse would be chosen meanwhile
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._awaits_files = False
        super().mouseReleaseEvent(event)

    def drag(self, files: Sequence[Path]) -> None:
        """Drag files, which are copied where they are dropped; nothing where the button was let go meanwhile."""
        if not self._awaits_files:
            return
        self._awaits_files = False
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)
