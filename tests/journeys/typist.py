"""Runs the program and types into it from within, without a screen, until somebody ends the process.

It tells on standard output, a line of JSON each, what a person at the desk would know: what the program offered at its
start, each text as it grows (`typed`), each that was confirmed, and how many of those the status line called saved.
The times are of the clock that all processes of a machine share.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from dwuglos.settings import Settings
from gui import app
from gui.tasks import Tasks
from gui.window import Window

KEY_MS = 15
"""Between two keys: faster than anybody types, slower than the program reads."""
THOUGHTS = 90
"""So many keys' time goes by before a text of every sixth segment is confirmed."""


def tell(what: str, *facts: object) -> None:
    """Write one line for whoever started this."""
    print(json.dumps([what, time.monotonic(), *facts]), flush=True)


class DeskWithTypist(Window):
    """The window, with somebody at its keys as soon as a talk is open."""

    def __init__(self, tasks: Tasks, settings: Settings) -> None:
        settings.fill_repetitions = False  # every text in the library has been typed into its own segment
        super().__init__(tasks, settings)
        self._confirmed = 0
        self._text = ""
        self._thoughts = 0
        self._keys = QTimer(self, interval=KEY_MS)
        self._keys.timeout.connect(self._press)
        self.ready.connect(self._begin)

    def _begin(self) -> None:
        session = self.session
        assert session is not None
        session.saved.connect(self._on_saved)
        tell("offered", self.notices.texts())
        for button in self.notices.findChildren(QPushButton):
            if button.text().replace("&", "") == sys.argv[1]:
                button.click()
        self._keys.start()

    def _on_saved(self) -> None:
        assert self.session is not None
        if self.session.is_saved:
            tell("saved", self._confirmed)

    def _field(self) -> tuple[int, QWidget]:
        """Return the open cell's segment and field; open the next that is not confirmed where none is open."""
        assert self.editor is not None
        table = self.editor.table
        if table.open_cell is None:
            QTest.keyClick(table, Qt.Key.Key_F2)
        cell = table.open_cell
        assert cell is not None
        return cell.segment, cell.input

    def _press(self) -> None:
        segment, field = self._field()
        if not self._text:
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        if len(self._text) == 4 + segment % 9:
            self._thoughts += 1
            if segment % 6 == 0 and self._thoughts < THOUGHTS:
                return
            self._thoughts = 0
            tell("confirmed", segment, self._text)
            self._confirmed, self._text = self._confirmed + 1, ""
            QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            return
        letter = f"Zdanie {segment}, ale inne, zmienione."[len(self._text)]
        self._text += letter
        QTest.keyClick(field, letter)
        tell("typed", segment, self._text)


if __name__ == "__main__":
    app.Window = DeskWithTypist  # type: ignore[misc]
    raise SystemExit(app.main(sys.argv[2:]))
