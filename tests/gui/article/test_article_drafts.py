"""Drafts of the article, asked for in the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from dwuglos.store.library import Library
from dwuglos.talk.edits import set_target
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.talk.video import Chapter, Video
from gui.commands import article as commands
from gui.commands.edit import Undo
from tests.gui.desk import Asked, Desk

POLISH = """
Latarnie morskie stoją na skałach od dwóch tysięcy lat. Pierwsza z nich świeciła w Aleksandrii. Jej ogień było widać
z pięćdziesięciu kilometrów. Zburzyło ją trzęsienie ziemi. Latarnik mieszkał w wieży sam przez całą zimę. Każdej nocy
nakręcał mechanizm, który obracał soczewkę. Nafta do lampy przypływała łodzią raz w miesiącu. Listy przychodziły z tą
samą łodzią. Dziś światłem steruje komputer na lądzie. Soczewki Fresnela trafiły do muzeów. Diody zużywają mniej prądu
niż żarówka w kuchni. Ostatni latarnicy odeszli na emeryturę w zeszłym wieku.
"""


@pytest.fixture
def at_talk(desk: Desk) -> Desk:
    """A window with a talk that is all Polish."""
    sentences = [f"{text}." for text in " ".join(POLISH.split()).rstrip(".").split(". ")]
    segments = [
        NewSegment(n * 5000, n * 5000 + 4500, f"English sentence {n}.", text, "reviewed", "person")
        for n, text in enumerate(sentences)
    ]
    with Library(desk.path) as library:
        talk = library.add_talk("Latarnie", number(segments))
    desk.open(talk)
    return desk


def summary(desk: Desk) -> list[str]:
    return [part.text for part in desk.session.article.summary]


def timeline(desk: Desk) -> list[str]:
    return [part.text for part in desk.session.article.timeline]


def test_a_summary_is_drafted_shown_and_taken_back_in_one_step(at_talk: Desk) -> None:
    at_talk.run(commands.DraftSummary)
    at_talk.qtbot.waitUntil(lambda: bool(summary(at_talk)))
    page = at_talk.window.article
    assert page is not None
    assert page.tabs.currentIndex() == 0
    assert "draft" in page.paragraphs.boxes[0].about.text()
    texts = {segment.target for segment in at_talk.transcript}
    assert any(text in " ".join(summary(at_talk)) for text in texts)
    at_talk.run(Undo)
    assert summary(at_talk) == []


def test_a_timeline_is_drafted_in_order(at_talk: Desk) -> None:
    at_talk.run(commands.DraftTimeline)
    at_talk.qtbot.waitUntil(lambda: bool(timeline(at_talk)))
    page = at_talk.window.article
    assert page is not None
    assert page.tabs.currentIndex() == 1
    assert page.timeline.order.text() == ""
    assert page.timeline.model.index(0, 0).data() == "00:00"


def test_topics_are_offered_where_there_are_chapters(at_talk: Desk) -> None:
    assert not at_talk.can(commands.DraftTopics)
    at_talk.session.keep_video(Video(chapters=(Chapter(0, 20_000, "Light"), Chapter(20_000, None, "Dark"))))
    at_talk.run(commands.DraftTimeline)
    at_talk.qtbot.waitUntil(lambda: bool(timeline(at_talk)))
    assert {entry.origin for entry in at_talk.session.article.timeline} == {"chapters"}
    at_talk.run(commands.DraftTopics)
    at_talk.qtbot.waitUntil(lambda: {entry.origin for entry in at_talk.session.article.timeline} == {"topics"})


def test_too_little_polish_is_told(at_work: Desk) -> None:
    for id in (1, 2, 3, 6):
        assert at_work.session.attempt(lambda transcript, id=id: set_target(transcript, id, ""))
    at_work.run(commands.DraftSummary)
    at_work.qtbot.waitUntil(lambda: "half" in at_work.told or "translated" in at_work.told)
    assert summary(at_work) == []


def test_a_model_that_is_not_set_is_told_of(at_talk: Desk) -> None:
    at_talk.run(commands.AskForSummary)
    at_talk.qtbot.waitUntil(lambda: "cannot work without" in at_talk.told)
    assert summary(at_talk) == []


def test_nothing_is_sent_elsewhere_without_being_asked(at_talk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    at_talk.settings.services = {"language-model": {"address": "http://192.0.2.1/v1", "model": "m"}}
    asked = Asked(QMessageBox.StandardButton.No)
    monkeypatch.setattr(QMessageBox, "question", asked)
    at_talk.run(commands.AskForSummary)
    at_talk.qtbot.waitUntil(lambda: bool(asked.questions))
    assert "will be sent to the language model at 192.0.2.1" in asked.questions[0]
    assert at_talk.told == ""
    assert summary(at_talk) == []


def test_a_draft_that_comes_late_calls_nobody_away(at_talk: Desk) -> None:
    at_talk.run(commands.DraftSummary)
    assert at_talk.session.attempt(lambda transcript: set_target(transcript, 1, "Inaczej."))  # before the answer
    at_talk.qtbot.waitUntil(lambda: bool(summary(at_talk)))
    assert at_talk.window.article is None
    assert "The draft is in the article." in at_talk.told


def test_a_draft_lets_typing_go_on(at_talk: Desk) -> None:
    at_talk.run(commands.ShowArticle)
    at_talk.run(commands.DraftTimeline)
    page = at_talk.window.article
    assert page is not None
    page.lead.setFocus()
    at_talk.type("Wstęp")
    at_talk.qtbot.waitUntil(lambda: bool(timeline(at_talk)))
    assert page.tabs.currentIndex() == 0
    at_talk.type(" dalej")
    page.finish_typing()
    assert page.lead.text() == at_talk.session.article.text("lead") == "Wstęp dalej"


def test_the_same_draft_again_is_told_and_changes_nothing(at_talk: Desk) -> None:
    at_talk.run(commands.DraftTimeline)
    at_talk.qtbot.waitUntil(lambda: bool(timeline(at_talk)))
    before = at_talk.session.article.parts
    at_talk.run(commands.DraftTimeline)
    at_talk.qtbot.waitUntil(lambda: "Nothing new was drafted" in at_talk.told)
    assert at_talk.session.article.parts == before


def test_where_there_is_nothing_yet_a_draft_is_offered(at_talk: Desk) -> None:
    at_talk.run(commands.ShowArticle)
    page = at_talk.window.article
    assert page is not None
    assert page.paragraphs.offers.isVisible()
    page.paragraphs.offers.own.click()
    at_talk.qtbot.waitUntil(lambda: bool(summary(at_talk)))
    assert not page.paragraphs.offers.isVisible()
    page.tabs.setCurrentIndex(1)
    assert page.timeline.offers.isVisible()
    page.timeline.offers.own.click()
    at_talk.qtbot.waitUntil(lambda: bool(timeline(at_talk)))
    assert not page.timeline.offers.isVisible()


def test_a_draft_by_a_model_is_offered_as_well(at_talk: Desk) -> None:
    at_talk.run(commands.ShowArticle)
    page = at_talk.window.article
    assert page is not None
    page.timeline.offers.by_model.click()
    at_talk.qtbot.waitUntil(lambda: "cannot work without" in at_talk.told)
    at_talk.settings.services["language-model"] = {"address": "http://127.0.0.1:9/v1", "model": "any"}
    page.paragraphs.offers.by_model.click()
    at_talk.qtbot.waitUntil(lambda: "No language model answers" in at_talk.told)
