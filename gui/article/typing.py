"""From keystrokes in an article to edits: saved within a second, and one step of the history for one go at a field."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import DwuglosError
from dwuglos.talk.article import Article
from dwuglos.talk.edits import Edit
from dwuglos.talk.history import OneStep
from gui.session import Session
from gui.words import localized

SAVE_MS = 500
"""How long typed text may wait until it is an edit, whether typing goes on or not; within a second is promised."""
PAUSE_MS = 4000
"""After so long a pause what is typed next is a step of its own."""

Make = Callable[[Article], Edit | None]


class Typing(QObject):
    """What is being typed into one field at a time."""

    typed = Signal()
    """A letter came; `draft` shows the article with it."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._into: Hashable = None
        self._make: Make | None = None
        self._step: OneStep | None = None
        self._save = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save.timeout.connect(self.save)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.finish)

    def type(self, into: Hashable, make: Make) -> None:
        """Note that a field holds new text; `make` makes the edit of it."""
        if into != self._into:
            self.finish()
        self._into, self._make = into, make
        if not self._save.isActive():
            self._save.start()
        self._pause.start()
        self.typed.emit()

    @property
    def is_waiting(self) -> bool:
        """Whether something was typed that is no edit yet."""
        return self._make is not None

    @property
    def into(self) -> Hashable:
        """What is being typed into, None when nobody types."""
        return self._into

    def holds(self, into: Hashable) -> bool:
        """Say whether something was typed into a field that is no edit yet: it must not be shown as it was before."""
        return self.is_waiting and into == self._into

    def draft(self) -> Article:
        """Return the article with what is being typed in it."""
        edit = self._wanted()
        if edit is None:
            return self._session.article
        copy = Article(self._session.article.parts)
        copy.apply(edit.parts)
        return copy

    def save(self) -> None:
        """Make an edit of what was typed so far."""
        self._save.stop()
        edit, self._make = self._wanted(), None
        if edit is None or self._session.read_only_reason:
            return
        try:
            if self._step is None or not self._step.do(edit):
                self._step = OneStep(self._session.history)
                self._step.do(edit)
        except DwuglosError as error:
            self._session.message.emit(localized(error))

    def finish(self) -> None:
        """Make an edit of what was typed; what comes next is a step of its own."""
        self.save()
        self._pause.stop()
        self._into = self._step = None

    def _wanted(self) -> Edit | None:
        if self._make is None:
            return None
        try:
            return self._make(self._session.article)
        except DwuglosError:
            return None  # the part went away under the typing hand
