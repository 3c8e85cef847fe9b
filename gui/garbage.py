"""Looking for garbage on the main thread, and on no other.

Python looks for it on whichever thread has just made an object, and ends there what it finds. Windows and timers belong
to the main thread: Qt crashes when they end on another.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 250
FULL_SECONDS = 60.0
"""At least so long after one look through everything there is none again, as it may take a frame."""

_makers: list[None] = []
"""One for each who makes so much that nobody should go through it."""


class GarbageCollector(QObject):
    """Does what Python's own does, whose limits it has, from the first time that it `settle`s."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._full_at = time.monotonic()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @Slot()
    def settle(self) -> None:
        """Look through everything now, while something was opened anyway, and not again at what is left.

        With 50,000 segments that takes three frames; typing should never wait for it.
        """
        gc.disable()
        if self._timer.isActive():  # what there is the first time is no garbage: it was just made
            gc.unfreeze()
            gc.collect()
        gc.freeze()
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look through what is new, as far as there is much of it."""
        if _makers:
            return
        now = time.monotonic()
        is_much = [count > limit for count, limit in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        is_much[2] = is_much[2] and now - self._full_at >= FULL_SECONDS
        if any(is_much):
            oldest = max(generation for generation, much in enumerate(is_much) if much)
            gc.collect(oldest)
            if oldest == 2:
                self._full_at = now


@contextmanager
def none_in_what_is_made() -> Iterator[None]:
    """Keep what is made meanwhile, on any thread, from being looked through, now and later."""
    _makers.append(None)
    try:
        yield
    finally:
        gc.freeze()
        _makers.pop()
