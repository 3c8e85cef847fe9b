"""Repetitions in the open talk: what is confirmed is given, in the same step, to segments with the same English."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dwuglos.errors import Cancelled
from gui.idle import Idle
from gui.words import localized

if TYPE_CHECKING:
    from dwuglos.talk.history import Step, Write
    from dwuglos.talk.transcript import Segment
    from gui.commands import Workplace
    from gui.session import Session
    from gui.tasks import Task

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
        self._task: Task | None = None
        """The look that is under way; what is confirmed meanwhile waits for the next."""
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
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_written(self, session: Session, write: Write) -> None:
        if write.kind != "do" or session is not self._session or not self._place.settings.fill_repetitions:
            return
        from dwuglos.memory.repetitions import confirmed_by

        confirmed, step = confirmed_by(write.changes), session.history.undoable
        if confirmed and step is not None and step.number == write.step:
            self._waiting.append((step, confirmed))
            self._soon.start()

    def _look(self) -> None:
        session = self._session
        if session is None or self._task is not None:
            return
        waiting, self._waiting = self._waiting, []
        segments = list(session.transcript.segments)
        if self._idle is None:
            self._idle = Idle(self)
        idle = self._idle.wait

        def look(_tell: Callable[[object], None], stop: Event) -> list[tuple[Step, Found]]:
            from dwuglos.memory.repetitions import repetitions

            def stand_aside() -> None:
                if stop.is_set():
                    raise Cancelled
                idle()

            models = {segment.id: (step, segment) for step, confirmed in waiting for segment in confirmed}
            found: dict[int, tuple[Step, Found]] = {}
            for pair in repetitions(segments, [segment for _, segment in models.values()], _is_machine, stand_aside):
                step, _ = models[pair[1].id]
                found.setdefault(step.number, (step, []))[1].append(pair)
            return list(found.values())

        self._task = task = self._place.tasks.work(
            look,
            lambda found: self._end(task, lambda: self._fill(session, found)),
            lambda error: self._end(task, lambda: self._place.tasks.failed.emit(error)),
        )

    def _end(self, task: Task, then: Callable[[], object]) -> None:
        if task is self._task:
            self._task = None
            if self._waiting:
                self._soon.start()
        then()

    def _fill(self, session: Session, found: list[tuple[Step, Found]]) -> None:
        from dwuglos.memory.repetitions import edit_of, notice_of

        for step, pairs in found:
            if session is not self._session or session.read_only_reason:
                return
            edit = edit_of(session.transcript, pairs)
            if edit is not None and session.history.extend(step, edit):
                self._place.status.tell_in_passing(localized(notice_of(edit)))


def _is_machine(origin: str) -> bool:
    # Not before there is a draft to decide on: loading the translators holds the window up for 100 ms.
    from dwuglos.translators import TRANSLATORS

    return origin in {translator.name for translator in TRANSLATORS}
