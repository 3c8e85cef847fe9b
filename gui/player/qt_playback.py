"""What there is of QtMultimedia behind the engine, on a thread of its own: the file that is open, and its sound.

What Qt (6.11) does otherwise than it says is minded here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot

from dwuglos.errors import DwuglosError, MediaError
from gui.player.engine import Engine, Playable
from gui.player.lag import lag
from gui.player.missing import missing
from gui.player.output import SoundOutput, keeps_pitch
from gui.player.pictures import Pictures
from gui.player.ticks import Ticks

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

_AGAIN_MS, _TRIES = 400, 5
"""How long a picture may take after a seek before it is asked for again, and how often."""
_WATCH_MS = 1000
"""How often it is looked while something plays whether there is still a server of sound."""

_ASIDE = 1
"""Milliseconds that Qt is asked to go further: it takes the picture that ends at a time for the one beginning there."""


def _find_overrides(source: QObject) -> None:
    """Have PySide look now whether Python wants to hear of what is disconnected.

    It looks when that happens first, and waits for Python's lock. That is when a thread of the plugin lets go of the
    sound, and holds a lock of Qt's own: with both threads waiting for each other, the program would stand still.
    """
    source.objectNameChanged.connect(source.setObjectName)
    source.objectNameChanged.disconnect(source.setObjectName)


class QtPlayback(QObject):
    """What there is of QtMultimedia; all of it on the thread that makes it.

    What the player is to do goes to it by signals. Called as methods, it would be entered with Python's lock held, and
    wait for a lock of Qt's own that a thread of the plugin has; that thread, ending, waits for Python's.
    """

    _play_wanted = Signal()
    _pause_wanted = Signal()
    _stop_wanted = Signal()
    _source_wanted = Signal(QUrl)
    _position_wanted = Signal("qlonglong")  # type: ignore[arg-type]  # C++ types are given by name
    _rate_wanted = Signal(float)

    def __init__(
        self,
        engine: Engine,
        take: Callable[[], Callable[[QtPlayback], None] | None],
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        self._engine = engine
        self._take = take
        self._leave = leave
        self.player, self._sink = QMediaPlayer(self), QVideoSink(self)
        for each in (self.player, self._sink):
            _find_overrides(each)
        self.sound = SoundOutput(self.player, _find_overrides)
        self.player.setVideoSink(self._sink)
        if keeps_pitch():
            self.player.setPitchCompensation(True)
        self.ticks = Ticks(self)
        self._path = ""
        self._seek = 0
        self._is_loaded = self._is_at_end = self._is_unloading = self._is_resting = False
        self.is_closed = False
        """Whether it was asked to end."""
        self.pictures = Pictures(self, engine.pictured.emit)
        self._rate = 1.0
        self._has_sound = self._is_playing = False
        self._start = 0
        """Where playback was sent last: what is heard is not before that."""
        self._target: int | None = None
        """The time whose picture a seek has to bring, until it comes."""
        self._tries = 0
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._seek_again)
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._mind_sound)
        self._play_wanted.connect(self.player.play)
        self._pause_wanted.connect(self.player.pause)
        self._stop_wanted.connect(self.player.stop)
        self._source_wanted.connect(self.player.setSource)
        self._position_wanted.connect(self.player.setPosition)
        self._rate_wanted.connect(self.player.setPlaybackRate)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self.player.mediaStatusChanged.connect(self._on_status)
        self.player.errorOccurred.connect(self._on_error)
        self.player.positionChanged.connect(self._on_position)
        self.player.playingChanged.connect(self._on_playing)

    @Slot()
    def work(self) -> None:
        """Do what waits."""
        while (work := self._take()) is not None:
            work(self)

    def load(self, path: str) -> None:
        """Open a file."""
        self.unload()
        self._path = path
        self._mind_sound()
        self.sound.prepare()
        if self.player.isAvailable():
            self._source_wanted.emit(QUrl.fromLocalFile(path))
        else:  # of which Qt itself says nothing
            self._fail(missing())

    def unload(self) -> None:
        """Let the file go."""
        self._is_loaded = self._is_at_end = False
        self.pictures.drop_all()
        self._start = 0
        self._is_unloading = True  # on the way Qt calls the old file loaded once more
        self._source_wanted.emit(QUrl())
        self._is_unloading = False

    def use_rate(self, rate: float) -> None:
        """Play at another speed."""
        self._rate = rate
        self._rate_wanted.emit(rate)

    def play(self) -> None:
        """Go on."""
        if self._is_loaded:
            self._mind_sound()
            self._leave_end(None)
            if self.player.hasAudio() and (error := self.sound.look()) is not None:
                self._engine.unheard.emit(error)
            self._play_wanted.emit()

    def pause(self) -> None:
        """Stand still."""
        if self._is_loaded and not self._is_at_end:
            self._pause_wanted.emit()

    def seek(self, position: int, number: int) -> None:
        """Go to a time."""
        self._seek, self._start = number, position
        self.pictures.drop_late()
        if self._is_loaded:
            self._mind_sound()
            self._leave_end(position)
            self._position_wanted.emit(position + _ASIDE)
            self._target, self._tries = position + _ASIDE, _TRIES
            self._again.start()

    def _seek_again(self) -> None:
        """Ask for a picture once more that did not come: of two seeks at once Qt may lose the second."""
        if self._target is not None and self._tries and self._is_loaded and not self.player.isPlaying():
            self._tries -= 1
            self._position_wanted.emit(self._target)
            self._again.start()

    def _leave_end(self, position: int | None) -> None:
        """Be in the file again after its end, where Qt has stopped."""
        if self._is_at_end:
            self._is_at_end = False
            self._pause_wanted.emit()
            if position is None:
                self._start = 0
                self._position_wanted.emit(_ASIDE)

    def _mind_sound(self) -> None:
        """Go on in silence where the sound server has stopped; that is looked at before a device may be opened."""
        if not self.sound.is_lost:
            return
        is_playing, position = self.player.isPlaying(), self.player.position()
        self._is_resting = True  # what Qt says meanwhile is not what happens to the film
        self._stop_wanted.emit()
        self._engine.unheard.emit(self.sound.give_up())
        if self._is_loaded:
            (self._play_wanted if is_playing else self._pause_wanted).emit()
            self._position_wanted.emit(position)
        self._is_resting = False

    def tick(self, *, is_start: bool) -> None:
        """Let a tick be heard."""
        self._mind_sound()
        if self.sound.output is not None and not self.sound.is_given_up:
            self.ticks.play(is_start=is_start)

    def close(self) -> None:
        """End the event loop of the thread."""
        self.is_closed = True
        self._leave()

    def let_go(self) -> None:
        """Take everything apart on the thread it was made on."""
        self._stop_wanted.emit()
        self.player.setVideoSink(None)  # type: ignore[arg-type]  # which is how Qt takes none
        self.sound.let_go()
        shiboken6.delete(self)

    # What Qt says

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        kinds = type(status)
        if self._is_unloading or self._is_resting:
            return
        has_any = self.player.hasVideo() or self.player.hasAudio()
        if status == kinds.InvalidMedia or (status == kinds.LoadedMedia and not has_any):  # such as subtitles alone
            self._fail(self._not_playable())
        elif status == kinds.LoadedMedia and not self._is_loaded:
            self._is_loaded, self._has_sound = True, self.player.hasAudio()
            self._engine.loaded.emit(self._path, self._playable())
            self._pause_wanted.emit()  # which shows the first picture
        elif status == kinds.EndOfMedia and not self._is_at_end:
            self._is_at_end = True
            self._engine.reported.emit(self.player.duration(), self._seek)
            self._engine.ended.emit()

    def _playable(self) -> Playable:
        from PySide6.QtMultimedia import QMediaMetaData

        player = self.player
        rate = player.metaData().value(QMediaMetaData.Key.VideoFrameRate) if player.hasVideo() else None
        return Playable(player.duration(), player.hasVideo(), player.hasAudio(), float(rate or 0))

    def _on_error(self, error: QMediaPlayer.Error, reason: str) -> None:
        kinds = type(error)
        if error == kinds.NoError:
            return
        if error == kinds.AccessDeniedError:
            self._fail(MediaError("You may not read “{name}”; change its permissions.", name=self._name))
        elif error == kinds.FormatError or not reason:
            self._fail(self._not_playable())
        else:
            self._fail(MediaError("“{name}” cannot be played ({reason}).", name=self._name, reason=reason))

    @property
    def _name(self) -> str:
        return Path(self._path).name

    def _not_playable(self) -> MediaError:
        return MediaError(
            "“{name}” is no video or sound that can be played here; choose another file, or convert this one.",
            name=self._name,
        )

    def _fail(self, error: DwuglosError) -> None:
        if self._path:
            path, self._path = self._path, ""  # Qt may say it several times
            self.unload()
            self._engine.failed.emit(path, error)

    def _on_position(self, position: int) -> None:
        if self._is_loaded and not self._is_at_end and not self._is_resting:
            least, late = (self._start, round(self._lag() * self._rate)) if self._lag() else (0, 0)
            self._engine.reported.emit(max(least, position - _ASIDE - late), self._seek)

    def _lag(self) -> float:
        """How much later than Qt says things are heard, in milliseconds of the listener."""
        return lag(self._rate) if self._has_sound and keeps_pitch() else 0.0

    def _on_playing(self, is_playing: bool) -> None:
        if self._is_resting:
            return
        self._is_playing = is_playing
        if is_playing:
            self._watch.start()
        else:
            self._watch.stop()
            self.pictures.drop_late()  # they are of what will not be heard now
        self._engine.playing.emit(is_playing)

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or not self._is_loaded:
            return  # at the end Qt sends an empty one, and the picture would go black
        if self._target is not None and frame.startTime() <= self._target * 1000 < frame.endTime():
            self._target = None
        self.pictures.put(frame, self._lag() if self._is_playing else 0.0)
