"""The file of the open talk in an engine: which it is, and whether it can be played; `player.py` plays it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.errors import DwuglosError
from gui.player.file import MediaFile

if TYPE_CHECKING:
    from dwuglos.talk.media import Media
    from gui.player.engine import Engine, Playable
    from gui.session import Session
    from gui.tasks import Tasks

_USUAL_FRAME_RATE = 25.0


def make_engine(parent: QObject) -> Engine:
    """Return the engine there is. Raises EngineMissing."""
    from gui.player.qt_engine import qt_engine

    return qt_engine(parent)


class LoadedFile(QObject):
    """Makes an engine and loads the file as soon as somebody needs it; what is asked for before that waits."""

    media_changed = Signal()
    """The talk has another file, or none, or it has been found, opened, or cannot be played."""
    failed = Signal(object)
    """Something was wished for that cannot be done; with the error that says why."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self._playable: Playable | None = None
        self._trouble: DwuglosError | None = None
        self._loading = ""
        self._wishes: list[Callable[[], None]] = []
        self._file = MediaFile(tasks, self)
        self._file.changed.connect(self._on_file_changed)
        self._file.failed.connect(self.failed)

    # The file

    @property
    def media(self) -> Media | None:
        """The file of the open talk, as the talk remembers it."""
        return self._file.media

    @property
    def path(self) -> str:
        """Where that file is; empty where there is none or it is not found."""
        return self._file.path

    @property
    def trouble(self) -> DwuglosError | None:
        """Why the file of the talk cannot be played."""
        return self._file.trouble or self._trouble

    def open_talk(self, session: Session) -> None:
        """Be about a talk."""
        self._file.open_talk(session)

    def leave_talk(self) -> None:
        """Let the file of the talk go."""
        self._file.leave_talk()

    def attach(self, path: Path) -> None:
        """Let a file be played along with the talk; where it cannot be played all stays as it was, and is told."""
        self._file.take(path)

    def detach(self) -> None:
        """Let the talk have no file."""
        self._file.forget()

    def prepare(self) -> None:
        """Open the file, so that there is something to see."""
        if self._file.path and self._loading != self._file.path and self._trouble is None:
            self._load()

    # What is known of it

    @property
    def is_ready(self) -> bool:
        """Whether the file is open, so that it plays at once."""
        return self._playable is not None

    @property
    def duration(self) -> int:
        """How long the file is in milliseconds; 0 while nobody knows."""
        return self._playable.duration if self._playable is not None else 0

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see."""
        return self._playable is not None and self._playable.has_picture

    @property
    def frame(self) -> float:
        """How long one picture is shown, in milliseconds."""
        rate = self._playable.frame_rate if self._playable is not None else 0
        return 1000 / (rate or _USUAL_FRAME_RATE)

    def close(self) -> None:
        """Let everything go: the window closes."""
        self._halt()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    # Inside

    def _halt(self) -> None:
        """Stop playing: the file is let go."""

    def _connect(self, engine: Engine) -> None:
        """Listen to an engine that was just made."""

    def _when_ready(self, work: Callable[[], None]) -> None:
        """Do something as soon as the file is open; where it cannot be opened, that is told instead."""
        if self._playable is not None:
            work()
        elif self._trouble is not None:
            self.failed.emit(self._trouble)
        elif self.media is not None or self._file.is_candidate:
            self._wishes.append(work)
            if self._file.trouble is not None:  # it may be there again, as a disk that was plugged in
                self._file.look()
            self.prepare()

    def _load(self) -> None:
        if self._engine is None:
            try:
                self._engine = make_engine(self)
            except DwuglosError as error:
                self._fail(error)
                return
            self._engine.loaded.connect(self._on_loaded)
            self._engine.failed.connect(self._on_failed)
            self._connect(self._engine)
        self._loading = self._file.path
        self._engine.load(self._file.path)

    def _on_file_changed(self) -> None:
        if self._file.path != self._loading or self._file.is_candidate:
            self._halt()
            self._playable, self._trouble, self._loading = None, None, ""
            if self._engine is not None:
                self._engine.unload()
        if self._file.is_candidate or (self._file.path and self._wishes):
            self.prepare()
        elif not self._file.path and not self._file.is_looked_for:
            self._give_up_wishes()
        self.media_changed.emit()

    def _give_up_wishes(self) -> None:
        wishes, self._wishes = self._wishes, []
        if wishes and self._file.trouble is not None:
            self.failed.emit(self._file.trouble)

    def _on_loaded(self, path: str, playable: Playable) -> None:
        if path != self._loading:
            return  # another was wished for since
        self._playable = playable
        self._file.remember(playable.duration)
        self.media_changed.emit()
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()

    def _on_failed(self, path: str, error: DwuglosError) -> None:
        if path == self._loading:
            self._fail(error)

    def _fail(self, error: DwuglosError) -> None:
        self._halt()
        self._wishes.clear()
        self._playable, self._loading, self._trouble = None, "", error
        self.failed.emit(error)
        if self._file.is_candidate:
            self._file.give_up()
        else:
            self.media_changed.emit()
