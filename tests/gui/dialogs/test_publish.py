"""The dialog of publishing: every form can be chosen, and what is wrong is said before a file is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dwuglos.article.choices import PageChoices
from dwuglos.article.publications import PUBLICATIONS, by_name
from dwuglos.article.publications.base import Press
from dwuglos.article.publishing import Material
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Video
from gui.dialogs.publish import PublishDialog

NOTHING_CHOSEN = PageChoices()
Show = Callable[..., PublishDialog]


def work(segments: int = 30) -> Material:
    texts = [NewSegment(n * 1000, n * 1000 + 900, f"Sentence {n}.", f"Zdanie {n}.") for n in range(segments)]
    transcript, article = Transcript(number(texts)), Article()
    article.apply(article_edits.add_paragraph(article, None, "Akapit o latarniach.").parts)
    for n in range(0, segments, 10):
        article.apply(article_edits.add_entry(article, transcript, n * 1000, f"Punkt {n}.").parts)
    return Material(article, transcript, "Latarnie", Video())


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path) -> Show:
    """Make the dialog for a work and a form."""
    parent = QWidget()
    qtbot.addWidget(parent)
    return lambda work, form="", choices=NOTHING_CHOSEN: PublishDialog(
        work, Press(), form, str(tmp_path), choices, parent
    )


@pytest.mark.parametrize("form", [publication.name for publication in PUBLICATIONS])
def test_every_form_can_be_chosen(show: Show, form: str) -> None:
    shown = show(work(), form)
    assert shown.publication().name == form
    assert shown.trouble.text() == ""
    assert shown.save.isEnabled()
    assert shown.preview.toPlainText()
    path = shown.path.path()
    assert path is not None
    assert path.name == f"Latarnie{shown.publication().extension}"


def test_forms_change_in_place(show: Show) -> None:
    shown = show(work())
    for row in range(shown.form.count()):
        shown.form.setCurrentIndex(row)
        assert shown.chosen_typography() == shown.publication().typography
        assert shown.save.isEnabled()


@pytest.mark.parametrize("form", [publication.name for publication in PUBLICATIONS])
def test_an_empty_article_is_not_published(show: Show, form: str) -> None:
    empty = Material(Article(), Transcript(), "Nic", Video())
    shown = show(empty, form)
    assert shown.trouble.text()
    assert not shown.save.isEnabled()


def test_only_the_beginning_of_a_long_talk_is_written_to_be_looked_at(show: Show) -> None:
    shown = show(work(3000), "article-html")
    written: list[int] = []
    publication = shown.publication()

    class Counted(publication):  # type: ignore[misc, valid-type]
        def write(self, page):
            written.append(len(page.passages))
            return super().write(page)

    shown.form.setItemData(shown.form.currentIndex(), Counted)
    shown._on_form()
    assert len(written) == 1
    assert written[0] < 40


def test_what_is_not_ready_is_listed_and_published_all_the_same(show: Show) -> None:
    shown = show(work())
    assert shown.flaws.texts() == [
        "The article has no title of its own; the title of the talk stands in.",
        "The article has no source link, so it does not lead to the video.",
    ]
    assert shown.unready.text().startswith("Not ready: 2.")
    assert (shown.save.text(), shown.save.isEnabled()) == ("&Publish anyway", True)
    shown.form.setCurrentIndex(shown.form.findData(by_name("chapters")))
    assert shown.flaws.texts() == []
    assert shown.flaws.isHidden()
    assert shown.save.text() == "&Publish"


def test_a_click_on_what_is_not_ready_leads_there_instead(show: Show) -> None:
    shown = show(work())
    shown.flaws.itemClicked.emit(shown.flaws.item(1))
    assert shown.wanted is not None
    assert shown.wanted.field == "link"
    assert shown.result() == PublishDialog.DialogCode.Rejected


def test_the_page_is_chosen_and_seen_at_once(show: Show) -> None:
    shown = show(work(), "article-text")
    assert shown.choices() == PageChoices()
    assert "EN: Sentence 0." in shown.preview.toPlainText()
    shown.page.order.setCurrentIndex(1)
    assert shown.choices().order == "target-first"
    text = shown.preview.toPlainText()
    assert text.index("PL: Zdanie 0.") < text.index("EN: Sentence 0.")
    shown.form.setCurrentIndex(shown.form.findData(by_name("article-markdown")))
    shown.page.times.setCurrentIndex(2)
    assert "0:00" not in shown.preview.toPlainText().split("## Transkrypcja")[1]


def test_a_form_keeps_its_order_until_another_is_chosen(show: Show) -> None:
    shown = show(work(), "article-html")
    assert shown.page.order.currentData() == "source-first"
    shown.form.setCurrentIndex(shown.form.findData(by_name("article-markdown")))
    assert shown.page.order.currentData() == "target-first"
    assert shown.choices().order is None
    chosen = show(work(), "article-markdown", PageChoices("source-first", "none", "hide", "player"))
    assert chosen.choices() == PageChoices("source-first", "none", "hide", "player")


@pytest.mark.parametrize(
    ("form", "enabled"),
    [("article-html", [True] * 4), ("article-docx", [True] * 3 + [False]), ("chapters", [False] * 4)],
)
def test_what_a_form_has_no_use_for_cannot_be_chosen(show: Show, form: str, enabled: list[bool]) -> None:
    page = show(work(), form).page
    assert [box.isEnabled() for box in (page.order, page.times, page.labels, page.video)] == enabled


def test_a_video_without_a_player_is_told_of(show: Show) -> None:
    shown = show(work(), "article-html", PageChoices(video="player"))
    assert shown.notices.text() == "The article has no source link, so the page shows no video."
