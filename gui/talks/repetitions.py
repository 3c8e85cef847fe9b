"""Repetitions in the open talk: what is confirmed is given, in the same step, to segments with the same English."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.idle import Idle
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.talk.history import Step, Write
    from dwuglos.talk.transcript import Segment
    from gui.commands import Workplace
    from gui.session import Session

SOON_MS = 30
"""How long to wait after a segment was confirmed, so that the key is answered first."""

Found = list[tuple["Segment", "Segment"]]


class Repetitions(QObject):
    """Looks for the repetitions of what is confirmed, beside the work, and fills them where the user wishes so."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.widget)
        self._place = place
        self._session: Session | None = None
        self._waiting: list[tuple[Step, list[Segment]]] = []
        self._idle: Idle | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)

    def open_talk(self) -> None:
        """Be about the talk that is open now."""
        session = self._session = self._place.session
        if session is not None:
            session.talk.written.connect(partial(self._on_written, session))

    def leave_talk(self) -> None:
        """Be about no talk."""
        self._session = None
        self._waiting.clear()
        self._soon.stop()

    def _on_written(self, session: Session, write: Write) -> None:
        if write.kind != "do" or session is not self._session or not self._place.settings.fill_repetitions:
            return
        from dwuglos.memory.repetitions import confirmed_by

        confirmed, step = confirmed_by(write.changes), session.history.undoable
        if confirmed and step is not None and step.number == write.step:
            self._waiting.append((step, confirmed))
            self._soon.start()

    def _look(self) -> None:
        session, waiting = self._session, self._waiting
        if session is None:
            return
        self._waiting = []
        segments = list(session.transcript.segments)
        if self._idle is None:
            self._idle = Idle(self)
        idle = self._idle.wait

        def look(_: Callable[[object], None], __: Event) -> list[tuple[Step, Found]]:
            from dwuglos.memory.repetitions import repetitions
            from dwuglos.translators import TRANSLATORS

            machines = {translator.name for translator in TRANSLATORS}
            return [(step, repetitions(segments, confirmed, machines, idle)) for step, confirmed in waiting]

        self._place.tasks.work(look, partial(self._fill, session))

    def _fill(self, session: Session, found: list[tuple[Step, Found]]) -> None:
        from dwuglos.memory.repetitions import edit_of, notice_of

        for step, pairs in found:
            if session is not self._session or session.read_only_reason:
                return
            edit = edit_of(session.transcript, pairs)
            if edit is not None and session.history.extend(step, edit):
                self._place.status.tell_in_passing(localized(notice_of(edit)))
