"""The engine with QtMultimedia behind it, which brings ffmpeg along.

Everything of QtMultimedia lives on a thread of its own, with its event loop: opening a file, seeking, and even making a
sound output may wait for a disk or a sound server that does not answer. What is done there is in `qt_playback.py`. The
thread is a daemon, so that one that hangs does not keep the program from ending.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from threading import Lock, Thread

from PySide6.QtCore import QEventLoop, QLoggingCategory, QObject, QSize, Signal

from gui.player.engine import Engine
from gui.player.lag import lag
from gui.player.missing import missing
from gui.player.output import keeps_pitch
from gui.player.qt_playback import QtPlayback

_SECONDS_TO_END = 2.0
"""How long the end of the thread is waited for when the window closes; a file that hangs may take for ever."""


def qt_engine(parent: QObject) -> Engine:
    """Return an engine. Raises EngineMissing with the package to install."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # what it does not find is no business of the user's
    os.environ.setdefault("QT_FFMPEG_PROTOCOL_WHITELIST", "file,crypto,data")  # a file may name others, on the net too
    try:
        import PySide6.QtMultimedia
        import PySide6.QtNetwork  # noqa: F401  # which QtMultimedia imports unseen: the freeze takes what it sees
    except ImportError as error:
        raise missing(str(error)) from None
    return QtEngine(parent)


class QtEngine(Engine):
    """Puts down what it is asked for, and lets the other thread do it."""

    _wake = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[tuple[str, Callable[[QtPlayback], None]]] = deque()
        self._lock = Lock()
        self._thread = Thread(target=self._work, name="player", daemon=True)
        self._thread.start()

    def load(self, path: str) -> None:
        self._ask("load", lambda playback: playback.load(path))

    def unload(self) -> None:
        self._ask("load", lambda playback: playback.unload())

    def play(self) -> None:
        self._ask("play", lambda playback: playback.play())

    def pause(self) -> None:
        self._ask("play", lambda playback: playback.pause())

    def seek(self, position: int, number: int) -> None:
        self._ask("seek", lambda playback: playback.seek(position, number))

    def use_rate(self, rate: float) -> None:
        self._ask("rate", lambda playback: playback.use_rate(rate))

    def lag(self, rate: float) -> float:
        return lag(rate) if keeps_pitch() else 0.0

    def use_volume(self, volume: float) -> None:
        self._ask("volume", lambda playback: playback.sound.use_volume(volume))

    def ask_for_picture(self, size: QSize) -> None:
        self._ask("picture", lambda playback: playback.pictures.ask(size))

    def tick(self, *, is_start: bool) -> None:
        self._ask("tick", lambda playback: playback.tick(is_start=is_start))

    def close(self) -> None:
        self._ask("close", lambda playback: playback.close())
        self._thread.join(_SECONDS_TO_END)

    def _ask(self, what: str, work: Callable[[QtPlayback], None]) -> None:
        with self._lock:
            if self._waiting and self._waiting[-1][0] == what == "seek":
                self._waiting.pop()  # by a slider that is dragged, which nobody can follow
            self._waiting.append((what, work))
        self._wake.emit()

    def take(self) -> Callable[[QtPlayback], None] | None:
        """Return what is to be done next; called by the other thread."""
        with self._lock:
            return self._waiting.popleft()[1] if self._waiting else None

    def _work(self) -> None:
        loop = QEventLoop()
        playback = QtPlayback(self, self.take, loop.quit)
        self._wake.connect(playback.work)
        playback.work()
        if not playback.is_closed:  # a loop that is asked to end before it begins would not end
            loop.exec()
        self._wake.disconnect(playback.work)
        playback.let_go()
