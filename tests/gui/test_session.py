"""What a session saves, counts and notes, and what it does when saving fails."""

from collections import Counter

import pytest
from PySide6.QtWidgets import QMessageBox, QToolButton

from dwuglos.errors import LibraryError, LibraryFull
from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.history import OneStep
from gui import saving
from gui.commands.edit import Undo
from tests.gui.desk import CTRL, Asked, Key

FULL = "There is no room to save; free some space on that disk, and it will be saved then."


@pytest.fixture
def failing(monkeypatch):
    """A list; as many writes fail as it has entries, each with its entry."""
    errors = []
    write = Library.write

    def failing_write(self, id, writes, version):
        if errors:
            raise errors.pop(0)
        return write(self, id, writes, version)

    monkeypatch.setattr(Library, "write", failing_write)
    return errors


def test_every_edit_is_in_the_library(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    at_work.key(Key.Key_J, CTRL)
    at_work.assert_saved()
    at_work.key(Key.Key_Z, CTRL)
    at_work.assert_saved()
    assert at_work.window.status.saved.text().startswith("Saved ")


def test_the_counts_are_those_of_the_segments_whatever_is_done(at_work, any_edit):
    numbers = iter(range(1, 1_000_000))
    for _ in range(80):
        at_work.session.do(any_edit(at_work.transcript, lambda below: next(numbers) * 7919 % 104_729 % below))
        counted = Counter(s.state for s in at_work.transcript)
        assert {state: n for state, n in at_work.session.counts.items() if n} == dict(counted)
    while at_work.session.history.undoable is not None:
        at_work.session.undo()
    assert at_work.session.counts == {"initial": 2, "translated": 2, "reviewed": 1, "final": 1}
    at_work.assert_saved()


def test_an_edit_of_nothing_is_no_step(at_work):
    assert not at_work.session.do(None)
    assert not at_work.session.attempt(lambda transcript: edits.set_target(transcript, 4, ""))
    assert at_work.session.history.undoable is None


def test_an_edit_that_cannot_be_made_is_told(at_work):
    assert not at_work.session.attempt(lambda transcript: edits.set_target(transcript, 77, "x"))
    assert at_work.told == "That segment is no longer there."


def test_a_save_that_fails_is_told_and_tried_again_until_everything_is_kept(desk, failing, monkeypatch):
    monkeypatch.setattr(saving, "RETRY_MS", 10)
    desk.open(at=4)
    failing += [LibraryFull(FULL), LibraryFull(FULL)]
    desk.type("Tak")
    desk.key(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: FULL in desk.told)
    assert desk.window.status.saved.text() == "! Not saved"
    desk.type("Inni")
    desk.key(Key.Key_Return)
    desk.assert_saved()
    assert [desk.target(4), desk.target(5)] == ["Tak", "Inni"]
    assert desk.told == ""
    assert desk.window.status.saved.text().startswith("Saved ")


def test_the_notice_of_a_failed_save_offers_to_try_again(at_work, failing):
    failing.append(LibraryFull(FULL))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    button = at_work.window.notices.findChildren(type(at_work.window.status.stop))[0]
    assert button.text().replace("&", "") == "Try again"
    button.click()
    at_work.assert_saved()


def test_an_unexpected_failure_to_save_is_told_and_nothing_is_lost(at_work, failing):
    failing.append(ValueError("something of the machine"))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.qtbot.waitUntil(lambda: "Something went wrong" in at_work.told)
    assert not at_work.session.is_saved
    at_work.session.save()
    at_work.assert_saved()


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


def test_a_step_that_cannot_be_fetched_is_told_and_the_talk_stays_as_it_is(at_work, new_desk, monkeypatch):
    at_work.key(Key.Key_Insert, CTRL)
    at_work.window.close()

    def fail(*_):
        raise LibraryError("The library does not answer.")

    monkeypatch.setattr(Library, "step_edit", fail)
    later = new_desk()
    later.open()
    assert later.told == "", "nobody has asked for it yet"
    later.run(Undo)
    later.qtbot.waitUntil(lambda: later.told != "")
    assert later.told == "The library does not answer."
    assert later.target(4) == "Some were lonely."


# Text being typed


def test_typed_text_is_written_down_without_being_accepted(at_work):
    at_work.type("Jeszcze pisz")
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [(4, "target", "Jeszcze pisz")], timeout=1000)
    assert at_work.stored()[3].target == ""
    at_work.type("ę")
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [(4, "target", "Jeszcze piszę")], timeout=1000)


