"""What of an open talk the library does not have yet, given to it in order until it has everything."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.talk.history import Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.stored_talk import SavedTalk
from gui.tasks import Tasks

RETRY_MS = 5000
"""How soon a failed save is tried again."""


class Saving(QObject):
    """Saves each move of a talk's history as soon as it is made; what waits goes in one transaction."""

    saved = Signal(object)
    """The last change is in the library since then (ms since 1970, UTC)."""
    failed = Signal(object)

    def __init__(self, talk: OpenTalk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self._tasks = tasks
        self._unsaved: list[Write] = []
        self.is_busy = False
        """Whether the library has been given changes and has not answered yet."""
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.save)
        talk.written.connect(self._on_written)

    @property
    def is_done(self) -> bool:
        """Whether every change is in the library."""
        return not self._unsaved

    def save(self) -> None:
        """Give the library what it does not have yet; all of it in one transaction."""
        if self.is_busy or not self._unsaved:
            return
        self.is_busy = True
        id, version, writes = self._talk.id, self._talk.version, tuple(self._unsaved)

        def done(saved: SavedTalk) -> None:
            self.is_busy = False
            del self._unsaved[: len(writes)]
            self._talk.saved_at, self._talk.version = saved
            self.saved.emit(saved.at)
            self.save()

        self._tasks.store(lambda library: library.write(id, writes, version), done, self._on_failed)

    def close(self) -> None:
        """Try nothing again: the talk is being let go."""
        self._retry.stop()

    def _on_written(self, write: Write) -> None:
        self._unsaved.append(write)
        self.save()

    def _on_failed(self, error: BaseException) -> None:
        self.is_busy = False
        self.failed.emit(error)
        self._retry.start()
