"""From an article to a file, to JSON, and on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from dwuglos import cli
from dwuglos.article.publications import PUBLICATIONS, Press, by_name
from dwuglos.article.publications.text import Text
from dwuglos.article.publishing import Material, as_json, as_text, material_of, publish
from dwuglos.store.library import Library
from dwuglos.talk import article_edits
from dwuglos.talk.article import Article
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import History
from dwuglos.talk.stored_talk import TalkFacts
from dwuglos.talk.transcript import Transcript, number
from dwuglos.talk.video import Video
from tests.dwuglos.article.publications.conftest import ENTRIES, PARAGRAPHS, TEXTS, VIDEO, written

ROOT = Path(__file__).parents[3]
Run = Callable[..., tuple[int, bytes, str]]


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """The command line in this process."""

    def go(*arguments: object) -> tuple[int, bytes, str]:
        status = cli.main([str(argument) for argument in arguments], lambda html, title: f"%PDF {title}".encode())
        out, err = capfdbinary.readouterr()
        return status, out, err.decode()

    return go


@pytest.fixture
def stored(tmp_path: Path) -> Path:
    """A library with the article in it."""
    address = tmp_path / "articles.db"
    with Library(address) as library:
        talk = library.add_talk("Bridges", number(TEXTS), facts=TalkFacts(video=VIDEO))
        library.add_talk("Nothing", [])
        transcript, article = Transcript(library.segments(talk)), Article()
        past = History(transcript, article=article)
        past.written.connect(lambda write: library.write(talk, [write]))
        for edit in _edits(article, transcript):
            past.do(edit)
    return address


def _edits(article: Article, transcript: Transcript) -> list[Edit]:
    made = [
        article_edits.set_field(article, "title", "Mosty"),
        article_edits.set_field(article, "transcript", "target"),
    ]
    made += [article_edits.add_paragraph(article, None, PARAGRAPHS[0])]
    made += [article_edits.add_entry(article, transcript, *entry) for entry in ENTRIES[:2]]
    return [edit for edit in made if edit is not None]


def test_the_printed_text_and_the_typography_can_be_overruled() -> None:
    work = written()
    assert "EN: Why" in publish(work, Text, Press()).data.decode()
    assert "Transkrypcja\n\nWhy" in publish(work, Text, Press(), printed="source").data.decode()
    assert "Transkrypcja" not in publish(work, Text, Press(), printed="none").data.decode()
    assert "„pieśń” – i tyle" in publish(work, Text, Press(), "polish").data.decode().replace("\u00a0", " ")


def test_json() -> None:
    assert as_json(Material(Article(), Transcript(), "x", VIDEO)) is None
    assert as_json(written()) == {
        "title": "Mosty, które śpiewają",
        "lead": 'O tym, skąd w stali bierze się "głos".',
        "summary": list(PARAGRAPHS),
        "statistics": {
            "views": 274083,
            "likes": 6333,
            "read_on": "2026-11-20",
            "text": "Stan na 20\u00a0listopada 2026\u00a0r.: nagranie ma 274\u00a0083\u00a0wyświetlenia "
            "i\u00a06333\u00a0polubienia.",
        },
        "timeline": [
            {"time": 0, "text": "Pytanie o mosty", "segment": 1},
            {"time": 65_000, "text": "Pieśń mostu", "segment": 3},
            {"time": 3_700_000, "text": "Podziękowania", "segment": None},
        ],
        "author": "Anna Nowak",
        "date": "2026-11-22",
        "tags": ["mosty", "wiatr"],
        "link": "https://www.youtube.com/watch?v=abc",
        "transcript": "both",
    }


def test_text_for_a_terminal() -> None:
    assert as_text(Material(Article(), Transcript(), "x", Video())) == ""
    assert as_text(written({"transcript": "both"}, ("Raz.",), (), video=Video())) == "\nRaz.\n"


def test_from_the_library(stored: Path) -> None:
    with Library(stored) as library:
        work = material_of(library, 1)
    assert (work.title, work.video, work.article.text("title"), len(work.transcript)) == ("Bridges", VIDEO, "Mosty", 4)


# The command line


@pytest.mark.parametrize("name", [publication.name for publication in PUBLICATIONS])
def test_export(run: Run, stored: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / f"out{by_name(name).extension}"
    assert run("export", 1, "--as", name, "-o", file, "--library", stored) == (0, b"", _told(name))
    status, out, err = run("export", 1, "--as", name, "--library", stored)
    assert (status, err) == (0, _told(name))
    assert out[:2] == file.read_bytes()[:2]
    if by_name(name).extension != ".docx":  # it says when it was made
        assert out == file.read_bytes()


def _told(name: str) -> str:
    return "YouTube shows no chapters when there are fewer than three.\n" if name == "chapters" else ""


def test_export_says_what_is_not_ready_and_writes_all_the_same(run: Run, stored: Path) -> None:
    with Library(stored) as library:
        talk = library.add_talk("Draft", number(TEXTS))
    status, out, err = run("export", talk, "--as", "article-html", "--library", stored)
    assert (status, out[:9]) == (0, b"<!DOCTYPE")
    assert err.splitlines() == [
        "The article has no title of its own; the title of the talk stands in.",
        "The article has no source link, so it does not lead to the video.",
    ]


def test_export_of_one_language_in_typography_as_it_is(run: Run, stored: Path) -> None:
    _, out, _ = run("export", 1, "--as", "article-text", "--text", "source", "--library", stored)
    assert b"\nWhy do bridges hum? Nobody knew" in out
    _, out, _ = run("export", 1, "--as", "article-markdown", "--typography", "as-is", "--library", stored)
    assert "'mosty'" in out.decode()


def test_export_of_a_page_as_chosen(run: Run, stored: Path) -> None:
    asked = ("--text", "both", "--order", "target-first", "--times", "none", "--labels", "hide")
    _, out, _ = run("export", 1, "--as", "article-fragment", *asked, "--library", stored)
    assert '<th scope="col">Po polsku</th><th scope="col">Po angielsku</th>' in out.decode()
    assert "Czas</th>" not in out.decode()
    status, _, err = run("export", 1, "--as", "article-html", "--video", "player", "--library", stored)
    assert (status, err.count("No player or thumbnail is known")) == (0, 1)


def test_own_templates_are_beside_the_settings(run: Run, stored: Path, tmp_path: Path) -> None:
    folder = tmp_path / "own" / "templates"
    folder.mkdir(parents=True)
    (folder / "fragment.html").write_text("{{ page.title }}!", "utf-8")
    assert run("export", 1, "--as", "article-fragment", "--library", stored) == (0, b"Mosty!", "")
    (folder / "fragment.html").write_text("{{ page.titel }}", "utf-8")
    status, out, err = run("export", 1, "--as", "article-fragment", "--library", stored)
    assert (status, out) == (2, b"")
    assert err.startswith("dwuglos: The template fragment.html cannot be used because of its line 1: ")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["export", 2, "--as", "article-html"], "The article is empty: give it a title, a paragraph, a timeline or a "),
        (["export", 2, "--as", "chapters"], "There is nothing to make chapters of: put entries with times into the "),
        (["export", 7, "--as", "article-html"], "There is no talk 7 in this library; "),
        (["export", 1, "--as", "article-html", "--crlf"], "The option --crlf is for subtitles; leave it out for "),
        (
            ["export", 1, "--as", "article-docx", "--video", "player"],
            "The option --video is for web pages; leave it ",
        ),
        (
            ["export", 1, "--as", "chapters", "--labels", "hide"],
            "The option --labels is for articles with a ",
        ),
        (["export", 1, "--as", "srt", "--times", "none"], "The option --times is for articles; leave it out for srt"),
        (["export", 1, "--as", "article-html", "-o", "/no/such/folder/x"], "There is no folder /no/such/folder; "),
    ],
)
def test_what_cannot_be_used(run: Run, stored: Path, arguments: list[object], said: str) -> None:
    status, out, err = run(*arguments, "--library", stored)
    assert (status, out) == (2, b"")
    assert err.startswith(f"dwuglos: {said}")
    assert err.count("\n") == 1


def test_show(run: Run, stored: Path) -> None:
    _, out, _ = run("show", 1, "--json", "--library", stored)
    shown = json.loads(out)
    assert list(shown) == ["id", "title", "video", "segments", "media", "article"]
    assert shown["video"]["views"] == 274083
    assert shown["article"]["timeline"][1] == {"time": 65_000, "text": "Pieśń mostu", "segment": 3}
    _, out, _ = run("show", 2, "--json", "--library", stored)
    assert json.loads(out)["article"] is None
    _, out, _ = run("show", 1, "--library", stored)
    assert "\n\nMosty\n=====\n\n-----\n\nPierwszy akapit" in out.decode()


def test_the_list(run: Run, stored: Path) -> None:
    _, out, _ = run("publications", "--json", "--library", stored)
    assert [row["name"] for row in json.loads(out)] == [publication.name for publication in PUBLICATIONS]


def test_the_program_itself_prints_a_pdf(stored: Path) -> None:
    pytest.importorskip("PySide6.QtGui")
    command = [sys.executable, "-W", "error", str(ROOT / "main.py"), "export", "1", "--as", "article-pdf"]
    done = subprocess.run([*command, "--library", stored], capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"%PDF-1.4")
