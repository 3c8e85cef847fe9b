"""The grammar of the open talk, read beside the window: once as a whole, and then what was edited.

The rules run in a process of their own (`dwuglos.language.grammar`), which ends when there was nothing to read for a
while. What they find is shown as it comes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QTimer

from dwuglos.errors import DwuglosError
from dwuglos.talk.transcript import Segment
from gui import check_work
from gui.session import Session
from gui.tasks import Task

PAUSE_MS = 1200
"""How long nothing has to change until what changed is read."""
REST_MS = 60_000
"""How long there has to be nothing to read until the process ends."""
AROUND = 12
"""Segments before and after one that was edited among which its sentence is looked for."""


class GrammarReading(QObject):
    """Reads the talk of a session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._ids: set[int] | None = set()
        """Segments whose sentences are to be read; None for all."""
        self._task: Task | None = None
        self._is_over = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.read)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(_end_process)
        session.findings.changed.connect(self._on_changed)
        session.segments_changed.connect(lambda changes: self._on_changed(change.id for change in changes))
        session.destroyed.connect(self._soon.stop)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read, or is about to be."""
        return self._task is not None or self._soon.isActive()

    def _on_changed(self, ids: Iterable[int] | None) -> None:
        if ids is None:
            self._ids = None
        elif self._ids is not None:
            self._ids.update(ids)
        if not self._is_over and self._session.findings.is_ready:
            self._soon.start()

    def read(self) -> None:
        """Read what was not read yet, unless that is under way: then it is done after it."""
        findings = self._session.findings
        if self._task is not None or self._is_over:
            return
        if not findings.is_ready or not findings.reads_grammar:
            return  # it is told when it is ready, or when grammar is chosen
        segments, self._ids = self._wanted(), set()
        if segments:
            self._rest.stop()
            self._task = self._session.tasks.network(partial(_read, segments), self._on_read, self._fail)
            self._task.progressed.connect(findings.review)

    def _wanted(self) -> list[Segment]:
        transcript = self._session.transcript
        if self._ids is None:
            return list(transcript)
        rows = sorted(transcript.row_of(id) for id in self._ids if transcript.by_id(id) is not None)
        return list(transcript.segments[max(0, rows[0] - AROUND) : rows[-1] + AROUND + 1]) if rows else []

    def _on_read(self, _: object) -> None:
        self._task = None
        if self._is_over:
            return  # the talk was let go meanwhile, and the timers with it
        self._rest.start()
        if self._ids is None or self._ids:
            self._soon.start()

    def _fail(self, error: BaseException) -> None:
        """Read no more in this talk where the rules cannot be run; the other checks go on."""
        self._task = None
        if self._is_over:
            return
        self._is_over = True
        if isinstance(error, DwuglosError):
            self._session.findings.troubled.emit(error)
        else:
            self._session.tasks.failed.emit(error)

    def close(self) -> None:
        """Read nothing any more: the talk is being let go."""
        self._is_over = True
        self._soon.stop()
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
        _end_process()


def _read(segments: Sequence[Segment], tell: Callable[[object], None], stop: Event) -> None:
    """Read segments; on the thread of a lane. While it asks, nobody but itself can end the process."""
    try:
        check_work.read_grammar(segments, tell, stop)
    finally:
        if stop.is_set():
            _end_process()


def _end_process() -> None:
    import sys

    grammar = sys.modules.get("dwuglos.language.grammar")
    if grammar is not None:
        grammar.rest()
