"""The web page for reviews: how long writing, opening in Chromium, and reading it back takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import talks
from figures import Benchmark, NotHere, Row, Values
from place import Place

from dwuglos.checks.base import Options
from dwuglos.checks.results.findings import Findings
from dwuglos.formats.srt import Srt
from dwuglos.review_round.files.base import ReviewSheet
from dwuglos.review_round.files.html import Html
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.sending import sheet_of
from dwuglos.talk.transcript import Segment
from tests.web.browser import PROGRAM, Browser, browser

SEGMENTS = 2000
RUNS = 7
_PAINTED = "new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)))"
_KEY = """(() => {
    const field = document.querySelector("textarea.polish"), before = performance.now();
    field.value += "x";
    field.dispatchEvent(new Event("input"));
    return performance.now() - before;
})()"""

ROWS = {
    "write": Row(f"a page for reviews of {SEGMENTS:,} segments: write", "ms"),
    "open": Row("  open in Chromium, to the first rows on the screen", "ms", 1000),
    "requests": Row("  requests that leave the page", "", 0),
    "key": Row("  a key in a field", "ms", 16),
    "read": Row("  read what came back", "ms"),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure a talk with all that the checks find in it."""
    if PROGRAM is None:
        raise NotHere("needs Chromium")
    sheet = _sheet(place.folder)
    path = place.folder / "review.html"
    figures = {"write": Values([_took(lambda: path.write_bytes(Html().write(sheet))) for _ in range(RUNS)])}
    with browser(place.folder / "profile") as page:
        opened = [_open(page, path) for _ in range(RUNS)]
        figures["open"] = Values(opened)
        figures["requests"] = Values([len(page.requests()) - 1])
        figures["key"] = Values([page.run(_KEY) for _ in range(RUNS)])
        copy = page.run("dwuglosReview.copy()").encode()
    figures["read"] = Values([_took(lambda: Html().read(copy)) for _ in range(RUNS)])
    return figures


def _open(page: Browser, path: Path) -> float:
    page.open(path)
    painted: float = page.run(_PAINTED)
    return painted


def _took(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _sheet(folder: Path) -> ReviewSheet:
    talk = talks.write(folder, SEGMENTS)
    english, polish = (Srt().read(path.read_text("utf-8")).cues for path in (talk.english, talk.polish))
    segments = [
        Segment(n, n, one.start, one.end, one.text, other.text, "translated")
        for n, (one, other) in enumerate(zip(english, polish, strict=True), 1)
    ]
    findings = Findings(segments, Options())
    findings.look()
    return sheet_of(talk.title, key_of("measured", 1), segments, "pl", findings)


REVIEW_PAGE = Benchmark("review-page", ROWS, measure)
