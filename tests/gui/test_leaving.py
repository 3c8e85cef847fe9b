"""Before a talk is left: it is saved, or the user has said that it need not be."""

import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import LibraryFull
from dwuglos.store.library import Library
from dwuglos.talk import edits
from gui import leaving
from tests.gui.desk import Asked, Key

FULL = "There is no room to save; free some space on that disk, and it will be saved then."


def test_closing_with_something_unsaved_asks_and_may_stay(at_work, failing, monkeypatch):
    failing += [LibraryFull(FULL)] * 3
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    buttons = QMessageBox.StandardButton
    asked = Asked(buttons.Retry, buttons.Cancel)
    monkeypatch.setattr(QMessageBox, "warning", asked)
    at_work.window.close()
    assert asked.questions == ["The last changes could not be saved. Close the talk and lose them?"] * 2
    assert at_work.window.isVisible()
    assert at_work.target(4) == "Tak"
    failing.clear()
    at_work.session.save()
    at_work.assert_saved()


def test_closing_with_something_unsaved_may_try_again(at_work, failing, monkeypatch):
    failing += [LibraryFull(FULL)] * 2
    at_work.type("Tak")
    monkeypatch.setattr(QMessageBox, "warning", Asked(QMessageBox.StandardButton.Retry))
    at_work.window.close()
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == "Tak"


def test_closing_with_something_unsaved_may_lose_it(at_work, failing, monkeypatch):
    failing += [LibraryFull(FULL)] * 9
    at_work.type("Tak")
    monkeypatch.setattr(QMessageBox, "warning", Asked(QMessageBox.StandardButton.Discard))
    at_work.window.close()
    failing.clear()
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == ""


def test_closing_right_after_many_edits_asks_nothing(at_work):
    """Some are still on their way to the library then."""
    for n in range(20):
        at_work.session.attempt(lambda transcript, n=n: edits.set_target(transcript, 4, f"{n}"))
    at_work.type("!")
    at_work.window.close()
    assert at_work.stored()[3].target == "19!"


def test_the_window_paints_and_takes_no_keys_while_it_waits(at_work, monkeypatch):
    """It waits for the library in an event loop."""
    go, during = threading.Event(), []
    write = Library.write

    def slow(self, *arguments):
        go.wait(30)
        return write(self, *arguments)

    monkeypatch.setattr(Library, "write", slow)
    at_work.type("Tak")

    def look():
        during.append((at_work.session.is_saving, at_work.window.isVisible()))
        QTimer.singleShot(50, go.set)

    QTimer.singleShot(0, look)
    at_work.window.close()
    assert during == [(True, True)]
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == "Tak"


def test_a_window_that_is_closed_twice_while_it_waits_is_closed_once(at_work, monkeypatch):
    go = threading.Event()
    write = Library.write

    def slow(self, *arguments):
        go.wait(30)
        return write(self, *arguments)

    monkeypatch.setattr(Library, "write", slow)
    at_work.type("Tak")

    def close_again():
        QTimer.singleShot(50, go.set)
        at_work.window.close()

    QTimer.singleShot(0, close_again)
    at_work.window.close()
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == "Tak"


def test_a_talk_that_is_let_go_meanwhile_is_waited_for_no_longer(at_work, monkeypatch):
    """Nobody would say that the library has answered."""
    go = threading.Event()
    write = Library.write

    def slow(self, *arguments):
        go.wait(30)
        return write(self, *arguments)

    monkeypatch.setattr(Library, "write", slow)
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    assert at_work.session.is_saving
    QTimer.singleShot(0, at_work.session.close)
    assert leaving.may_leave(at_work.window, at_work.session, str)
    assert not at_work.session.is_saving
    go.set()


def test_a_window_that_is_closed_while_one_asks_whether_to_leave_the_talk_stays_closed(at_work, failing, monkeypatch):
    """As by the end of the user's session: the question is still there then, and may be answered."""
    failing += [LibraryFull(FULL)] * 9
    at_work.type("Tak")
    buttons = QMessageBox.StandardButton

    def close_meanwhile(*_):
        monkeypatch.setattr(QMessageBox, "warning", Asked(buttons.Discard))
        at_work.window.close()
        return buttons.Retry

    monkeypatch.setattr(QMessageBox, "warning", close_meanwhile)
    at_work.window.close_talk()
    failing.clear()
    assert not at_work.window.isVisible()
    assert at_work.stored()[3].target == ""
