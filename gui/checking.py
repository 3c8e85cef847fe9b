"""The whole library is checked once a day while the window is open, quietly; only trouble is told."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from dwuglos.errors import DwuglosError
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.store.verifying import Verdict
    from gui.desk import Desk

FIRST_MS, EVERY_MS = 150_000, 3_600_000
"""How soon it is looked for the first time whether a check is due, and how often after that."""
DAY_MS = 24 * 3_600_000
REST = 0.02
"""Seconds after each step, which itself takes a few milliseconds."""


class Checking(QObject):
    """Looks now and then whether a check is due; the settings remember when the last one was.

    `open_talk` opens the talk in which something was found, and `show_backups` the way to mend it.
    """

    def __init__(self, desk: Desk, open_talk: Callable[[int], object], show_backups: Callable[[], object]) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._open_talk, self._show_backups = open_talk, show_backups
        self._is_busy = False
        self._timer = QTimer(self, interval=FIRST_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Check the library if that is due."""
        self._timer.setInterval(EVERY_MS)
        address = self._desk.tasks.library_address
        last, now = self._desk.settings.checked.get(address, 0), _now()
        if self._is_busy or last <= now < last + DAY_MS:  # a time to come was noted before the clock was set back
            return
        self._is_busy = True
        self._desk.tasks.quiet(lambda _tell, stop: _check(address, stop), self._done, self._fail)

    def _done(self, verdict: Verdict) -> None:
        self._is_busy = False
        self._note(verdict)
        if verdict.findings:
            self._tell(verdict)

    def _fail(self, error: BaseException) -> None:
        """Leave it for the next time; a library that cannot be opened at all is told of by everything else."""
        self._is_busy = False
        if not isinstance(error, DwuglosError):
            self._desk.tasks.failed.emit(error)

    def stop(self) -> None:
        """Look no more, as the window is closed."""
        self._timer.stop()

    def show(self, verdict: Verdict | None = None) -> None:
        """Show what a check has found, or check now."""
        from gui.dialogs.library_check import LibraryCheckDialog

        dialog = LibraryCheckDialog(self._desk.tasks, self._desk.widget, verdict)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.checked.connect(self._note)
        dialog.talk_wanted.connect(self._open_talk)
        dialog.backups_wanted.connect(self._show_backups)
        dialog.show()

    def _note(self, verdict: Verdict) -> None:
        self._desk.settings.checked[self._desk.tasks.library_address] = _now()
        self._desk.remember()
        if not verdict.findings:
            self._desk.notices.take_back("library check")

    def _tell(self, verdict: Verdict) -> None:
        n = len(verdict.findings)
        look = (lambda: say("checking", "&See what was found"), lambda: self.show(verdict))
        self._desk.notices.tell(
            lambda: say("checking", "The daily check of the library has found damage. Findings: {n}.").format(n=n),
            [look],
            kind="problem",
            about="library check",
        )


def _check(address: str, stop: Event) -> Verdict:
    from dwuglos.store.library_check import verify
    from dwuglos.store.pace import Pace

    return verify(address, Pace(cancelled=stop, rest=REST))


def _now() -> int:
    return time.time_ns() // 1_000_000
