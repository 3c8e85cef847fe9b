"""Noticing that a window was seen for the first time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _FirstPaint(QObject):
    """Waits for the first paint of a window, and is gone then: every event of the window would come by here."""

    def __init__(self, window: QWidget, act: Callable[[], object]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._act)
            self.deleteLater()
        return False


def after_first_frame(window: QWidget, act: Callable[[], object]) -> None:
    """Do something once, after a window was painted for the first time."""
    window.installEventFilter(_FirstPaint(window, act))
