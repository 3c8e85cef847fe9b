"""A window and the person in front of it, for tests: what is there, what is done by keys, what is kept and told."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.settings import Settings
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, Segment, Transcript
from gui.cells.text_cell import TextCell
from gui.commands import COMMANDS, Command
from gui.dialogs.pages import PagesDialog
from gui.editor.page import EditorPage
from gui.editor.table import SegmentTable
from gui.session import Session
from gui.tasks import Tasks
from gui.window import Window

TALK = 1
"""The id of the talk that is in the library from the start."""

QUIET = dict.fromkeys(("length-ratio", "end-punctuation", "names", "negation", "reading-speed"), "off")
"""Checks that would find something in texts that are written for tests."""

T = TypeVar("T")
Key = Qt.Key
CTRL, SHIFT, ALT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)

TEXTS = (
    NewSegment(0, 2000, "Good evening.", "Dobry wieczór.", "reviewed", "person"),
    NewSegment(2000, 5000, "Tonight we look at lighthouses,", "Dziś przyjrzymy się latarniom,", "translated", "google"),
    NewSegment(5000, 8000, "and at the keepers who lived in them.", "i ich latarnikom.", "translated"),
    NewSegment(8200, 9500, "Some were lonely."),
    NewSegment(9500, 12000, "Others wrote to each other every day."),
    NewSegment(12500, 15000, "The light is all that is left.", "Zostało tylko światło.", "final", "person"),
)


class Desk:
    """One window and the person in front of it."""

    def __init__(self, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.path = path
        self.settings = Settings(theme="light")
        self.tasks = Tasks(str(path))
        self.window = Window(self.tasks, self.settings)
        self.window.furnish()
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    # What there is

    @property
    def session(self) -> Session:
        session = self.window.session
        assert session is not None
        return session

    @property
    def page(self) -> EditorPage:
        page = self.window.editor
        assert page is not None
        return page

    @property
    def table(self) -> SegmentTable:
        return self.page.table

    @property
    def transcript(self) -> Transcript:
        return self.session.transcript

    @property
    def cell(self) -> TextCell:
        cell = self.table.open_cell
        assert cell is not None, "no cell is open"
        return cell

    @property
    def told(self) -> str:
        return "\n".join(self.window.notices.texts())

    def press_in_notice(self, name: str) -> None:
        """Press the button of that name, in the newest notice that has one."""
        buttons = [button for button in self.window.notices.findChildren(QPushButton) if button.text() == name]
        buttons[-1].click()

    def segment(self, id: int) -> Segment:
        segment = self.transcript.by_id(id)
        assert segment is not None
        return segment

    def target(self, id: int) -> str:
        return self.segment(id).target

    @property
    def here(self) -> int:
        """The id of the segment the cursor is in."""
        current = self.table.current()
        assert current is not None
        return current.id

    # What the person does

    def open(self, id: int = TALK, at: int | None = None) -> None:
        self.window.open_talk(id)
        self.qtbot.waitUntil(lambda: self.window.session is not None and self.window.session.id == id)
        self.settle()  # nobody's fingers are faster than what is fetched right after
        if at is not None:
            self.table.go_to(at)

    def home(self) -> None:
        with self.qtbot.waitSignal(self.window.ready):
            self.window.refresh_home()

    def check(self) -> None:
        """Wait until the checks have come to what is in the talk now."""
        findings = self.session.findings
        self.qtbot.waitUntil(lambda: findings.is_ready and not findings.is_busy)

    def key(self, key: Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
        QApplication.processEvents()  # nobody's fingers are faster than what waits for its turn
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        self.qtbot.keyClick(focused, key, modifiers)

    def type(self, text: str) -> None:
        for character in text:
            focused = QApplication.focusWidget()
            assert focused is not None, "nothing has the focus"
            # Not keyClicks, which knows no letters beyond ASCII.
            QTest.sendKeyEvent(QTest.KeyAction.Click, focused, Key.Key_A, character, PLAIN)

    def run(self, command: type[Command]) -> None:
        self.window.menus.refresh()
        action = self.window.menus.action(command)
        assert action.isEnabled(), f"{command.__name__} is not possible now"
        action.trigger()

    def can(self, command: type[Command]) -> bool:
        self.window.menus.refresh()
        return self.window.menus.action(command).isEnabled()

    # What is kept

    def wait_saved(self) -> None:
        self.qtbot.waitUntil(lambda: self.session.is_saved)

    def stored(self, id: int = TALK) -> list[Segment]:
        """Return what another program would find in the library."""
        with Library(self.path) as library:
            return library.segments(id)

    def typed(self, id: int = TALK) -> list[tuple[int, str, str]]:
        """Return the unfinished text another program would find in the library."""
        with Library(self.path) as library:
            return [typing[:3] for typing in library.open_talk(id).typings]

    def assert_saved(self) -> None:
        self.wait_saved()
        assert self.stored() == list(self.transcript)

    def settle(self) -> None:
        """Let the store finish all it was given, and the window all that came of it."""
        for lane in (self.tasks.store, self.tasks.read):
            self.answer(lane, lambda _library: None)

    def answer(self, lane: Callable[..., object], work: Callable[[Library], T]) -> T:
        """Return what work in a lane of the library gives, after all that was given to it before."""
        answers: list[T] = []
        errors: list[BaseException] = []
        lane(work, answers.append, errors.append)
        deadline = time.monotonic() + 30  # seconds; many times what it takes on a busy machine
        while not (answers or errors):
            # No event loop, in which what was closed a moment ago would be deleted.
            QApplication.processEvents()
            assert time.monotonic() < deadline, "the library does not answer"
            time.sleep(0.001)
        if errors:
            raise errors[0]
        return answers[0]

    def close(self) -> None:
        """Close the window and let go of it."""
        self.window.close()
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pages that were left, and their timers
        assert not [timer for timer in self.window.findChildren(QTimer) if timer.isActive()]
        self.window.deleteLater()
        self.tasks.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Asked:
    """Questions that were asked; `answers` are given in turn, the last one for good."""

    def __init__(self, *answers: object) -> None:
        self.questions: list[str] = []
        self._answers = list(answers)

    def __call__(self, _parent: QWidget, _title: str, question: str, *_: object) -> object:
        self.questions.append(question)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def answer_questions(monkeypatch: pytest.MonkeyPatch, title: str) -> list[str]:
    """Answer every question by the button of that title; return the questions."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> None:
        asked.append(box.text())
        chosen = next(button for button in box.buttons() if button.text().replace("&", "") == title.replace("&", ""))
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _: chosen)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


def look_at_dialogs(desk: Desk, monkeypatch: pytest.MonkeyPatch, look: Callable[[QDialog], int]) -> None:
    """Call every command that opens a dialog and is possible now; `look` is given each dialog in place of its loop."""
    monkeypatch.setattr(QDialog, "exec", look)
    monkeypatch.setattr(QMessageBox, "exec", look)
    monkeypatch.setattr(QMessageBox, "about", lambda *_: None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    for command in COMMANDS:
        action = desk.window.menus.action(command)
        if action.text().endswith("…") or command.__name__ in ("Keys", "Help"):
            desk.window.menus.refresh()
            if action.isEnabled():
                action.trigger()
                desk.settle()


def turn_to(pages: PagesDialog, title: str) -> None:
    """Choose a page by its title, as a click on that does."""
    (found,) = pages.titles.findItems(title, Qt.MatchFlag.MatchExactly)
    pages.titles.setCurrentItem(found)
