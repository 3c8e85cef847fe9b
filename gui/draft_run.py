"""A run of machine drafts for the open talk: in the background, one step of its history."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal

from dwuglos import drafting
from dwuglos.edits import accept_draft
from dwuglos.errors import DwuglosError
from dwuglos.history import OneStep
from dwuglos.translators import Translator
from gui.session import Session


class DraftRun(QObject):
    """Asks for drafts and puts each into the talk as it comes, where nobody has changed the segment since."""

    progressed = Signal(object)
    ended = Signal(object)
    """With the Outcome."""
    _delivered = Signal(object, str)

    def __init__(self, session: Session, translator: Translator, asked: Sequence[drafting.Request]) -> None:
        super().__init__(session)
        self.translator = translator
        self._session = session
        self._asked = asked
        self._step = OneStep(session.history)
        self._late: list[int] = []
        self._undone = False
        self._delivered.connect(self._accept)
        self._task = session.tasks.run(self._work, self._end, self._fail)
        self._task.progressed.connect(self.progressed)

    def cancel(self) -> None:
        """Stop within a second; what is done stays."""
        self._task.cancel()

    def leave(self) -> None:
        """Stop, and take nothing more into the talk: it is being closed."""
        self.cancel()
        self._delivered.disconnect(self._accept)

    def _work(self, progress: Callable[[object], None], cancelled: Event) -> drafting.Outcome:
        return drafting.run(self._asked, self.translator, self._delivered.emit, progress, cancelled)

    def _accept(self, request: drafting.Request, text: str) -> None:
        transcript = self._session.transcript
        edit = accept_draft(transcript, *request, text, self.translator.name)
        if edit is None:
            segment = transcript.by_id(request.id)
            if segment is None or segment.target != text:  # else it is as it was drafted before
                self._late.append(request.id)
        elif not self._step.do(edit):
            self._undone = True  # the whole run, while it went on
            self.cancel()

    def _end(self, outcome: drafting.Outcome) -> None:
        done = 0 if self._undone else outcome.done - len(self._late)
        self.ended.emit(outcome._replace(done=done, changed=tuple(self._late)))

    def _fail(self, error: BaseException) -> None:
        stopped = error if isinstance(error, DwuglosError) else DwuglosError("{said}", said=error)
        self.ended.emit(drafting.Outcome(0, (), len(self._asked), stopped))
