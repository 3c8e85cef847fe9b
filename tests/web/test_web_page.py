"""The page as a validator and a browser judge it.

They are no part of the project: DWUGLOS_WEB_TOOLS names a folder into which `npm install html-validate axe-core
puppeteer-core` has put them, and there has to be a Chromium. DWUGLOS_PICTURES names a folder for pictures of the page.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from dwuglos.article.publications import Press
from dwuglos.article.publications.html import Html
from dwuglos.article.publishing import Material, publish
from dwuglos.talk.transcript import NewSegment
from tests.dwuglos.article.publications.conftest import HOSTILE, hostile, written

TOOLS = os.environ.get("DWUGLOS_WEB_TOOLS", "")
BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
RULES = {"root": True, "extends": ["html-validate:recommended", "html-validate:document", "html-validate:a11y"]}
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
    not (TOOLS and BROWSER and shutil.which("node")), reason="needs DWUGLOS_WEB_TOOLS, Node.js and Chromium"
)


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A page in a file."""
    work: Material = PAGES[request.param]
    path = tmp_path / "page.html"
    path.write_bytes(publish(work, Html, Press()).data)
    return path


def test_it_is_valid(page: Path) -> None:
    (page.parent / ".htmlvalidate.json").write_text(json.dumps(RULES), "utf-8")
    program = Path(TOOLS, "node_modules", ".bin", "html-validate")
    done = subprocess.run([program, "--formatter", "text", page], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_everybody_can_use_it_and_it_does_nothing_by_itself(page: Path) -> None:
    pictures = [folder] if (folder := os.environ.get("DWUGLOS_PICTURES")) else []
    script = Path(__file__).with_name("audit.cjs")
    done = subprocess.run(
        ["node", script, page, BROWSER, *pictures], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.stderr == ""
    said = json.loads(done.stdout)
    assert said["found"] == []
    assert said["bytes"] > 10_000
