"""Backups in turn while the window is open: every hour in which something changed, quietly."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dwuglos.errors import BackupUnderWay, DwuglosError, LibraryLocked
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from dwuglos.settings import Settings
    from gui.desk import Desk

FIRST_MS, EVERY_MS = 60_000, 300_000
"""How soon it is looked for the first time whether a backup is due, and how often after that."""
REST = 0.01
"""Seconds after each step, which itself takes about a millisecond."""


class BackingUp(QObject):
    """Looks now and then whether a backup is due; what is in its way is told once, and tried again.

    `show` opens the window with the backups.
    """

    def __init__(self, desk: Desk, show: Callable[[], object]) -> None:
        super().__init__(desk.widget)
        self._desk = desk
        self._show = show
        self._trouble = ""
        self.is_busy = False
        self.timer = QTimer(self, interval=FIRST_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def stop(self) -> None:
        """Look no more: the window is being closed."""
        self.timer.stop()

    def look(self) -> None:
        """Make a backup if one is due."""
        self.timer.setInterval(EVERY_MS)
        if self.is_busy:
            return
        self.is_busy = True
        address, settings = self._desk.tasks.library_address, self._desk.settings
        self._desk.tasks.quiet(lambda tell, stop: back_up_if_due(address, settings, stop), self._done, self._fail)

    def _done(self, _made: bool) -> None:
        self.is_busy = False
        if self._trouble:
            self._trouble = ""
            self._desk.notices.take_back("backup")

    def _fail(self, error: BaseException) -> None:
        self.is_busy = False
        if isinstance(error, BackupUnderWay | LibraryLocked):  # somebody else is at it, or will be done soon
            return
        if not isinstance(error, DwuglosError):
            self._desk.tasks.failed.emit(error)
            return
        if error.sentence != self._trouble:
            self._trouble = error.sentence
            look = (lambda: say("backups", "Backups…"), self._show)
            words = self._desk.words
            self._desk.notices.tell(lambda: words(error), [look], kind="problem", about="backup")


def back_up_if_due(address: str, settings: Settings, stop: Event) -> bool:
    """Make a backup of a library if one is due, in small steps; say whether one was made."""
    from dwuglos.store.backups import backups_of, is_file
    from dwuglos.store.pace import Pace

    if not is_file(address):
        return False
    return backups_of(address, settings).make_if_due(Pace(cancelled=stop, rest=REST)) is not None
