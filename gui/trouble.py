"""What fails in the window, and what is found in its library, told in words with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dwuglos.errors import LibraryDamaged, LibraryGone
from gui.words import localized, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from dwuglos.errors import Notice
    from gui.commands import Workplace
    from gui.talks.on_screen import TalkOnScreen
    from gui.widgets.notice_bar import Choice


class Trouble(QObject):
    """Hears of every failure that nobody else tells of; `show_backups` is the way to mend a damaged library."""

    over = Signal()
    """What failed is waited for no more."""

    def __init__(self, place: Workplace, talk: TalkOnScreen, show_backups: Callable[[], object]) -> None:
        super().__init__(place.widget)
        self._place, self._talk, self._show_backups = place, talk, show_backups
        for failed in (place.tasks.failed, place.player.failed):
            failed.connect(self.tell)
        for not_opened in (place.new_talks.failed, talk.not_opened):
            not_opened.connect(self.tell_unopened)
        place.tasks.noticed.connect(self._on_noticed)

    def tell(self, error: BaseException) -> None:
        """Tell of a failure, with the ways out of it."""
        place = self._place
        if isinstance(error, LibraryGone):
            self._talk.lost.tell(error)
        else:
            place.notices.tell(lambda: place.words(error), self._ways_out(error), kind="problem", about="failed")
        if place.session is None and place.home.is_waiting:
            place.home.show_talks([])
        self.over.emit()

    def tell_unopened(self, error: BaseException) -> None:
        """Tell why a talk did not open, and go back to all talks where none is on the screen."""
        self.tell(error)
        if self._place.session is None:
            self._place.widget.setWindowTitle("Dwugłos")
            self._place.refresh_home()

    def _ways_out(self, error: BaseException) -> list[Choice]:
        return [(lambda: say("backups", "Backups…"), self._show_backups)] if isinstance(error, LibraryDamaged) else []

    def _on_noticed(self, found: Notice) -> None:
        self._place.notices.tell(lambda: localized(found), kind="problem", about="found")
