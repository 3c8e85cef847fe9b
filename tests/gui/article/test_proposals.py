"""What a language model proposes for the head and the paragraphs of an article."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QDialog, QMessageBox

from dwuglos.talk import article_edits
from dwuglos.talk.transcript import PERSON
from gui.commands import article as commands
from gui.commands.edit import Undo
from gui.dialogs.proposals import ProposalsDialog
from tests.gui.desk import Asked, Desk
from tests.stand_ins import language_model
from tests.stand_ins.language_model import StandIn

HEAD = {"title": "Latarnie i latarnicy", "lead": "Jak żyło się w latarni.", "tags": ["latarnie", "morze"]}
TEXT = "No więc latarnicy, tak, latarnicy mieszkali w swoich latarniach przez całą długą zimę."
BETTER = "Latarnicy mieszkali w latarniach przez całą zimę."


@pytest.fixture
def model(monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    answers: dict[str, Callable[[str], str]] = {
        "head": lambda message: json.dumps(HEAD),
        "better": lambda message: json.dumps({"text": BETTER}),
        "same": lambda message: json.dumps({"text": TEXT}),
    }
    for name, answer in answers.items():
        monkeypatch.setitem(language_model.ANSWERS, name, answer)
    monkeypatch.setattr("dwuglos.models.asking.BACK_OFF", ())
    with StandIn(seconds_late=0.3) as stand_in:
        yield stand_in


@pytest.fixture
def writing(at_work: Desk, model: StandIn) -> Desk:
    """A talk whose article has a paragraph, with the cursor in it, and a model to ask."""
    at_work.settings.services["language-model"] = {"address": model.address, "model": "polyglot"}
    assert at_work.session.do(article_edits.add_paragraph(at_work.session.article, None, TEXT))
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    page.paragraphs.boxes[0].input.setFocus()
    return at_work


class Shown:
    """Takes the place of `exec` of the dialog: notes what is shown, and answers."""

    def __init__(self, answer: int, *off: int) -> None:
        self.answer = answer
        self.off = off
        self.rows: list[tuple[str, str, str]] = []

    def __call__(self, dialog: ProposalsDialog) -> int:
        for place in self.off:
            dialog.boxes[place].setChecked(False)
        self.rows += [
            (box.text(), now.toPlainText(), proposed.toPlainText())
            for box, (now, proposed) in zip(dialog.boxes, dialog.texts, strict=True)
        ]
        return self.answer


def answer(monkeypatch: pytest.MonkeyPatch, code: QDialog.DialogCode, *off: int) -> Shown:
    shown = Shown(code.value, *off)
    monkeypatch.setattr(ProposalsDialog, "exec", lambda dialog: shown(dialog))
    return shown


TAKE, LEAVE = QDialog.DialogCode.Accepted, QDialog.DialogCode.Rejected


def test_a_head_is_shown_and_what_is_chosen_of_it_taken_as_one_step(
    writing: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert writing.session.do(article_edits.set_field(writing.session.article, "title", "Latarnie"))
    before = writing.session.article.parts
    model.follow(["head"])
    shown = answer(monkeypatch, TAKE, 1)
    writing.run(commands.DraftHead)
    writing.qtbot.waitUntil(lambda: bool(shown.rows))
    assert shown.rows == [
        ("Title", "Latarnie", "Latarnie i latarnicy"),
        ("Lead", "–", "Jak żyło się w latarni."),
        ("Tags", "–", "latarnie, morze"),
    ]
    article = writing.session.article
    assert [article.text(field) for field in ("title", "lead", "tags")] == [
        "Latarnie i latarnicy",
        "",
        "latarnie, morze",
    ]
    writing.run(Undo)
    assert writing.session.article.parts == before
    writing.assert_saved()


@pytest.mark.parametrize("command", [commands.RewriteParagraph, commands.ShortenParagraph])
def test_a_paragraph_is_shown_beside_what_it_was(
    writing: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch, command: type[commands.RewriteParagraph]
) -> None:
    model.follow(["better"])
    shown = answer(monkeypatch, TAKE)
    writing.run(command)
    writing.qtbot.waitUntil(lambda: bool(shown.rows))
    assert shown.rows == [("Paragraph", TEXT, BETTER)]
    (part,) = writing.session.article.summary
    assert (part.text, part.origin) == (BETTER, PERSON)
    writing.run(Undo)
    assert writing.session.article.summary[0].text == TEXT


def test_what_is_left_changes_nothing(writing: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    model.follow(["better"])
    shown = answer(monkeypatch, LEAVE)
    writing.run(commands.RewriteParagraph)
    writing.qtbot.waitUntil(lambda: bool(shown.rows))
    assert writing.session.article.summary[0].text == TEXT


def test_what_is_there_already_is_told(writing: Desk, model: StandIn) -> None:
    model.follow(["same"])
    writing.run(commands.RewriteParagraph)
    writing.qtbot.waitUntil(lambda: "proposes what is there already" in writing.told)


def test_a_proposal_that_comes_late_interrupts_nobody_and_is_shown_beside_the_text_as_it_is(
    writing: Desk, model: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(language_model.ANSWERS, "good", lambda message: json.dumps({"text": BETTER}))
    model.follow(["late"])
    shown = answer(monkeypatch, LEAVE)
    writing.run(commands.RewriteParagraph)
    part = writing.session.article.summary[0]
    writing.qtbot.waitUntil(lambda: bool(model.asked))
    assert writing.session.attempt_on_article(lambda a: article_edits.set_text(a, part.id, f"{TEXT} Inaczej."))
    writing.qtbot.waitUntil(lambda: "has a proposal" in writing.told)
    assert shown.rows == []
    writing.press_in_notice("Show")
    assert shown.rows == [("Paragraph", f"{TEXT} Inaczej.", BETTER)]
    assert writing.session.article.summary[0].text == f"{TEXT} Inaczej."


def test_without_a_paragraph_there_is_nothing_to_rewrite(writing: Desk) -> None:
    page = writing.window.article
    assert page is not None
    page.title.setFocus()
    assert not writing.can(commands.RewriteParagraph)


def test_a_model_in_a_cloud_is_asked_each_time_with_the_tokens(writing: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    writing.settings.services["language-model"] = {"address": "https://models.example/v1", "model": "any"}
    writing.settings.services_told.append("article models.example")
    asked = Asked(QMessageBox.StandardButton.No)
    monkeypatch.setattr(QMessageBox, "question", asked)
    for count in (1, 2):
        writing.run(commands.RewriteParagraph)
        writing.qtbot.waitUntil(lambda count=count: len(asked.questions) == count)
    assert f"These are {len(TEXT)} characters, about " in asked.questions[1]
    assert "what they cost is unknown" in asked.questions[1]
    assert "A part of the article" in asked.questions[1]
