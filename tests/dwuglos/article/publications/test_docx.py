"""The document, read again with the library that Word's users would meet it with."""

from __future__ import annotations

import io
from typing import Any

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.docx import Docx
from dwuglos.article.publishing import Material, publish
from dwuglos.talk.transcript import NewSegment
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import HOSTILE, hostile, written

docx = pytest.importorskip("docx")


def document(work: Material) -> Any:
    return docx.Document(io.BytesIO(publish(work, Docx, Press()).data))


def styled(work: Material) -> list[tuple[str, str]]:
    return [(paragraph.style.name, paragraph.text) for paragraph in document(work).paragraphs]


def test_real_styles(work: Material) -> None:
    assert styled(work) == [
        ("Title", "Mosty, które śpiewają"),
        ("Subtitle", "O\u00a0tym, skąd w\u00a0stali bierze się „głos”."),
        ("Fact", "Anna Nowak, 22\u00a0listopada 2026\u00a0r."),
        ("Fact", "Nagranie: Why bridges hum, kanał Steel & Wind, 1\u00a0godz. 2\u00a0min"),
        ("Normal", "Pierwszy akapit, w\u00a0którym są „mosty”."),
        ("Normal", "Drugi akapit\nw\u00a0dwóch wierszach."),
        (
            "Normal",
            "Stan na 20\u00a0listopada 2026\u00a0r.: nagranie ma 274\u00a0083\u00a0wyświetlenia "
            "i\u00a06333\u00a0polubienia.",
        ),
        ("Heading 1", "Oś czasu"),
        ("List Bullet", "0:00 Pytanie o\u00a0mosty"),
        ("List Bullet", "ok. 1:05 Pieśń mostu"),
        ("List Bullet", "1:01:40 Podziękowania"),
        ("Heading 1", "Transkrypcja"),
        ("Fact", "Czasy oznaczone „ok.” są przybliżone."),
        ("Fact", "Tagi: mosty, wiatr"),
    ]


def test_both_languages_are_a_table(work: Material) -> None:
    (table,) = document(work).tables
    assert [[cell.text for cell in row.cells] for row in table.rows][:2] == [
        ["Czas", "Po angielsku", "Po polsku"],
        [
            "0:00",
            "Why do bridges hum? Nobody knew for a long time.",
            "Dlaczego mosty buczą? Przez długi czas nikt tego nie wiedział.",
        ],
    ]


def test_times_are_links(work: Material) -> None:
    made = document(work)
    addresses = {part.target_ref for part in made.part.rels.values() if part.is_external}
    assert addresses == {
        "https://www.youtube.com/watch?v=abc",
        *(f"https://www.youtube.com/watch?v=abc&t={seconds}s" for seconds in (0, 65, 3700)),
    }
    links = made.element.body.findall(f".//{docx.oxml.ns.qn('w:hyperlink')}")
    assert len(links) == 7
    assert {link.get(docx.oxml.ns.qn("r:id")) for link in links} <= set(made.part.rels)


def test_one_language_is_running_text() -> None:
    assert ("Normal", "0:00 Why do bridges hum? Nobody knew for a long time.") in styled(
        written({"transcript": "source"})
    )
    untimed = written({"transcript": "target"}, (), (), (NewSegment(None, None, "One.", "Raz."),), Video())
    assert ("Normal", "Raz.") in styled(untimed)


def test_it_knows_its_title_and_language(work: Material) -> None:
    made = document(work)
    known = made.core_properties
    assert (known.title, known.author, known.language, known.comments) == (
        "Mosty, które śpiewają",
        "Anna Nowak",
        "pl-PL",
        "",
    )
    languages = {each.get(docx.oxml.ns.qn("w:val")) for each in made.styles.element.iter(docx.oxml.ns.qn("w:lang"))}
    assert languages == {"pl-PL"}


def test_a_title_longer_than_word_allows() -> None:
    assert len(document(written({"title": "Tytuł " * 100})).core_properties.title) == 255


@pytest.mark.parametrize("evil", HOSTILE, ids=range(len(HOSTILE)))
def test_word_can_read_it_whatever_it_says(evil: str) -> None:
    made = document(hostile(evil))
    assert all(part.target_ref.startswith("https://x.pl/") for part in made.part.rels.values() if part.is_external)
