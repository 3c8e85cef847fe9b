"""QtMultimedia behind the engine: files of every kind, and what is said of those that cannot be played."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QLoggingCategory, QObject, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dwuglos.errors import DwuglosError
from gui.player import output
from gui.player import qt_engine as qt_engine_file
from gui.player.engine import Engine, EngineMissing, Playable
from gui.player.output import SoundOutput
from gui.player.qt_engine import _TRIES, QtEngine, _Inside, qt_engine
from tests.stand_ins.engine import StandIn
from tests.stand_ins.films import make_film
from tests.stand_ins.sounds import needs_ffmpeg, tone, write_wav

ROOT = Path(__file__).resolve().parents[3]

LETTING_GO = """
import ctypes, os, sys, threading
import shiboken6
from PySide6.QtCore import SIGNAL, SLOT, QObject
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QTableView
from gui.player.qt_engine import _Inside

application = QApplication([])
inside, listener = _Inside(None, application.quit), QObject()
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


@pytest.fixture
def engine(qtbot: QtBot, nothing_left: None) -> Iterator[Engine]:
    parent = QObject()
    engine = qt_engine(parent)
    yield engine
    engine.close()


def opened(qtbot: QtBot, engine: Engine, path: Path) -> Playable:
    with qtbot.waitSignal(engine.loaded) as loaded:
        engine.load(str(path))
    assert loaded.args is not None
    assert loaded.args[0] == str(path)
    playable: Playable = loaded.args[1]
    return playable


def refused(qtbot: QtBot, engine: Engine, path: Path) -> str:
    with qtbot.waitSignal(engine.failed) as failed:
        engine.load(str(path))
    assert failed.args is not None
    error: DwuglosError = failed.args[1]
    return str(error)


