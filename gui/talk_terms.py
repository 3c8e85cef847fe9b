"""The glossary at work on the open talk: which terms count in it, and which stand in the current segment.

Everything is looked up in the lane for reading and changed in that of the store. What was changed can be taken back
(`gui.term_history`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import Change, Segment, has_other_source
from gui.cursor import Cursor
from gui.tasks import Tasks
from gui.term_history import TermHistory, take_last

if TYPE_CHECKING:
    from pathlib import Path

    from dwuglos.language.terms import Term
    from dwuglos.memory.term_search import FoundTerm
    from dwuglos.store.library import Library
    from dwuglos.store.terms import AddedTerms
    from dwuglos.talk.term_rows import KeptTerm, TermChange
    from gui.term_history import Step

    Finder = Callable[[str], list[FoundTerm]]
    Told = Callable[[Sequence[TermChange]], object]

LOAD_MS = 500
"""How long a talk has been on the screen when its terms are read: before its checks begin."""
SOON_MS = 60
"""How long to wait for the cursor to stop before terms are looked for."""


class TalkTerms(QObject):
    """The terms that count in a talk, and those in the current segment, as long as somebody watches."""

    changed = Signal()
    """There are other terms than before, or it is known why there cannot be any."""
    found = Signal()
    """Other terms stand in the current segment, or none."""
    failed = Signal(object)
    """What was to be done to terms was not; with the error."""

    def __init__(self, talk: OpenTalk, cursor: Cursor, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.history = TermHistory()
        """What was done to terms; the window gives all talks the same one."""
        self._talk = talk
        self._cursor = cursor
        self._tasks = tasks
        self._watchers: set[object] = set()
        self._is_over = False
        self._lists, self._question = ("lists of terms", id(self)), ("terms of a segment", id(self))
        self._counting: Sequence[KeptTerm] = ()
        self._counting_ids: set[int] = set()
        self._finder: Finder | None = None
        self.own: tuple[KeptTerm, ...] = ()
        """The list of the talk."""
        self.common: tuple[KeptTerm, ...] = ()
        """The list for all talks."""
        self.in_force: tuple[Term, ...] = ()
        """The terms that count in the talk."""
        self.is_ready = False
        """Whether the lists were read."""
        self.failure: BaseException | None = None
        """Why they could not be."""
        self.segment: int | None = None
        """The segment that `current` is for."""
        self.current: tuple[FoundTerm, ...] = ()
        """The terms in the English of the current segment, in their order."""
        self._announced: tuple[int | None, tuple[FoundTerm, ...]] = (None, ())
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._look)
        QTimer.singleShot(LOAD_MS, self, self._load_first)
        cursor.moved.connect(self._on_moved)

    def close(self) -> None:
        """Tell nobody of anything any more, as the talk is let go; what was given to the library is done."""
        self._is_over = True
        self._watchers.clear()
        self._soon.stop()
        for question in (self._lists, self._question):
            self._tasks.drop(question)

    # The lists

    def _load_first(self) -> None:
        if not self.is_ready:
            self.load()

    def load(self) -> None:
        """Read the lists, as another program or window may have changed them."""
        if self._is_over or self._tasks.is_closed:
            return
        id = self._talk.id

        def read(library: Library) -> tuple[Sequence[KeptTerm], ...]:
            from dwuglos.memory.term_search import in_force

            own, common = library.terms(id), library.terms()
            return tuple(own), tuple(common), in_force(own, common)

        self._tasks.latest(self._lists, self._tasks.read, read, self._take, self._fail_to_load)

    def _take(self, lists: tuple[Sequence[KeptTerm], ...]) -> None:
        own, common, counting = lists
        if self.is_ready and (own, common) == (self.own, self.common):
            return
        self.own, self.common = tuple(own), tuple(common)
        self.is_ready, self.failure = True, None
        self.in_force = tuple(each.term for each in counting)
        self._counting = counting
        self._counting_ids = {each.id for each in counting}
        self._finder = None
        self.changed.emit()
        self._look()

    def _fail_to_load(self, error: BaseException) -> None:
        self.failure = error
        self.changed.emit()

    def counts(self, kept: KeptTerm) -> bool:
        """Return whether a term counts in the talk, which may have its own for the same English."""
        return kept.id in self._counting_ids

    # What is done to them

    def change(self, changes: Sequence[TermChange], done: Told | None = None) -> None:
        """Change terms, all or none; `done` is told what came of it."""
        self._change(changes, self.history.done, self.history.undone, done)

    @property
    def can_undo(self) -> bool:
        """Whether something was changed that can be taken back here."""
        return self.history.can_undo(self._talk.id)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back that can be done again here."""
        return self.history.can_redo(self._talk.id)

    def undo(self) -> None:
        """Take the last change of terms back."""
        self._turn_back(self.history.done, self.history.undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn_back(self.history.undone, self.history.done)

    def _turn_back(self, steps: list[Step], onto: list[Step]) -> None:
        step = take_last(steps, self._talk.id)
        if step is not None:
            self._change([each.inverse for each in reversed(step)], onto, None)

    def _change(
        self, changes: Sequence[TermChange], onto: list[Step], forget: list[Step] | None, done: Told | None = None
    ) -> None:
        def keep(made: Step) -> None:
            onto.append(made)
            if forget is not None:
                forget.clear()
            if self._is_over:
                return
            self.load()
            if done is not None:
                done(made)

        self._tasks.store(lambda library: library.change_terms(changes), keep, self._fail)

    def _fail(self, error: BaseException) -> None:
        if not self._is_over:
            self.load()
            self.failed.emit(error)

    def add_from(self, path: Path, talk: int | None, done: Callable[[AddedTerms], object]) -> None:
        """Add the terms of a file to a list: that of a talk, or the one for all talks."""

        def read(*_: object) -> tuple[Term, ...]:
            from dwuglos.memory.term_files import read_terms

            return read_terms(path)

        def finish(added: AddedTerms) -> None:
            if not self._is_over:
                self.load()
                done(added)

        def keep(terms: tuple[Term, ...]) -> None:
            self._tasks.store(lambda library: library.add_terms(terms, talk), finish, self._fail)

        self._tasks.work(read, keep, self._fail)

    # The current segment

    def watch(self, watcher: object, is_watched: bool = True) -> None:
        """Look for terms in the current segment from now on, or no longer, as far as this watcher goes."""
        (self._watchers.add if is_watched else self._watchers.discard)(watcher)
        if not self._watchers:
            self._tasks.drop(self._question)
            self.segment, self.current = None, ()
        elif self.is_ready:
            self._look()

    def spans_in(self, segment: Segment) -> tuple[tuple[int, int], ...]:
        """Return where terms stand in the English of a segment, as far as it is the current one and was looked at."""
        if not self.current or segment.id != self.segment:
            return ()
        return tuple(span for each in self.current for span in each.english if span[1] <= len(segment.source))

    def follow(self, changes: Sequence[Change]) -> None:
        """Look again when the English of the current segment has changed."""
        if self._watchers and has_other_source(changes, self.segment):
            self._soon.start()

    def _on_moved(self) -> None:
        if self._watchers and self._cursor.segment != self.segment:
            self._soon.start()

    def _look(self) -> None:
        if not self._watchers:
            return
        if self.segment != self._cursor.segment:
            self.segment, self.current = self._cursor.segment, ()
        segment = self._cursor.current()
        if segment is None or not self._counting or not segment.source.strip():
            self._tasks.drop(self._question)
            self._show(())
            return
        text, counting, finder = segment.source, self._counting, self._finder

        def find(_: Library) -> tuple[Finder, tuple[FoundTerm, ...]]:
            from dwuglos.memory.term_search import finder_of

            ready = finder or finder_of(counting)
            return ready, tuple(ready(text))

        def take(answer: tuple[Finder, tuple[FoundTerm, ...]]) -> None:
            if counting is self._counting:
                self._finder = answer[0]
            self._show(answer[1])

        self._tasks.latest(self._question, self._tasks.read, find, take, self._fail_to_load)

    def _show(self, found: tuple[FoundTerm, ...]) -> None:
        is_other = bool(found or self._announced[1]) and (self.segment, found) != self._announced
        self.current, self._announced = found, (self.segment, found)
        if is_other:
            self.found.emit()
