"""The application itself, in a process of its own: there is one a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ASKED = """
import sys
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from gui.app import Application

application = Application([])
application.asked_to_open.connect(print)
print(application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile("/talks/mówca.srt"))))
print(application.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/talk"))))
"""


def test_a_file_that_the_system_asks_to_open_is_passed_on_and_an_address_is_not() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8"}
    words = [sys.executable, "-c", ASKED]
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert (done.stdout.splitlines(), done.stderr) == (["/talks/mówca.srt", "True", "False"], "")


BEFORE_THE_FIRST_FRAME = """
import json, sys
from gui.start import quick_start
from gui import app
print(json.dumps(sorted(sys.modules)))
"""
STARTED = """
import sys
from PySide6.QtCore import QTimer
from gui import app, window

class Watched(window.Window):
    def __init__(self, tasks, settings):
        super().__init__(tasks, settings)
        self.seen.connect(lambda: print("seen", self.is_furnished))
        self.ready.connect(lambda: print("ready", self.is_furnished, self.home.isVisible()))
        self.ready.connect(self.close)
        if sys.argv[1] == "closed at once":
            QTimer.singleShot(0, self, self.close)

app.Window = Watched
print(app.main(["--library", sys.argv[2]]))
"""

FIRST = {
    *(
        "gui.app",
        "gui.window",
        "gui.frame",
        "gui.drops",
        "gui.tasks",
        "gui.shelf",
        "gui.start",
        "gui.start.quick_start",
    ),
    *("gui.start.display", "gui.start.system_libraries"),
    *("gui.look", "gui.look.theme", "gui.look.placing"),
}


def _output(*words: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "QT_LOGGING_RULES": "*=false"}
    done = subprocess.run(
        [sys.executable, "-c", *words], cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def test_nothing_of_talks_menus_and_pages_is_imported_before_the_first_frame() -> None:
    imported = json.loads(_output(BEFORE_THE_FIRST_FRAME))
    ours = {name for name in imported if name.startswith("gui.")}
    assert ours <= FIRST
    assert not {"dwuglos.talk", "dwuglos.store", "sqlalchemy", "hashlib", "asyncio", "socket"}.intersection(imported)


def test_the_window_is_filled_when_it_has_been_seen(tmp_path: Path) -> None:
    assert _output(STARTED, "", str(tmp_path / "library.db")).splitlines() == ["seen False", "ready True True", "0"]


def test_a_window_may_be_closed_while_it_is_empty(tmp_path: Path) -> None:
    assert _output(STARTED, "closed at once", str(tmp_path / "library.db")).splitlines()[-1] == "0"
