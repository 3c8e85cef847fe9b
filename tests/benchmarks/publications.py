"""The article of a talk of 50,000 segments: each written form, and the preview after a keystroke.

    make bench ARGS="publications"

All seconds are the processor's: writing an article waits for nothing.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from figures import Benchmark, Row, Values
from place import Place

from dwuglos.article.page import page_of
from dwuglos.article.passages import printing_of
from dwuglos.article.publications import PUBLICATIONS, Press, Publication
from dwuglos.article.publications.html import blocks
from dwuglos.article.publishing import Material, publish
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.talk.video import Video

SEGMENTS = 50_000
RUNS = 5
KEYSTROKES = 100
_ALONE = ("article-pdf",)
"""What is measured once: it takes as long as all others."""

ROWS = {
    publication.name: Row(
        f"50,000 segments as {publication.name}", "s", 2.0 if publication.name == "article-html" else None
    )
    for publication in PUBLICATIONS
} | {
    "printing": Row("  of that: the transcript gathered into passages", "s"),
    "keystroke": Row("preview of 50,000 segments after a keystroke, slowest of 100", "ms", 50.0),
}


def measure(place: Place) -> dict[str, Values]:
    """Write an article in each form, and type into one of its paragraphs."""
    work = _work()
    measured = {publication.name: Values(_writing(publication, work)) for publication in PUBLICATIONS}
    printing = [_seconds(lambda: printing_of(work.article, work.transcript, work.video)) for _ in range(RUNS)]
    return measured | {"printing": Values(printing), "keystroke": Values(_keystrokes(work))}


def _work() -> Material:
    transcript = Transcript(
        number(
            NewSegment(n * 2000, n * 2000 + 1900, f"This is sentence {n} of a talk, and it goes on.", f"To zdanie {n}.")
            for n in range(SEGMENTS)
        )
    )
    article = Article()
    for _ in range(6):
        article_edits.add_paragraph(article, None, "Akapit, w którym jest mowa o „mostach” i o wietrze. " * 12).apply(
            transcript, article
        )
    for n in range(30):
        article_edits.add_entry(article, transcript, None, f"Punkt {n}", n * 1000 + 1).apply(transcript, article)
    return Material(article, transcript, "Wykład", Video(title="Talk", url="https://youtu.be/x"))


def _writing(publication: type[Publication], work: Material) -> list[float]:
    press = Press(printer=_print)
    runs = 1 if publication.name in _ALONE else RUNS
    return [_seconds(lambda: publish(work, publication, press)) for _ in range(runs)]


def _print(html: str, title: str) -> bytes:
    from gui.printing import pdf

    return pdf(html, title)


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _keystrokes(work: Material) -> list[float]:
    article, transcript, title, video = work
    printing = printing_of(article, transcript, video)
    press = Press()
    known = [
        piece
        for piece in blocks(page_of(article, transcript, title, video, printing=printing), press)
        if piece.of_transcript
    ]
    paragraph = article.summary[2]
    runs = []
    for n in range(KEYSTROKES):
        edit = article_edits.set_text(article, paragraph.id, paragraph.text + "a" * (n + 1))
        assert edit is not None
        edit.apply(transcript, article)
        runs.append(
            _seconds(lambda: blocks(page_of(article, transcript, title, video, printing=printing), press, known)) * 1000
        )
    return [max(runs[n : n + KEYSTROKES // RUNS]) for n in range(0, KEYSTROKES, KEYSTROKES // RUNS)]


PUBLICATIONS_OF_ARTICLES = Benchmark("publications", ROWS, measure)
