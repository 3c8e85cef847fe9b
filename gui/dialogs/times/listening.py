"""Listens to the recording of a talk in a lane, with its progress; what was heard last is kept while the file stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.errors import Cancelled

if TYPE_CHECKING:
    from dwuglos.media.activity import Activity
    from gui.tasks import Task, Tasks

_heard: dict[tuple[str, int, int], Activity] = {}
"""What was heard last, by the path, the length and the time of its file."""


class Listening(QObject):
    """Says where there is speech in a file: `heard` with the file and its Activity, or `failed` with the reason."""

    heard = Signal(object, object)
    failed = Signal(object)
    progressed = Signal(object)
    """The share that is done, a number."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None

    @property
    def is_busy(self) -> bool:
        """Whether it listens."""
        return self._task is not None

    def listen(self, path: Path) -> None:
        """Listen to a file, and to no other any more."""
        self.stop()
        task: Task = self._tasks.work(
            lambda tell, stop: _listen(path, tell, stop),
            lambda activity: self._end(task, lambda: self.heard.emit(path, activity)),
            lambda error: self._end(task, lambda: self.failed.emit(error)),
        )
        self._task = task
        task.progressed.connect(self.progressed)

    def stop(self) -> None:
        """Stop listening; nothing is said of that file any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _end(self, task: Task, say: Callable[[], None]) -> None:
        if task is self._task:
            self._task = None
            say()


def _listen(path: Path, tell: Callable[[object], None], stop: Event) -> Activity:
    from dwuglos.media.activity import listen
    from dwuglos.media.decoding import probe

    duration = max(1, probe(path).duration)
    facts = path.stat()
    key = (str(path), facts.st_size, facts.st_mtime_ns)
    if key not in _heard:
        activity = listen(path, lambda ms: tell(min(1.0, ms / duration)), stop.is_set)
        if stop.is_set():
            raise Cancelled
        _heard.clear()
        _heard[key] = activity
    return _heard[key]
