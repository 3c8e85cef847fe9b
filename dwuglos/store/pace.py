"""How long work on a whole library goes about it: in one go, or in small steps that let others come first."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import NamedTuple

from dwuglos.errors import Cancelled


def _ignore(_share: object) -> None:
    """Tell nobody."""


class Pace(NamedTuple):
    """What is told of the progress, what stops the work, and how long it rests after each step."""

    tell: Callable[[object], object] = _ignore
    """Called with the share of the work that is done, from 0 to 1."""
    cancelled: Event | None = None
    rest: float = 0.0
    """Seconds."""
    first: float = 0.0
    last: float = 1.0

    def step(self, share: float = 0.0) -> None:
        """Say how much of this part of the work is done, and let others come first. Raises Cancelled."""
        self.look()
        self.tell(self.first + min(1.0, share) * (self.last - self.first))
        if self.rest:
            time.sleep(self.rest)

    def look(self) -> None:
        """Raise Cancelled when the work is to stop."""
        if self.cancelled is not None and self.cancelled.is_set():
            raise Cancelled

    def part(self, first: float, last: float) -> Pace:
        """Return the pace of a part of this work, from one share of it to another."""
        width = self.last - self.first
        return self._replace(first=self.first + first * width, last=self.first + last * width)


AT_ONCE = Pace()
"""Nobody else is there who would have to wait."""
