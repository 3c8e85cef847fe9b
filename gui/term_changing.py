"""What a change of a term would do in the open talk or in all talks, and the doing of it.

The library is read in the lane for reading and looked through beside it, a portion at a time; of a look that is given
up nothing comes any more. The changes are made as replacing makes them: one step in each talk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.finding.term_change import Proposal, TermChange
    from dwuglos.store.library import Library
    from dwuglos.store.texts import TalkSize, TalkTexts
    from gui.replacing import Outcome
    from gui.session import Session

LOOK_AGAIN_MS = 250
"""After so long a pause in editing the open talk is looked through again."""
Tick = tuple[int, str, int, int, str]
Texts = tuple["TalkTexts", set[int]]
"""The texts of a talk, and which of its segments are confirmed."""


class TermChanging(QObject):
    """One change of a term: proposals as they come, with ticks, and what is done of them."""

    changed = Signal()
    """There are more proposals, others, or none; or it is known why there are none."""
    done = Signal(object)
    """With an Outcome: the ticked changes are made."""

    def __init__(self, tasks: Tasks, session: Callable[[], Session | None], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self.change: TermChange | None = None
        self.proposals: list[Proposal] = []
        """The doubtful ones first, otherwise as they stand in the talks."""
        self.titles: dict[int, str] = {}
        self.damaged: list[int] = []
        self.error: BaseException | None = None
        self.is_running = self.is_changing = False
        self.in_all_talks = False
        self._left_out: set[Tick] = set()
        self._found: list[Proposal] = []
        self._run: object = None
        self._portions: Iterator[list[int]] = iter(())
        self._followed: Session | None = None
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        self.follow()

    # Looking

    def start(self, old: str, new: str, in_all_talks: bool) -> None:
        """Look for the uses of a term; what was found before is gone."""
        self.clear()
        self.in_all_talks = in_all_talks
        run = self._run = object()
        self.is_running = True
        self.changed.emit()

        session = self._session()
        terms = session.terms.in_force if session is not None else ()

        def read_terms(_tell: object, _stop: object) -> TermChange:
            from dwuglos.finding.term_change import TermChange, english_of

            return TermChange(old, new, english_of(terms, old))

        self._tasks.work(read_terms, partial(self._on_terms, run), partial(self._fail, run))

    def clear(self) -> None:
        """Look for nothing."""
        self._run = None
        self._again.stop()
        self.change, self.error, self.is_running = None, None, False
        self.proposals, self._found, self.damaged, self._left_out = [], [], [], set()
        self._portions = iter(())
        self.changed.emit()

    def _on_terms(self, run: object, change: TermChange) -> None:
        if run is not self._run:
            return
        self.change = change
        session = self._session()
        if session is not None:
            self.titles[session.id] = session.title
            self._look(run, [_open_texts(session)], self._list)
        else:
            self._list(run)

    def _list(self, run: object) -> None:
        if self.in_all_talks:
            self._tasks.read(
                lambda library: library.talk_sizes(), partial(self._on_sizes, run), partial(self._fail, run)
            )
        else:
            self._end(run)

    def _on_sizes(self, run: object, talks: list[TalkSize]) -> None:
        if run is not self._run:
            return
        from dwuglos.finding.searching import portions

        session = self._session()
        self.titles |= {talk.id: talk.title for talk in talks}
        self._portions = portions(talk for talk in talks if session is None or talk.id != session.id)
        self._read(run)

    def _read(self, run: object) -> None:
        portion, change = next(self._portions, None), self.change
        if portion is None or change is None:
            self._end(run)
            return

        def read(library: Library) -> list[Texts]:
            return [_stored_texts(library, change, texts) for texts in library.texts(portion)]

        self._tasks.read(read, partial(self._look, run, then=self._read), partial(self._fail, run))

    def _look(self, run: object, talks: list[Texts], then: Callable[[object], None]) -> None:
        change = self.change
        if run is self._run and change is not None:
            self.damaged += [texts.talk for texts, _ in talks if texts.is_damaged]
            work = partial(_proposals, change, talks)
            self._tasks.work(work, partial(self._add, run, then), partial(self._fail, run))

    def _add(self, run: object, then: Callable[[object], None], proposals: list[Proposal]) -> None:
        if run is self._run:
            self._show([*self._found, *proposals])
            then(run)

    def _show(self, found: list[Proposal]) -> None:
        self._found = found
        self.proposals = sorted(found, key=lambda each: not each.doubts)
        self.changed.emit()

    def _end(self, run: object) -> None:
        if run is self._run:
            self.is_running = False
            self.changed.emit()

    def _fail(self, run: object, error: BaseException) -> None:
        if run is self._run:
            self.error = error
            self._end(run)

    # The open talk

    def follow(self) -> None:
        """Look through the open talk again whenever it has changed."""
        session = self._session()
        if session is not self._followed:
            self._followed = session
            if session is not None:
                session.segments_changed.connect(self._on_edited)
                session.article_changed.connect(self._on_edited)

    def _on_edited(self, _changes: object) -> None:
        if self.change is not None:
            self._again.start()

    def _look_again(self) -> None:
        session, change, run = self._session(), self.change, self._run
        if session is None or change is None or session is not self._followed:
            return
        if self.is_running or self.is_changing:
            self._again.start()
            return
        work = partial(_proposals, change, [_open_texts(session)])
        self._tasks.work(work, partial(self._put, run, session.id), partial(self._fail, run))

    def _put(self, run: object, talk: int, proposals: list[Proposal]) -> None:
        """Show what the open talk has now in place of what it had."""
        if run is self._run:
            others = [each for each in self._found if each.first.talk != talk]
            self._show([*proposals, *others])

    # Ticks

    def is_ticked(self, proposal: Proposal) -> bool:
        """Say whether a use is to be changed."""
        return _tick(proposal) not in self._left_out

    def tick(self, proposal: Proposal, is_ticked: bool) -> None:
        """Have a use changed, or not."""
        (self._left_out.discard if is_ticked else self._left_out.add)(_tick(proposal))

    def tick_where(self, wanted: Callable[[Proposal], bool]) -> None:
        """Have those uses changed and no others."""
        self._left_out = {_tick(each) for each in self.proposals if not wanted(each)}

    def ticked(self) -> list[Proposal]:
        """Return the uses that are to be changed."""
        return [each for each in self.proposals if self.is_ticked(each)]

    # Changing

    def make(self) -> None:
        """Change what is ticked: one step in each talk."""
        chosen = self.ticked()
        if not chosen or self.is_changing or self.is_running:
            return
        from dwuglos.finding.term_change import TermReplacement, hits_of
        from gui.replacing import Replacing

        self.is_changing = True
        talks = {id: list(of_talk) for id, of_talk in groupby(hits_of(chosen), lambda hit: hit.talk)}
        work = Replacing(self._tasks, self._session, talks, TermReplacement(), self)
        work.ended.connect(self._on_made)
        work.start()
        self.changed.emit()

    def _on_made(self, outcome: Outcome) -> None:
        self.is_changing = False
        change, left_out = self.change, self._left_out
        self.done.emit(outcome)
        if change is not None and self.change is change:  # nobody has let go of it
            self.start(change.old.text, change.new.text, self.in_all_talks)
            self._left_out = left_out


def _tick(proposal: Proposal) -> Tick:
    first = proposal.first
    return first.talk, first.field, first.id, first.start, first.groups[0] or ""


def _open_texts(session: Session) -> Texts:
    from dwuglos.finding.term_change import confirmed_in
    from dwuglos.store.texts import of_talk

    segments = session.transcript.segments
    return of_talk(session.id, segments, session.article.parts), confirmed_in(segments)


def _stored_texts(library: Library, change: TermChange, texts: TalkTexts) -> Texts:
    """Return the texts of a talk, which of whose segments are confirmed only matters where it has the term."""
    from dwuglos.finding.term_change import confirmed_of

    return texts, confirmed_of(library, texts) if change.may_be_in(texts) else set()


def _proposals(change: TermChange, talks: list[Texts], _tell: object, _stop: object) -> list[Proposal]:
    return [each for texts, confirmed in talks for each in change.proposals(texts, confirmed)]
