"""A question about the current segment, its answer, and shorter wordings, in their panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from dwuglos.review.questions import LONGEST_QUESTION
from dwuglos.talk import edits
from dwuglos.talk.transcript import PERSON
from gui.commands.edit import Undo
from gui.drafts import reviewing
from gui.panels.views.line import LineView
from gui.panels.views.review import ReviewView
from tests.gui.desk import CTRL, Desk, Key
from tests.gui.room import are_below_one_another, are_side_by_side

LONG = "To jest zdanie, którego nikt nie zdąży przeczytać. " * 6
SHORTER = ("Zdanie krótkie.", "Zdanie.")


@pytest.fixture
def view(at_work: Desk, call: Callable[[str], Any]) -> LineView:
    """The panel at the second segment, no cell open."""
    at_work.table.close_cell()
    panel = call("ReviewPanel")
    assert isinstance(panel, ReviewView)
    at_work.table.go_to(2)
    return panel.line


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """What the model is asked, by segment; it does not answer."""
    asked: list[tuple[int, str]] = []
    monkeypatch.setattr(reviewing, "ask_about", lambda _desk, _session, id, question: asked.append((id, question)))
    monkeypatch.setattr(reviewing, "shorten", lambda _desk, _session, id, profile: asked.append((id, profile.name)))
    return asked


def write(desk: Desk, id: int, text: str) -> None:
    edit = edits.set_target(desk.transcript, id, text)
    assert edit is not None
    desk.session.do(edit)


def offered(view: LineView) -> list[str]:
    return [wording.words.text() for wording in view.wordings if wording.isVisible()]


def read_only(desk: Desk) -> None:
    desk.session.talk.read_only_reason = "It is open elsewhere."
    desk.session.read_only_changed.emit()


def test_it_follows_the_cursor(at_work: Desk, view: LineView) -> None:
    assert view.heading.text() == "Segment 2"
    assert view.answer.placeholderText() == "The answer will stand here."
    assert not view.about.isVisible()
    at_work.session.cursor.go_to(3)
    assert view.heading.text() == "Segment 3"


def test_it_follows_it_only_while_somebody_looks(at_work: Desk, view: LineView) -> None:
    view.see(False)
    at_work.session.cursor.go_to(3)
    assert view.heading.text() == "Segment 2"
    view.see(True)
    assert view.heading.text() == "Segment 3"


def test_where_no_segment_is_chosen_nothing_can_be_asked(at_work: Desk, view: LineView) -> None:
    view.question.setText("Dlaczego?")
    at_work.session.cursor.place(None)
    assert view.heading.text() == "Choose a segment to ask about it."
    assert not any(each.isEnabled() for each in (view.question, view.ask, view.shorten))
    at_work.session.cursor.go_to(2)
    assert view.question.isEnabled()
    assert view.ask.isEnabled()


def test_what_was_said_of_a_segment_goes_with_the_last_one(at_work: Desk, view: LineView) -> None:
    at_work.session.remarks.keep_answer(2, "Czemu?", "Bo tak.")
    at_work.session.remarks.keep_wordings(2, at_work.target(2), SHORTER)
    at_work.session.cursor.place(None)
    assert not view.about.isVisible()
    assert view.answer.toPlainText() == ""
    assert offered(view) == []
    at_work.session.cursor.place(3)
    assert view.state.isVisible()
    at_work.session.cursor.place(None)
    assert not view.state.isVisible()


def test_a_question_is_asked_by_enter_and_by_the_button(
    at_work: Desk, view: LineView, asked: list[tuple[int, str]]
) -> None:
    view.question.setFocus()
    at_work.key(Key.Key_Return)
    assert asked == []
    at_work.type("Czemu?")
    at_work.key(Key.Key_Return)
    view.ask.click()
    assert asked == [(2, "Czemu?")] * 2
    assert view.question.maxLength() == LONGEST_QUESTION


def test_of_blanks_alone_no_question_is_made(view: LineView) -> None:
    view.question.setText("   ")
    assert not view.ask.isEnabled()


def test_an_answer_stands_below_its_question_which_makes_room(at_work: Desk, view: LineView) -> None:
    view.question.setText(" Czemu? ")
    at_work.session.remarks.keep_answer(2, "Czemu?", "Bo tak.")
    assert view.question.text() == ""
    assert view.about.isVisible()
    assert (view.about.text(), view.answer.toPlainText()) == ("Czemu?", "Bo tak.")
    at_work.session.cursor.go_to(3)
    assert not view.about.isVisible()
    assert view.answer.toPlainText() == ""


def test_another_question_that_is_typed_meanwhile_stays(at_work: Desk, view: LineView) -> None:
    view.question.setText("A to?")
    at_work.session.remarks.keep_answer(2, "Czemu?", "Bo tak.")
    assert view.question.text() == "A to?"


def test_shorter_wordings_are_no_answer_to_a_question(at_work: Desk, view: LineView) -> None:
    view.question.setText("Czemu?")
    at_work.session.remarks.keep_wordings(2, at_work.target(2), SHORTER)
    assert view.question.text() == "Czemu?"


def test_while_the_model_thinks_nothing_else_is_asked(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    write(at_work, 3, LONG)
    view.question.setText("Czemu?")
    assert view.ask.isEnabled()
    assert view.shorten.isEnabled()
    at_work.session.remarks.wait_for_line(2)
    assert view.answer.placeholderText() == "The language model is thinking…"
    assert not view.ask.isEnabled()
    assert not view.shorten.isEnabled()
    at_work.session.cursor.go_to(3)
    assert view.answer.placeholderText() == "The answer will stand here."
    assert not view.ask.isEnabled()
    assert not view.shorten.isEnabled()
    at_work.session.remarks.wait_for_line(None)
    assert view.ask.isEnabled()
    assert view.shorten.isEnabled()


def test_only_what_is_too_fast_is_shortened(at_work: Desk, view: LineView, asked: list[tuple[int, str]]) -> None:
    assert view.state.isVisible()
    assert view.state.text() == "This line can be read in its time."
    assert not view.shorten.isEnabled()
    write(at_work, 2, LONG)
    assert not view.state.isVisible()
    view.shorten.click()
    assert asked == [(2, at_work.settings.profile)]


def test_wordings_stand_there_with_their_speed(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER)
    assert offered(view) == list(SHORTER)
    assert view.wordings[0].speed.text() == "5.0 of 17 characters per second"
    assert view.wordings[0].take.accessibleDescription() == SHORTER[0]
    assert not view.state.isVisible()
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER[:1])
    assert offered(view) == [SHORTER[0]]
    at_work.session.cursor.go_to(3)
    assert offered(view) == []


def test_a_wording_of_a_text_that_can_be_read_stands_there_without_a_word(at_work: Desk, view: LineView) -> None:
    at_work.session.remarks.keep_wordings(2, at_work.target(2), SHORTER)
    assert offered(view) == list(SHORTER)
    assert not view.state.isVisible()


def test_a_wording_is_taken_as_one_step_of_a_person(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER)
    done = QSignalSpy(view.done)
    view.wordings[1].take.click()
    assert (at_work.target(2), at_work.segment(2).origin) == (SHORTER[1], PERSON)
    assert offered(view) == []
    assert done.count() == 1
    at_work.run(Undo)
    assert at_work.target(2) == LONG
    assert offered(view) == list(SHORTER)


def test_a_wording_of_what_is_being_typed_over_is_not_taken(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER)
    at_work.table.setFocus()
    at_work.key(Key.Key_F2)
    at_work.type("Inaczej. ")
    done = QSignalSpy(view.done)
    view.wordings[0].take.click()
    assert "Inaczej." in at_work.target(2)
    assert offered(view) == []
    assert done.count() == 0


def test_a_talk_that_can_only_be_read_may_be_asked_about_but_not_changed(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER)
    view.question.setText("Czemu?")
    read_only(at_work)
    assert view.ask.isEnabled()
    assert not view.shorten.isEnabled()
    assert not any(wording.take.isEnabled() for wording in view.wordings)
    view._take(SHORTER[0])
    assert at_work.target(2) == LONG


def test_the_question_undoes_by_itself_and_the_answer_is_left_by_tab(at_work: Desk, view: LineView) -> None:
    view.question.setFocus()
    at_work.type("Czemu?")
    at_work.key(Key.Key_Z, CTRL)
    assert view.question.text() != "Czemu?"
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,"
    assert view.answer.isReadOnly()
    assert view.answer.tabChangesFocus()
    assert view.question.accessibleName() == view.question.placeholderText() == "Your question about this line"
    assert view.answer.accessibleName() == "Answer"
    assert view.focusProxy() is view.question


def test_nothing_lies_over_anything_else(at_work: Desk, view: LineView) -> None:
    at_work.window.resize(1280, 1000)
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_answer(2, "Czemu?", "Bo tak.")
    at_work.session.remarks.keep_wordings(2, LONG, SHORTER)
    at_work.settle()
    first, second = view.wordings
    assert are_below_one_another(
        view, view.heading, view.question, view.about, view.answer, view.shorten, first, second
    )
    assert are_below_one_another(first, first.words, first.take)
    assert are_side_by_side(view, view.question, view.ask)
    assert are_side_by_side(first, first.take, first.speed)
    assert view.question.width() > view.ask.width()
    assert first.rect().contains(first.speed.geometry())


def test_a_wording_can_be_copied_and_is_no_markup(at_work: Desk, view: LineView) -> None:
    write(at_work, 2, LONG)
    at_work.session.remarks.keep_wordings(2, LONG, ("<b>Zdanie</b>",))
    words = view.wordings[0].words
    assert words.text() == "<b>Zdanie</b>"
    assert words.textFormat() == view.about.textFormat() == Qt.TextFormat.PlainText
    assert words.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert words.wordWrap()
    assert view.about.wordWrap()
