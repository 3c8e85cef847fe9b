"""From keystrokes in an article to edits: when they are saved, and what is one step."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dwuglos.errors import StaleEdit
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Field
from dwuglos.talk.edits import Edit
from gui.article import typing
from gui.article.typing import Typing
from tests.gui.article.writing import dismiss
from tests.gui.desk import Desk


@pytest.fixture
def hand(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> Typing:
    """A hand that types into the open article, and makes no pause unless a test wants one."""
    monkeypatch.setattr(typing, "PAUSE_MS", 60_000)
    monkeypatch.setattr(typing, "SAVE_MS", 100)
    return Typing(at_work.session, at_work.session)


def field(name: Field, text: str) -> Callable[[Article], Edit | None]:
    return lambda article: article_edits.set_field(article, name, text)


def steps(desk: Desk) -> list[str]:
    """Undo all, and return what the lead was after each step."""
    seen = []
    while desk.session.undo() is not None:
        seen.append(desk.session.article.text("lead"))
        if desk.session.history.undoable is None:
            break
    return seen


def test_typing_is_a_draft_before_it_is_an_edit(at_work: Desk, hand: Typing) -> None:
    heard = []
    hand.typed.connect(lambda: heard.append(hand.draft().text("lead")))
    assert hand.draft() is at_work.session.article
    hand.type("lead", field("lead", "W"))
    assert heard == ["W"]
    assert hand.is_waiting
    assert (hand.into, hand.holds("lead"), hand.holds("title")) == ("lead", True, False)
    assert at_work.session.article.text("lead") == ""


def test_it_is_saved_whether_typing_goes_on_or_not(at_work: Desk, hand: Typing) -> None:
    hand.type("lead", field("lead", "W"))
    at_work.qtbot.waitUntil(lambda: at_work.session.article.text("lead") == "W", timeout=30_000)
    assert not hand.is_waiting
    assert (hand.into, hand.holds("lead")) == ("lead", False)


def test_one_go_at_a_field_is_one_step(at_work: Desk, hand: Typing) -> None:
    for text in ("W", "Ws", "Wst"):
        hand.type("lead", field("lead", text))
        hand.save()
        assert at_work.session.article.text("lead") == text
    hand.finish()
    assert hand.into is None
    hand.type("lead", field("lead", "Wstęp"))
    hand.finish()
    assert steps(at_work) == ["Wst", ""]


def test_another_field_is_another_step(at_work: Desk, hand: Typing) -> None:
    hand.type("lead", field("lead", "Wstęp"))
    hand.type("title", field("title", "Latarnie"))
    assert at_work.session.article.text("lead") == "Wstęp"
    assert at_work.session.article.text("title") == ""
    hand.finish()
    assert steps(at_work) == ["Wstęp", ""]


def test_a_pause_ends_a_step(at_work: Desk, hand: Typing) -> None:
    hand._pause.setInterval(300)
    hand.type("lead", field("lead", "W"))
    at_work.qtbot.waitUntil(lambda: hand.into is None)
    hand.type("lead", field("lead", "Wstęp"))
    hand.finish()
    assert steps(at_work) == ["W", ""]


def test_a_part_that_went_away_under_the_hand_takes_its_text_along(at_work: Desk, hand: Typing) -> None:
    session = at_work.session
    assert session.do(article_edits.add_paragraph(session.article, None, "Raz."))
    id = session.article.summary[0].id
    hand.type(id, lambda article: article_edits.set_text(article, id, "Raz. Dwa."))
    assert hand.draft().summary[0].text == "Raz. Dwa."
    assert session.attempt_on_article(lambda article: article_edits.remove(article, [id]))
    assert hand.draft() is session.article
    hand.finish()
    assert session.article.summary == []
    assert at_work.told == ""


def test_what_cannot_be_done_is_told(at_work: Desk, hand: Typing, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_step: object, _edit: Edit) -> bool:
        raise StaleEdit("This part of the article has changed in the meantime; nothing was done.")

    monkeypatch.setattr("gui.article.typing.OneStep.do", refuse)
    hand.type("lead", field("lead", "W"))
    hand.finish()
    assert "has changed in the meantime" in at_work.told
    dismiss(at_work)
    hand.finish()
    assert at_work.told == ""


def test_nothing_is_saved_of_a_talk_that_is_only_read(new_desk: Callable[[], Desk]) -> None:
    first, second = new_desk(), new_desk()
    first.open()
    second.open()
    hand = Typing(second.session, second.session)
    hand.type("lead", field("lead", "W"))
    hand.finish()
    assert second.session.article.text("lead") == ""
    assert not hand.is_waiting
