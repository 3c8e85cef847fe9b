"""The file of a talk in an engine: opened when somebody needs it, and what waits for that."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject

from dwuglos.errors import MediaError
from dwuglos.media.files import media_of
from dwuglos.talk.media import Media
from gui.player import loading
from gui.player.engine import Engine, EngineMissing, Playable
from gui.player.loading import LoadedFile
from gui.session import Session
from gui.tasks import Tasks
from tests.stand_ins.engine import FILM, StandIn


class Lane:
    """In the place of tasks: work is done when a test says so."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []
        self.work = object()

    def latest(self, key: object, lane: object, work: Any, done: Any, failed: Any) -> None:
        def do() -> None:
            try:
                answer = work()
            except MediaError as error:
                failed(error)
            else:
                done(answer)

        self._waiting.append(do)

    def drop(self, key: object) -> bool:
        return bool(self._waiting) and not self._waiting.clear()

    def run(self) -> None:
        """Do all that waits."""
        while self._waiting:
            self._waiting.pop(0)()


class Talk:
    """A talk with a file, or without one."""

    def __init__(self, media: Media | None) -> None:
        self.talk = SimpleNamespace(facts=SimpleNamespace(media=media))
        self.source_path = ""
        self.read_only_reason = ""

    def keep_media(self, media: Media | None) -> None:
        self.talk.facts.media = media


class Loaded(LoadedFile):
    """Notes when playing is to stop, and what errors there are."""

    def __init__(self, lane: Lane) -> None:
        super().__init__(cast(Tasks, lane))
        self.lane = lane
        self.errors: list[object] = []
        self.done: list[str] = []
        self.halts = 0
        self.heard: list[Engine] = []
        self.failed.connect(self.errors.append)

    def _halt(self) -> None:
        self.halts += 1

    def _connect(self, engine: Engine) -> None:
        self.heard.append(engine)

    def wish(self, name: str) -> None:
        self._when_ready(lambda: self.done.append(name))

    def open(self, talk: Talk) -> None:
        self.open_talk(cast(Session, talk))
        self.lane.run()

    def take(self, path: Path) -> None:
        self.attach(path)
        self.lane.run()


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> list[StandIn]:
    """All engines that were made."""
    made: list[StandIn] = []

    def make(parent: QObject) -> StandIn:
        made.append(StandIn(parent))
        return made[-1]

    monkeypatch.setattr(loading, "make_engine", make)
    return made


@pytest.fixture
def loaded(qapp: object, engines: list[StandIn]) -> Iterator[Loaded]:
    loaded = Loaded(Lane())
    yield loaded
    loaded.deleteLater()


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """What the engine takes for a film."""
    path = tmp_path / "film.mp4"
    path.write_bytes(b"film")
    return path


@pytest.fixture
def talk(film: Path) -> Talk:
    return Talk(media_of(film))


def other(film: Path) -> Path:
    path = film.with_name("other.mp4")
    path.write_bytes(b"another film")
    return path


def test_a_talk_without_a_file_needs_no_engine(loaded: Loaded, engines: list[StandIn]) -> None:
    loaded.wish("before a talk")
    loaded.open(Talk(None))
    loaded.wish("play")
    loaded.prepare()
    loaded.close()
    assert engines == []
    assert (loaded.media, loaded.path, loaded.trouble, loaded.is_ready) == (None, "", None, False)
    assert (loaded.errors, loaded.done) == ([], [])


def test_a_file_is_opened_as_soon_as_somebody_needs_it(
    loaded: Loaded, talk: Talk, film: Path, engines: list[StandIn]
) -> None:
    loaded.open(talk)
    assert loaded.path == str(film)
    assert engines == []
    assert (loaded.is_ready, loaded.duration, loaded.has_picture) == (False, 0, False)
    changes: list[bool] = []
    loaded.media_changed.connect(lambda: changes.append(loaded.is_ready))
    loaded.prepare()
    assert (loaded.is_ready, loaded.duration, loaded.has_picture, loaded.frame) == (True, 60_000, True, 40)
    assert changes == [True]
    assert loaded.media is not None
    assert loaded.media.duration == 60_000, "the talk remembers it"
    loaded.prepare()
    assert [engine.asked for engine in engines] == [[("load", str(film))]]
    assert loaded.heard == engines


@pytest.mark.parametrize(("rate", "frame"), [(50.0, 20), (0.0, 40)])
def test_how_long_a_picture_lasts_is_guessed_where_nobody_knows(
    loaded: Loaded, talk: Talk, engines: list[StandIn], rate: float, frame: float
) -> None:
    assert loaded.frame == 40, "without a file too"
    loaded.open(talk)
    loaded.prepare()
    engines[0].loaded.emit(loaded.path, Playable(1000, False, True, rate))
    assert (loaded.frame, loaded.has_picture, loaded.duration) == (frame, False, 1000)


def test_what_is_wished_for_meanwhile_is_done_in_turn_and_once(loaded: Loaded, talk: Talk) -> None:
    loaded.open_talk(cast(Session, talk))
    loaded.wish("seek")
    loaded.wish("play")
    assert loaded.done == []
    loaded.lane.run()
    assert loaded.done == ["seek", "play"]
    loaded.wish("pause")
    assert loaded.done == ["seek", "play", "pause"]


