"""The line in which a segment's start and end are typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.editor.text_cell import POPUP_REASONS
from gui.words import say


class TimesLine(QLineEdit):
    """Enter accepts, and leaves the line open where what is typed is no time; Escape gives it up."""

    accepted = Signal()
    given_up = Signal()
    left = Signal()
    """The focus went elsewhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("editor", "Start and end"))
        self.setMinimumWidth(190)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in POPUP_REASONS:
            self.left.emit()
