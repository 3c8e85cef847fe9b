"""A published page to an article, edited and checked by keyboard, and published in three forms that are looked into."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from dwuglos.article.publications import Publication, by_name
from tests.journeys.desktop import ROOT, Desktop, answer, until, until_equal

REAL = ROOT.parent / "shared" / "data" / "article-o1.txt"
MADE_UP = ROOT / "tests" / "reference" / "seeds" / "article.txt"

pytestmark = pytest.mark.display

TITLE = "Modele, które najpierw myślą"
LINK = "https://www.youtube.com/watch?v=aircAruvnKk"
ENGLISH = "This is what they say about it at the end."
POLISH = "Źdźbło – „co” mówią o tym, gdy łąka śpi."
FORMS = ("article-html", "article-docx", "article-pdf")


@pytest.fixture(params=["made-up", pytest.param("real", marks=pytest.mark.data)])
def published(request: pytest.FixtureRequest) -> Path:
    """A page as somebody published it."""
    if request.param == "real" and not REAL.is_file():
        pytest.skip("the collection of real files is not beside the project")
    return REAL if request.param == "real" else MADE_UP


class Journey:
    """One person who has a published page and wants it better."""

    def __init__(self, desktop: Desktop, published: Path) -> None:
        self.desktop = desktop
        self.library = desktop.folder / "library.db"
        self.program = desktop.start(self.library, published)
        self.title = self.program.wait_for_talk()

    def article(self) -> dict[str, Any]:
        """Return the article as the library has it."""
        article: dict[str, Any] = answer("show", 1, "--library", self.library)["article"]
        return article

    def warnings(self) -> list[str]:
        """Return what the command line says is not ready."""
        job = [sys.executable, "main.py", "export", "1", "--as", "article-html", "--library", str(self.library)]
        done = subprocess.run(job, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
        return done.stderr.splitlines()

    def go_to_first_flaw(self) -> None:
        """Open the list of what is not ready, and go to the place of its first line."""
        self.desktop.key("ctrl+shift+k", "Home", "Return")

    # What the person does

    def write_a_title_and_a_link(self) -> None:
        """Go where the list leads, twice, and write what is missing."""
        missing = self.warnings()[:2]
        assert [re.sub(r"[;,].*", "", line) for line in missing] == [
            "The article has no title of its own",
            "The article has no source link",
        ]
        self.go_to_first_flaw()
        self.desktop.type(TITLE)
        until_equal(lambda: self.article()["title"], TITLE)
        self.go_to_first_flaw()
        self.desktop.type(LINK)
        until_equal(lambda: self.article()["link"], LINK)

    def add_a_bullet_in_english_and_mend_it(self) -> None:
        """Add an entry at the time of the last one; the list leads to it until it is Polish and has its own time."""
        before = self.article()["timeline"]
        self.desktop.key("ctrl+shift+b")
        self.desktop.type(ENGLISH)
        self.desktop.key("Return")
        until_equal(lambda: self.has(ENGLISH), True)
        assert any(ENGLISH.rstrip(".") in line and "not Polish" in line for line in self.warnings())
        self.go_to_first_flaw()
        self.desktop.key("F2")
        self.desktop.replace_text(POLISH)
        self.desktop.key("Return")
        until_equal(lambda: self.has(POLISH), True)
        self.desktop.key("Left", "F2")
        self.desktop.replace_text("1:30:00")
        self.desktop.key("Return")
        until_equal(lambda: [e["time"] for e in self.article()["timeline"] if e["text"] == POLISH], [5_400_000])
        self.desktop.key("alt+a", "o")
        until_equal(lambda: self.article()["timeline"][-1]["text"], POLISH)
        assert [entry["text"] for entry in self.article()["timeline"][:-1]] == [entry["text"] for entry in before]

    def has(self, text: str) -> bool:
        """Return whether the timeline has an entry."""
        return any(entry["text"] == text for entry in self.article()["timeline"])

    def tie_all(self) -> None:
        """Tie every entry to the segment spoken at its time; no true time changes."""
        times = [entry["time"] for entry in self.article()["timeline"]]
        self.desktop.key("alt+a", "v")
        until(lambda: any(entry["segment"] for entry in self.article()["timeline"]), "entries that are tied")
        assert [entry["time"] for entry in self.article()["timeline"]] == times

    def publish(self, form: type[Publication]) -> bytes:
        """Publish the article in a form by the dialog, without touching the mouse."""
        to = self.desktop.folder / f"published{form.extension}"
        self.desktop.key("ctrl+shift+e")
        self.desktop.wait_for("Publish article")
        self.desktop.key("alt+f", "Home", *["Down"] * self._row_of(form), "alt+s")
        self.desktop.replace_text(str(to))
        self.desktop.key("Return")
        self.desktop.wait_for(self.title)
        until(to.exists, "the published file")
        return to.read_bytes()

    @staticmethod
    def _row_of(form: type[Publication]) -> int:
        from dwuglos.article.publications import PUBLICATIONS

        return PUBLICATIONS.index(form)


class _Text(HTMLParser):
    """The text of a page, its headings and its links."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.headings: list[str] = []
        self.links: list[str] = []
        self._tag = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._tag = tag
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        if self._tag not in ("style", "script"):
            self.pieces.append(data)
        if self._tag in ("h1", "h2"):
            self.headings.append(data.strip())

    def handle_endtag(self, tag: str) -> None:
        self._tag = ""


