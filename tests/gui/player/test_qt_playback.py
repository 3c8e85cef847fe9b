"""What the engine does on its thread; here on this one, with a player that has no file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QLoggingCategory
from pytestqt.qtbot import QtBot

from gui.player import output
from gui.player.engine import EngineMissing, Playable
from gui.player.output import SoundOutput
from gui.player.qt_playback import _TRIES, QtPlayback
from tests.stand_ins.engine import StandIn
from tests.stand_ins.films import Frame
from tests.stand_ins.sounds import tone, write_wav

ROOT = Path(__file__).resolve().parents[3]

LETTING_GO = """
import ctypes, os, sys, threading
import shiboken6
from PySide6.QtCore import SIGNAL, SLOT, QObject
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView
from gui.player.engine import Engine
from gui.player.qt_playback import QtPlayback

application = QApplication([])
inside, listener = QtPlayback(Engine(), None, application.quit), QObject()
inside.sound.make()
QObject.connect(inside.sound.output, SIGNAL("volumeChanged(float)"), listener, SLOT("deleteLater()"))
view, delegates = QTableView(), [QStyledItemDelegate() for _ in range(1000)]
core = next(line.split()[-1] for line in open("/proc/self/maps") if "libQt6Core.so" in line)
end = ctypes.CDLL(core)._ZN7QObjectD1Ev
end.argtypes, end.restype = [ctypes.c_void_p], None
sys.setswitchinterval(1000)  # so that this thread keeps Python's lock until the end
threading.Thread(target=end, args=[shiboken6.getCppPointer(listener)[0]], daemon=True).start()
ctypes.PyDLL(None).usleep(200_000)
for delegate in delegates:  # one of them shares its lock with the listener
    view.setItemDelegateForColumn(0, delegate)
print("went on", flush=True)
os._exit(0)
"""
"""Lets a listener of the sound go on a thread that is not Python's, as Qt's plugin does."""


class _Told:
    """What the player is asked and the engine says, in order."""

    def __init__(self, inside: QtPlayback, engine: StandIn) -> None:
        self.all: list[tuple[object, ...]] = []
        for name in ("loaded", "failed", "reported", "playing", "ended", "pictured", "unheard"):
            getattr(engine, name).connect(lambda *what, name=name: self.all.append((name, *what)))
        for name in ("play", "pause", "stop", "position", "rate"):
            signal = getattr(inside, f"_{name}_wanted")
            signal.connect(lambda *what, name=name: self.all.append((name, *what)))

    def take(self) -> list[tuple[object, ...]]:
        taken, self.all = self.all, []
        return taken


@pytest.fixture
def inside(qtbot: QtBot) -> Iterator[QtPlayback]:
    """With a file that is called loaded."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # as where an engine is made
    inside = QtPlayback(StandIn(), lambda: None, lambda: None)
    inside._path, inside._is_loaded = "/talks/film.mp4", True
    yield inside
    if shiboken6.isValid(inside):
        shiboken6.delete(inside)


@pytest.fixture
def told(inside: QtPlayback) -> _Told:
    return _Told(inside, inside._engine)  # type: ignore[arg-type]


def show(inside: QtPlayback, frame: Frame) -> None:
    inside._on_frame(frame)  # type: ignore[arg-type]


def test_a_seek_asks_for_the_picture_that_begins_there_and_again_until_it_comes(
    inside: QtPlayback, told: _Told
) -> None:
    inside.seek(1000, 7)
    assert told.take() == [("position", 1001)]
    assert inside._again.isActive()
    for _ in range(_TRIES):
        inside._seek_again()
    assert told.take() == [("position", 1001)] * _TRIES
    inside._again.stop()
    inside._seek_again()
    assert told.take() == []
    assert not inside._again.isActive(), "it gives up"
    inside.seek(2000, 8)
    show(inside, Frame(1960, 2000))
    show(inside, Frame(2002, 2042))
    assert inside._target == 2001
    show(inside, Frame(2001, 2041))
    assert inside._target is None
    told.take()
    inside._seek_again()
    assert told.take() == []


