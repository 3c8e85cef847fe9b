"""What was typed into a cell and given up by Escape: kept while the talk is open, so that it can be brought back."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.history import History

MOST = 50
"""So many are kept; nobody looks for older ones."""


class Discard(NamedTuple):
    """A text that became no edit: the id of its segment, and the name of the column it was typed into."""

    segment: int
    column: str
    text: str


class Discards(QObject):
    """Each stands behind the step of the history that was the last when it was given up, and is undone before that."""

    added = Signal(object)
    """With the Discard."""
    taken = Signal()

    def __init__(self, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._kept: list[tuple[int, Discard]] = []

    def add(self, discard: Discard) -> None:
        """Keep a text that is being given up."""
        self._kept = [*self._kept[1 - MOST :], (self._step(), discard)]
        self.added.emit(discard)

    def latest(self) -> Discard | None:
        """Return what was given up after the last edit; None where an edit came after all that was given up."""
        if not self._kept or self._kept[-1][0] != self._step():
            return None
        return self._kept[-1][1]

    def take(self, discard: Discard) -> None:
        """Let go of a text that is brought back."""
        self._kept = [(step, each) for step, each in self._kept if each is not discard]
        self.taken.emit()

    def _step(self) -> int:
        step = self._history.undoable
        return step.number if step is not None else 0
