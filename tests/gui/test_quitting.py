"""The program as it is left: nothing is said on the terminal that nobody needs to hear."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OF_THE_PLATFORM = "This plugin does not support propagateSizeHints()"
"""Qt says so of its platform without a display, whatever the program does."""

PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from gui import app
from gui.printing import pdf
from gui.window import Window

WAYS = {
    "at once": lambda window: window.close(),
    "from the article": lambda window: (window.show_article(), window.close()),
    "from an open cell": lambda window: (window.show_segments().table.go_to(1, edit=True), window.close()),
    "after a long PDF": lambda window: window.tasks.work(
        lambda _progress, _cancelled: pdf("<p>Zdanie po zdaniu.</p>" * 3000, "x"), lambda _data: window.close()
    ),
    "while something is printed": lambda window: (
        window.tasks.work(lambda _progress, _cancelled: pdf("<p>Zdanie po zdaniu.</p>" * 3000, "x")),
        window.close(),
    ),
}

def begin(window):
    if window.session is None:
        QTimer.singleShot(20, window, lambda: begin(window))
    else:
        WAYS[sys.argv[1]](window)

class Watched(Window):
    def start(self, files):
        super().start(files)
        begin(self)

app.Window = Watched
raise SystemExit(app.main(sys.argv[2:]))
"""


@pytest.mark.parametrize(
    "way", ["at once", "from the article", "from an open cell", "after a long PDF", "while something is printed"]
)
def test_nothing_is_said_on_the_terminal(tmp_path: Path, way: str) -> None:
    talk = tmp_path / "talk.srt"
    talk.write_text("1\n00:00:00,000 --> 00:00:02,000\nGood evening.\n", "utf-8")
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "DWUGLOS_SETTINGS": str(tmp_path / "settings.json"),
        "PYTHONPATH": str(ROOT),
    }
    library = ["--library", str(tmp_path / "library.db")]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, way, *library, str(talk)],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if line != OF_THE_PLATFORM]
    assert (done.returncode, done.stdout, said) == (0, "", [])