def test_before_the_file_is_open_nothing_is_asked_of_the_player(inside: QtPlayback, told: _Told) -> None:
    inside._is_loaded = False
    inside.seek(1000, 7)
    inside.play()
    inside.pause()
    show(inside, Frame(0, 40))
    inside._on_position(500)
    assert told.take() == []
    assert not inside._again.isActive()
    inside._is_loaded = True
    inside._on_position(500)
    assert told.take() == [("reported", 499, 7)]
    inside._on_position(0)
    assert told.take() == [("reported", 0, 7)]


def test_after_its_end_a_file_is_played_from_its_start_or_from_where_it_is_sought(
    inside: QtPlayback, told: _Told
) -> None:
    kinds = type(inside.player).MediaStatus
    inside._on_status(kinds.EndOfMedia)
    inside._on_status(kinds.EndOfMedia)
    assert told.take() == [("reported", 0, 0), ("ended",)]
    inside.pause()
    inside._on_position(9)
    assert told.take() == [], "Qt has stopped by itself"
    inside.play()
    assert told.take() == [("pause",), ("position", 1), ("play",)]
    inside.pause()
    assert told.take() == [("pause",)]
    inside._on_status(kinds.EndOfMedia)
    told.take()
    inside.seek(500, 3)
    assert told.take() == [("pause",), ("position", 501)]
    inside.play()
    assert told.take() == [("play",)]


@pytest.mark.parametrize(
    ("kind", "reason", "words"),
    [
        ("AccessDeniedError", "", "You may not read “film.mp4”; change its permissions."),
        ("FormatError", "odd", "“film.mp4” is no video or sound that can be played here"),
        ("ResourceError", "", "“film.mp4” is no video or sound that can be played here"),
        ("ResourceError", "odd", "“film.mp4” cannot be played (odd)."),
    ],
)
def test_what_is_wrong_with_a_file_is_told_once(
    inside: QtPlayback, told: _Told, kind: str, reason: str, words: str
) -> None:
    kinds = type(inside.player).Error
    inside._on_error(kinds.NoError, "")
    assert told.take() == []
    inside._on_error(kinds[kind], reason)
    inside._on_error(kinds[kind], reason)
    inside._on_status(type(inside.player).MediaStatus.InvalidMedia)
    ((what, path, error),) = told.take()
    assert (what, path) == ("failed", "/talks/film.mp4")
    assert str(error).startswith(words)
    assert not inside._is_loaded


def test_a_frame_without_a_picture_is_no_picture(inside: QtPlayback, told: _Told) -> None:
    show(inside, Frame(120, 160, is_valid=False))
    assert told.take() == []


def test_a_file_in_which_nothing_is_to_be_seen_or_heard_is_told(inside: QtPlayback, told: _Told) -> None:
    inside._is_loaded = False
    inside._on_status(type(inside.player).MediaStatus.LoadedMedia)
    ((what, path, error),) = told.take()
    assert (what, path) == ("failed", "/talks/film.mp4")
    assert str(error).startswith("“film.mp4” is no video or sound that can be played here")
    assert not inside._is_loaded


def test_while_one_file_is_let_go_nothing_of_it_counts(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(inside.player), "hasAudio", lambda self: True)
    kinds = type(inside.player).MediaStatus
    inside._is_loaded, inside._is_unloading = False, True
    inside._on_status(kinds.LoadedMedia)
    inside._on_status(kinds.InvalidMedia)
    assert told.take() == []
    inside._is_unloading = False
    inside._on_status(kinds.LoadedMedia)
    inside._on_status(kinds.LoadedMedia)
    loaded, shown = told.take()
    assert loaded == ("loaded", "/talks/film.mp4", Playable(0, False, True, 0.0))
    assert shown == ("pause",), "which shows the first picture"
    show(inside, Frame(0, 40))
    show(inside, Frame(40, 80))
    told.take()
    inside.unload()
    assert not inside._is_loaded
    inside._is_loaded = True
    show(inside, Frame(0, 20))
    assert [each[2:] for each in told.take() if each[0] == "pictured"] == [(0, 20)], "the first of the next, unasked"


