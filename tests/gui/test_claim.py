"""Two windows on one talk: the second follows what the first saves, and may write once the first lets go."""

import pytest
from PySide6.QtWidgets import QPushButton

from dwuglos.errors import LibraryLocked, StaleEdit, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.talk import article_edits, edits
from gui import claim
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.segment import EditSentence
from gui.talk_pages import TalkPages
from tests.gui.desk import CTRL, Key

IN_USE = "This talk is open for editing in another window; here it can only be read."
FREE = "The other window has let this talk go; it can be edited here now."


@pytest.fixture
def two(new_desk, monkeypatch):
    """The window that has the talk, and one that follows it with the cursor in the fifth segment."""
    monkeypatch.setattr(claim, "LOOK_MS", 20)
    first, second = new_desk(), new_desk()
    first.open(at=4)
    second.open(at=5)
    assert (first.session.read_only_reason, second.session.read_only_reason) == ("", IN_USE)
    return first, second


def target(first, second, id, text):
    """Give a segment a translation in the first window, and wait until the second shows it."""
    first.session.attempt(lambda transcript: edits.set_target(transcript, id, text))
    second.qtbot.waitUntil(lambda: second.target(id) == text)


def test_the_second_window_shows_what_the_first_saves(two):
    first, second = two
    changes, redrawn = [], []
    second.session.segments_changed.connect(changes.append)
    second.session.rows_changed.connect(lambda *rows: redrawn.append(rows))
    target(first, second, 4, "Tak")
    assert [[change.id for change in each] for each in changes] == [[4]]
    assert redrawn == [(3, 3)]
    assert second.session.counts == first.session.counts
    first.session.undo()
    second.qtbot.waitUntil(lambda: second.target(4) == "")
    first.session.redo()
    second.qtbot.waitUntil(lambda: second.target(4) == "Tak")
    assert second.told == IN_USE
    assert second.window.status.saved.text() == "Read only"


def test_the_cursor_stays_while_rows_come_and_go_above_it(two):
    first, second = two
    first.session.attempt(lambda transcript: edits.insert_after(transcript, 1))
    second.qtbot.waitUntil(lambda: len(second.transcript) == 7)
    assert second.here == 5
    first.session.attempt(lambda transcript: edits.delete(transcript, [1, 2]))
    second.qtbot.waitUntil(lambda: len(second.transcript) == 5)
    assert second.here == 5
    assert second.table.currentIndex().row() == 3
    assert list(second.transcript) == list(first.transcript)
    assert second.window.status.place.text() == "Segment 4 of 5"


def test_the_article_is_followed_as_well(two):
    first, second = two
    page = second.window.show_article()
    first.session.attempt_on_article(lambda article: article_edits.add_paragraph(article, None, "Akapit."))
    second.qtbot.waitUntil(lambda: [box.input.text() for box in page.paragraphs.boxes] == ["Akapit."])
    assert page.paragraphs.boxes[0].input.isReadOnly()


def test_the_second_window_may_write_when_the_first_lets_go(two):
    first, second = two
    target(first, second, 4, "Tak")
    first.run(CloseTalk)
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    assert second.told == FREE
    assert second.window.status.saved.text().startswith("Saved ")
    second.window.activateWindow()
    second.qtbot.waitUntil(second.window.isActiveWindow)
    second.table.setFocus()
    second.type("Inni")
    second.key(Key.Key_Return)
    second.assert_saved()
    assert [segment.target for segment in second.stored()[3:5]] == ["Tak", "Inni"]
    first.open()
    assert first.session.read_only_reason == IN_USE


def test_what_the_first_window_did_can_be_taken_back_in_the_second(two):
    first, second = two
    before = list(first.transcript)
    target(first, second, 4, "Tak")
    target(first, second, 5, "Inni")
    first.window.close()
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    second.run(Undo)
    second.run(Undo)
    assert list(second.transcript) == before
    second.assert_saved()


