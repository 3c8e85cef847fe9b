"""Looking for garbage on the main thread, and on no other.

Python looks for it on whichever thread has just made an object, and ends there what it finds. Windows and timers belong
to the main thread: Qt crashes when they end on another.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer, Slot

LOOK_MS = 250
MANY = 3_000
"""Objects made between two looks that are more than the window's own, such as all that is found in a long talk: most of
them stay, and going through them would take frames."""
WHOLE_SECONDS = 300.0
"""How long after a look through everything there may be the next."""


class GarbageCollector(QObject):
    """Does what Python's own does, whose limits it has, from the first time that it `settle`s."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._whole_at = 0.0
        self._events = QAbstractEventDispatcher.instance()
        self._is_waiting = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look_at_rest)

    @Slot()
    def settle(self) -> None:
        """Look through everything now, while something was opened anyway, and leave alone what stays.

        With 50,000 segments that takes three frames, so typing should not wait for it often.
        """
        gc.disable()
        if self._timer.isActive():  # what there is the first time is no garbage: it was just made
            gc.unfreeze()
            gc.collect()
        gc.freeze()
        self._whole_at = time.monotonic()
        self._timer.start()

    @Slot()
    def look_at_rest(self) -> None:
        """Look when the window has nothing to do, so that it is part of no frame; if that never is, the next time."""
        if self._is_waiting:
            self.look()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            self._is_waiting = True
            self._events.aboutToBlock.connect(self.look)

    @Slot()
    def look(self) -> None:
        """Look through what is new; of many objects only together with everything, later."""
        if self._is_waiting:
            self._is_waiting = False
            self._events.aboutToBlock.disconnect(self.look)
        (young, middle, _), (much, often, _) = gc.get_count(), gc.get_threshold()
        if young <= much:
            return
        if time.monotonic() - self._whole_at >= WHOLE_SECONDS:
            self.settle()
        elif young > MANY:
            gc.freeze()
        else:
            gc.collect(1 if middle > often else 0)