def test_speed_and_loudness_reach_the_player(inside: QtPlayback, told: _Told) -> None:
    inside.use_rate(1.5)
    assert told.take() == [("rate", 1.5)]
    inside.sound.use_volume(0.25)
    assert inside.sound.volume == 0.25


def test_what_qt_says_is_heard(inside: QtPlayback, told: _Told) -> None:
    player = inside.player
    player.positionChanged.emit(500)
    player.playingChanged.emit(True)
    player.mediaStatusChanged.emit(player.MediaStatus.EndOfMedia)
    player.errorOccurred.emit(player.Error.FormatError, "odd")
    heard = told.take()
    assert heard[:2] == [("reported", 499, 0), ("playing", True)]
    assert [each[0] for each in heard[2:]] == ["reported", "ended", "failed"]
    inside._is_loaded, inside._target, inside._tries = True, 7, 1
    inside._again.timeout.emit()
    assert told.take() == [("position", 7)]


def test_what_qt_cannot_play_is_told_where_it_gives_no_other_error(inside: QtPlayback, told: _Told) -> None:
    inside.player.mediaStatusChanged.emit(inside.player.MediaStatus.InvalidMedia)
    ((what, path, error),) = told.take()
    assert (what, path) == ("failed", "/talks/film.mp4")
    assert str(error).startswith("“film.mp4” is no video or sound")


def test_where_qt_has_no_plugin_that_plays_what_is_missing_is_told(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inside.player, "isAvailable", lambda: False)
    inside.load("/talks/other.mp4")
    ((what, path, error),) = told.take()
    assert (what, path) == ("failed", "/talks/other.mp4")
    assert isinstance(error, EngineMissing)


def test_what_is_asked_reaches_the_player_of_qt(qtbot: QtBot, told: _Told, inside: QtPlayback, tmp_path: Path) -> None:
    player = inside.player
    inside.use_rate(1.5)
    assert player.playbackRate() == 1.5
    if output.keeps_pitch():
        assert player.pitchCompensation(), "speech stays as high as it was"
    inside.load(str(write_wav(tmp_path / "tone.wav", tone(1))))
    qtbot.waitUntil(lambda: any(each[0] == "loaded" for each in told.all))
    states = player.PlaybackState
    qtbot.waitUntil(lambda: player.playbackState() == states.PausedState)
    inside.seek(400, 1)
    qtbot.waitUntil(lambda: player.position() == 401)
    inside.play()
    assert player.playbackState() == states.PlayingState
    inside.pause()
    assert player.playbackState() == states.PausedState
    inside.unload()
    assert player.source().isEmpty()


def test_all_that_waits_is_done_in_its_order(inside: QtPlayback) -> None:
    done: list[object] = []
    waiting = [lambda each: done.append(("one", each)), lambda each: done.append(("two", each))]
    inside._take = lambda: waiting.pop(0) if waiting else None
    inside.work()
    assert done == [("one", inside), ("two", inside)]


def test_it_is_taken_apart_where_it_was_made(inside: QtPlayback, told: _Told) -> None:
    assert inside.player.videoSink() is inside._sink
    inside.let_go()
    assert told.take() == [("stop",)]
    assert not shiboken6.isValid(inside)