def test_what_the_first_window_did_before_can_be_taken_back_as_well(at_work, new_desk, monkeypatch):
    """Its edit lies in the library alone, and is fetched once the talk may be written."""
    monkeypatch.setattr(claim, "LOOK_MS", 20)
    at_work.key(Key.Key_Insert, CTRL)
    at_work.wait_saved()
    second = new_desk()
    second.open()
    assert second.session.history.undoable.edit is None
    at_work.window.close()
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    second.settle()
    assert second.session.history.undoable.edit is not None
    second.run(Undo)
    assert second.target(4) == ""
    second.assert_saved()


def test_commands_and_pages_can_be_used_once_the_talk_may_be_written(two):
    first, second = two
    page = second.window.show_article()
    fixed = [page.title, page.lead, *page.fields.inputs.values()]
    buttons = [page.paragraphs.add, page.fields.fill, page.fields.today, page.timeline.sort]
    assert all(box.isReadOnly() for box in fixed)
    assert not any(button.isEnabled() for button in buttons)
    first.run(CloseTalk)
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    assert not any(box.isReadOnly() for box in fixed)
    assert all(button.isEnabled() for button in buttons[:3])
    second.window.show_segments()
    second.table.go_to(2)
    assert second.can(EditSentence)


def test_text_being_typed_in_the_first_window_is_nothing_the_second_left_unfinished(at_work, new_desk, monkeypatch):
    monkeypatch.setattr(claim, "LOOK_MS", 20)
    at_work.type("Jeszcze pisz")
    at_work.qtbot.waitUntil(lambda: len(at_work.typed()) == 1)
    second = new_desk()
    second.open()
    assert len(second.session.talk.typings) == 1
    at_work.window._talk._let_go(at_work.session)
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    assert second.told == FREE
    assert second.session.talk.typings == ()


def test_leaving_a_talk_that_is_followed_leaves_it_to_others(two, new_desk):
    first, second = two
    second.run(CloseTalk)
    first.run(CloseTalk)
    third = new_desk()
    third.open()
    assert third.session.read_only_reason == ""


def test_closing_in_the_moment_of_taking_over_keeps_nothing(two, new_desk):
    """The lock may have been taken when the window is closed before it hears of it."""
    first, second = two
    second.session.claim._look()
    first.session.close()
    second.session.claim._look()
    second.window.close()
    third = new_desk()
    third.open()
    assert third.session.read_only_reason == ""


def test_a_library_that_does_not_answer_for_a_while_is_asked_again(two, monkeypatch):
    first, second = two
    errors = [LibraryLocked("Busy."), LibraryLocked("Busy.")]
    version = Library.version

    def failing_version(self, id):
        if errors:
            raise errors.pop()
        return version(self, id)

    monkeypatch.setattr(Library, "version", failing_version)
    target(first, second, 4, "Tak")
    assert errors == []
    assert second.told == IN_USE


@pytest.mark.parametrize("error", [TalkNotFound("It is gone."), StaleEdit("It does not fit.")])
def test_what_cannot_be_followed_is_told_once_and_given_up(two, monkeypatch, error):
    first, second = two
    looks = []

    def fail(self, id, version):
        looks.append(version)
        raise error

    if isinstance(error, StaleEdit):
        monkeypatch.setattr("dwuglos.talk.history.History.follow", lambda *_: fail(*_, 0))
    else:
        monkeypatch.setattr(Library, "writes_since", fail)
    first.session.attempt(lambda transcript: edits.set_target(transcript, 4, "Tak"))
    second.qtbot.waitUntil(lambda: str(error) in second.told)
    for _ in range(5):
        second.settle()
    assert len(looks) == 1
    assert second.target(4) == ""


def test_a_talk_that_may_be_written_is_not_looked_for(at_work, monkeypatch):
    monkeypatch.setattr(Library, "version", lambda *_: pytest.fail("nobody else can write it"))
    assert not at_work.session.claim._soon.isActive()


def test_the_pages_need_not_have_been_made_yet(two):
    first, second = two
    assert isinstance(second.window._talk.pages, TalkPages)
    first.run(CloseTalk)
    second.qtbot.waitUntil(lambda: second.session.read_only_reason == "")
    page = second.window.show_article()
    assert not page.title.isReadOnly()
    assert page.findChildren(QPushButton)
