"""Whether the window has nothing to do, so that long work beside it can stand aside while it has.

Python runs one thread at a time: work that keeps the processor busy would take half of each frame.
"""

from __future__ import annotations

import time
from threading import Event

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

MOST_WAIT = 0.05
"""Seconds after which work goes on for a moment, however busy the window is."""
REST = 0.0002
"""Seconds in which the window, if it has just woken up, gets its turn."""


class Idle(QObject):
    """Watches the event loop of the main thread, where it is made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_idle = Event()
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._fall_idle)
        dispatcher.awake.connect(self._wake)

    @Slot()
    def _fall_idle(self) -> None:
        self._is_idle.set()

    @Slot()
    def _wake(self) -> None:
        self._is_idle.clear()

    def wait(self) -> None:
        """Wait until the window has nothing to do, on any other thread than its own."""
        time.sleep(REST)
        self._is_idle.wait(MOST_WAIT)
