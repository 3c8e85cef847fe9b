"""What is done to an open talk: edits, undo and redo, in the order they are wished for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import DwuglosError
from dwuglos.talk.article import Article
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import Step, Write
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import Transcript
from gui.old_steps import OldSteps
from gui.tasks import Tasks
from gui.words import localized

GROWN_MS = 200
"""How often a step that grows is announced, as by drafts that come: nobody counts faster."""

Then = Callable[[Edit], object] | None


class Moves(QObject):
    """Makes the moves of a talk's history, and says in words why one cannot be made.

    Where one has to wait for the edit of an old step, those after it wait for their turn.
    """

    made = Signal()
    """Something was done or taken back; of a step that grows this comes now and then."""
    message = Signal(str)

    def __init__(self, talk: OpenTalk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._talk = talk
        self.old_steps = OldSteps(talk, tasks, self)
        self.old_steps.failed.connect(self.explain)
        self._last: tuple[int, str] | None = None
        self._grown = QTimer(self, singleShot=True, interval=GROWN_MS)
        self._grown.timeout.connect(self.made)
        talk.written.connect(self._on_written)

    def do(self, edit: Edit | None) -> bool:
        """Carry out an edit and save it; False when there was nothing to do or the talk may only be read."""
        return edit is not None and self.attempt(lambda _: edit)

    def attempt(self, make: Callable[[Transcript], Edit | None]) -> bool:
        """Make an edit and carry it out; when the wish cannot be met, say why.

        True also where it has to wait for its turn, and is made then.
        """
        return self.old_steps.has_to_wait(lambda: self._make(make)) or self._make(make)

    def attempt_on_article(self, make: Callable[[Article], Edit | None]) -> bool:
        """Make an edit of the article and carry it out; when the wish cannot be met, say why."""
        return self.attempt(lambda _: make(self._talk.article))

    def undo(self, then: Then = None) -> Edit | None:
        """Take the last step back; None when it cannot be, or not yet. `then` gets the edit, at once or later."""
        return self._step(self._talk.history.undo, self._undoable, then)

    def redo(self, then: Then = None) -> Edit | None:
        """Do again what was taken back last, as `undo`."""
        return self._step(self._talk.history.redo, self._redoable, then)

    def close(self) -> None:
        """Make and announce nothing any more: the talk is being let go."""
        self._grown.stop()
        self.old_steps.close()

    def _undoable(self) -> Step | None:
        return self._talk.history.undoable

    def _redoable(self) -> Step | None:
        return self._talk.history.redoable

    def _make(self, make: Callable[[Transcript], Edit | None]) -> bool:
        try:
            edit = make(self._talk.transcript)
            if edit is None or not self._may_change():
                return False
            self._talk.history.do(edit)
        except DwuglosError as error:
            self.explain(error)
            return False
        return True

    def _step(self, move: Callable[[], Edit], step: Callable[[], Step | None], then: Then) -> Edit | None:
        if not self._may_change():
            return None

        def carry_out() -> Edit | None:
            if step() is None:
                return None
            try:
                edit = move()
            except DwuglosError as error:
                self.explain(error)
                return None
            self.old_steps.fetch()
            if then is not None:
                then(edit)
            return edit

        return None if self.old_steps.has_to_wait(carry_out, step) else carry_out()

    def _may_change(self) -> bool:
        if self._talk.read_only_reason:
            self.message.emit(self._talk.read_only_reason)
        return not self._talk.read_only_reason

    def explain(self, error: BaseException) -> None:
        """Say why something was not done."""
        if not isinstance(error, DwuglosError):
            raise error
        self.message.emit(localized(error))

    def _on_written(self, write: Write) -> None:
        move = (write.step, write.kind)
        if move != self._last:
            self._last = move
            self._grown.stop()
            self.made.emit()
        elif not self._grown.isActive():
            self._grown.start()
