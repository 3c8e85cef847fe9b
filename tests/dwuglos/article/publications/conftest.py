"""An article with everything in it."""

from __future__ import annotations

import pytest

from dwuglos.article.publishing import Material
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article, Field
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Chapter, Video

TEXTS = (
    NewSegment(0, 4000, "Why do bridges hum?", "Dlaczego mosty buczą?"),
    NewSegment(4000, 9000, "<i>Nobody</i> knew for\na long time.", "Przez długi czas\nnikt tego nie wiedział."),
    NewSegment(65_000, 70_000, 'They called it "the song".', 'Mówiono na to "pieśń" - i tyle.', timing="estimated"),
    NewSegment(3_700_000, 3_705_000, "Thank you.", "Dziękuję."),
)
VIDEO = Video(
    title="Why bridges hum",
    url="https://www.youtube.com/watch?v=abc",
    channel="Steel & Wind",
    views=274083,
    likes=6333,
    read_on="2026-11-20",
    uploaded="2024-05-01",
    duration=3_720_000,
    chapters=(Chapter(0, 60_000, "Opening"), Chapter(60_000, 90_000, "Middle"), Chapter(90_000, None, "End")),
)
FIELDS: dict[Field, str] = {
    "title": "Mosty, które śpiewają",
    "lead": 'O tym, skąd w stali bierze się "głos".',
    "author": "Anna Nowak",
    "date": "2026-11-22",
    "tags": "mosty, wiatr",
    "transcript": "both",
}
PARAGRAPHS = ("Pierwszy akapit, w którym są 'mosty'.", "Drugi akapit\nw dwóch wierszach.")
ENTRIES = ((None, "Pytanie o mosty", 1), (65_000, "Pieśń mostu", 3), (3_700_000, "Podziękowania", None))


def written(
    fields: dict[Field, str] | None = None,
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    entries: tuple[tuple[int | None, str, int | None], ...] = ENTRIES,
    texts: tuple[NewSegment, ...] = TEXTS,
    video: Video = VIDEO,
    title: str = "Bridges",
) -> Material:
    """Return the article of a talk, everything in it unless told otherwise."""
    transcript, article = Transcript(number(texts)), Article()
    made = [
        article_edits.set_field(article, field, text) for field, text in (FIELDS if fields is None else fields).items()
    ]
    for edit in made:
        if edit is not None:
            edit.apply(transcript, article)
    for text in paragraphs:
        article_edits.add_paragraph(article, article.summary[-1].id if article.summary else None, text).apply(
            transcript, article
        )
    for time, text, segment in entries:
        article_edits.add_entry(article, transcript, time, text, segment).apply(transcript, article)
    return Material(article, transcript, title, video)


@pytest.fixture
def work() -> Material:
    """The whole article."""
    return written()


@pytest.fixture
def sober() -> Material:
    """An article with a summary, a timeline and a transcript in English, as a page without frills has it."""
    fields: dict[Field, str] = {"transcript": "source"}
    return written(fields, ("Akapit.", "Ma 1200 wyświetleń."), video=Video())


HOSTILE = (
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ ''.__class__ }}{% for x in y %}",
    '"><img src=x onerror=alert(1)>',
    "\x00\x01\x1b[31m\x7f\x85",
    "\u202eabc\u202c \u2066\u200f\u061c\ufeff",
    "]]> --> </style> </title> ${7*7} `x` [a](javascript:b) <http://a>",
    "\ud800\uffff",
    "# Nagłówek\n\n- punkt\n1. raz\n    kod\n***",
)


def hostile(evil: str) -> Material:
    """Return an article that says the same bad thing everywhere."""
    texts = (NewSegment(0, 60_000, evil, evil), NewSegment(60_000, 70_000, f"A {evil}", f"Ą {evil}"))
    video = Video(
        title=evil, url=f"https://x.pl/{evil}", channel=evil, duration=70_000, chapters=(Chapter(0, 1, evil),)
    )
    facts: dict[Field, str] = dict.fromkeys(("title", "lead", "author", "date", "tags", "link"), evil)
    facts["transcript"] = "both"
    entries = tuple((time, f"{evil} z", None) for time in (0, 20_000, 40_000))
    return written(facts, (evil, f"B {evil}"), entries, texts, video, evil)
