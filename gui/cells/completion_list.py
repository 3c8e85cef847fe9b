"""A short list below an open cell, of what the word that is being typed may be completed to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.words import say

_STAYING = frozenset((Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta))
_SIDES = 28
"""Pixels beside a word on both sides together."""


class CompletionList(QFrame):
    """Stands beside the cell, never over it, and leaves it the focus.

    Tab takes the chosen one and Escape puts the list away; every other key means in the cell what it always means.
    """

    def __init__(self, input: QWidget, parent: QWidget, take: Callable[[str], bool]) -> None:
        """`take` types one; it says no where something else is typed by now."""
        super().__init__(parent)
        self._take = take
        self._input, self._room = input, parent
        self.setObjectName("cell")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._on_clicked)
        self.hint = QLabel(self)
        self.hint.setObjectName("faint")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 2, 2, 2)
        rows.setSpacing(0)
        rows.addWidget(self.list)
        rows.addWidget(self.hint)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is on the screen."""
        return not self.isHidden()

    @property
    def chosen(self) -> str:
        """What Tab takes."""
        item = self.list.currentItem()
        return item.text() if self.is_open and item is not None else ""

    def offer(self, texts: Sequence[str], cell: QRect, left: int) -> None:
        """Show completions beside a cell, from a place to the right; both in pixels of what the list is in.

        Where there is no room below or above the cell, nothing is shown.
        """
        if list(texts) != self.texts() or not self.is_open:
            self._fill(texts)
        place = self._place(cell, left)
        if not texts or place is None:
            self.hide()
            return
        self.setGeometry(place)
        if not self.is_open:
            self.show()
            self.raise_()
            self._tell()

    def _fill(self, texts: Sequence[str]) -> None:
        self.hide()
        self.list.setAccessibleName(say("completion", "Completions"))
        self.hint.setText(say("completion", "Tab takes it"))
        self.setFont(self._input.font())
        self.list.setFont(self._input.font())
        self.list.clear()
        for text in texts:
            self.list.addItem(QListWidgetItem(text))
        self.list.setCurrentRow(0)

    def texts(self) -> list[str]:
        """Return what is offered."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def choose_next(self) -> None:
        """Choose the next one, after the last the first again."""
        self.list.setCurrentRow((self.list.currentRow() + 1) % max(1, self.list.count()))
        self._tell()

    def handles(self, event: QKeyEvent) -> bool:
        """Do what a key means while the list is shown; False leaves it to the cell."""
        if not self.is_open or event.key() in _STAYING:
            return False
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        text = self.chosen
        if event.key() == Qt.Key.Key_Tab and plain and text:
            self.hide()
            return self._take(text)
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return True
        if not event.text() or not event.text().isprintable():
            self.hide()
        return False

    def sizeHint(self) -> QSize:
        metrics = self.list.fontMetrics()
        widest = max((metrics.horizontalAdvance(text) for text in self.texts()), default=0)
        width = max(widest, self.hint.sizeHint().width()) + _SIDES
        row = self.list.sizeHintForRow(0) if self.list.count() else metrics.lineSpacing()
        return QSize(width, row * self.list.count() + self.hint.sizeHint().height() + 8)

    def _place(self, cell: QRect, left: int) -> QRect | None:
        """Return where the list fits: below the cell, or else above it."""
        size, room = self.sizeHint(), self._room.rect()
        left = max(0, min(left, room.width() - size.width()))
        for top in (cell.bottom() + 1, cell.top() - size.height()):
            if top >= 0 and top + size.height() <= room.height():
                return QRect(left, top, min(size.width(), room.width()), size.height())
        return None

    def _tell(self) -> None:
        """Let a screen reader say what Tab would take."""
        if self.chosen:
            words = say("completion", "Tab: {word}").format(word=self.chosen)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._input, words))

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self.hide()
        self._take(item.text())
