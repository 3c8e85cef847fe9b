"""The dialog of publishing: every form can be chosen, and what is wrong is said before a file is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dwuglos.article.publications import PUBLICATIONS
from dwuglos.article.publications.base import Press
from dwuglos.article.publishing import Material
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Video
from gui.dialogs.publish import PublishDialog

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
    return lambda work, form="": PublishDialog(work, Press(), form, str(tmp_path), parent)


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