def test_ticks_are_heard_as_long_as_there_is_sound(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks: list[bool] = []
    monkeypatch.setattr(inside.ticks, "play", lambda *, is_start: ticks.append(is_start))
    inside.tick(is_start=True)
    assert ticks == [], "nothing is heard yet"
    monkeypatch.setattr(inside.sound, "output", object())
    inside.tick(is_start=True)
    inside.tick(is_start=False)
    assert ticks == [True, False]
    monkeypatch.setattr(inside.sound, "output", None)
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    inside.tick(is_start=True)
    assert told.take()[0] == ("stop",), "the server is looked at first"
    assert ticks == [True, False]


def test_the_server_of_sound_is_minded_while_it_plays(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside.player.playingChanged.emit(True)
    assert inside._watch.isActive()
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    told.take()
    inside._watch.timeout.emit()
    assert told.take()[0] == ("stop",)
    inside.player.playingChanged.emit(False)
    assert not inside._watch.isActive()


@pytest.mark.skipif(sys.platform != "linux", reason="where the library of Qt stands is found as on Linux")
def test_the_window_goes_on_while_the_plugin_lets_go_of_the_sound() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LETTING_GO], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.stdout.endswith("went on\n"), done.stderr


# What is heard, or not


def test_where_the_sound_server_has_stopped_the_film_goes_on_in_silence_from_where_it_was(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    inside.seek(1000, 7)
    stopped, unheard, *asked = told.take()
    assert stopped == ("stop",)
    assert str(unheard[1]).startswith("The sound server of this computer has stopped")
    assert inside.player.audioOutput() is None
    assert asked[-1] == ("position", 1001), "it stays where it is wanted"
    inside.play()
    inside.tick(is_start=True)
    assert told.take() == [("play",)], "said once"


@pytest.mark.parametrize(("is_playing", "then"), [(True, "play"), (False, "pause")])
def test_without_sound_a_film_plays_on_or_stands_as_before(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch, is_playing: bool, then: str
) -> None:
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    monkeypatch.setattr(inside.player, "isPlaying", lambda: is_playing)
    monkeypatch.setattr(inside.player, "position", lambda: 700)
    inside._mind_sound()
    assert [each for each in told.take() if each[0] != "unheard"] == [("stop",), (then,), ("position", 700)]


def test_nothing_of_a_change_of_the_sound_is_told_as_a_change_of_the_film(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    inside._stop_wanted.connect(lambda: inside._on_position(0))
    inside._stop_wanted.connect(lambda: inside._on_playing(False))
    inside._mind_sound()
    assert [name for name, *_ in told.take() if name in ("reported", "playing")] == []


def test_that_there_is_no_device_is_told_where_the_film_has_sound(
    inside: QtPlayback, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(output, "has_device", lambda: False)
    inside.play()
    assert told.take() == [("play",)]
    monkeypatch.setattr(type(inside.player), "hasAudio", lambda self: True)
    inside.play()
    unheard, played = told.take()
    assert str(unheard[1]) == "There is no sound device, so nothing is heard; connect one, and play again."
    assert played == ("play",)


# At another speed


@pytest.fixture
def slow(inside: QtPlayback, told: _Told) -> QtPlayback:
    """Plays sound at half the speed, which is heard 180 ms later: 90 ms of the film."""
    inside._has_sound = True
    inside.use_rate(0.5)
    inside.seek(1000, 7)
    inside._on_playing(True)
    told.take()
    return inside


def test_what_is_told_at_another_speed_is_what_is_heard(slow: QtPlayback, told: _Told) -> None:
    for position in (1001, 1051, 1151):
        slow._on_position(position)
    assert told.take() == [("reported", 1000, 7), ("reported", 1000, 7), ("reported", 1060, 7)]
    slow._has_sound = False
    slow._on_position(1151)
    assert told.take() == [("reported", 1150, 7)]


def test_pictures_wait_at_another_speed_while_it_plays(slow: QtPlayback, told: _Told) -> None:
    show(slow, Frame(1001, 1041))
    assert told.take() == []
    slow._on_playing(False)
    show(slow, Frame(1041, 1081))
    assert [what[2] for what in told.take() if what[0] == "pictured"] == [1041]
