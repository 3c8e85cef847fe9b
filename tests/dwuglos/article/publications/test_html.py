"""The page, and the pieces of it that the preview shows."""

from __future__ import annotations

import json
import re

from dwuglos.article.page import page_of
from dwuglos.article.passages import printing_of
from dwuglos.article.publications import Press
from dwuglos.article.publications.html import Html, blocks, style
from dwuglos.article.publishing import Material, page_to, publish
from dwuglos.talk import article_edits
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import written


def page_text(work: Material) -> str:
    return publish(work, Html, Press()).data.decode()


def test_a_page_that_needs_nothing_else(work: Material) -> None:
    html = page_text(work)
    assert html.startswith('<!DOCTYPE html>\n<html lang="pl">\n')
    assert "<title>Mosty, które śpiewają</title>" in html
    assert re.findall(r"<h[1-6][^>]*>[^<]*", html) == [
        '<h1 class="title">Mosty, które śpiewają',
        "<h2>Oś czasu",
        "<h2>Transkrypcja",
    ]
    assert html.count("<details") == 2
    assert not re.search(r"""\ssrc=|url\(|@import|<link""", html)
    assert "default-src 'none'" in html


def test_times_lead_into_the_video(work: Material) -> None:
    html = page_text(work)
    assert html.count('href="https://www.youtube.com/watch?v=abc&amp;t=65s">ok.&nbsp;1:05</a>') == 2
    assert html.count('href="https://www.youtube.com/watch?v=abc&amp;t=3700s">1:01:40</a>') == 2
    assert "Czasy oznaczone „ok.” są przybliżone." in html


def test_the_transcript_is_a_table_of_two_languages(work: Material) -> None:
    html = page_text(work)
    assert '<th scope="col">Po angielsku</th><th scope="col">Po polsku</th>' in html
    assert '<td lang="en">Why do bridges hum? Nobody knew for a long time.</td>' in html
    assert "<td>Mówiono na to „pieśń”\u00a0– i\u00a0tyle.</td>" in html


def test_one_language_is_running_text() -> None:
    assert '<p lang="en"><a class="time"' in page_text(written({"transcript": "source"}))
    assert '<p><a class="time"' in page_text(written({"transcript": "target"}))
    assert "Transkrypcja" not in page_text(written({"transcript": "none"}))


def test_search_engines_are_told_of_the_video(work: Material) -> None:
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page_text(work))
    video = json.loads(data)
    assert video["duration"] == "PT1H2M0S"
    assert [(clip["startOffset"], clip["endOffset"]) for clip in video["hasPart"]] == [
        (0, 65),
        (65, 3700),
        (3700, 3720),
    ]
    assert "<script" not in page_text(written(video=Video()))


def test_polish_typography_is_a_choice(work: Material) -> None:
    assert "„głos”" in page_text(work)
    assert "&#34;głos&#34;" in publish(work, Html, Press(), "as-is").data.decode()


def test_a_date_that_is_none_is_shown_as_it_is() -> None:
    assert "<time" not in page_text(written({"date": "w maju"}))
    assert '<time datetime="2026-11-22">22\u00a0listopada 2026\u00a0r.</time>' in page_text(written())


def test_the_preview_is_made_of_the_same_pieces(work: Material) -> None:
    html = page_text(work)
    pieces = blocks(page_to(work, "polish"), Press())
    assert [piece.key for piece in pieces] == [
        *("title", "lead", "facts", "paragraph:0", "paragraph:1", "numbers", "timeline"),
        *("passages:heading", "passages:0", "note", "tags"),
    ]
    assert [piece.key for piece in pieces if piece.html.strip() not in html] == []


def test_a_keystroke_changes_one_piece(work: Material) -> None:
    article, transcript, title, video, _ = work
    printing = printing_of(article, transcript, video)
    before = blocks(page_of(article, transcript, title, video, printing=printing), Press())
    known = [piece for piece in before if piece.of_transcript]
    typed = article_edits.set_text(article, article.summary[1].id, "Drugi akapit!")
    assert typed is not None
    typed.apply(transcript, article)
    after = blocks(page_of(article, transcript, title, video, printing=printing), Press(), known)
    assert [new.key for old, new in zip(before, after, strict=True) if old != new] == ["paragraph:1"]
    assert "<p>Drugi akapit!</p>" in [piece.html for piece in after]


def test_the_preview_has_a_style() -> None:
    assert "h1 {" in style(Press())
