"""QtMultimedia behind the engine: files of every kind, and what is said of those that cannot be played."""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dwuglos.errors import DwuglosError
from gui.player import qt_engine as qt_engine_file
from gui.player.engine import Engine, EngineMissing, Playable
from gui.player.qt_engine import QtEngine, qt_engine
from tests.stand_ins.engine import StandIn
from tests.stand_ins.films import make_film
from tests.stand_ins.sounds import needs_ffmpeg, tone, write_wav


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


@pytest.mark.parametrize(
    "content",
    [b"", b"noise" * 999, b"RIFF\x24\0\0\0WAVEfmt ", b"1\n00:00:01,000 --> 00:00:02,000\nSubtitles alone.\n"],
)
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


def test_loudness_is_a_wish_like_any_other(idle: _Idle) -> None:
    idle.use_volume(0.25)
    work = idle.take()
    assert work is not None
    inside, volumes = SimpleNamespace(sound=StandIn()), []
    inside.sound.use_volume = volumes.append
    work(inside)  # type: ignore[arg-type]
    assert volumes == [0.25]
    assert idle.take() is None


def test_only_what_keeps_the_pitch_is_late(idle: _Idle, monkeypatch: pytest.MonkeyPatch) -> None:
    assert idle.lag(0.5) == 180
    monkeypatch.setattr(qt_engine_file, "keeps_pitch", lambda: False)
    assert idle.lag(0.5) == 0