def test_an_engine_that_is_missing_is_told_at_each_wish_and_tried_once(
    loaded: Loaded, talk: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    error, tries = EngineMissing("Install it."), []

    def make(parent: QObject) -> StandIn:
        tries.append(parent)
        raise error

    monkeypatch.setattr(loading, "make_engine", make)
    loaded.open(talk)
    loaded.wish("play")
    assert (loaded.errors, loaded.trouble, loaded.is_ready) == ([error], error, False)
    loaded.prepare()
    loaded.wish("play")
    assert loaded.errors == [error, error]
    assert tries == [loaded]


def test_what_an_engine_says_of_another_file_counts_no_more(loaded: Loaded, talk: Talk, engines: list[StandIn]) -> None:
    loaded.open(talk)
    loaded.prepare()
    engines[0].loaded.emit("other.mp4", Playable(5, False, False, 0))
    engines[0].failed.emit("other.mp4", MediaError("It is broken."))
    assert (loaded.duration, loaded.errors, loaded.trouble) == (60_000, [], None)


def test_a_file_that_breaks_is_told_and_what_waited_for_it_is_not_done(
    loaded: Loaded, talk: Talk, film: Path, engines: list[StandIn], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StandIn, "load", lambda *_: None)
    loaded.open(talk)
    loaded.wish("play")
    halts, error, changes = loaded.halts, MediaError("It is broken."), []
    loaded.media_changed.connect(lambda: changes.append(loaded.trouble))
    engines[0].failed.emit(loaded.path, error)
    assert (loaded.errors, loaded.trouble, loaded.is_ready) == ([error], error, False)
    assert changes == [error]
    assert loaded.halts == halts + 1
    engines[0].loaded.emit(loaded.path, FILM)  # which comes too late
    assert (loaded.is_ready, loaded.done) == (False, [])
    loaded.take(other(film))
    engines[0].loaded.emit(loaded.path, FILM)
    assert (loaded.is_ready, loaded.done) == (True, []), "what was wished for of one file is not done with another"


def test_what_is_no_file_is_told_and_the_first_one_stays(loaded: Loaded, talk: Talk, film: Path) -> None:
    loaded.open(talk)
    loaded.prepare()
    loaded.take(film.with_name("none.mp4"))
    assert len(loaded.errors) == 1
    assert (loaded.path, loaded.is_ready) == (str(film), True)


def test_a_file_that_is_gone_is_told_where_somebody_wanted_it_and_looked_for_again(
    loaded: Loaded, talk: Talk, film: Path
) -> None:
    away = film.rename(film.with_name("away"))
    loaded.open(talk)
    assert (loaded.path, loaded.errors) == ("", [])
    assert str(loaded.trouble) == "“film.mp4” is not there any more; choose the file again."
    loaded.wish("play")
    loaded.lane.run()
    assert loaded.errors == [loaded.trouble]
    away.rename(film)  # a disk is plugged in
    loaded.wish("seek")
    loaded.lane.run()
    assert loaded.done == ["seek"]
    assert (loaded.is_ready, loaded.trouble, len(loaded.errors)) == (True, None, 1)


def test_another_file_takes_the_place_of_the_first_once_it_is_open(
    loaded: Loaded, talk: Talk, film: Path, engines: list[StandIn]
) -> None:
    loaded.open(talk)
    loaded.prepare()
    halts = loaded.halts
    loaded.take(other(film))
    assert loaded.path == str(other(film))
    assert loaded.is_ready
    assert loaded.halts > halts
    assert loaded.media is not None
    assert loaded.media.path == loaded.path
    assert engines[0].asked == [("load", str(film)), ("unload",), ("load", str(other(film)))]


def test_another_file_that_cannot_be_played_leaves_the_first(
    loaded: Loaded, talk: Talk, film: Path, engines: list[StandIn]
) -> None:
    loaded.open(talk)
    loaded.prepare()
    engines[0].playable = None
    loaded.take(other(film))
    loaded.wish("play")
    assert not loaded.is_ready
    error = MediaError("It is broken.")
    engines[0].failed.emit(str(other(film)), error)
    engines[0].playable = FILM
    loaded.lane.run()
    assert loaded.errors == [error]
    assert loaded.done == []
    assert (loaded.path, loaded.trouble) == (str(film), None)
    loaded.prepare()
    assert loaded.is_ready
    assert loaded.media is not None
    assert loaded.media.path == str(film)


def test_a_file_is_let_go_with_its_talk(loaded: Loaded, talk: Talk, engines: list[StandIn]) -> None:
    loaded.open(talk)
    loaded.prepare()
    halts = loaded.halts
    loaded.leave_talk()
    assert (loaded.is_ready, loaded.path, loaded.media) == (False, "", None)
    assert loaded.halts == halts + 1
    assert engines[0].asked[-1] == ("unload",)
    loaded.open(talk)
    assert not loaded.is_ready, "nobody has needed it yet"


def test_a_talk_may_have_no_file_any_more(loaded: Loaded, talk: Talk, engines: list[StandIn]) -> None:
    loaded.open(talk)
    loaded.prepare()
    loaded.detach()
    assert (loaded.is_ready, loaded.path, loaded.media) == (False, "", None)
    assert engines[0].asked[-1] == ("unload",)


def test_with_the_window_everything_is_let_go_once(loaded: Loaded, talk: Talk, engines: list[StandIn]) -> None:
    loaded.open(talk)
    loaded.prepare()
    halts = loaded.halts
    loaded.close()
    loaded.close()
    assert loaded.halts > halts
    assert engines[0].asked == [("load", loaded.path), ("close",)]
