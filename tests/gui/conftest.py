"""A real window on a library of its own, worked by keys; after each test nothing of it may be left."""

from __future__ import annotations

import gc
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import dwuglos.layout  # noqa: F401  # which a window fetches when its first talk has been there for a moment
from dwuglos import places
from dwuglos.profiles import NETFLIX_PL
from dwuglos.store.library import Library
from dwuglos.store.locks import LibraryLock
from dwuglos.talk import edits
from dwuglos.talk.stored_talk import SavedTalk
from dwuglos.talk.transcript import number
from gui import language
from gui.check_work import Choices
from gui.look import text_size, theme
from gui.player import loading
from gui.player.clock import PlayClock
from gui.widgets import notice_bar
from tests.gui.desk import QUIET, TEXTS, Desk
from tests.stand_ins.engine import StandIn
from tests.stand_ins.films import make_film
from tests.stand_ins.play_time import PlayTime

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))  # its modules stand in no package


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave alone what Qt says where there is no screen and no sound card; all its other warnings fail the test."""
    ignored = ("This plugin does not support", "PulseAudioService: ", "No audio device", "No RHI backend")
    here = str(Path(__file__).parent)
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.qt_log_ignore(*ignored, extend=True))


PATIENCE_MS = 30_000
"""How long what should come may take on a busy machine; only a test that fails waits so long."""


class NimbleBot(QtBot):
    """A QtBot that looks every millisecond at first whether what it waits for has come; pytest-qt lets ten go by.

    Most of what a test waits for comes within one or two; a window's test waits three times, and there are thousands.
    """

    _looks_left = 0

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802  # pytest-qt
        """Wait until the callback gives True, or raises no AssertionError and gives None."""
        self._looks_left = 10
        try:
            super().waitUntil(callback, timeout=timeout)
        finally:
            self._looks_left = 0

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **how: Any) -> Any:  # noqa: N802  # pytest-qt
        """Return what waits for a signal until its `with` block is over."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def wait(self, ms: int) -> None:
        """Let the window work for so long."""
        if self._looks_left:
            ms, self._looks_left = 1, self._looks_left - 1
        super().wait(ms)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """In the place of pytest-qt's own."""
    return NimbleBot(request)


@pytest.fixture(scope="session")
def _look(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


@pytest.fixture(scope="session")
def _seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "library.db"
    with Library(path) as library:
        library.add_talk("Lighthouses", number(TEXTS))
    return path


@pytest.fixture
def kept(_seed: Path, tmp_path: Path) -> Path:
    """A library file with one talk of six segments."""
    path = tmp_path / "kept" / "library.db"
    path.parent.mkdir()
    shutil.copy(_seed, path)
    return path


@pytest.fixture(autouse=True)
def _no_garbage_on_other_threads() -> Iterator[None]:
    """As in the application (gui/garbage.py); what a test leaves is looked through after it, by Python's own."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _refuse_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question nobody expects fails the test instead of waiting for an answer for ever."""

    def refuse(*_: object) -> None:
        raise AssertionError("the user was asked something unexpected")

    for name in ("question", "warning", "information", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, refuse)


@pytest.fixture(autouse=True)
def _no_key_held(qapp: QApplication) -> None:
    """Let go of the keys that a test pressed: Qt would take its Shift for held while the next one chooses rows."""
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture
def nothing_left(qtbot: QtBot) -> Iterator[None]:
    """After the test no window, no thread and no waiting cursor is left."""
    before = set(QApplication.topLevelWidgets())
    yield
    left = [w for w in QApplication.topLevelWidgets() if w not in before]
    assert not left
    qtbot.waitUntil(lambda: threading.enumerate() == [threading.main_thread()], timeout=PATIENCE_MS)
    assert QGuiApplication.overrideCursor() is None


@pytest.fixture
def new_desk(
    qtbot: QtBot, qapp: QApplication, kept: Path, _look: None, nothing_left: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], Desk]]:
    """A function that opens one more window on the same library; what it tells stays, however long a test takes."""
    monkeypatch.setattr(notice_bar, "_time_for", lambda *_: 3600)
    desks: list[Desk] = []

    def make() -> Desk:
        desks.append(Desk(qtbot, kept))
        return desks[-1]

    yield make
    for desk in desks:
        desk.close()
    desks.clear()
    text_size.use(text_size.USUAL)
    if theme.colours() is not theme.LIGHT:  # somebody chose another; the next test starts with this one
        theme.apply(qapp, "light")
    LibraryLock(kept, alone=True).release()  # raises when somebody has a talk of it still


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    """A window that shows nothing yet."""
    return new_desk()


@pytest.fixture
def at_work(desk: Desk) -> Desk:
    """A window with the talk open, the cursor in the fourth segment, which has no Polish."""
    desk.open(at=4)
    return desk


@pytest.fixture
def checked(at_work: Desk) -> Desk:
    """A window with mistakes in the second and the fifth segment, the cursor in the first."""
    for id, text in ((2, "Dziś  przyjrzymy się latarniom ,"), (5, "Inni  pisali do siebie co dzień.")):
        at_work.session.attempt(lambda transcript, id=id, text=text: edits.set_target(transcript, id, text))
    at_work.settings.checks = dict(QUIET)
    at_work.session.findings.use(Choices(NETFLIX_PL, QUIET))
    at_work.check()
    at_work.table.go_to(1)
    return at_work


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """A list; as many writes fail as it has entries, each with its entry."""
    errors: list[BaseException] = []
    write = Library.write

    def failing_write(self: Library, *arguments: Any) -> SavedTalk:
        if errors:
            raise errors.pop(0)
        return write(self, *arguments)

    monkeypatch.setattr(Library, "write", failing_write)
    return errors


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the translations as they are now, compiled."""
    import translations

    return translations.compile_(tmp_path_factory.mktemp("translations") / "dwuglos_pl.qm").parent


@pytest.fixture
def speak(
    qapp: QApplication, compiled: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], list[QTranslator]]]:
    """A function that lets the program speak a language, until the test is over."""
    monkeypatch.setattr(places, "translations", lambda: compiled)
    before = QLocale()
    yield lambda name: language.install(qapp, name)
    language.install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A film of four seconds whose pictures say which one they are: see `films.py`."""
    if not shutil.which("ffmpeg"):
        pytest.skip("the program ffmpeg, which makes the film to be played, is not installed")
    return make_film(tmp_path_factory.mktemp("film") / "lighthouses.mp4", 4)


@pytest.fixture
def with_film(at_work: Desk, film: Path) -> Desk:
    """A window with the talk open, and a film that is ready to be played along with it."""
    player = at_work.window.player
    player.attach(film)
    at_work.qtbot.waitUntil(lambda: player.is_ready)
    return at_work


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """The engine that every player of the test gets."""
    engine = StandIn()
    monkeypatch.setattr(loading, "make_engine", lambda parent: engine)
    return engine


@pytest.fixture
def play_time() -> PlayTime:
    """The time that a film goes by in a window that is `prepared`."""
    return PlayTime()


@pytest.fixture
def prepared(at_work: Desk, engine: StandIn, play_time: PlayTime, tmp_path: Path) -> Desk:
    """A window whose talk has a film of a minute, in an engine that plays nothing, at a time that a test lets pass."""
    at_work.window.player._clock = PlayClock(play_time)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    at_work.window.player.attach(film)
    at_work.qtbot.waitUntil(lambda: at_work.window.player.is_ready)
    engine.take()
    return at_work
