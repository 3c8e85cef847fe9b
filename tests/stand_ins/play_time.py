"""The time that a player goes by, in a test's hand: a machine that is busy for a second does not play on meanwhile."""

from __future__ import annotations


class PlayTime:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds

    def pass_(self, milliseconds: float) -> None:
        self.seconds += milliseconds / 1000
