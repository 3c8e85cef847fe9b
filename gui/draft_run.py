"""A run of machine drafts for the open talk: in the background, one step of its history."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal

from dwuglos import asking, drafting
from dwuglos.errors import DwuglosError, StaleEdit
from dwuglos.history import OneStep
from dwuglos.translators import Context, Translator
from gui.session import Session
from gui.tasks import Task


class DraftRun(QObject):
    """Asks for drafts and puts each into the talk as it comes, where nobody has changed the segments since.

    What the journal of the library knows is not asked for again, and what comes is noted there first.
    """

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
        self._known: dict[str, str] = {}
        self._late: list[int] = []
        self._undone = False
        self._left = False
        self._task: Task | None = None
        self._delivered.connect(self._accept)
        session.tasks.store(lambda library: library.draft_answers(session.id, translator.name), self._start, self._fail)

    def _start(self, answers: Mapping[str, str]) -> None:
        if self._left:
            self._end(drafting.Outcome(0, (), self._total, cancelled=True))
            return
        self._known = drafting.recalled(self._asked, self.translator, answers)
        self._task = self._session.tasks.run(self._work, self._end, self._fail)
        self._task.progressed.connect(self.progressed)

    @property
    def _total(self) -> int:
        return sum(len(request.segments) for request in self._asked)

    def cancel(self) -> None:
        """Stop within a second; what is done stays."""
        self._left = True
        if self._task is not None:
            self._task.cancel()

    def leave(self) -> None:
        """Stop, and take nothing more into the talk: it is being closed."""
        self.cancel()
        self._delivered.disconnect(self._accept)

    def _work(self, progress: Callable[[object], None], cancelled: Event) -> drafting.Outcome:
        context = Context(title=self._session.title)
        try:
            return asking.ask(
                self._asked,
                self.translator,
                self._delivered.emit,
                progress,
                cancelled,
                context=context,
                known=self._known,
            )
        finally:
            self.translator.close()

    def _accept(self, request: drafting.Request, answer: str) -> None:
        texts = drafting.laid_over(request, answer)
        if drafting.is_to_note(request, self._known):
            self._note(request, answer, texts)
        try:
            edit = drafting.edit_of(self._session.transcript, request, texts, self.translator.name)
        except StaleEdit:
            self._late.extend(request.ids)
            return
        if edit is not None and not self._step.do(edit):
            self._undone = True  # the whole run, while it went on
            self.cancel()

    def _note(self, request: drafting.Request, answer: str, texts: Sequence[str]) -> None:
        session, engine = self._session, self.translator.name
        sent = drafting.digest(self.translator, request.source)
        parts = dict(zip(request.ids, texts, strict=True))
        session.tasks.store(
            lambda library: library.keep_draft(session.id, engine, sent, answer, parts), None, session.save_failed.emit
        )

    def _end(self, outcome: drafting.Outcome) -> None:
        done = 0 if self._undone else outcome.done - len(self._late)
        self.ended.emit(outcome._replace(done=done, changed=tuple(self._late)))

    def _fail(self, error: BaseException) -> None:
        stopped = error if isinstance(error, DwuglosError) else DwuglosError("{said}", said=error)
        self.ended.emit(drafting.Outcome(0, (), self._total, stopped))
