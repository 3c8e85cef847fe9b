"""What judges a page, started once: a validator, and a browser with axe.

They are no part of the project: DWUGLOS_WEB_TOOLS names a folder into which `npm install html-validate axe-core
puppeteer-core` has put them, and there has to be a Chromium. DWUGLOS_PICTURES names a folder for pictures of the page.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.web.browser import PROGRAM


class Verdict(NamedTuple):
    """What the judges say of a page: what is invalid, what else is wrong, and how many bytes it has as a PDF file."""

    invalid: list[str]
    found: list[str]
    bytes: int


Judge = Callable[[Path], Verdict]


@pytest.fixture(scope="session")
def judge() -> Iterator[Judge]:
    """A function that has a page judged."""
    pictures = [folder] if (folder := os.environ.get("DWUGLOS_PICTURES")) else []
    script = Path(__file__).with_name("judges.cjs")
    pipe = subprocess.PIPE
    with subprocess.Popen(
        ["node", script, str(PROGRAM), *pictures], stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8"
    ) as judges:
        assert judges.stdin is not None
        assert judges.stdout is not None
        assert judges.stderr is not None

        def ask(page: Path) -> Verdict:
            print(page, file=judges.stdin, flush=True)
            line = judges.stdout.readline()
            assert line, judges.stderr.read()
            return Verdict(**json.loads(line))

        yield ask
        judges.stdin.close()
        assert judges.stderr.read() == ""
