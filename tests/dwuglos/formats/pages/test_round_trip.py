"""What the publications write is read back as what it was made of."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dwuglos.article.choices import Order, PageChoices, Times
from dwuglos.article.publications import Press, by_name
from dwuglos.article.publishing import Material, publish
from dwuglos.formats import detect
from dwuglos.formats.base import Reading
from dwuglos.importing.files import read_file
from dwuglos.talk import statistics
from dwuglos.talk.article import Article, Part, Statistics
from dwuglos.talk.article_edits import STEP
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Video

TEXTUAL = ("article-text", "article-html", "article-fragment", "article-markdown")
SPOKEN = [
    NewSegment(0, 2000, "Hello and welcome to the talk.", "Witam na wykładzie."),
    NewSegment(2000, 5000, "We look at how 3 of these models", "Przyjrzymy się, jak 3 z tych modeli"),
    NewSegment(5000, 8000, 'learn to say "I don\'t know".', "uczą się mówić „nie wiem”."),
    NewSegment(8000, 9000, "Thank you!", "Dziękuję!"),
]
PARAGRAPHS = (
    "Anna Nowak opowiada o tym, jak modele językowe uczą się mówić „nie wiem” i dlaczego jest to tak trudne.",
    "Pokazuje też *gwiazdki*, [nawiasy], 1. liczby & znaki < > oraz podkreślenia_w_nazwach, z których nic nie wynika.",
)
ENTRIES = ((0, "Powitanie."), (65_000, "Jak uczą się modele: 3 przykłady"), (3_725_000, "Pożegnanie!"))


class Told(NamedTuple):
    """What is compared of an article."""

    fields: dict[str, str]
    paragraphs: list[str]
    timeline: list[tuple[int | None, str]]


def work(fields: dict[str, str], paragraphs: tuple[str, ...] = PARAGRAPHS, entries: object = ENTRIES) -> Material:
    pieces: list[tuple[str, int, str, int | None]] = [(kind, 0, text, None) for kind, text in fields.items()]
    pieces += [("paragraph", n * STEP, text, None) for n, text in enumerate(paragraphs)]
    pieces += [("entry", n * STEP, text, ms) for n, (ms, text) in enumerate(entries)]  # type: ignore[call-overload]
    parts = [Part(id, kind, rank, text, ms) for id, (kind, rank, text, ms) in enumerate(pieces, 1)]  # type: ignore[arg-type]
    return Material(Article(parts), Transcript(number(SPOKEN)), "Wykład o modelach", Video())


def told(article: Article) -> Told:
    fields = {part.kind: part.text for part in article.parts if part.kind not in ("paragraph", "entry")}
    return Told(fields, [p.text for p in article.summary], [(p.time, p.text) for p in article.timeline])


def read_back(published: Material, form: str) -> Reading:
    text = publish(published, by_name(form), Press(), "as-is").data.decode()
    format = detect(text, by_name(form).extension)
    assert format.name == "article"
    return format.read(text)


def spoken(reading: Reading, side: str) -> str:
    return " ".join(text for cue in reading.cues if (text := getattr(cue, side)))


@pytest.mark.parametrize("form", TEXTUAL)
def test_everything_comes_back(form: str) -> None:
    fields = {
        "title": "Modele, które nie wiedzą",
        "lead": "O tym, czego modele nie wiedzą.",
        "author": "Jan Kowalski",
        "date": "2026-11-22",
        "tags": "modele, język",
        "link": "https://www.youtube.com/watch?v=abcdefghijk",
        "transcript": "source",
        "views": "274083",
        "likes": "6333",
    }
    reading = read_back(work(fields), form)
    assert told(Article(reading.article)) == Told(fields, list(PARAGRAPHS), list(ENTRIES))
    assert spoken(reading, "text") == " ".join(segment.source for segment in SPOKEN)


@pytest.mark.parametrize("form", TEXTUAL)
def test_both_languages_come_back_side_by_side(form: str) -> None:
    reading = read_back(work({"title": "Modele", "link": "https://youtu.be/abcdefghijk", "transcript": "both"}), form)
    assert Article(reading.article).text("transcript") == "both"
    assert spoken(reading, "text") == " ".join(segment.source for segment in SPOKEN)
    assert spoken(reading, "target") == " ".join(segment.target for segment in SPOKEN)
    assert {cue.state for cue in reading.cues} == {"translated"}


@pytest.mark.parametrize("form", TEXTUAL)
def test_polish_alone_comes_back_as_polish(form: str) -> None:
    reading = read_back(work({"transcript": "target"}), form)
    assert Article(reading.article).text("transcript") == "target"
    assert spoken(reading, "target") == " ".join(segment.target for segment in SPOKEN)
    assert not spoken(reading, "text")
    assert "The transcript is in Polish, so the segments have no English yet." in map(str, reading.notices)


def test_numbers_are_written_anew_and_told_by_no_paragraph() -> None:
    fields = {"views": "274083", "likes": "6333", "read-on": "2026-11-22", "transcript": "source"}
    reading = read_back(work(fields), "article-text")
    assert told(Article(reading.article)) == Told(fields, list(PARAGRAPHS), list(ENTRIES))


_words = st.text("aąbcćdeęfghijklłmnńoóprsśtuwyzźżAŁŚXYZ0123456789'’„”-–,&<>*_#[]()\\`~|$", min_size=1, max_size=12)


@st.composite
def _sentences(draw: st.DrawFn) -> str:
    """A sentence as an author writes it: it begins with a word, and is long enough not to be a button."""
    middle = " ".join(draw(st.lists(_words, min_size=8, max_size=20)))
    return f"Zdanie, w którym {middle} kończy się dobrze, bo tak ma być."


@pytest.mark.parametrize("form", TEXTUAL)
@given(
    paragraphs=st.lists(_sentences(), min_size=1, max_size=4),
    entries=st.lists(_sentences(), min_size=2, max_size=6),
)
@settings(max_examples=15, deadline=None)
def test_whatever_is_written_comes_back(form: str, paragraphs: list[str], entries: list[str]) -> None:
    assume(not statistics.are_stated(paragraphs))  # "7 likes" in one is taken for the number it may well be
    fields = {"title": "Tytuł artykułu", "link": "https://youtu.be/abcdefghijk", "transcript": "source"}
    timeline = [(n * 61_000, text) for n, text in enumerate(entries)]
    reading = read_back(work(fields, tuple(paragraphs), timeline), form)
    assert told(Article(reading.article)) == Told(fields, paragraphs, timeline)
    assert spoken(reading, "text") == " ".join(segment.source for segment in SPOKEN)


@pytest.mark.parametrize("name", ["article.txt", "article.md", "article-fragment.html"])
def test_the_reference_files_are_articles(name: str) -> None:
    path = Path(__file__).parents[3] / "reference" / name
    reading = read_file(path)
    article = Article(reading.article)
    assert reading.format.name == "article"
    assert article.statistics == Statistics(274_083, 6333, "2026-11-20")
    assert [entry.time for entry in article.timeline] == [0, 65_000, 3_700_000]
    assert [part.text.split()[0] for part in article.summary] == ["Pierwszy", "Drugi"]
    assert {cue.state for cue in reading.cues} == {"translated"}


@pytest.mark.parametrize("form", TEXTUAL)
@pytest.mark.parametrize("order", ["source-first", "target-first"])
@pytest.mark.parametrize("times", ["all", "none"])
def test_a_transcript_in_either_order_with_or_without_times_keeps_its_passages(
    form: str, order: Order, times: Times
) -> None:
    published = work({"title": "Modele", "transcript": "both"})
    apart = [
        NewSegment(
            n * 20_000, n * 20_000 + 9_000, f"This is what it says of the {english}.", f"To mówi o tym: {polish}."
        )
        for n, (english, polish) in enumerate((("sea", "morze"), ("wind", "wiatr"), ("light", "światło")))
    ]
    material = published._replace(transcript=Transcript(number(apart)))
    choices = PageChoices(order, times)
    text = publish(material, by_name(form), Press(), "as-is", choices=choices).data.decode()
    cues = detect(text, by_name(form).extension).read(text).cues
    assert [(cue.text, cue.target) for cue in cues] == [(segment.source, segment.target) for segment in apart]