def test_sound_alone(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    playable = opened(qtbot, engine, write_wav(tmp_path / "a.wav", tone(1.5)))
    assert playable == Playable(1500, False, True, 0.0)
    with qtbot.waitSignal(engine.ended):
        engine.seek(1300, 1)
        engine.play()


@needs_ffmpeg
def test_picture_alone_under_a_wrong_name(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", 1, sound=False).rename(tmp_path / "a.mp3")
    assert opened(qtbot, engine, film) == Playable(1000, True, False, 25.0)


@needs_ffmpeg
def test_the_first_picture_is_shown_at_once_and_no_other_unasked(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mp4", 1)
    pictures: list[tuple[QImage, int, int]] = []
    engine.pictured.connect(lambda *picture: pictures.append(picture))
    opened(qtbot, engine, film)
    qtbot.waitUntil(lambda: len(pictures) == 1)
    assert pictures[0][1:] == (0, 40)
    with qtbot.waitSignal(engine.ended):
        engine.play()
    assert len(pictures) == 1


@pytest.mark.parametrize("content", [b"", b"noise" * 999, b"RIFF\x24\0\0\0WAVEfmt "])
def test_what_is_no_film_is_told(qtbot: QtBot, engine: Engine, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)
    assert refused(qtbot, engine, path).startswith("“broken.mp4” ")
    assert opened(qtbot, engine, write_wav(tmp_path / "a.wav", tone(0.5))).duration == 500


def test_a_file_that_is_gone_is_told(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    assert "“gone.mp4” " in refused(qtbot, engine, tmp_path / "gone.mp4")


@needs_ffmpeg
def test_a_film_cut_short_plays_as_far_as_it_goes_or_is_told(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    film = make_film(tmp_path / "a.mkv", 2)
    film.write_bytes(film.read_bytes()[: film.stat().st_size // 2])
    playable = opened(qtbot, engine, film)
    assert playable.has_picture
    with qtbot.waitSignals([engine.ended, engine.failed], raising=False, timeout=100):
        engine.play()


def test_a_playlist_under_the_name_of_a_film_fetches_nothing(qtbot: QtBot, engine: Engine, tmp_path: Path) -> None:
    path = tmp_path / "list.mp4"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")
    assert "“list.mp4” " in refused(qtbot, engine, path)


def test_without_its_plugin_it_says_what_is_missing(
    qtbot: QtBot, nothing_left: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QObject()
    engine = qt_engine(parent)  # which has Qt be silent first
    from PySide6.QtMultimedia import QMediaPlayer

    monkeypatch.setattr(QMediaPlayer, "isAvailable", lambda self: False)
    told = refused(qtbot, engine, write_wav(tmp_path / "a.wav", tone(0.1)))
    engine.close()
    assert told == (
        "Playing needs QtMultimedia with its plugin for FFmpeg, which are missing; install the Python package "
        "PySide6-Addons."
    )


def test_what_is_asked_after_closing_hurts_nobody(qtbot: QtBot, engine: Engine) -> None:
    engine.close()
    engine.play()
    engine.seek(5, 1)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        ("libpulse.so.0: cannot open shared object file: No such file", "libpulse0"),
        ("libodd.so.3: cannot open shared object file: No such file", "libodd.so.3"),
        ("No module named 'PySide6.QtMultimedia'", "PySide6-Addons"),
    ],
)
def test_what_it_stands_on_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch, error: str, told: str) -> None:
    usual = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name == "PySide6.QtMultimedia":
            raise ImportError(error)
        return usual(name, *rest)

    from gui.start import system_libraries

    monkeypatch.setattr(builtins, "__import__", missing)
    monkeypatch.setattr(system_libraries, "_missing", lambda library: "")
    with pytest.raises(EngineMissing, match=r"^Playing needs .*") as failure:
        qt_engine(QObject())
    assert told in str(failure.value)


def test_one_that_is_closed_at_once_ends(qtbot: QtBot) -> None:
    parent = QObject()
    for _ in range(10):
        engine = qt_engine(parent)
        engine.close()
        assert isinstance(engine, QtEngine)
        engine._thread.join(30)  # which closing does for no more than two seconds, as somebody waits for it
        assert not engine._thread.is_alive()


def test_a_file_that_is_let_go_while_it_plays_is_not_loaded_once_more(
    qtbot: QtBot, engine: Engine, tmp_path: Path
) -> None:
    opened(qtbot, engine, write_wav(tmp_path / "a.wav", tone(1.5)))
    loaded: list[object] = []
    engine.loaded.connect(lambda *what: loaded.append(what))
    with qtbot.waitSignal(engine.playing):
        engine.play()
    engine.unload()
    assert opened(qtbot, engine, write_wav(tmp_path / "b.wav", tone(0.5))).duration == 500
    assert len(loaded) == 1


# What waits for the other thread


class _Idle(QtEngine):
    """An engine whose thread is over at once, so that all it is asked for stays where it is put down."""

    def _work(self) -> None:
        pass


@pytest.fixture
def idle(qtbot: QtBot) -> Iterator[_Idle]:
    parent = QObject()
    yield _Idle(parent)
    shiboken6.delete(parent)


def test_of_seeks_that_wait_only_the_last_counts_and_all_else_is_done_in_its_order(idle: _Idle) -> None:
    engine = idle
    engine.seek(1, 1)
    engine.seek(2, 2)
    engine.play()
    engine.seek(3, 3)
    engine.pause()
    engine.pause()
    engine.seek(4, 4)
    engine.seek(5, 5)
    done: list[tuple[object, ...]] = []
    inside = StandIn()
    inside.seek = lambda *what: done.append(("seek", *what))  # type: ignore[method-assign]
    inside.play = lambda: done.append(("play",))  # type: ignore[method-assign]
    inside.pause = lambda: done.append(("pause",))  # type: ignore[method-assign]
    while (work := engine.take()) is not None:
        work(inside)  # type: ignore[arg-type]
    assert done == [("seek", 2, 2), ("play",), ("seek", 3, 3), ("pause",), ("pause",), ("seek", 5, 5)]


# On the other thread; here on this one, with a player that has no file


class _Told:
    """What the player is asked and the engine says, in order."""

    def __init__(self, inside: _Inside, engine: StandIn) -> None:
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
def inside(qtbot: QtBot) -> Iterator[_Inside]:
    """With a file that is called loaded."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # as where an engine is made
    inside = _Inside(StandIn(), lambda: None)  # type: ignore[arg-type]
    inside._path, inside._is_loaded = "/talks/film.mp4", True
    yield inside
    shiboken6.delete(inside)


@pytest.fixture
def told(inside: _Inside) -> _Told:
    return _Told(inside, inside._engine)  # type: ignore[arg-type]


class _Frame:
    """A picture of a film, from one millisecond to another."""

    def __init__(self, start: int, end: int, *, width: int = 64, height: int = 36, is_valid: bool = True) -> None:
        self._times = start * 1000, end * 1000
        self._image = QImage(width, height, QImage.Format.Format_RGB32)
        self._is_valid = is_valid

    def isValid(self) -> bool:  # noqa: N802  # as Qt has it
        return self._is_valid

    def startTime(self) -> int:  # noqa: N802
        return self._times[0]

    def endTime(self) -> int:  # noqa: N802
        return self._times[1]

    def toImage(self) -> QImage:  # noqa: N802
        return self._image


def show(inside: _Inside, frame: _Frame) -> None:
    inside._on_frame(frame)  # type: ignore[arg-type]


def test_a_seek_asks_for_the_picture_that_begins_there_and_again_until_it_comes(inside: _Inside, told: _Told) -> None:
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
    show(inside, _Frame(1960, 2000))
    show(inside, _Frame(2002, 2042))
    assert inside._target == 2001
    show(inside, _Frame(2001, 2041))
    assert inside._target is None
    told.take()
    inside._seek_again()
    assert told.take() == []


def test_before_the_file_is_open_nothing_is_asked_of_the_player(inside: _Inside, told: _Told) -> None:
    inside._is_loaded = False
    inside.seek(1000, 7)
    inside.play()
    inside.pause()
    show(inside, _Frame(0, 40))
    inside._on_position(500)
    assert told.take() == []
    assert not inside._again.isActive()
    inside._is_loaded = True
    inside._on_position(500)
    assert told.take() == [("reported", 499, 7)]
    inside._on_position(0)
    assert told.take() == [("reported", 0, 7)]


def test_after_its_end_a_file_is_played_from_its_start_or_from_where_it_is_sought(inside: _Inside, told: _Told) -> None:
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


def test_a_picture_is_handed_out_when_it_is_asked_for_and_the_last_one_waits(inside: _Inside, told: _Told) -> None:
    show(inside, _Frame(0, 40))
    assert [each[2:] for each in told.take()] == [(0, 40)]
    show(inside, _Frame(40, 80))
    show(inside, _Frame(80, 120))
    show(inside, _Frame(120, 160, is_valid=False))
    assert told.take() == []
    inside.show_next(QSize(640, 360))
    assert [each[2:] for each in told.take()] == [(80, 120)]
    inside.show_next(QSize(640, 360))
    assert told.take() == [], "that one was handed out"
    show(inside, _Frame(120, 160))
    assert [each[2:] for each in told.take()] == [(120, 160)]


@pytest.mark.parametrize(
    ("size", "shown"), [((64, 36), (64, 36)), ((63, 99), (63, 35)), ((99, 18), (32, 18)), ((99, 99), (64, 36))]
)
def test_a_picture_is_no_larger_than_asked_and_keeps_its_shape(
    inside: _Inside, told: _Told, size: tuple[int, int], shown: tuple[int, int]
) -> None:
    inside.show_next(QSize(*size))
    show(inside, _Frame(0, 40))
    (picture,) = (each[1] for each in told.take())
    assert isinstance(picture, QImage)
    assert picture.size().toTuple() == shown


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
    inside: _Inside, told: _Told, kind: str, reason: str, words: str
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


def test_while_one_file_is_let_go_nothing_of_it_counts(inside: _Inside, told: _Told) -> None:
    kinds = type(inside.player).MediaStatus
    inside._is_loaded, inside._is_unloading = False, True
    inside._on_status(kinds.LoadedMedia)
    inside._on_status(kinds.InvalidMedia)
    assert told.take() == []
    inside._is_unloading = False
    inside._on_status(kinds.LoadedMedia)
    inside._on_status(kinds.LoadedMedia)
    loaded, shown = told.take()
    assert loaded == ("loaded", "/talks/film.mp4", Playable(0, False, False, 0.0))
    assert shown == ("pause",), "which shows the first picture"
    inside.show_next(QSize(5, 5))
    show(inside, _Frame(0, 40))
    show(inside, _Frame(40, 80))
    inside.unload()
    assert not inside._is_loaded
    assert inside._frame is None
    assert inside._is_awaited, "the first picture of the next file is shown unasked"


def test_speed_and_loudness_reach_the_player(idle: _Idle, inside: _Inside, told: _Told) -> None:
    inside.use_rate(1.5)
    assert told.take() == [("rate", 1.5)]
    idle.use_volume(0.25)
    work = idle.take()
    assert work is not None
    work(inside)
    assert inside.sound.volume == 0.25
    assert idle.take() is None


def test_what_qt_says_is_heard(inside: _Inside, told: _Told) -> None:
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


@pytest.mark.skipif(sys.platform != "linux", reason="where the library of Qt stands is found as on Linux")
def test_the_window_goes_on_while_the_plugin_lets_go_of_the_sound() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LETTING_GO], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    assert done.stdout.endswith("went on\n"), done.stderr


# What is heard, or not


def test_where_the_sound_server_has_stopped_the_film_goes_on_in_silence_from_where_it_was(
    inside: _Inside, told: _Told, monkeypatch: pytest.MonkeyPatch
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


def test_nothing_of_a_change_of_the_sound_is_told_as_a_change_of_the_film(
    inside: _Inside, told: _Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SoundOutput, "server", "/run/gone")
    inside._stop_wanted.connect(lambda: inside._on_position(0))
    inside._stop_wanted.connect(lambda: inside._on_playing(False))
    inside._mind_sound()
    assert [name for name, *_ in told.take() if name in ("reported", "playing")] == []


def test_that_there_is_no_device_is_told_where_the_film_has_sound(
    inside: _Inside, told: _Told, monkeypatch: pytest.MonkeyPatch
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
def slow(inside: _Inside, told: _Told) -> _Inside:
    """Plays sound at half the speed, which is heard 180 ms later: 90 ms of the film."""
    inside._has_sound = True
    inside.use_rate(0.5)
    inside.seek(1000, 7)
    inside._on_playing(True)
    told.take()
    return inside


def test_what_is_told_at_another_speed_is_what_is_heard(slow: _Inside, told: _Told) -> None:
    for position in (1001, 1051, 1151):
        slow._on_position(position)
    assert told.take() == [("reported", 1000, 7), ("reported", 1000, 7), ("reported", 1060, 7)]
    slow._has_sound = False
    slow._on_position(1151)
    assert told.take() == [("reported", 1150, 7)]


def test_pictures_wait_at_another_speed_while_it_plays(slow: _Inside, told: _Told) -> None:
    show(slow, _Frame(1001, 1041))
    assert told.take() == []
    slow._on_playing(False)
    show(slow, _Frame(1041, 1081))
    assert [what[2] for what in told.take() if what[0] == "pictured"] == [1041]


def test_only_what_keeps_the_pitch_is_late(idle: _Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    assert idle.lag(0.5) == 180
    monkeypatch.setattr(qt_engine_file, "keeps_pitch", lambda: False)
    assert idle.lag(0.5) == 0
