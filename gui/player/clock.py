"""Where playback is: an engine says so now and then, and in between time goes on."""

from __future__ import annotations

import time
from collections.abc import Callable

_JUMP = 150.0
"""Milliseconds by which a report has to differ to be another place, and not the step of a buffer."""
_SHARE = 0.15
"""How much of a smaller difference is made up for at each report: the steps even out, and nothing moves in jerks."""


class PlayClock:
    """The position in whole milliseconds, told between reports by a clock; while it runs it never goes back a little.

    `now` gives seconds, from any moment on.
    """

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self._now = now
        self._position = 0.0
        self._at = now()
        self._wait = 0.0
        self._rate = 1.0
        self._is_running = False
        self._least = 0

    def position(self) -> int:
        """Return where playback is."""
        if not self._is_running:
            return round(self._position)
        self._least = max(self._least, round(self._interpolated()))
        return self._least

    def report(self, position: int) -> None:
        """Take over where an engine says playback is."""
        difference = position - self._interpolated()
        if not self._is_running or abs(difference) > _JUMP * max(self._rate, 1.0):
            self.set(position)
        elif self._now() >= self._at:
            self._anchor(self._interpolated() + difference * _SHARE)

    def set(self, position: int, wait: float = 0.0) -> None:
        """Go on from a place, whatever was before; not before some milliseconds have passed while it runs."""
        self._anchor(float(position))
        self._least = position
        self._wait = wait / 1000
        self._begin()

    def run(self, is_running: bool) -> None:
        """Go, or stand still."""
        if is_running != self._is_running:
            position = self.position()
            self._is_running = is_running
            self._anchor(float(position))
            self._least = position
            self._begin()

    def _begin(self) -> None:
        if self._is_running:
            self._at, self._wait = self._at + self._wait, 0.0

    def use_rate(self, rate: float) -> None:
        """Go at another speed, 1 being the usual one."""
        self._anchor(self._interpolated())
        self._rate = rate

    def _interpolated(self) -> float:
        passed = max(0.0, self._now() - self._at) * 1000 * self._rate if self._is_running else 0.0
        return self._position + passed

    def _anchor(self, position: float) -> None:
        self._position, self._at = position, self._now()
