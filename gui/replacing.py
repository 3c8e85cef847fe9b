"""Hits replaced in talk after talk: in the open one in front of the user, in others in the library."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.finding.replacing import Replaced, Replacement
    from dwuglos.finding.searching import Hit
    from dwuglos.store.library import Library
    from dwuglos.talk.history import Step
    from gui.session import Session


class Outcome:
    """What came of it in all talks."""

    def __init__(self) -> None:
        self.hits = self.talks = self.outdated = self.unconfirmed = 0
        self.failures: list[tuple[int, BaseException | str]] = []
        """The talks that were not changed, and why."""
        self.step: Step | None = None
        """What was done in the open talk, which can be undone there."""


class Replacing(QObject):
    """Goes through the talks; one that cannot be changed keeps no other one back."""

    ended = Signal(object)
    """With the Outcome."""

    def __init__(
        self,
        tasks: Tasks,
        session: Callable[[], Session | None],
        talks: dict[int, list[Hit]],
        replacement: Replacement,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self._talks = iter(talks.items())
        self._replacement = replacement
        self._outcome = Outcome()

    def start(self) -> None:
        """Begin with the first talk."""
        self._next()

    def _next(self) -> None:
        following = next(self._talks, None)
        if following is None:
            self.ended.emit(self._outcome)
            self.deleteLater()
            return
        id, hits = following
        session, replacement = self._session(), self._replacement
        if session is not None and session.id == id:
            self._replace_in_open(session, hits)
            return

        def replace(library: Library) -> Replaced:
            from dwuglos.finding.replacing import replace_in

            return replace_in(library, id, hits, replacement)

        self._tasks.store(replace, self._on_done, partial(self._on_failed, id))

    def _replace_in_open(self, session: Session, hits: list[Hit]) -> None:
        if session.read_only_reason:
            self._on_failed(session.id, session.read_only_reason)
            return
        segments, parts, replacement = list(session.transcript), list(session.article.parts), self._replacement

        def find(_tell: object, _stop: object) -> Replaced:
            from dwuglos.finding.replacing import replaced
            from dwuglos.talk.article import Article
            from dwuglos.talk.transcript import Transcript

            return replaced(Transcript(segments), Article(parts), hits, replacement)

        def do(answer: Replaced) -> None:
            if self._session() is not session:
                self._on_done(answer._replace(hits=0, outdated=len(hits), unconfirmed=0))
            elif answer.edit is None:
                self._on_done(answer)
            elif session.do(answer.edit):
                self._outcome.step = session.history.undoable
                self._on_done(answer)
            else:  # the session has said why
                self._on_done(answer._replace(hits=0, outdated=len(hits), unconfirmed=0))

        self._tasks.work(find, do, partial(self._on_failed, session.id))

    def _on_done(self, answer: Replaced) -> None:
        self._outcome.hits += answer.hits
        self._outcome.talks += answer.hits > 0
        self._outcome.outdated += answer.outdated
        self._outcome.unconfirmed += answer.unconfirmed
        self._next()

    def _on_failed(self, id: int, error: BaseException | str) -> None:
        self._outcome.failures.append((id, error))
        self._next()
