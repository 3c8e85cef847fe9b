"""Plain text, which has to be read again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.text import Text
from dwuglos.article.publishing import Material, publish
from dwuglos.talk.transcript import NewSegment
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import written

PUBLISHED = Path(__file__).parents[5] / "shared" / "data" / "article-o1.txt"
REFERENCE = Path(__file__).parents[3] / "reference" / "article.txt"


def text_of(work: Material) -> str:
    return publish(work, Text, Press()).data.decode()


def test_reference(work: Material) -> None:
    assert text_of(work).encode() == REFERENCE.read_bytes()


def test_a_page_without_frills(sober: Material) -> None:
    assert text_of(sober) == (
        "Akapit.\n\nMa 1200 wyświetleń.\n\n"
        "Oś czasu\n\n  • 00:00 Pytanie o mosty\n  • 01:05 Pieśń mostu\n  • 1:01:40 Podziękowania\n\n"
        "Transkrypcja\n\n"
        'Why do bridges hum? Nobody knew for a long time. They called it "the song". Thank you.\n'
    )


def test_typography_is_left_alone() -> None:
    sentence = 'To "jest" - jak  wiadomo... w 2007-2013'
    work = written({"transcript": "target"}, (sentence,), (), (NewSegment(0, 1, "x", sentence),), Video())
    assert text_of(work) == f"{sentence}\n\nTranskrypcja\n\n{sentence}\n"


def test_what_is_missing_in_one_language_is_left_out() -> None:
    texts = (NewSegment(0, 1000, "One.", ""), NewSegment(60_000, 61_000, "", "Dwa."))
    work = written({"transcript": "both"}, (), (), texts, Video())
    assert text_of(work) == "Transkrypcja\n\nEN: One.\n\nPL: Dwa.\n"


def test_an_entry_without_a_time() -> None:
    work = written({"transcript": "none"}, (), ((None, "Punkt", None),), video=Video())
    assert text_of(work) == "Oś czasu\n\n  • Punkt\n"


def test_an_empty_line_ends_no_paragraph_inside_it() -> None:
    work = written({"transcript": "none"}, ("Raz \n\n \n dwa\r\ntrzy",), (), video=Video())
    assert text_of(work) == "Raz\ndwa\ntrzy\n"


@pytest.mark.data
def test_a_published_page_is_written_as_it_was() -> None:
    if not PUBLISHED.exists():
        pytest.skip("the collection of real files is not here")
    lines = PUBLISHED.read_text("utf-8").splitlines()
    paragraphs = tuple(line for line in lines[: lines.index("Toggle timeline summary")] if len(line) > 100)
    bullets = [re.fullmatch(r"  • (\d\d):(\d\d) (.*)", line) for line in lines]
    entries = tuple((int(b[1]) * 60_000 + int(b[2]) * 1000, b[3], None) for b in bullets if b)
    transcript = lines[lines.index("Transcription") + 2]
    texts = tuple(NewSegment(None, None, text) for text in re.split(r"(?<=[.?!]) ", transcript))
    assert (len(paragraphs), len(entries)) == (5, 15)
    assert len(texts) > 100
    text = text_of(written({}, paragraphs, entries, texts, Video()))
    begins = lines.index(paragraphs[0])
    labels = {"Toggle timeline summary": "Oś czasu", "Transcription": "Transkrypcja"}
    assert text.splitlines() == [labels.get(line, line) for line in lines[begins:]]
