"""By how much sound is late at other speeds than the usual one, and pictures that wait for it.

To keep the pitch Qt (6.11) takes up windows of 0.12 s of sound at once. That delays the sound by half a window of what
goes in, and half a window of what comes out, which Qt does not make up for: the picture would be ahead of the sound,
and so would the time.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer

Picture = TypeVar("Picture")

_HALF_WINDOW = 60.0
"""Milliseconds."""
_MOST = 6
"""Pictures that wait at a time: a decoder on a graphics card has a few only."""


def lag(rate: float) -> float:
    """Return how long after its picture sound is heard at a speed, in milliseconds of the listener."""
    return 0.0 if rate == 1 else _HALF_WINDOW / rate + _HALF_WINDOW


class LatePictures(Generic[Picture]):
    """Hands pictures on when they have waited long enough; where many come, some are left out."""

    def __init__(
        self, parent: QObject, show: Callable[[Picture], None], now: Callable[[], float] = time.perf_counter
    ) -> None:
        self._show = show
        self._now = now
        self._waiting: deque[tuple[float, Picture]] = deque()
        self._timer = QTimer(parent, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)

    def put(self, frame: Picture, wait: float) -> None:
        """Hand a picture on after a time in milliseconds."""
        due = self._now() + wait / 1000
        if not self._waiting or due - self._waiting[-1][0] >= wait / 1000 / _MOST:
            self._waiting.append((due, frame))
            self._wait()

    def clear(self) -> None:
        """Forget those that wait."""
        self._waiting.clear()
        self._timer.stop()

    def look(self) -> None:
        """Hand on the last of those whose time has come."""
        frame = None
        while self._waiting and self._waiting[0][0] <= self._now():
            _, frame = self._waiting.popleft()
        self._wait()
        if frame is not None:
            self._show(frame)

    def _wait(self) -> None:
        if self._waiting and not self._timer.isActive():
            self._timer.start(max(0, round((self._waiting[0][0] - self._now()) * 1000 + 0.5)))