def test_typing_without_a_pause_is_written_down_as_well(at_work):
    """Each key puts nothing off."""
    at_work.type("a")

    def is_kept():
        at_work.type("b")
        return bool(at_work.typed())

    at_work.qtbot.waitUntil(is_kept, timeout=1500)


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
def test_what_was_written_down_is_forgotten_when_the_cell_is_left(at_work, key):
    at_work.type("Jeszcze piszę")
    at_work.qtbot.waitUntil(lambda: len(at_work.typed()) == 1)
    at_work.key(key)
    at_work.settle()
    assert at_work.typed() == []
    assert (at_work.target(4) == "") == (key == Key.Key_Escape)


def test_what_is_accepted_at_once_is_never_written_down(at_work, monkeypatch):
    kept = []
    monkeypatch.setattr(Library, "keep_typing", lambda self, *given: kept.append(given))
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.wait_saved()
    assert not at_work.session._journal.is_waiting
    assert kept == []


def test_typing_that_cannot_be_written_down_is_told_and_goes_on(at_work, monkeypatch):
    def fail(*_):
        raise LibraryFull(FULL)

    monkeypatch.setattr(Library, "keep_typing", fail)
    at_work.type("Tak")
    at_work.qtbot.waitUntil(lambda: FULL in at_work.told)
    assert at_work.cell.text() == "Tak"
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    assert at_work.told == ""


def test_typing_that_could_not_be_written_down_is_tried_again_and_told(desk, monkeypatch):
    monkeypatch.setattr(saving, "RETRY_MS", 10)
    errors = [LibraryFull(FULL)]
    keep = Library.keep_typing

    def failing_keep(self, *arguments):
        if errors:
            raise errors.pop()
        keep(self, *arguments)

    monkeypatch.setattr(Library, "keep_typing", failing_keep)
    desk.open(at=4)
    desk.type("Tak")
    desk.qtbot.waitUntil(lambda: not errors)
    desk.qtbot.waitUntil(lambda: [text for _, _, text in desk.typed()] == ["Tak"])
    desk.qtbot.waitUntil(lambda: desk.window.status.saved.text().startswith("Saved "))
    assert desk.told == ""


def test_typing_taken_back_by_hand_is_not_offered_again(desk):
    desk.open(at=4)
    desk.type("T")
    desk.qtbot.waitUntil(lambda: [text for _, _, text in desk.typed()] == ["T"])
    desk.key(Key.Key_Backspace)
    desk.qtbot.waitUntil(lambda: not desk.typed())


def test_a_step_that_grows_is_told_of_now_and_then(at_work):
    session, chips = at_work.session, at_work.page.filters
    told = []
    session.history_changed.connect(lambda: told.append(dict(session.counts)))
    step = OneStep(session.history)
    for state in ("reviewed", "final", "translated", "reviewed"):
        for id in (2, 3):
            step.do(edits.set_state(session.transcript, [id], state))
    assert len(told) == 1
    at_work.qtbot.waitUntil(lambda: len(told) == 2)
    assert told[1] == session.counts
    assert "Confirmed  4" in [button.text() for button in chips.findChildren(QToolButton)]
    session.undo()
    session.do(edits.set_state(session.transcript, [2], "final"))
    assert len(told) == 4, "what is no growth is told at once"
