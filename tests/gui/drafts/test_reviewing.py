"""A review of the open talk in the window: agreed to, told of, cancelled, taken up again; remarks and what is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import LibraryLocked
from dwuglos.language.terms import Term
from dwuglos.models.language_model import LanguageModel
from dwuglos.profiles import Profile, as_data
from dwuglos.review import passages, questions
from dwuglos.store.library import Library
from dwuglos.talk.edits import set_target
from dwuglos.talk.ignored import Ignored
from dwuglos.talk.transcript import PERSON
from gui import language
from gui.commands.edit import Undo
from gui.commands.file import CloseTalk
from gui.commands.translate import AskAboutLine, ReviewSelection, ReviewSentence, ReviewTalk, ShortenLine
from gui.drafts.reviewing import ask_about
from gui.drafts.reviewing import review as start_review
from gui.look import text_size
from gui.panels.views.line import LineView
from gui.panels.views.remarks import RemarksView
from gui.panels.views.review import ReviewView
from tests.gui.desk import Asked, Desk, Key
from tests.gui.panels.conftest import dock
from tests.stand_ins import language_model, reviewing
from tests.stand_ins.language_model import StandIn

WRONG = "Latarnie są tu źle."


@pytest.fixture
def model(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    """A model on this machine that reviews, and a talk with two translations to be remarked on."""
    for name, answer in reviewing.ANSWERS.items():
        monkeypatch.setitem(language_model.ANSWERS, name, answer)
    at_work.table.close_cell()
    for id in (2, 5):
        write(at_work, id, WRONG)
    with StandIn(otherwise="remarks") as stand_in:
        at_work.settings.services["language-model"] = {"address": stand_in.address, "model": "polyglot"}
        yield stand_in
    assert stand_in.errors == []


def write(desk: Desk, id: int, text: str) -> None:
    edit = set_target(desk.transcript, id, text)
    assert edit is not None
    desk.session.do(edit)


def panel_of(desk: Desk) -> ReviewView:
    there = dock(desk, "ReviewPanel").view
    assert isinstance(there, ReviewView)
    return there


def view(desk: Desk) -> RemarksView:
    return panel_of(desk).remarks


def line(desk: Desk) -> LineView:
    return panel_of(desk).line


def review(desk: Desk) -> RemarksView:
    desk.run(ReviewTalk)
    desk.qtbot.waitUntil(lambda: not desk.session.remarks.is_under_way)
    return view(desk)


def ids(desk: Desk) -> list[int]:
    return [remark.id for remark in desk.session.remarks.all()]


def test_remarks_come_into_the_panel_and_nothing_is_changed(at_work: Desk, model: StandIn) -> None:
    before = list(at_work.transcript)
    panel = review(at_work)
    assert ids(at_work) == [2, 5]
    assert list(at_work.transcript) == before
    assert "The review is done; remarks: 2." in at_work.told
    assert panel.heading.text() == "Remarks: 2"
    assert [remark.id for remark in panel.model.rows] == [2, 5]
    assert panel.model.index(0).data() == (
        f"Segment 2 · meaning. {reviewing.REASON} Now: “{WRONG}”. Then: “Latarnie są tu dobrze.”."
    )
    assert not panel.empty.isVisible()


def test_remarks_are_as_large_as_the_texts(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    usual = panel.list.sizeHintForRow(0)
    text_size.use(250)
    assert panel.list.sizeHintForRow(0) > 2 * usual


def test_one_is_accepted_by_key_as_one_step_of_a_person(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    panel.list.setFocus()
    at_work.key(Key.Key_Insert)
    assert at_work.target(2) == "Latarnie są tu dobrze."
    assert (at_work.segment(2).state, at_work.segment(2).origin) == ("translated", PERSON)
    assert ids(at_work) == [5]
    assert [remark.id for remark in panel.chosen()] == [5]
    at_work.run(Undo)
    assert at_work.target(2) == WRONG
    at_work.assert_saved()


def test_all_are_accepted_as_one_step(at_work: Desk, model: StandIn) -> None:
    review(at_work).accept_all.click()
    assert [at_work.target(id) for id in (2, 5)] == ["Latarnie są tu dobrze."] * 2
    assert view(at_work).empty.text() == "Nothing is left to remark on."
    at_work.run(Undo)
    assert [at_work.target(id) for id in (2, 5)] == [WRONG] * 2


def test_a_rejected_remark_is_not_made_again_unless_that_is_taken_back(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    panel.list.setFocus()
    at_work.key(Key.Key_Delete)
    assert ids(at_work) == [5]
    assert "They will not be made again." in at_work.told
    at_work.settle()
    review(at_work)
    assert ids(at_work) == [5]
    at_work.press_in_notice("Take that &back")
    at_work.settle()
    assert ids(at_work) == [2, 5]
    assert at_work.answer(at_work.tasks.read, lambda library: library.ignored(at_work.session.id)) == []


def test_a_remark_goes_when_its_text_becomes_another(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    write(at_work, 2, "Latarnie są tu ładne.")
    assert ids(at_work) == [5]
    assert [remark.id for remark in panel.model.rows] == [5]


def test_a_text_changed_while_the_model_reads_stays_a_persons(at_work: Desk, model: StandIn) -> None:
    model.otherwise, model.seconds_late = "late", 0.2
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: len(model.asked) == 1)
    model.otherwise = "remarks"
    write(at_work, 2, "Latarnie są tu moje.")
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert at_work.target(2) == "Latarnie są tu moje."
    assert 2 not in ids(at_work)


def test_what_was_answered_is_not_sent_again(at_work: Desk, model: StandIn) -> None:
    review(at_work)
    assert len(model.asked) == 1
    at_work.settle()
    review(at_work)
    assert len(model.asked) == 1
    assert ids(at_work) == [2, 5]


def test_the_selection_and_the_sentence_are_reviewed_alone(at_work: Desk, model: StandIn) -> None:
    at_work.table.go_to(5)
    for command in (ReviewSelection, ReviewSentence):
        at_work.run(command)
        at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
        assert ids(at_work) == [5]


def test_enter_goes_to_the_segment(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    panel.list.setFocus()
    at_work.key(Key.Key_Space)
    assert at_work.here == 2
    assert panel.list.hasFocus()
    at_work.key(Key.Key_Down)
    at_work.key(Key.Key_Return)
    assert at_work.here == 5
    assert not panel.list.hasFocus()


def test_nothing_found_is_said(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "no-remarks"
    panel = review(at_work)
    assert "The review is done; there is nothing to remark on." in at_work.told
    assert panel.empty.text() == "Nothing is left to remark on."


def test_a_lie_is_left_out_and_that_is_said(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "remarks-too-many"
    review(at_work)
    assert ids(at_work) == [2, 5]
    assert "1 remark did not fit what was sent and was left out." in at_work.told


def test_an_answer_of_lies_is_no_review(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "remarks-wrong-ids"
    panel = review(at_work)
    assert ids(at_work) == []
    assert "did not answer in the form it was asked for" in at_work.told
    assert "Nothing has been reviewed yet." in panel.empty.text()


def test_without_a_model_it_is_said_what_to_do(at_work: Desk, model: StandIn) -> None:
    at_work.settings.services.clear()
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert "Model" in at_work.told
    assert at_work.can(ReviewTalk)


def test_a_model_that_is_not_there_is_told_of(at_work: Desk, model: StandIn) -> None:
    at_work.settings.services["language-model"]["address"] = "http://127.0.0.1:9/v1"
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert "127.0.0.1" in at_work.told


def test_it_can_be_stopped(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "stall"
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: len(model.asked) == 1)
    assert not at_work.can(ReviewTalk)
    at_work.press_in_notice("Stop")
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert ids(at_work) == []


def test_a_long_review_that_was_stopped_goes_on_where_it_was(at_work: Desk, model: StandIn, monkeypatch: Any) -> None:
    monkeypatch.setattr(passages, "SIZE", 100)
    made = passages.passages(at_work.transcript.segments)
    before = next(n for n, passage in enumerate(made) if 5 in passage.ids)
    model.follow(["remarks"] * before + ["stall"])
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: len(model.asked) == before + 1)
    at_work.press_in_notice("Stop")
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert ids(at_work) == [2]
    at_work.settle()
    at_work.press_in_notice("Go &on")
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert ids(at_work) == [2, 5]
    questions = [asked["messages"] for asked in model.asked]
    assert questions.count(questions[0]) == 1


def test_the_user_is_asked_before_text_goes_elsewhere(
    at_work: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = Asked(QMessageBox.StandardButton.No)
    monkeypatch.setattr(LanguageModel, "is_here", False)
    monkeypatch.setattr(QMessageBox, "question", asked)
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert model.asked == []
    assert "Both languages of the segments to be reviewed" in asked.questions[0]
    assert "what they cost is unknown" in asked.questions[0]


def test_the_talk_may_be_left_meanwhile(at_work: Desk, model: StandIn) -> None:
    model.otherwise, model.seconds_late = "late", 0.1
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: len(model.asked) == 1)
    at_work.run(CloseTalk)
    model.otherwise = "remarks"
    at_work.open()
    review(at_work)
    assert ids(at_work) == [2, 5]


def test_a_talk_that_is_only_to_be_read_is_not_reviewed(
    at_work: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = review(at_work)
    at_work.session.talk.read_only_reason = "It is open elsewhere."
    at_work.session.read_only_changed.emit()
    assert not any(button.isEnabled() for button in (panel.accept, panel.reject, panel.accept_all, panel.reject_all))
    assert not at_work.can(ReviewTalk)
    assert at_work.can(AskAboutLine)


# About single lines


def ask(desk: Desk, question: str) -> LineView:
    desk.run(AskAboutLine)
    panel = line(desk)
    panel.question.setText(question)
    panel.ask.click()
    desk.qtbot.waitUntil(lambda: desk.session.remarks.line_under_way is None)
    return panel


def test_an_answer_stands_beside_its_segment(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "answer"
    at_work.table.go_to(2)
    panel = ask(at_work, "Co to znaczy?")
    assert panel.about.text() == "Co to znaczy?"
    assert panel.question.text() == ""
    assert "Tak się mówi." in panel.answer.toPlainText()
    at_work.session.cursor.go_to(3)
    assert panel.answer.toPlainText() == ""
    at_work.session.cursor.go_to(2)
    assert "Tak się mówi." in panel.answer.toPlainText()
    assert "Co to znaczy?" in str(model.asked[0]["messages"])


def test_without_a_question_there_is_nothing_to_ask(at_work: Desk, model: StandIn) -> None:
    at_work.run(AskAboutLine)
    assert line(at_work).question.hasFocus()
    assert not line(at_work).ask.isEnabled()


@pytest.fixture
def fast(at_work: Desk, model: StandIn) -> Desk:
    """The talk, at a segment that is too fast to be read."""
    segment = at_work.segment(2)
    assert segment.duration is not None
    write(at_work, 2, "To jest zdanie, którego nikt nie zdąży przeczytać. " * 6)
    at_work.table.go_to(2)
    model.otherwise = "shorter"
    return at_work


def test_a_shorter_wording_is_taken_by_a_button(fast: Desk) -> None:
    fast.run(ShortenLine)
    fast.qtbot.waitUntil(lambda: fast.session.remarks.line_under_way is None)
    panel = line(fast)
    assert all(wording.isVisible() for wording in panel.wordings)
    first = panel.wordings[0].text
    panel.wordings[0].take.click()
    assert (fast.target(2), fast.segment(2).origin) == (first, PERSON)
    assert not any(wording.isVisible() for wording in panel.wordings)
    fast.run(Undo)
    assert fast.target(2).startswith("To jest zdanie")


def test_wordings_of_another_text_are_not_offered(fast: Desk) -> None:
    fast.run(ShortenLine)
    fast.qtbot.waitUntil(lambda: fast.session.remarks.line_under_way is None)
    panel = line(fast)
    write(fast, 2, "Coś innego, co ktoś napisał.")
    assert not any(wording.isVisible() for wording in panel.wordings)


def test_a_line_that_can_be_read_is_not_shortened(at_work: Desk, model: StandIn) -> None:
    write(at_work, 2, "Tak.")
    at_work.table.go_to(2)
    at_work.run(ShortenLine)
    assert model.asked == []
    assert "nothing to shorten" in at_work.told + at_work.window.status.currentMessage()


def test_of_a_line_without_polish_nothing_is_said_about_its_speed(at_work: Desk, model: StandIn) -> None:
    at_work.table.go_to(4)
    at_work.run(AskAboutLine)
    assert not line(at_work).state.isVisible()
    at_work.run(ShortenLine)
    assert at_work.told == "There is no translation here to shorten."


def test_other_limits_count_at_once(at_work: Desk, model: StandIn) -> None:
    at_work.table.go_to(2)
    at_work.run(AskAboutLine)
    panel = line(at_work)
    assert panel.state.isVisible()
    assert not panel.shorten.isEnabled()
    slow = Profile("slow", "Slow", 42, 2, 5, 0, 0)
    at_work.settings.profiles = {"slow": as_data(slow)}
    at_work.window.look.use_profile(slow)
    at_work.qtbot.waitUntil(panel.shorten.isEnabled)
    assert not panel.state.isVisible()


# When nothing is to be asked


def test_a_review_that_is_under_way_or_not_possible_is_not_begun(at_work: Desk, model: StandIn) -> None:
    session = at_work.session
    session.talk.read_only_reason = "It is open elsewhere."
    start_review(at_work.window, session, None)
    assert not session.remarks.is_under_way
    session.talk.read_only_reason = ""
    session.remarks.begin()
    start_review(at_work.window, session, None)
    at_work.settle()
    session.remarks.end(is_done=False)
    assert model.asked == []
    assert at_work.told == ""


def test_a_library_that_fails_ends_the_review_with_a_sentence(
    at_work: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> list[Ignored]:
        raise LibraryLocked("Another program is using the library.")

    monkeypatch.setattr(Library, "ignored", fail)
    at_work.run(ReviewTalk)
    at_work.qtbot.waitUntil(lambda: not at_work.session.remarks.is_under_way)
    assert "Another program is using the library." in at_work.told
    assert model.asked == []


def test_what_was_rejected_before_the_talk_was_opened_is_not_made_again(at_work: Desk, model: StandIn) -> None:
    panel = review(at_work)
    panel.list.setFocus()
    at_work.key(Key.Key_Delete)
    at_work.settle()
    at_work.run(CloseTalk)
    at_work.open()
    review(at_work)
    assert ids(at_work) == [5]


def test_while_a_line_is_asked_about_no_other_is(at_work: Desk, model: StandIn) -> None:
    at_work.session.remarks.wait_for_line(3)
    ask_about(at_work.window, at_work.session, 2, "Co to znaczy?")
    ask_about(at_work.window, at_work.session, 999, "Co to znaczy?")
    at_work.settle()
    assert model.asked == []
    assert at_work.session.remarks.line_under_way == 3
    at_work.session.remarks.wait_for_line(None)
    ask_about(at_work.window, at_work.session, 999, "Co to znaczy?")
    assert at_work.session.remarks.line_under_way is None


def test_what_is_typed_is_an_edit_before_a_line_is_asked_about(at_work: Desk, model: StandIn) -> None:
    model.otherwise = "answer"
    at_work.table.go_to(4, edit=True)
    at_work.type("Bywało samotnie.")
    ask_about(at_work.window, at_work.session, 4, "Dobrze?")
    at_work.qtbot.waitUntil(lambda: at_work.session.remarks.line_under_way is None)
    assert at_work.target(4) == "Bywało samotnie."
    assert "Bywało samotnie." in str(model.asked[0]["messages"])


@pytest.mark.parametrize(("spoken", "name"), [("pl", "Polish"), ("en", "English")])
def test_the_model_speaks_the_language_of_the_window_and_knows_the_glossary(
    at_work: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, spoken: str, name: str
) -> None:
    (tmp_path / "terms.csv").write_text("lighthouses,latarnie morskie\n", "utf-8")
    at_work.settings.services["language-model"]["glossary"] = str(tmp_path / "terms.csv")
    at_work.session.terms.in_force = (Term("island", "wyspa"),)
    monkeypatch.setattr(language, "spoken", lambda: spoken)
    heard: list[tuple[object, ...]] = []

    def answer(*_: object, language: str, terms: Iterable[Term], **_more: object) -> str:
        heard.append((language, [(term.english, term.polish) for term in terms]))
        return "Tak."

    monkeypatch.setattr(questions, "answer", answer)
    at_work.table.go_to(2)
    ask_about(at_work.window, at_work.session, 2, "Co to znaczy?")
    at_work.qtbot.waitUntil(lambda: at_work.session.remarks.help_on(2).answer == "Tak.")
    assert heard == [(name, [("island", "wyspa"), ("lighthouses", "latarnie morskie")])]
