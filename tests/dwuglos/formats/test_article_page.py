from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.article.publications import Press, by_name
from dwuglos.article.publishing import Material, publish
from dwuglos.errors import UnreadableFile
from dwuglos.formats import detect
from dwuglos.formats.article_page import ArticlePage
from dwuglos.importing.new_talk import read_talk
from dwuglos.store.library import Library
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.formats.damage import check_letters, check_times

DATA = Path(__file__).parents[4] / "shared" / "data"

SUMMARY = "Anna Nowak opowiada o tym, jak powstają modele językowe. Nagranie ma 1234 wyświetlenia i 56 polubień."
SPOKEN = "Hello and welcome. Today we talk about language models, which are big. Thank you."
PAGE = f"""Menu
O mnie Kontakt

{SUMMARY}

Toggle timeline summary

  • 00:00 Powitanie.
  • 00:05 O modelach.

Transcription

{SPOKEN}
"""


def read(text: str) -> tuple[Article, str, list[str]]:
    reading = ArticlePage().read(text)
    return Article(reading.article), " ".join(cue.text for cue in reading.cues), list(map(str, reading.notices))


def test_a_page_is_an_article_and_a_transcript() -> None:
    assert detect(PAGE, ".txt").name == "article"
    article, spoken, notices = read(PAGE)
    assert [part.text for part in article.summary] == [SUMMARY]
    assert [(part.time, part.segment, part.text) for part in article.timeline] == [
        (0, None, "Powitanie."),
        (5_000, None, "O modelach."),
    ]
    assert article.statistics[:2] == (1234, 56)
    assert article.text("transcript") == "source"
    assert {part.origin for part in article.parts} == {""}
    assert sorted(part.id for part in article.parts) == list(range(1, len(article.parts) + 1))
    assert spoken == SPOKEN
    assert notices == [
        "This is a published article; one paragraph of its summary was read.",
        "2 entries of its timeline were read.",
        "The times of 3 segments are estimated from the timeline and the length of the text; check them with the "
        "video.",
    ]


def test_what_is_missing_is_said() -> None:
    _, spoken, notices = read(PAGE[: PAGE.index("Transcription")])
    assert spoken == ""
    assert "There is no transcript on the page, so the talk has no segments yet." in notices
    _, _, notices = read(PAGE.replace("  • 00:00 Powitanie.\n  • 00:05 O modelach.\n", ""))
    assert "It has no timeline." in notices
    assert "The page gives no times for the 3 segments of the transcript." in notices


@pytest.mark.parametrize("text", [PAGE.replace("\n", "\r\n"), "\ufeff" + PAGE, PAGE.replace(" •", "\u00a0•")])
def test_line_ends_marks_and_spaces(text: str) -> None:
    assert detect(text).name == "article"
    assert read(text)[:1][0].text("views") == "1234"
    assert read(text)[1] == SPOKEN


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Transcript\n0:00\nhello everyone\n0:05\nand welcome\n0:09\nto the show\n", "pasted"),
        ("0:00 Intro\n1:20 Models\n5:00 End\n", "pasted"),
        ("This is a talk about models.\n\nTranscript\n\nHello and welcome to all of you.\n", "text"),
        ("Spotkanie o 10:30 w sali.\n\nPotem przerwa. Tak było ustalone od dawna i nic się nie zmieniło.\n", "text"),
        ("1\n00:00:01,000 --> 00:00:02,000\nTranscript\n", "srt"),
    ],
)
def test_other_texts_stay_what_they_are(text: str, name: str) -> None:
    assert detect(text, ".txt").name == name


def test_other_web_pages_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="a web page"):
        detect("<!DOCTYPE html><html><body><p>404</p><p>The transcript was not found.</p></body></html>")
    with pytest.raises(UnreadableFile, match="no published article"):
        ArticlePage().read("Dzień dobry.")


def test_a_page_becomes_a_talk(tmp_path: Path) -> None:
    path = tmp_path / "strona.html"
    rows = "<li>00:00 Powitanie.</li><li>00:05 O modelach.</li>"
    page = f"""<html><head><meta charset="windows-1250"></head><body><h1>Modele językowe</h1><p>{SUMMARY}</p>
<h2>Oś czasu</h2><ul>{rows}</ul><h2>Transkrypcja</h2><p>{SPOKEN}</p></body></html>"""
    path.write_bytes(page.encode("cp1250"))
    talk = read_talk(path)
    assert talk.title == "Modele językowe"
    assert {segment.timing for segment in talk.segments} == {"estimated"}
    assert talk.segments[0].start == 0
    with Library(str(tmp_path / "library.db")) as library:
        id = library.add_talk(talk.title, talk.segments, article=talk.article)
        assert [part.text for part in Article(library.article(id)).summary] == [SUMMARY]
    assert [part.text for part in talk.article if part.kind == "title"] == ["Modele językowe"]


@given(
    st.lists(
        st.sampled_from([*PAGE.split("\n"), "# ", "**", "-----", "====", "1. ", "> ", "[", "](", "\0", "\ud800", "<p>"])
    )
)
@settings(max_examples=100, deadline=None)
def test_whatever_is_damaged(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert ArticlePage().recognise(text) in (0.0, 0.97)
    with suppress(UnreadableFile):
        reading = ArticlePage().read(text)
        assert reading.article or reading.cues
        check_times(reading.cues)
        check_letters(reading.cues, text)
        letters = "".join(filter(str.isalpha, text))
        assert all(
            "".join(filter(str.isalpha, part.text)) in letters for part in reading.article if part.kind == "entry"
        )


@pytest.mark.data
@pytest.mark.skipif(not DATA.is_dir(), reason="the collection of real files is not here")
def test_a_real_page_is_read_and_written_again() -> None:
    talk = read_talk(DATA / "article-o1.txt")
    article = Article(talk.article)
    assert (len(article.summary), len(article.timeline)) == (5, 15)
    assert article.statistics[:2] == (274_083, 6333)
    work = Material(article, Transcript(talk.segments), talk.title, talk.facts.video)
    written = publish(work, by_name("article-text"), Press()).data.decode().split()
    known = (DATA / "article-o1.txt").read_text("utf-8").split()
    known = known[known.index("Bob") :]
    labels = known.index("Toggle"), known.index("Transcription")
    known[labels[1] : labels[1] + 1] = ["Transkrypcja"]
    known[labels[0] : labels[0] + 3] = ["Oś", "czasu"]
    assert written == known