def _words(text: str) -> str:
    """Return a text without typography: letters and digits only, so that three forms can be compared."""
    return "".join(character for character in text.lower() if character.isalnum())


def _assert_holds(text: str, article: dict[str, Any]) -> None:
    """Assert that all texts of the article are in a published text, in their order."""
    whole, place = _words(text), 0
    for part in (article["title"], *article["summary"], *(entry["text"] for entry in article["timeline"])):
        found = whole.find(_words(part), place)
        assert found >= 0, part
        place = found


def _text_of_pdf(data: bytes, folder: Path) -> str:
    """Return the text of a PDF, read in a process of its own: Qt wants an application for it."""
    path = folder / "read.pdf"
    path.write_bytes(data)
    script = (
        "import sys; from PySide6.QtGui import QGuiApplication; from PySide6.QtPdf import QPdfDocument\n"
        "application = QGuiApplication(['-platform', 'offscreen']); document = QPdfDocument()\n"
        "document.load(sys.argv[1])\n"
        "text = ' '.join(document.getAllText(n).text() for n in range(document.pageCount()))\n"
        "sys.stdout.buffer.write(text.encode('utf-8'))"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def test_a_published_page_is_edited_checked_and_published(desktop: Desktop, published: Path) -> None:
    docx = pytest.importorskip("docx")
    pytest.importorskip("PySide6.QtPdf")
    journey = Journey(desktop, published)
    summary = journey.article()["summary"]
    journey.write_a_title_and_a_link()
    journey.add_a_bullet_in_english_and_mend_it()
    journey.tie_all()
    assert journey.warnings() == []
    html, document, pdf = (journey.publish(by_name(name)) for name in FORMS)
    journey.program.quit()
    article = journey.article()
    assert article["summary"] == summary

    page = _Text(html.decode("utf-8"))
    assert page.headings == [TITLE, "Oś czasu", "Transkrypcja"]
    assert LINK in page.links
    assert f"{LINK}&t=5400s" in page.links
    _assert_holds(" ".join(page.pieces), article)
    assert "ok." not in "".join(page.pieces)  # the timeline's times are true; those of the transcript are left out

    paragraphs = docx.Document(io.BytesIO(document)).paragraphs
    assert [p.text for p in paragraphs if p.style.name in ("Title", "Heading 1")] == page.headings
    assert len([p for p in paragraphs if p.style.name == "List Bullet"]) == len(article["timeline"])
    _assert_holds(" ".join(p.text for p in paragraphs), article)

    assert pdf.startswith(b"%PDF")
    _assert_holds(_text_of_pdf(pdf, desktop.folder), article)
