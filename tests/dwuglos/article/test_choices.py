"""What may be chosen of a page: order, times, labels, and how the video is shown."""

from __future__ import annotations

import io
import re

import pytest

from dwuglos.article.choices import PageChoices
from dwuglos.article.publications import PUBLICATIONS, Press, Publication
from dwuglos.article.publications.docx import Docx
from dwuglos.article.publications.fragment import Fragment
from dwuglos.article.publications.html import Html
from dwuglos.article.publications.markdown import Markdown
from dwuglos.article.publications.pdf import Pdf
from dwuglos.article.publications.text import Text
from dwuglos.article.publishing import Material, beginning, page_to, publish
from dwuglos.talk.transcript import NewSegment
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import written

PRESS = Press(printer=lambda html, title: html.encode())
VIDEO = Video(title="Why bridges hum", url="https://www.youtube.com/watch?v=aircAruvnKk")
LABELLED = (
    NewSegment(0, 4000, "(Applause) HOST: Why do bridges hum?", "(Brawa) PROWADZĄCY: Dlaczego mosty buczą?"),
    NewSegment(4000, 9000, "[Music]", "[Muzyka]"),
)
ESTIMATED = tuple(NewSegment(n * 1000, n * 1000 + 900, "Hi.", "Cześć.", timing="estimated") for n in range(3))


def text_of(work: Material, form: type[Publication], choices: PageChoices) -> str:
    return publish(work, form, PRESS, choices=choices).data.decode()


@pytest.mark.parametrize("form", [Html, Fragment, Markdown, Text, Pdf], ids=lambda form: form.name)
def test_either_text_comes_first(form: type[Publication]) -> None:
    polish, english = "Dlaczego mosty", "Why do bridges"
    places = [
        (text.index(polish), text.index(english))
        for text in (text_of(written(), form, PageChoices(order=order)) for order in ("target-first", "source-first"))
    ]
    assert places[0][0] < places[0][1]
    assert places[1][0] > places[1][1]


@pytest.mark.parametrize("form", PUBLICATIONS, ids=lambda form: form.name)
def test_without_a_choice_each_form_keeps_its_order(form: type[Publication]) -> None:
    chosen = PageChoices(order=form.order)
    if not form.binary:
        assert publish(written(), form, PRESS).data == publish(written(), form, PRESS, choices=chosen).data


def test_a_word_document_too_has_either_text_first_and_no_empty_column() -> None:
    docx = pytest.importorskip("docx")
    choices = PageChoices(order="target-first", times="none")
    document = docx.Document(io.BytesIO(publish(written(), Docx, PRESS, choices=choices).data))
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows[0] == ["Po polsku", "Po angielsku"]
    assert rows[1][0].startswith("Dlaczego mosty")


@pytest.mark.parametrize("form", [Html, Fragment, Markdown, Pdf], ids=lambda form: form.name)
def test_a_transcript_without_times_keeps_those_of_the_timeline(form: type[Publication]) -> None:
    timed = text_of(written(), form, PageChoices(times="all"))
    untimed = text_of(written(), form, PageChoices(times="none"))
    assert len(re.findall(r"1:05\b", timed)) == 2
    assert len(re.findall(r"1:05\b", untimed)) == 1
    assert "Czas</th>" not in untimed


def test_estimated_times_are_left_out_unless_chosen() -> None:
    work = written(texts=ESTIMATED, entries=())
    assert "ok." not in text_of(work, Html, PageChoices())
    assert "przybliżone" not in text_of(work, Html, PageChoices())
    assert "ok.&nbsp;0:00" in text_of(work, Html, PageChoices(times="all"))
    assert "ok.&nbsp;1:05" in text_of(written(), Html, PageChoices())  # one of four


def test_labels_are_hidden_where_that_is_chosen() -> None:
    work = written(texts=LABELLED, entries=())
    shown, hidden = text_of(work, Text, PageChoices()), text_of(work, Text, PageChoices(labels="hide"))
    assert "EN: (Applause) HOST: Why do bridges hum? [Music]" in shown
    assert "EN: Why do bridges hum?\nPL: Dlaczego mosty buczą?\n" in hidden


def test_a_player_or_a_picture_is_on_a_web_page_only_if_chosen() -> None:
    work = written(video=VIDEO)
    plain = text_of(work, Html, PageChoices())
    assert "<iframe" not in plain
    assert "<img" not in plain
    player = text_of(work, Html, PageChoices(video="player"))
    assert (
        '<iframe src="https://www.youtube-nocookie.com/embed/aircAruvnKk" title="Nagranie: Why bridges hum"' in player
    )
    assert "frame-src https://www.youtube-nocookie.com https://player.vimeo.com; " in player
    picture = text_of(work, Html, PageChoices(video="thumbnail"))
    assert '<img src="https://i.ytimg.com/vi/aircAruvnKk/hqdefault.jpg" alt="Nagranie: Why bridges hum"' in picture
    assert "img-src https://i.ytimg.com; " in picture
    assert "<iframe" in text_of(work, Fragment, PageChoices(video="player"))


def test_an_address_without_a_known_player_says_so() -> None:
    there = publish(written(), Html, PRESS, choices=PageChoices(video="player"))
    assert [str(each) for each in there.notices] == [
        "No player or thumbnail is known for the address of the video; the page has a link instead."
    ]
    nowhere = beginning(written(video=Video()), Html, PRESS, "polish", PageChoices(video="player"))
    assert [str(each) for each in nowhere.notices] == ["The article has no source link, so the page shows no video."]
    assert publish(written(), Text, PRESS, choices=PageChoices(video="player")).notices == ()


def test_settings_keep_what_was_chosen_and_forget_what_is_unknown() -> None:
    chosen = PageChoices("target-first", "none", "hide", "player")
    assert PageChoices.from_settings(chosen.to_settings()) == chosen
    assert PageChoices().to_settings() == {"times": "auto", "labels": "show", "video": "link"}
    assert PageChoices.from_settings({"order": "sideways", "video": 3, "x": "y"}) == PageChoices()


def test_the_page_says_which_text_is_first() -> None:
    assert not page_to(written(), "polish").target_first
    assert page_to(written(), "polish", choices=PageChoices(order="target-first")).target_first
