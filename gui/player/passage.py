"""Playing from one time to another, once or again and again."""

from __future__ import annotations

from typing import Literal

_SLACK = 250
"""Milliseconds before a passage and after it that still belong to it when somebody seeks."""


class Passage:
    """What is to be played of a file; without a start and an end that is all of it."""

    def __init__(self) -> None:
        self.start: int | None = None
        self.end: int | None = None
        self.is_repeated = False

    @property
    def is_set(self) -> bool:
        """Whether there is an end other than that of the file."""
        return self.end is not None

    def use(self, start: int, end: int) -> None:
        """Play from one time to another."""
        self.start, self.end = start, max(end, start + 1)

    def clear(self) -> None:
        """Play to the end of the file."""
        self.start = self.end = None

    def leave(self, position: int) -> None:
        """Play to the end of the file where somebody goes out of the passage."""
        if self.start is None or self.end is None or not self.start - _SLACK <= position <= self.end:
            self.clear()

    def at(self, position: int) -> Literal["inside", "end", "again"]:
        """Say what is to be done at a time."""
        if self.end is None or position < self.end:
            return "inside"
        return "again" if self.is_repeated else "end"
