"""The player of a window: what panels and commands ask to play the file of the open talk.

It costs nothing until something is to be played or shown: then an engine is made, and the file is loaded. What is asked
for before that is done once it is there. Positions are whole milliseconds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from dwuglos.errors import MediaError
from dwuglos.timing.clock import clock
from gui.player.clock import PlayClock
from gui.player.loading import LoadedFile
from gui.player.passage import Passage

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from dwuglos.settings import Settings
    from gui.player.engine import Engine
    from gui.tasks import Tasks

RATES = (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""The speeds one can choose."""
_TICK_MS = 16


class Player(LoadedFile):
    """Plays the file of the open talk."""

    moved = Signal(int)
    """Playback is at a time: many times a second while it goes on, and after each seek."""
    sent = Signal(int)
    """Playback goes to a time from elsewhere; `moved` follows."""
    finished = Signal(int)
    """A passage was played to its end, which is told."""
    state_changed = Signal()
    """It plays or stands, at another speed, as loud as that, or repeats."""
    pictured = Signal(object, int, int)
    """With a picture (QImage) to show, and the times at which it begins and ends; who shows it asks for the next."""

    def __init__(self, tasks: Tasks, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._settings = settings
        self._clock = PlayClock()
        self._passage = Passage()
        self._seek = 0
        self._is_playing = False
        self._rate = 1.0
        self.picture: tuple[QImage, int, int] | None = None
        """The last picture that was to be shown, and when it begins and ends."""
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    # What there is

    def position(self) -> int | None:
        """Return where playback is; None while no file is open."""
        return self._clock.position() if self._playable is not None else None

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

    def play(self) -> None:
        """Go on to the end."""
        self._passage.clear()
        self._when_ready(self._go)

    def pause(self) -> None:
        """Stand still."""
        self._wishes.clear()
        self._stand()

    def play_from(self, position: int) -> None:
        """Play on from a time."""
        self._passage.clear()

        def go() -> None:
            if self._is_within(position):
                self._go_to(position)
                self._go()

        self._when_ready(go)

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
            if self._is_within(start):
                self._go_to(start)
                self._go()

        self._when_ready(go)

    def repeat(self, is_repeated: bool) -> None:
        """Let passages begin again at their end, or not."""
        self._passage.is_repeated = is_repeated
        self.state_changed.emit()

    def use_rate(self, rate: float) -> None:
        """Play at another speed."""
        before, self._rate = self._lag(), min(max(rate, RATES[0]), RATES[-1])
        self._clock.use_rate(self._rate)
        if self._engine is not None:
            self._engine.use_rate(self._rate)
            if self._lag() != before:  # go on with what was not heard yet
                self._go_to(self._clock.position())
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

    def ask_for_picture(self, size: QSize) -> None:
        """Have the next picture, in pixels no larger than that: the last has been shown."""
        if self._engine is not None:
            self._engine.ask_for_picture(size)

    def tick(self, *, is_start: bool) -> None:
        """Let a soft tick be heard: where a segment starts, or a lower one where it ends."""
        if self._engine is not None:
            self._engine.tick(is_start=is_start)

    # Inside

    def _halt(self) -> None:
        self.picture = None
        self._passage.clear()
        self._stand()
        self._clock.set(0)

    def _connect(self, engine: Engine) -> None:
        engine.reported.connect(self._on_reported)
        engine.playing.connect(self._on_playing)
        engine.ended.connect(self._on_ended)
        engine.pictured.connect(self._on_pictured)
        engine.unheard.connect(self.failed)
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

    def _is_within(self, start: int) -> bool:
        """Tell whether there is something to play at a time; after the end of the file it stands, and that is said."""
        if not self.duration or start < self.duration:
            return True
        self._passage.clear()
        self._stand()
        self.failed.emit(
            MediaError(
                "There is nothing to hear at {time}: the recording is only {length} long. Is it that of this talk?",
                time=clock(start),
                length=clock(self.duration),
            )
        )
        return False

    def _stand(self) -> None:
        self._timer.stop()
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
        self._clock.set(position, self._lag())
        self.sent.emit(position)
        self.moved.emit(position)

    def _lag(self) -> float:
        """How much later than asked for things are heard."""
        is_heard = self._engine is not None and self._playable is not None and self._playable.has_sound
        return self._engine.lag(self._rate) if self._engine is not None and is_heard else 0.0

    def _on_tick(self) -> None:
        position = self._clock.position()
        match self._passage.at(position):
            case "end":
                end = self._passage.end
                assert end is not None, "there is an end"
                self._stand()
                self._go_to(end - 1)
                self._passage.clear()
                self.finished.emit(end)
            case "again":
                assert self._passage.start is not None, "there is a start"
                self._go_to(self._passage.start)
            case _:
                self.moved.emit(position)

    # What the engine says

    def _on_reported(self, position: int, seek: int) -> None:
        if seek == self._seek:
            self._clock.report(position)
            if not self._is_playing:
                self.moved.emit(self._clock.position())

    def _on_playing(self, is_playing: bool) -> None:
        self._clock.run(is_playing and self._is_playing)
        if is_playing and self._is_playing:
            self._timer.start()

    def _on_ended(self) -> None:
        if self._passage.is_repeated and self._passage.start is not None:
            self._go_to(self._passage.start)
            self._go()
            return
        self._stand()
        self._passage.clear()
        self.moved.emit(self._clock.position())

    def _on_pictured(self, picture: QImage, start: int, end: int) -> None:
        self.picture = (picture, start, end)
        self.pictured.emit(picture, start, end)
