"""A list of sentences to go through: a click or Enter on one leads to what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

_ASIDE, _ABOVE = 9, 5
"""Pixels around a sentence: the padding that the theme gives it, and its line below."""
_WRAPPED = Qt.TextFlag.TextWordWrap


class SentenceList(QListWidget):
    """Sentences one under another, long ones in several lines; `chosen` has the number of one, counted from 0."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sentences")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.itemClicked.connect(lambda item: self.chosen.emit(self.row(item)))

    def texts(self) -> list[str]:
        """Return the sentences."""
        return [self.item(row).text() for row in range(self.count())]

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show other sentences; the cursor stays on the one it is on, or else at its place."""
        if self.texts() == list(sentences):
            return
        row, here = self.currentRow(), self.currentItem()
        text = here.text() if here is not None else ""
        self.clear()
        self.addItems(list(sentences))
        if text in sentences:
            self.setCurrentRow(list(sentences).index(text))
        elif sentences and row >= 0:
            self.setCurrentRow(min(row, len(sentences) - 1))
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.chosen.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each sentence the lines it needs: Qt's own list knows the width only once it has painted."""
        width = self.viewport().width() - 2 * _ASIDE
        for row in range(self.count()):
            item = self.item(row)
            needed = self.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), _WRAPPED, item.text()).height()
            item.setSizeHint(QSize(0, needed + 2 * _ABOVE))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size at which every sentence is seen."""
        heights = sum(self.item(row).sizeHint().height() for row in range(self.count()))
        return QSize(super().sizeHint().width(), heights + 2 * self.frameWidth() + 2)

    def minimumSizeHint(self) -> QSize:
        """Return a size at which two lines are seen."""
        return QSize(80, min(self.sizeHint().height(), 2 * self.fontMetrics().lineSpacing() + 8))
