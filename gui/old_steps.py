"""Steps of earlier sessions, whose edits lie in the library: fetched before they are taken back."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Step
from dwuglos.talk.open_talk import OpenTalk
from gui.tasks import Tasks

AHEAD = 5
"""Steps whose edits are there before anybody wants to take them back: about what a held key asks for in a moment."""

Next = Callable[[], Step | None]


def _nothing() -> Step | None:
    return None


class OldSteps(QObject):
    """Lets a wish wait for the edit of its step, and whatever is wished for meanwhile wait for its turn."""

    failed = Signal(object)
    """The step that was waited for could not be fetched; nothing was done."""
    moved_on = Signal()
    """What waited was done, or could not be."""

    def __init__(self, talk: OpenTalk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._tasks = tasks
        self._waiting: deque[tuple[Callable[[], object], Next]] = deque()
        self._under_way: set[int] = set()
        self._turn = 0

    @property
    def is_waiting(self) -> bool:
        """Whether something that was wished for is still to be done."""
        return bool(self._waiting)

    def has_to_wait(self, act: Callable[[], object], step: Next = _nothing) -> bool:
        """Put an act off where others wait already, or where its step has no edit yet; False when it can be done."""
        if not self._waiting and _is_ready(step):
            return False
        self._waiting.append((act, step))
        self.fetch()
        return True

    def fetch(self) -> None:
        """Fetch the edits of the steps next to be undone and redone, in a talk that may be changed."""
        if self._talk.read_only_reason:
            return
        for number in self._talk.history.without_edit(AHEAD):
            if number not in self._under_way:
                self._under_way.add(number)
                self._fetch(number)

    def start_again(self) -> None:
        """Take no edit that is on its way: what the library has of its step may be more by now."""
        self._turn += 1
        self._under_way.clear()
        self._go_on()
        self.fetch()

    def close(self) -> None:
        """Do nothing more of what waits: the talk is being let go."""
        self._turn += 1
        self._waiting.clear()

    def _fetch(self, number: int) -> None:
        id, turn = self._talk.id, self._turn
        self._tasks.read(
            lambda library: library.step_edit(id, number),
            partial(self._on_fetched, turn, number),
            partial(self._on_failed, turn, number),
        )

    def _on_fetched(self, turn: int, number: int, edit: Edit) -> None:
        if turn == self._turn:
            self._under_way.discard(number)
            self._talk.history.supply(number, edit)
            self._go_on()

    def _on_failed(self, turn: int, number: int, error: BaseException) -> None:
        if turn != self._turn:
            return
        self._under_way.discard(number)
        if self._waiting and (step := self._waiting[0][1]()) is not None and step.number == number:
            self._waiting.popleft()
            self.failed.emit(error)
            self._go_on()

    def _go_on(self) -> None:
        while self._waiting and _is_ready(self._waiting[0][1]):
            act, _ = self._waiting.popleft()
            act()
        if self._waiting:
            self.fetch()
        self.moved_on.emit()


def _is_ready(step: Next) -> bool:
    wanted = step()
    return wanted is None or wanted.edit is not None
