"""The application itself, in a process of its own: there is one a process."""

from __future__ import annotations

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
