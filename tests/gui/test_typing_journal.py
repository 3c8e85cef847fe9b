"""Text that is being typed: written down, and forgotten once it became an edit or was given up."""

import pytest

from dwuglos.errors import LibraryFull
from dwuglos.store.library import Library
from dwuglos.talk import edits
from gui import typing_journal
from tests.gui.desk import Key

FULL = "There is no room to save; free some space on that disk, and it will be saved then."


def test_typed_text_is_written_down_without_being_accepted(at_work):
    at_work.type("Jeszcze pisz")
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [(4, "target", "Jeszcze pisz")])
    assert at_work.stored()[3].target == ""
    at_work.type("ę")
    at_work.qtbot.waitUntil(lambda: at_work.typed() == [(4, "target", "Jeszcze piszę")])


def test_typing_without_a_pause_is_written_down_as_well(at_work):
    """Each key puts nothing off."""
    at_work.type("a")

    def is_kept():
        at_work.type("b")
        return bool(at_work.typed())

    at_work.qtbot.waitUntil(is_kept)


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
    assert not at_work.session.journal.is_waiting
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
    monkeypatch.setattr(typing_journal, "RETRY_MS", 10)
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


@pytest.fixture
def forgotten(monkeypatch):
    """The segments whose unfinished text the library was asked to forget, call by call."""
    calls = []
    forget = Library.forget_typing
    monkeypatch.setattr(
        Library, "forget_typing", lambda self, id, *segments: calls.append(segments) or forget(self, id, *segments)
    )
    return calls


def noted(desk, *texts):
    desk.qtbot.waitUntil(lambda: [text for _, _, text in desk.typed()] == list(texts))


def test_typing_that_became_an_edit_is_forgotten_with_it_and_not_once_more(at_work, forgotten):
    at_work.type("Tak")
    noted(at_work, "Tak")
    at_work.key(Key.Key_Return)
    at_work.assert_saved()
    at_work.settle()
    assert at_work.typed() == []
    at_work.session.stop_typing(4, became_edit=False)  # as a page does that cannot tell
    at_work.settle()
    assert forgotten == []


def test_typing_that_was_given_up_is_forgotten_once(at_work, forgotten):
    at_work.type("Tak")
    noted(at_work, "Tak")
    at_work.key(Key.Key_Escape)
    at_work.session.stop_typing(4, became_edit=False)
    at_work.settle()
    assert forgotten == [(4,)]


def test_text_typed_after_an_edit_of_the_segment_is_noted_and_forgotten_again(at_work, forgotten):
    """As by a draft that comes while somebody types."""
    at_work.type("Ta")
    noted(at_work, "Ta")
    at_work.session.attempt(lambda transcript: edits.accept_drafts(transcript, [transcript[3]], ["Szkic"], "google"))
    at_work.assert_saved()
    assert at_work.typed() == []
    at_work.type("k")
    noted(at_work, "Tak")
    at_work.key(Key.Key_Escape)
    at_work.settle()
    assert forgotten == [(4,)]
    assert at_work.typed() == []


def test_giving_up_another_segment_does_not_stop_what_is_typed(at_work):
    at_work.type("Tak")
    at_work.session.stop_typing(5, became_edit=False)
    noted(at_work, "Tak")


def test_what_was_found_unfinished_is_forgotten_with_its_segment_or_all_at_once(kept, desk, forgotten):
    with Library(kept) as library:
        for id in (2, 4, 5):
            library.keep_typing(1, id, "target", f"tekst {id}")
    desk.open()
    assert [typing.segment for typing in desk.session.talk.typings] == [2, 4, 5]
    desk.session.attempt(lambda transcript: edits.set_target(transcript, 2, "Dziś"))
    desk.session.stop_typing(4, became_edit=False)
    assert [typing.segment for typing in desk.session.talk.typings] == [2, 5]
    desk.session.forget_typings()
    desk.session.forget_typings()
    desk.settle()
    assert forgotten == [(4,), (5,)]
    assert desk.session.talk.typings == ()
    assert desk.typed() == []


def test_nothing_is_written_down_once_the_talk_is_let_go(at_work):
    at_work.type("Tak")
    session = at_work.session
    at_work.window._talk._let_go(session)
    assert not session.journal.is_waiting
    session.try_again()
    at_work.settle()
    assert at_work.typed() == []
