"""The page as a validator and a browser judge it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.html import Html
from dwuglos.article.publishing import publish
from dwuglos.talk.transcript import NewSegment
from tests.dwuglos.article.publications.conftest import HOSTILE, hostile, written
from tests.web.browser import PROGRAM
from tests.web.conftest import Judge

TOOLS = os.environ.get("DWUGLOS_WEB_TOOLS", "")
LONG = tuple(
    NewSegment(n * 4000, n * 4000 + 3900, f"This is sentence {n} of the talk.", f"To zdanie {n} wykładu.")
    for n in range(600)
)
PAGES = {
    "everything": written(),
    "English": written({"transcript": "source"}, texts=LONG),
    "both languages": written(texts=LONG),
    "no video": written({"title": "Mosty"}, entries=((None, "Raz", None),), texts=()),
} | {f"hostile {n}": hostile(evil) for n, evil in enumerate(HOSTILE) if "title>" not in evil}  # too long for a tab

pytestmark = pytest.mark.skipif(
    not (TOOLS and PROGRAM and shutil.which("node")), reason="needs DWUGLOS_WEB_TOOLS, Node.js and Chromium"
)


@pytest.mark.parametrize("name", PAGES)
def test_it_is_valid_and_everybody_can_use_it_and_it_does_nothing_by_itself(
    name: str, judge: Judge, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(publish(PAGES[name], Html, Press()).data)
    verdict = judge(path)
    assert verdict.invalid == []
    assert verdict.found == []
    assert verdict.bytes > 10_000
