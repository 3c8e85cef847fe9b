"""Who may write an open talk: this window, or another, whose work is followed until it lets the talk go."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import DwuglosError, LibraryError, LibraryReadOnly, TalkInUse
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.stored_talk import StoredWrites
from gui.tasks import Tasks
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.store.library import Library
    from dwuglos.store.locks import TalkLock

LOOK_MS = 1000
"""How soon one sees what another window has saved."""


class News(NamedTuple):
    """What a look at the library found: whether the talk is this window's now, and what was written since."""

    is_granted: bool
    writes: StoredWrites | None


class Claim(QObject):
    """Holds the lock of a talk; where another has it, looks for news of the talk until it can be had."""

    granted = Signal()
    """The talk may be written here from now on."""
    followed = Signal()
    """What another writer saved is in the talk."""
    failed = Signal(object)
    """The news could not be read, or do not fit; nothing is followed any more."""

    def __init__(
        self, talk: OpenTalk, lock: TalkLock | None, why: DwuglosError | None, tasks: Tasks, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._talk = talk
        self._lock, self._why = lock, why
        self._tasks = tasks
        self._is_over = not talk.read_only_reason or talk.is_damaged
        self._soon = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._soon.timeout.connect(self._look)
        if not self._is_over:
            self._soon.start()

    def use_language(self) -> None:
        """Say in the language in force why the talk cannot be changed."""
        if self._talk.read_only_reason and self._why is not None:
            self._talk.read_only_reason = localized(self._why)

    def close(self) -> None:
        """Let others have the talk, once everything given to the library is done."""
        self._is_over = True
        self._soon.stop()
        self._tasks.store(lambda _library: self._release(), None, None)

    def _look(self) -> None:
        id, version = self._talk.id, self._talk.version

        def look(library: Library) -> News:
            is_granted = self._take(library, id)
            # After that: where it was taken, nobody else can write any more.
            has_news = library.version(id) != version
            return News(is_granted, library.writes_since(id, version) if has_news else None)

        self._tasks.store(look, self._on_news, self._on_failed)

    def _take(self, library: Library, id: int) -> bool:
        try:
            self._lock = self._lock or library.lock_talk(id)
        except (TalkInUse, LibraryReadOnly):
            return False
        return True

    def _on_news(self, news: News) -> None:
        if self._is_over:
            return
        if news.writes is not None:
            try:
                self._talk.follow(news.writes)
            except DwuglosError as error:
                self._on_failed(error)
                return
            self.followed.emit()
        if news.is_granted:
            self._is_over = True
            self._talk.read_only_reason = ""
            self._talk.typings = ()  # what the other window was typing when this one opened the talk
            self.granted.emit()
        else:
            self._soon.start()

    def _on_failed(self, error: BaseException) -> None:
        if self._is_over:
            return
        if isinstance(error, LibraryError):  # which another look may not meet with
            self._soon.start()
        else:
            self._is_over = True
            self.failed.emit(error)

    def _release(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()
