"""The player of a window: what panels and commands ask to play the file of the open talk.

It costs nothing until something is to be played or shown: then an engine is made, and the file is loaded. What is asked
for before that is done once it is there. Positions are whole milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from dwuglos.errors import DwuglosError
from gui.player.clock import PlayClock
from gui.player.file import MediaFile
from gui.player.passage import Passage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from dwuglos.settings import Settings
    from dwuglos.talk.media import Media
    from gui.player.engine import Engine, Playable
    from gui.session import Session
    from gui.tasks import Tasks

RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The speeds one can choose."""
_TICK_MS = 16
_USUAL_FRAME_RATE = 25.0


def make_engine(parent: QObject) -> Engine:
    """Return the engine there is. Raises EngineMissing."""
    from gui.player.qt_engine import qt_engine

    return qt_engine(parent)


class Player(QObject):
    """Plays the file of the open talk."""

    moved = Signal(int)
    """Playback is at a time: many times a second while it goes on, and after each seek."""
    state_changed = Signal()
    """It plays or stands, at another speed, as loud as that, or repeats."""
    media_changed = Signal()
    """The talk has another file, or none, or it has been found, opened, or cannot be played."""
    pictured = Signal(object, int)
    """With a picture (QImage) to show and its time; who shows it calls `picture_shown`."""
    failed = Signal(object)
    """Something was wished for that cannot be done; with the error that says why."""

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._engine: Engine | None = None
        self._clock = PlayClock()
        self._passage = Passage()
        self._file = MediaFile(tasks, self)
        self._file.changed.connect(self._on_file_changed)
        self._file.failed.connect(self.failed)
        self._playable: Playable | None = None
        self._trouble: DwuglosError | None = None
        self._loading = ""
        self._wishes: list[Callable[[], None]] = []
        self._seek = 0
        self._is_playing = False
        self._rate = 1.0
        self._tick = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)

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

    @property
    def is_ready(self) -> bool:
        """Whether the file is open, so that it plays at once."""
        return self._playable is not None

    def open_talk(self, session: Session) -> None:
        """Be the player of a talk."""
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

    def find_again(self) -> None:
        """Look again for a file that was not there."""
        self._file.look()

    # What there is

    def position(self) -> int | None:
        """Return where playback is; None while no file is open."""
        return self._clock.position() if self._playable is not None else None

    @property
    def duration(self) -> int:
        """How long the file is; 0 while nobody knows."""
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

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._is_playing

    @property
    def rate(self) -> float:
        """The speed, 1 being the usual one."""
        return self._rate

    @property
    def is_repeating(self) -> bool:
        """Whether a passage that comes to its end begins again."""
        return self._passage.is_repeated

    # What it is asked

    def prepare(self) -> None:
        """Open the file, so that there is something to see."""
        if self._file.path and self._loading != self._file.path:
            self._load()

    def play(self) -> None:
        """Go on to the end."""
        self._passage.clear()
        self._when_ready(self._go)

    def pause(self) -> None:
        """Stand still."""
        self._wishes.clear()
        self._stand()

    def toggle(self) -> None:
        """Play, or stand still."""
        if self._is_playing:
            self.pause()
        else:
            self.play()

    def seek(self, position: int) -> None:
        """Go to a time, playing or not."""
        self._passage.leave(position)
        self._when_ready(lambda: self._go_to(position))

    def step(self, milliseconds: float) -> None:
        """Go back or on by some time, and stand there."""
        self.pause()
        self._when_ready(lambda: self._go_to(round(self._clock.position() + milliseconds)))

    def step_frames(self, count: int) -> None:
        """Go back or on by pictures, and stand there."""
        self.pause()

        def go() -> None:
            here = int((self._clock.position() + 1) / self.frame)
            self._go_to(-int(-(here + count) * self.frame // 1))  # rounded up: no sooner than that picture begins

        self._when_ready(go)

    def play_range(self, start: int, end: int) -> None:
        """Play from one time to another and stand still there; again and again while that is wished."""
        self._passage.use(start, end)

        def go() -> None:
            self._go_to(start)
            self._go()

        self._when_ready(go)

    def repeat(self, is_repeated: bool) -> None:
        """Let passages begin again at their end, or not."""
        self._passage.is_repeated = is_repeated
        self.state_changed.emit()

    def use_rate(self, rate: float) -> None:
        """Play at another speed."""
        self._rate = min(max(rate, RATES[0]), RATES[-1])
        self._clock.use_rate(self._rate)
        if self._engine is not None:
            self._engine.use_rate(self._rate)
        self.state_changed.emit()

    @property
    def volume(self) -> int:
        """How loud it plays, from 0 to 100."""
        return min(max(self._settings.volume, 0), 100)

    def use_volume(self, volume: int) -> None:
        """Play as loud as that, from 0 to 100."""
        self._settings.volume = volume
        self._tell_volume()
        self.state_changed.emit()

    def picture_shown(self) -> None:
        """Have the next picture: the last has been shown."""
        if self._engine is not None:
            self._engine.ask_for_picture()

    def close(self) -> None:
        """Let everything go: the window closes."""
        self._tick.stop()
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    # Inside

    def _when_ready(self, work: Callable[[], None]) -> None:
        if self._playable is not None:
            work()
        elif self._trouble is not None:
            self.failed.emit(self._trouble)
        else:
            self._wishes.append(work)
            self.prepare()

    def _load(self) -> None:
        self._trouble = None
        if self._engine is None:
            try:
                self._engine = make_engine(self)
            except DwuglosError as error:
                self._fail(error)
                return
            self._connect(self._engine)
        self._loading = self._file.path
        self._engine.load(self._file.path)

    def _connect(self, engine: Engine) -> None:
        engine.loaded.connect(self._on_loaded)
        engine.failed.connect(self._on_failed)
        engine.reported.connect(self._on_reported)
        engine.playing.connect(self._on_playing)
        engine.ended.connect(self._on_ended)
        engine.pictured.connect(self._on_pictured)
        engine.use_rate(self._rate)
        self._tell_volume()

    def _tell_volume(self) -> None:
        if self._engine is not None:
            self._engine.use_volume((self.volume / 100) ** 2)  # as ears hear it

    def _go(self) -> None:
        assert self._engine is not None, "asked only where a file is open"
        if self.duration and self._clock.position() >= self.duration - self.frame and not self._passage.is_set:
            self._go_to(0)
        self._is_playing = True
        self._engine.play()
        self.state_changed.emit()

    def _stand(self) -> None:
        self._tick.stop()
        self._clock.run(False)
        if self._is_playing:
            self._is_playing = False
            if self._engine is not None:
                self._engine.pause()
            self.state_changed.emit()

    def _go_to(self, position: int) -> None:
        assert self._engine is not None, "asked only where a file is open"
        position = max(0, min(position, self.duration - 1) if self.duration else position)
        self._seek += 1
        self._engine.seek(position, self._seek)
        self._clock.set(position)
        self.moved.emit(position)

    def _on_tick(self) -> None:
        position = self._clock.position()
        match self._passage.at(position):
            case "end":
                assert self._passage.end is not None, "there is an end"
                self._stand()
                self._go_to(self._passage.end - 1)
                self._passage.clear()
            case "again":
                assert self._passage.start is not None, "there is a start"
                self._go_to(self._passage.start)
            case _:
                self.moved.emit(position)

    # What the engine says

    def _on_file_changed(self) -> None:
        if self._file.path != self._loading:
            self._stand()
            self._passage.clear()
            self._playable, self._trouble, self._loading = None, None, ""
            if self._engine is not None:
                self._engine.unload()
        if self._file.is_candidate or (self._file.path and self._wishes):
            self.prepare()
        if not self._file.path and not self._file.is_looked_for:
            self._wishes.clear()
        self.media_changed.emit()

    def _on_loaded(self, path: str, playable: Playable) -> None:
        if path != self._loading:
            return  # another was wished for since
        self._playable = playable
        self._clock.set(0)
        self._file.remember(playable.duration)
        self.media_changed.emit()
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            wish()

    def _on_failed(self, path: str, error: DwuglosError) -> None:
        if path == self._loading:
            self._fail(error)

    def _fail(self, error: DwuglosError) -> None:
        self._stand()
        self._wishes.clear()
        self._playable, self._loading = None, ""
        self._trouble = error
        if self._file.is_candidate:
            self._file.give_up()
        self.failed.emit(error)
        self.media_changed.emit()

    def _on_reported(self, position: int, seek: int) -> None:
        if seek == self._seek:
            self._clock.report(position)
            if not self._is_playing:
                self.moved.emit(self._clock.position())

    def _on_playing(self, is_playing: bool) -> None:
        self._clock.run(is_playing and self._is_playing)
        if is_playing and self._is_playing:
            self._tick.start()

    def _on_ended(self) -> None:
        if self._passage.is_repeated and self._passage.start is not None:
            self._go_to(self._passage.start)
            self._go()
            return
        self._stand()
        self._passage.clear()
        self.moved.emit(self._clock.position())

    def _on_pictured(self, picture: QImage, start: int, _end: int) -> None:
        self.pictured.emit(picture, start)
