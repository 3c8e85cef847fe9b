"""Before a talk is left: it is saved, or the user has said that it need not be."""

from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import LibraryFull
from dwuglos.talk import edits
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
