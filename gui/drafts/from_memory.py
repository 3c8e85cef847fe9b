"""The open talk translated from the memory: looked for beside the work, and put into the talk as one step."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.drafts.from_memory import Find
    from gui.commands import Workplace
    from gui.session import Session


class MemoryRun(QObject):
    """One run over the untranslated segments; `ended` comes once, whatever it came to."""

    ended = Signal()

    def __init__(self, place: Workplace, session: Session, least: int, chosen: Sequence[int] | None = None) -> None:
        super().__init__(place.widget)
        self._place = place
        self._session = session
        segments, address = list(session.transcript.segments), place.tasks.library_address
        talk, title, at = session.id, session.title, int(time.time() * 1000)

        def look(tell: Callable[[object], None], cancelled: Event) -> list[Find]:
            from contextlib import closing

            from dwuglos.drafts.from_memory import finds
            from dwuglos.drafts.outcome import Progress
            from dwuglos.memory.feeding import units_of_talk
            from dwuglos.memory.keeping import catch_up
            from dwuglos.store.library import Library
            from dwuglos.store.units import units_of

            with closing(units_of(address)) as units:
                with Library(address, reading=True) as library:
                    catch_up(library, units, cancelled.is_set, skip=talk)
                units.add(units_of_talk(segments, talk, title, at))  # what was confirmed a moment ago counts
                return finds(
                    segments,
                    units,
                    least,
                    chosen,
                    progress=lambda done, total: tell(Progress(done, total)),
                    cancelled=cancelled.is_set,
                )

        self._task = place.tasks.work(look, self._fill, self._fail)
        self._task.end_with(self).progressed.connect(
            lambda progress: place.status.show_drafting(progress, say("drafts", "Translation memory"))
        )
        self._task.stopped.connect(self._end)

    def cancel(self) -> None:
        """Stop; nothing is put into the talk."""
        self._task.cancel()

    def _fill(self, found: list[Find]) -> None:
        from dwuglos.drafts.from_memory import edit_of, kept
        from dwuglos.memory.taking import ORIGIN

        session = self._session
        if session is self._place.session and not session.read_only_reason:
            edit, taken, filling = edit_of(session.transcript, found)
            if edit is not None:
                session.keep_drafts(ORIGIN, kept(taken))
                session.do(edit)
            self._place.notices.tell(lambda: localized(*filling.notices), about="drafted")
        self._end()

    def _fail(self, error: BaseException) -> None:
        if self._session is self._place.session:
            self._place.notices.tell(lambda: self._place.words(error), kind="problem", about="drafted")
        self._end()

    def _end(self) -> None:
        self.ended.emit()
