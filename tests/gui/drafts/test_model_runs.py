"""Asking a language model about the open talk: agreed to, told of, stopped, kept where it breaks off."""

from __future__ import annotations

import re
from collections.abc import Callable
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from dwuglos import keys
from dwuglos.article.drafts.model_questions import PART
from dwuglos.errors import Cancelled, ServiceBlocked, ServiceRefused
from dwuglos.models.asking import Model
from dwuglos.models.prompts import Prompt
from dwuglos.store.values import KeptDraft
from dwuglos.talk.edits import set_target
from gui.commands.file import CloseTalk
from gui.dialogs.translators import TranslatorsDialog
from gui.drafts import model_runs
from tests.gui.desk import Asked, Desk
from tests.stand_ins.language_model import StandIn

HERE = {"address": "http://127.0.0.1:9/v1", "model": "any"}
CLOUD = {"address": "https://models.example/v1", "model": "any", "price": "0"}
BUSY = ServiceBlocked("Busy now.")


class Asking:
    """A question whose answering is played step by step, with no model at all."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.got: list[tuple[object, bool]] = []
        self.models: list[Model] = []
        self._go_on = Event()

    def begin(self, *steps: Callable[[Model], object], about: str = "any", sent: int = 10, **more: Any) -> None:
        """Ask; each step is done when `step` is called, and what the last one gives is the answer."""

        def answer(model: Model) -> object:
            self.models.append(model)
            given: object = None
            for step in steps:
                given = step(model)
                if step is not steps[-1]:
                    assert self._go_on.wait(30)
                    self._go_on.clear()
            return given

        question = model_runs.Question(about, sent, 10, answer, lambda *result: self.got.append(result), **more)
        model_runs.ask(self.desk.window, self.desk.session, question)

    def step(self) -> None:
        self._go_on.set()

    def wait(self, count: int = 1) -> None:
        self.desk.qtbot.waitUntil(lambda: len(self.got) == count)

    def wait_told(self, words: str) -> None:
        self.desk.qtbot.waitUntil(lambda: words in self.desk.told)

    def kept(self) -> dict[str, str]:
        def look(library: Any) -> dict[str, str]:
            answers = library.draft_answers(self.desk.session.id, model_runs.ENGINE)
            return {digest: answer for digest, answer in answers.items() if answer}

        return self.desk.answer(self.desk.tasks.read, look)


@pytest.fixture
def asking(at_work: Desk) -> Asking:
    at_work.settings.services["language-model"] = dict(HERE)
    return Asking(at_work)


def keep(digest: str, answer: str) -> Callable[[Model], object]:
    return lambda model: model.journal.keep(digest, answer)


def fail(_model: Model) -> None:
    raise ServiceRefused("It is used up.")


def test_which_part_is_written_is_told_until_the_end(asking: Asking) -> None:
    asking.begin(
        lambda model: None,
        lambda model: model.done(0, 3),
        lambda model: model.waiting and model.waiting(5, BUSY),
        lambda model: model.done(2, 3),
        lambda model: (model.done(3, 3), "result")[1],
    )
    for words in ("The draft is being written…", "part 1 of 3…", "Asking again in 5 seconds.", "part 3 of 3…"):
        asking.wait_told(words)
        asking.step()
    asking.wait()
    assert asking.got == [("result", False)]
    assert asking.desk.told == ""


def test_of_a_single_part_no_number_is_told(asking: Asking) -> None:
    told: list[str] = []
    asking.begin(lambda model: model.done(0, 1), keep("d", "a"), lambda model: "result")
    asking.wait_told("The draft is being written…")
    asking.step()
    asking.desk.qtbot.waitUntil(lambda: bool(asking.kept()))
    told.append(asking.desk.told)
    asking.step()
    asking.wait()
    assert told == ["The draft is being written…"]


def test_a_run_can_be_stopped(asking: Asking) -> None:
    stopped = Event()

    def wait(model: Model) -> None:
        assert model.cancelled.wait(30)
        stopped.set()
        raise Cancelled

    asking.begin(wait)
    asking.wait_told("The draft is being written…")
    asking.desk.press_in_notice("Stop")
    assert stopped.wait(30)
    asking.desk.qtbot.wait(20)
    assert asking.got == []
    assert asking.desk.told == ""


def test_who_did_something_else_meanwhile_is_not_interrupted(asking: Asking) -> None:
    asking.begin(lambda model: None, lambda model: "result")
    asking.wait_told("The draft is being written…")
    assert asking.desk.session.attempt(lambda transcript: set_target(transcript, 4, "Inaczej"))
    asking.step()
    asking.wait()
    assert asking.got == [("result", True)]


def test_what_comes_for_a_talk_that_was_closed_is_dropped(asking: Asking) -> None:
    asking.begin(lambda model: None, lambda model: "result")
    asking.wait_told("The draft is being written…")
    asking.desk.run(CloseTalk)
    asking.step()
    asking.desk.qtbot.waitUntil(lambda: asking.desk.told == "")
    assert asking.got == []


def test_answers_are_kept_as_they_come_and_given_to_the_next_run_until_one_ends_well(asking: Asking) -> None:
    asking.begin(keep("d", "first"), keep("e", "second"), fail)
    asking.desk.qtbot.waitUntil(lambda: asking.kept() == {"d": "first"})
    asking.step()
    asking.desk.qtbot.waitUntil(lambda: asking.kept() == {"d": "first", "e": "second"})
    asking.step()
    asking.wait_told("It is used up. What was answered so far is kept, and only the rest is asked for then.")
    asking.begin(keep("d", "first"), lambda model: "result")
    asking.wait_told("The draft is being written…")
    assert "used up" not in asking.desk.told
    asking.step()
    asking.wait()
    assert asking.models[1].journal.answers == {"d": "first", "e": "second"}
    assert asking.kept() == {"e": "second"}  # which that run did not need


def test_a_run_without_any_answer_offers_nothing_to_go_on_with(asking: Asking) -> None:
    asking.begin(fail)
    asking.wait_told("It is used up.")
    assert "kept" not in asking.desk.told
    assert not [each for each in asking.desk.window.notices.findChildren(QPushButton) if each.text() == "Go &on"]


def test_going_on_asks_the_same_again(asking: Asking) -> None:
    ends = iter([fail, lambda model: "result"])
    asking.begin(keep("d", "a"), lambda model: next(ends)(model))
    asking.step()
    asking.wait_told("It is used up.")
    asking.step()
    asking.desk.press_in_notice("Go &on")
    asking.wait()
    assert asking.models[1].journal.answers == {"d": "a"}


def test_where_the_text_goes_is_asked_once_and_nothing_sent_after_a_no(
    asking: Asking, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking.desk.settings.services["language-model"] = dict(CLOUD)
    asked = Asked(QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(QMessageBox, "question", asked)
    asking.begin(lambda model: "refused")
    asking.desk.qtbot.waitUntil(lambda: len(asked.questions) == 1)
    asking.begin(lambda model: "first")
    asking.wait(1)
    asking.begin(lambda model: "second")
    asking.wait(2)
    assert asking.got == [("first", False), ("second", False)]
    where = "The whole text of “Lighthouses” will be sent to the language model at models.example. Send it?"
    assert asked.questions == [where, where]
    assert asking.desk.settings.services_told == ["article models.example"]


def test_what_each_question_costs_is_asked_each_time(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked(QMessageBox.StandardButton.Yes)
    monkeypatch.setenv(keys.variable("language-model", "key"), "k")
    monkeypatch.setattr(QMessageBox, "question", asked)
    asking.desk.settings.services["language-model"] = {
        **CLOUD,
        "address": "http://models.example/v1",
        "price": "1000",
    }
    for count, sent in enumerate((PART - 1, PART), 1):  # the second needs two questions, each with a prompt
        asking.begin(lambda model: "result", sent=sent, words=model_runs.part_of_article())
        asking.wait(count)
    few, many = (
        int(re.findall(r"about (\d+|\d+.\d+) tokens", text)[0].replace("\N{NO-BREAK SPACE}", "").replace(",", ""))
        for text in asked.questions
    )
    assert many - few > 300
    for text in asked.questions:
        assert text.startswith("Your key goes there unencrypted")
        assert "which cost about" in text
        assert "A part of the article “Lighthouses”" in text
    assert asking.desk.settings.services_told == ["article models.example http"]


def test_what_the_service_lacks_is_told_before_anything_is_asked(asking: Asking) -> None:
    asking.desk.settings.services["language-model"] = {"address": HERE["address"]}
    asking.begin(lambda model: "result")
    asking.wait_told("cannot work without")
    assert asking.models == []


def test_what_the_service_lacks_is_entered_from_there(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    def enter(dialog: TranslatorsDialog) -> int:
        assert dialog.page.kind.name == "language-model"
        dialog.page.fields["model"].setText("polyglot")
        dialog.accept()
        return 1

    monkeypatch.setattr(TranslatorsDialog, "exec", enter)
    asking.desk.settings.translator = "deepl"
    asking.desk.settings.services["language-model"] = {"address": HERE["address"]}
    asking.begin(lambda model: "result")
    asking.wait_told("cannot work without")
    asking.desk.press_in_notice("Enter it…")
    assert asking.desk.settings.services["language-model"]["model"] == "polyglot"
    assert asking.desk.settings.translator == "deepl"


def test_what_the_service_lacks_is_told_once_and_no_more_when_it_is_there(asking: Asking) -> None:
    asking.desk.settings.services["language-model"] = {"address": HERE["address"]}
    for about in ("one", "another"):
        asking.begin(lambda model: "result", subject=about)
    asking.desk.qtbot.waitUntil(lambda: not asking.desk.tasks._under_way)
    assert len([text for text in asking.desk.window.notices.texts() if "cannot work without" in text]) == 1
    asking.desk.settings.services["language-model"] = HERE
    asking.begin(lambda model: "result")
    asking.wait(1)
    assert "cannot work without" not in asking.desk.told


def test_the_model_of_the_settings_is_asked_for_what_it_has_not_answered(asking: Asking) -> None:
    def ask_twice(model: Model) -> str:
        return " ".join(model.ask(Prompt("Say", "{text}"), {"text": text}, str.strip) for text in ("one", "two"))

    with StandIn(["good", "quota"]) as stand_in:
        asking.desk.settings.services["language-model"] = {"address": stand_in.address, "model": "polyglot"}
        asking.begin(ask_twice)
        asking.wait_told("used up")
        asking.desk.press_in_notice("Go &on")
        asking.wait()
        assert len(stand_in.asked) == 3
        asking.begin(ask_twice)  # who asks again wants another
        asking.wait(2)
        assert len(stand_in.asked) == 5
    assert {question["model"] for question in stand_in.asked} == {"polyglot"}


# What becomes of a question that is not asked, or not answered


class Told:
    """What a question hears of its run, in order."""

    def __init__(self) -> None:
        self.all: list[str] = []

    def hooks(self) -> dict[str, Callable[[], object]]:
        return {name: lambda name=name: self.all.append(name) for name in ("begun", "failed", "heard")}


def wait_for(asking: Asking, told: Told, name: str) -> None:
    asking.desk.qtbot.waitUntil(lambda: name in told.all)


def test_who_does_not_agree_hears_that_nothing_comes(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told()
    asking.desk.settings.services["language-model"] = dict(CLOUD)
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.No))
    asking.begin(lambda model: "result", **told.hooks())
    wait_for(asking, told, "failed")
    assert (asking.models, told.all) == ([], ["failed"])


def test_what_the_service_lacks_leaves_the_question_unasked(asking: Asking) -> None:
    told = Told()
    asking.desk.settings.services["language-model"] = {"address": HERE["address"]}
    asking.begin(lambda model: "result", **told.hooks())
    wait_for(asking, told, "failed")
    assert told.all == ["failed"]


def test_a_library_that_cannot_be_read_is_told(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("no room")

    told = Told()
    monkeypatch.setattr("dwuglos.store.library.Library.draft_answers", fail)
    asking.begin(lambda model: "result", **told.hooks())
    wait_for(asking, told, "failed")
    assert asking.desk.told != ""
    assert asking.models == []


def test_with_nothing_left_to_send_nobody_is_asked(asking: Asking) -> None:
    given: list[dict[str, str]] = []

    def left(_model: object, answers: Any) -> int:
        given.append(dict(answers))
        return 0

    asking.desk.settings.services["language-model"] = dict(CLOUD)
    talk = asking.desk.session.id
    kept = [KeptDraft("d", "answer", {}), KeptDraft("e", "", {})]
    asking.desk.answer(asking.desk.tasks.store, lambda library: library.keep_drafts(talk, model_runs.ENGINE, kept))
    asking.begin(lambda model: "result", left=left)
    asking.wait()
    assert asking.got == [("result", False)]
    assert given == [{"d": "answer"}], "an answer that was used up is none"


def test_a_question_that_ends_well_is_heard_and_not_told_of_as_failed(asking: Asking) -> None:
    told = Told()
    asking.begin(keep("d", "a"), lambda model: "result", **told.hooks())
    wait_for(asking, told, "heard")
    asking.step()
    asking.wait()
    assert set(told.all) == {"heard"}


def test_a_question_that_breaks_off_hears_of_it_once(asking: Asking) -> None:
    told = Told()
    asking.begin(fail, **told.hooks())
    asking.wait_told("It is used up.")
    assert told.all == ["heard", "failed"]


def stop_when_asked(model: Model) -> None:
    assert model.cancelled.wait(30)
    raise Cancelled


@pytest.mark.parametrize(("is_of_use", "offers"), [(True, True), (False, False)])
def test_who_stops_can_go_on_where_answers_are_good_for_more_than_one_run(
    asking: Asking, is_of_use: bool, offers: bool
) -> None:
    told = Told()
    ends = iter([stop_when_asked, lambda model: "result"])
    asking.begin(keep("d", "a"), lambda model: next(ends)(model), of_use_again=is_of_use, **told.hooks())
    asking.desk.qtbot.waitUntil(lambda: asking.kept() == {"d": "a"})
    asking.step()
    asking.desk.press_in_notice("Stop")
    wait_for(asking, told, "failed")
    assert ("What was answered so far is kept" in asking.desk.told) is offers
    if offers:
        asking.step()
        asking.desk.press_in_notice("Go &on")
        asking.wait()
        assert told.all[told.all.index("failed") + 1] == "begun"
        assert asking.kept() == {"d": "a"}, "they stay"


def test_who_stops_before_anything_came_is_offered_nothing(asking: Asking) -> None:
    told = Told()
    asking.begin(stop_when_asked, of_use_again=True, **told.hooks())
    asking.wait_told("The draft is being written…")
    asking.desk.press_in_notice("Stop")
    wait_for(asking, told, "failed")
    assert asking.desk.told == ""


def test_what_is_being_typed_is_kept_before_it_is_asked(asking: Asking) -> None:
    asking.desk.table.go_to(4, edit=True)
    asking.desk.cell.input.setPlainText("Samotni.")
    asking.begin(lambda model: "result")
    asking.wait()
    assert asking.desk.target(4) == "Samotni."
    assert asking.got == [("result", False)], "that was a step before it began"


def test_nothing_is_told_of_a_talk_that_was_left(asking: Asking) -> None:
    told = Told()
    asking.begin(lambda model: None, fail, **told.hooks())
    asking.wait_told("The draft is being written…")
    asking.desk.run(CloseTalk)
    asking.step()
    asking.desk.qtbot.waitUntil(lambda: "It is used up." in asking.desk.told)
    assert told.all == []


@pytest.mark.parametrize(
    ("sent", "answered", "left", "questions", "back"),
    [(100, 10, 100, 1, 10), (100, 10, 50, 1, 5), (PART, 30, PART, 2, 30), (0, 10, 0, 1, 0), (10, 7, 5, 1, 3)],
)
def test_what_is_left_has_its_share_of_the_price(
    monkeypatch: pytest.MonkeyPatch, sent: int, answered: int, left: int, questions: int, back: int
) -> None:
    counted: list[tuple[int, int]] = []
    prices: list[Any] = []
    monkeypatch.setattr("dwuglos.models.tokens.tokens_of", lambda *what: counted.append(what) or 2_000_000)
    monkeypatch.setattr("gui.drafts.agreement.price_words", lambda price: prices.append(price) or "A price.")
    question = model_runs.Question("any", sent, answered, lambda _: None, lambda *_: None)
    for price, euros in ((3.0, 6.0), (None, None)):
        assert model_runs._price(SimpleNamespace(price=price), question, left) == "A price."  # type: ignore[arg-type]
        assert counted.pop() == (left + questions * 1500, back)
        assert tuple(prices.pop())[:2] == (left, euros)
