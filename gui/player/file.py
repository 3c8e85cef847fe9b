"""Which file is played along with the open talk: looked at in a lane, and asked for again where it is gone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.errors import MediaError

if TYPE_CHECKING:
    from dwuglos.talk.media import Media
    from gui.session import Session
    from gui.tasks import Tasks

_KEY = "media"


class MediaFile(QObject):
    """The file of the open talk, or none."""

    changed = Signal()
    """It is another one, or has been found, or is gone."""
    failed = Signal(object)
    """A file cannot be used; nothing has changed."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session: Session | None = None
        self._candidate: Media | None = None
        self.path = ""
        """Where it is; empty while there is none, or nobody has found it."""
        self.is_looked_for = False
        self.trouble: MediaError | None = None
        """Why there is none to play, though the talk has one."""

    @property
    def media(self) -> Media | None:
        """What the talk remembers of it."""
        return None if self._session is None else self._session.talk.facts.media

    @property
    def session(self) -> Session | None:
        """The talk it belongs to."""
        return self._session

    def open_talk(self, session: Session) -> None:
        """Be the file of a talk, and find it."""
        self._session = session
        self._use("", None)
        self.look()

    def leave_talk(self) -> None:
        """Be of no talk."""
        self._session = self._candidate = None
        self._tasks.drop(_KEY)
        self._use("", None)

    def look(self) -> None:
        """Find the file again; the disk is looked at in a lane."""
        session, media = self._session, self.media
        if session is None or media is None:
            return
        from dwuglos.media.files import find

        self.is_looked_for = True
        source = session.source_path
        self._tasks.latest(_KEY, self._tasks.work, lambda *_: find(media, source), self._on_found, self._on_not_found)

    def take(self, path: Path) -> None:
        """Look whether a file can be used, and use it before the talk remembers it: see `remember`."""
        if self._is_refused():
            return
        from dwuglos.media.files import media_of

        self._tasks.latest(_KEY, self._tasks.work, lambda *_: media_of(path), self._on_taken, self.failed.emit)

    def remember(self, duration: int) -> None:
        """Let the talk remember the file in use, which an engine has opened."""
        media = self._candidate or self.media
        if self._session is not None and media is not None:
            self._session.keep_media(media._replace(duration=duration or media.duration))
        self._candidate = None

    def forget(self) -> None:
        """Let the talk have no file."""
        if self._session is None or self._is_refused():
            return
        self._candidate = None
        self._session.keep_media(None)
        self._tasks.drop(_KEY)
        self._use("", None)

    @property
    def is_candidate(self) -> bool:
        """Whether the file in use is not yet the one that the talk remembers."""
        return self._candidate is not None

    def give_up(self) -> None:
        """Go back to the file that the talk remembers: the other one cannot be played."""
        self._candidate = None
        self._use("", None)
        self.look()

    def _is_refused(self) -> bool:
        """Say why nothing about the talk can be changed, if that is so."""
        reason = self._session.read_only_reason if self._session is not None else ""
        if self._session is not None and reason:
            self._session.message.emit(reason)
        return bool(reason)

    def _on_taken(self, media: Media) -> None:
        self._candidate = media
        self._use(media.path, None)

    def _on_found(self, media: Media | None) -> None:
        if media is None:
            name = Path(self.media.path).name if self.media is not None else ""
            self._use("", MediaError("“{name}” is not there any more; choose the file again.", name=name))
            return
        if self._session is not None:
            self._session.keep_media(media)
        self._use(media.path, None)

    def _on_not_found(self, error: BaseException) -> None:
        if isinstance(error, MediaError):
            self._use("", error)
        else:
            self.failed.emit(error)

    def _use(self, path: str, trouble: MediaError | None) -> None:
        self.is_looked_for = False
        self.path, self.trouble = path, trouble
        self.changed.emit()
