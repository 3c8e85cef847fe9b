"""The page for reviews in a real browser: a reviewer works with keys alone, saves a copy, and the copy is read."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.results.findings import Findings
from dwuglos.review_round.files.base import ReviewSheet
from dwuglos.review_round.files.html import Html
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.merging import compare
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import Segment
from tests.web.browser import PROGRAM, Browser, BrowserEnded, browser
from tests.web.conftest import Judge

TOOLS = os.environ.get("DWUGLOS_WEB_TOOLS", "")
CTRL, ALT = 2, 1
KEY = key_of("library", 7)
SEGMENTS = (
    Segment(1, 1, 0, 2000, "This is a 3.", "To jest  trójka.", "translated"),
    Segment(2, 2, 2000, 4000, "It is sloppily written,", "Jest niedbale napisana,", "reviewed", "", "czy „niedbale”?"),
    Segment(3, 3, 4000, 4500, "and small.", "i naprawdę zdecydowanie za mała.", "translated"),
    Segment(4, 4, None, None, "</script><b>The end</b>", "<i>Koniec</i> & już 😀", "translated"),
)

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="needs Chromium")


@pytest.fixture
def sent() -> ReviewSheet:
    """A small talk with findings."""
    findings = Findings(SEGMENTS, Options())
    findings.look()
    return sheet_of("Mosty: <co> to?", KEY, SEGMENTS, "pl", findings)


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with ExitStack() as stack:
        try:
            opened = stack.enter_context(browser(tmp_path_factory.mktemp("profile")))
        except BrowserEnded:
            pytest.skip("Chromium does not start here")
        yield opened


@pytest.fixture
def page(chromium: Browser, sent: ReviewSheet, tmp_path: Path) -> Browser:
    """The page of the talk, open."""
    path = tmp_path / "review.html"
    path.write_bytes(Html().write(sent))
    chromium.call("Page.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path / "saved"))
    chromium.open(path)
    chromium.run("localStorage.clear()")
    chromium.open(path)
    return chromium


def where(page: Browser) -> str:
    label: str = page.run("document.activeElement.getAttribute('aria-label')")
    return label


def go_to_field(page: Browser, number: int) -> None:
    page.run(f"document.querySelectorAll('.row')[{number - 1}].querySelector('textarea').focus()")


def saved(folder: Path) -> Path:
    for _ in range(200):
        for path in folder.glob("*.html"):
            return path
        time.sleep(0.05)
    raise AssertionError("no copy was saved")


def test_a_review_by_keys_alone_comes_back(page: Browser, tmp_path: Path) -> None:
    page.run("document.getElementById('by').focus()")
    page.type("Anna/Nowak")
    go_to_field(page, 1)
    page.run("document.activeElement.select()")
    page.type("To jest </script><b>czwórka</b>.")
    page.press("F2", 113)
    page.type("trójka?")
    page.press("Enter", 13, CTRL)
    assert where(page) == "Polski tekst segmentu 2"
    page.press("F8", 119)
    assert where(page) == "Polski tekst segmentu 3"
    page.press("ArrowUp", 38, ALT)
    page.press("Enter", 13, CTRL)
    page.press("s", 83, CTRL)
    copy = saved(tmp_path / "saved")
    assert copy.name == "Mosty co to (recenzja – Anna Nowak).html"
    status = "document.getElementById('status').textContent"
    assert page.run(status) == f"Kopia nazywa się „{copy.name}”. Odeślij ten plik."
    page.run("document.querySelector('[data-language=en]').click()")
    assert page.run(status) == f"The copy is called “{copy.name}”. Send that file back."
    page.run("document.querySelector('[data-language=pl]').click()")
    page.type(" ")
    assert page.run(f"new Promise((done) => setTimeout(() => done({status}), 100))") == "Jeszcze nie w pliku"
    assert page.requests() == [(tmp_path / "review.html").as_uri()]
    assert page.complaints() == []

    back = Html().read(copy.read_bytes())
    answer = compare(back, KEY, SEGMENTS)
    first, second = (each.after for each in answer.clean)
    assert back.reviewer == "Anna/Nowak"
    assert not answer.oddities
    assert (first.target, first.state, first.note) == (
        "To jest </script><b>czwórka</b>.",
        "reviewed",
        "Anna/Nowak: trójka?",
    )
    assert (second.id, second.state, second.target) == (2, "final", SEGMENTS[1].target)


def test_who_saves_a_copy_without_a_name_is_asked_for_one(page: Browser, tmp_path: Path) -> None:
    page.press("s", 83, CTRL)
    name = saved(tmp_path / "saved").name
    told = page.run("document.getElementById('status').textContent")
    assert told == (
        f"Kopia nazywa się „{name}”. Odeślij ten plik. Wpisz imię i nazwisko, aby plik mówił, kto recenzował."
    )


def test_a_copy_goes_on_where_it_was(page: Browser, tmp_path: Path) -> None:
    go_to_field(page, 1)
    page.type("X")
    copy = tmp_path / "copy.html"
    copy.write_text(page.run("dwuglosReview.copy()"), "utf-8")
    page.run("document.querySelector('[data-language=en]').click()")
    page.open(copy)
    assert page.run("document.querySelector('.row.changed textarea').value") == "To jest  trójka.X"
    assert page.run("document.querySelectorAll('.row').length") == len(SEGMENTS)
    again = page.run("dwuglosReview.copy()").encode()
    assert Html().read(again).rows == Html().read(copy.read_bytes()).rows
    assert page.complaints() == []


def test_a_browser_may_save_the_page_as_it_is_by_itself(page: Browser, tmp_path: Path) -> None:
    go_to_field(page, 3)
    page.type(" Nowe")
    page.run("document.getElementById('search').setAttribute('value', 'Jan')")  # as Firefox saves what fields hold
    whole = page.run("new Promise((done) => setTimeout(() => done(document.documentElement.outerHTML), 600))")
    copy = tmp_path / "copy.html"
    copy.write_text(f"<!DOCTYPE html>\n<!-- saved by a browser -->\n{whole}", "utf-8")
    assert Html().read(copy.read_bytes()).rows[2].target == SEGMENTS[2].target + " Nowe"
    page.open(copy)
    assert page.run("document.querySelectorAll('.row').length") == len(SEGMENTS)
    assert page.run("document.getElementById('search').value") == ""
    assert page.run("document.querySelectorAll('textarea.polish')[2].value") == SEGMENTS[2].target + " Nowe"
    assert page.complaints() == []


def test_nothing_done_changes_nothing(page: Browser) -> None:
    answer = compare(Html().read(page.run("dwuglosReview.copy()").encode()), KEY, SEGMENTS)
    assert not answer.differences
    assert not answer.oddities


def test_what_was_sent_can_be_brought_back_and_that_undone(page: Browser) -> None:
    go_to_field(page, 2)
    page.type(" Nie")
    page.press("F9", 120)
    field = "document.querySelectorAll('textarea.polish')[1].value"
    assert page.run(field) == SEGMENTS[1].target
    assert Html().read(page.run("dwuglosReview.copy()").encode()).rows[1].target == SEGMENTS[1].target
    page.press("z", 90, CTRL)
    assert page.run(field) == SEGMENTS[1].target + " Nie"


def test_marks_are_shown_and_a_suggestion_is_taken(page: Browser) -> None:
    row = "document.querySelector('.row')"
    assert page.run(f"{row}.querySelector('mark').textContent") == "  "
    page.run(f"{row}.querySelector('.offer button').click()")
    assert Html().read(page.run("dwuglosReview.copy()").encode()).rows[0].target == "To jest trójka."
    assert page.run(f"{row}.querySelector('.change').textContent") == "Zmiana: To jest   trójka."
    assert (
        page.run("document.querySelectorAll('.row')[2].querySelector('.over').textContent") == "64,0 zn./s, najwyżej 17"
    )


def test_rows_are_filtered_and_found(page: Browser) -> None:
    shown = "[...document.querySelectorAll('.row')].filter((row) => !row.hidden).map((row) => row.row.number)"
    page.run("document.querySelector('input[value=commented]').click()")
    assert page.run(shown) == [2]
    page.run("document.querySelector('input[value=all]').click()")
    page.press("F3", 114)
    page.type("ZA MALA")
    assert page.run(f"new Promise((done) => setTimeout(() => done({shown}), 300))") == [3]


def test_work_that_is_in_no_file_is_offered_again(page: Browser, tmp_path: Path) -> None:
    go_to_field(page, 3)
    page.type(" Nowe")
    path = tmp_path / "elsewhere.html"
    path.write_bytes((tmp_path / "review.html").read_bytes())
    page.open(path)
    assert any(event.get("method") == "Page.javascriptDialogOpening" for event in page.events), (
        "it asks before it is left"
    )
    assert not page.run("document.getElementById('kept').hidden")
    page.run("document.getElementById('take-kept').click()")
    assert Html().read(page.run("dwuglosReview.copy()").encode()).rows[2].target == SEGMENTS[2].target + " Nowe"


def test_a_browser_that_keeps_nothing_is_enough(chromium: Browser, sent: ReviewSheet, tmp_path: Path) -> None:
    path = tmp_path / "review.html"
    path.write_bytes(Html().write(sent))
    refuse = "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})"
    script = chromium.call("Page.addScriptToEvaluateOnNewDocument", source=refuse)["identifier"]
    try:
        chromium.open(path)
        go_to_field(chromium, 1)
        chromium.type(" Tak.")
        chromium.run("new Promise((done) => setTimeout(done, 600))")
        back = Html().read(chromium.run("dwuglosReview.copy()").encode())
        assert back.rows[0].target == SEGMENTS[0].target + " Tak."
        assert chromium.complaints() == []
    finally:
        chromium.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script)


def test_a_damaged_page_says_so(chromium: Browser, sent: ReviewSheet, tmp_path: Path) -> None:
    path = tmp_path / "review.html"
    path.write_bytes(Html().write(sent).replace(b'"rows":[', b'"rows":[,'))
    chromium.open(path)
    assert "uszkodzony" in chromium.run("document.getElementById('trouble').textContent")


@pytest.mark.skipif(not (TOOLS and shutil.which("node")), reason="needs DWUGLOS_WEB_TOOLS and Node.js")
@pytest.mark.parametrize("language", ["pl", "en"])
def test_it_is_valid_and_everybody_can_use_it(sent: ReviewSheet, language: str, judge: Judge, tmp_path: Path) -> None:
    mark = sent.rows[0].mark
    done = json.dumps({"by": "Anna", "rows": {mark: {"target": "Inne", "comment": "tak", "approved": True}}})
    opened = Html().write(replace(sent, language=language)).decode()  # type: ignore[arg-type]
    path = tmp_path / "review.html"
    path.write_text(opened.replace('id="dwuglos-review">', f'id="dwuglos-review">{done}'), "utf-8")
    verdict = judge(path)
    assert verdict.invalid == []
    assert verdict.found == []
