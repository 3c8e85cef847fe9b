"""A search through the open talk or all talks: its hits as they come, and what is replaced of them.

It outlives the panel that shows it and the talk that is open. The library is read in its own lane, a portion at a time,
and looked through in another, so that nothing waits for a search; of one that is given up nothing comes any more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from dwuglos.errors import Cancelled
from gui.tasks import Tasks

if TYPE_CHECKING:
    from dwuglos.finding.matching import Matcher
    from dwuglos.finding.query import Query
    from dwuglos.finding.replacing import Replacement
    from dwuglos.finding.searching import Hit
    from dwuglos.store.texts import TalkSize, TalkTexts
    from gui.session import Session

Scope = Literal["talk", "all"]
Tick = tuple[int, str, int, int]
LOOK_AGAIN_MS = 250
"""After so long a pause in editing the open talk is looked through again."""


class TalkSearch(QObject):
    """The search of one window."""

    began = Signal()
    """The hits of before are gone."""
    added = Signal()
    """There are more hits, behind those of before."""
    ended = Signal()
    """All is looked through, or the search has failed or was stopped."""
    replaced = Signal(object)
    """With an Outcome."""
    hit_wanted = Signal(object)
    """The user wants to go to a Hit that is not in a segment of the open talk."""
    talk_opened = Signal()
    """A talk has been opened, through a hit or otherwise."""

    def __init__(self, tasks: Tasks, session: Callable[[], Session | None], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._session = session
        self.query: Query | None = None
        self.scope: Scope = "all"
        self.hits: list[Hit] = []
        self.left_out: set[Tick] = set()
        """The hits that are not ticked: where they are."""
        self._to_leave_out: set[Tick] = set()
        """Where those of them will be that stand behind a replacement."""
        self.titles: dict[int, str] = {}
        self.damaged: list[int] = []
        """The talks that could not be looked through as a whole."""
        self.error: BaseException | None = None
        self.is_running = self.is_replacing = False
        self.share = 0.0
        """How much is looked through."""
        self._matcher: Matcher | None = None
        self._run: object = None
        self._portions: Iterator[list[int]] = iter(())
        self._total = self._seen = 0
        self._followed: Session | None = None
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self._look_again)

    # Looking

    def start(self, query: Query, scope: Scope) -> None:
        """Look for something else, or once more for the same."""
        if (query, scope) != (self.query, self.scope):
            self.left_out, self._to_leave_out = set(), set()
        self._let_go()
        self.query, self.scope = query, scope
        run = self._run = object()
        self.hits, self.damaged, self.error, self.share = [], [], None, 0.0
        self.is_running = True
        self.began.emit()
        self._tasks.work(lambda _tell, _stop: _matcher(query), partial(self._on_matcher, run), partial(self._fail, run))

    def stop(self) -> None:
        """Look no further; what was found stays."""
        if self.is_running:
            self._run = None
            self.is_running = False
            self.ended.emit()

    def clear(self) -> None:
        """Look for nothing."""
        self._let_go()
        self.query, self.hits, self.error, self.is_running = None, [], None, False
        self.began.emit()
        self.ended.emit()

    def _let_go(self) -> None:
        self._run = None
        self._portions, self._total, self._seen = iter(()), 0, 0
        self._again.stop()
        if self._matcher is not None:
            self._matcher.close()
            self._matcher = None

    def _on_matcher(self, run: object, matcher: Matcher) -> None:
        if run is not self._run:
            matcher.close()
            return
        self._matcher = matcher
        session = self._session()
        if session is not None:
            self.titles[session.id] = session.title
            self._match(run, [_texts(session)])
        else:
            self._list(run)

    def _list(self, run: object) -> None:
        if self.scope == "talk":
            self._end(run)
        else:
            self._tasks.read(
                lambda library: library.talk_sizes(), partial(self._on_sizes, run), partial(self._fail, run)
            )

    def _on_sizes(self, run: object, talks: list[TalkSize]) -> None:
        if run is not self._run:
            return
        from dwuglos.finding.searching import portions

        session = self._session()
        open_talk = session.id if session is not None else None
        self.titles |= {talk.id: talk.title for talk in talks}
        others = [talk for talk in talks if talk.id != open_talk]
        self._portions, self._total, self._seen = portions(others), len(others), 0
        self._read(run)

    def _read(self, run: object) -> None:
        portion = next(self._portions, None)
        if portion is None:
            self._end(run)
            return
        self._seen += len(portion)
        self._tasks.read(lambda library: library.texts(portion), partial(self._match, run), partial(self._fail, run))

    def _match(self, run: object, talks: list[TalkTexts]) -> None:
        matcher = self._matcher
        if run is self._run and matcher is not None:
            self.damaged += [talk.talk for talk in talks if talk.is_damaged]
            self._tasks.work(
                lambda _tell, _stop: _hits(talks, matcher), partial(self._add, run), partial(self._fail, run)
            )

    def _add(self, run: object, hits: list[Hit]) -> None:
        if run is not self._run:
            return
        self.hits += hits
        self.added.emit()
        if self._total:
            self.share = self._seen / self._total
            self._read(run)
        else:
            self._list(run)

    def _end(self, run: object) -> None:
        if run is self._run:
            self._total = 0
            self.is_running = False
            self.ended.emit()

    def _fail(self, run: object, error: BaseException) -> None:
        if run is self._run and not isinstance(error, Cancelled):
            self.error = error
            self._end(run)

    # The open talk

    def follow(self, session: Session | None) -> None:
        """Look through the open talk again whenever it has changed."""
        if session is not self._followed:
            self._followed = session
            if session is not None:
                session.segments_changed.connect(self._on_changed)
                session.article_changed.connect(self._on_changed)

    def _on_changed(self, _changes: object) -> None:
        if self._matcher is not None:
            self._again.start()

    def _look_again(self) -> None:
        session, matcher, run = self._session(), self._matcher, self._run
        if session is None or matcher is None or session is not self._followed:
            return
        if self.is_running or self.is_replacing:
            self._again.start()
            return
        if run is None:
            run = self._run = object()
        talks = [_texts(session)]
        self._tasks.work(
            lambda _tell, _stop: _hits(talks, matcher), partial(self._put, run, session.id), partial(self._fail, run)
        )

    def _put(self, run: object, talk: int, hits: list[Hit]) -> None:
        """Show what the open talk has now in place of what it had."""
        if run is not self._run or hits == [hit for hit in self.hits if hit.talk == talk]:
            return
        place = next((n for n, hit in enumerate(self.hits) if hit.talk == talk), 0)
        others = [hit for hit in self.hits if hit.talk != talk]
        self.hits = [*others[:place], *hits, *others[place:]]
        self.began.emit()
        self.ended.emit()

    # Ticks

    def is_ticked(self, hit: Hit) -> bool:
        """Say whether a hit is to be replaced."""
        return _tick(hit) not in self.left_out

    def tick(self, hit: Hit, is_ticked: bool) -> None:
        """Have a hit replaced, or not."""
        (self.left_out.discard if is_ticked else self.left_out.add)(_tick(hit))

    def tick_all(self, is_ticked: bool) -> None:
        """Have all hits replaced, or none."""
        self.left_out = set() if is_ticked else set(map(_tick, self.hits))

    def ticked(self) -> list[Hit]:
        """Return the hits that are to be replaced."""
        return [hit for hit in self.hits if _tick(hit) not in self.left_out] if self.left_out else list(self.hits)

    # Replacing

    def replacement(self, text: str) -> Replacement | None:
        """Return what would come instead of the hits; None before anything is looked for. Raises InputError."""
        from dwuglos.finding.replacing import Replacement

        if self._matcher is None:
            return None
        return Replacement(text, self._matcher.query.kind, self._matcher.groups)

    def replace(self, text: str) -> None:
        """Replace the hits that are ticked: one step in each talk. Raises InputError."""
        replacement = self.replacement(text)
        hits = self.ticked()
        if replacement is None or not hits or self.is_replacing:
            return
        from gui.replacing import Replacing

        self.is_replacing = True
        self._to_leave_out = _moved(self.hits, self.left_out, replacement)
        talks = {id: list(of_talk) for id, of_talk in groupby(hits, lambda hit: hit.talk)}
        work = Replacing(self._tasks, self._session, talks, replacement, self)
        work.ended.connect(self._on_replaced)
        work.start()

    def _on_replaced(self, outcome: object) -> None:
        self.is_replacing = False
        self.left_out |= self._to_leave_out
        self.replaced.emit(outcome)
        if self.query is not None:
            self.start(self.query, self.scope)

    # Going

    def go_to(self, hit: Hit) -> None:
        """Take the user to a hit."""
        session = self._session()
        if session is None or session.id != hit.talk or hit.field == "article":
            self.hit_wanted.emit(hit)
        else:
            session.cursor.go_to(hit.id)


def _tick(hit: Hit) -> Tick:
    return hit.talk, hit.field, hit.id, hit.start


def _moved(hits: list[Hit], left_out: set[Tick], replacement: Replacement) -> set[Tick]:
    """Return where the hits that are left out will be once the others are replaced."""
    moved: set[Tick] = set()
    if not left_out:
        return moved
    for _, of_text in groupby(hits, lambda hit: _tick(hit)[:3]):
        shift = 0
        for hit in of_text:
            talk, field, id, start = _tick(hit)
            if (talk, field, id, start) in left_out:
                moved.add((talk, field, id, start + shift))
            else:
                shift += len(replacement.instead_of(hit)) - (hit.end - hit.start)
    return moved


def _matcher(query: Query) -> Matcher:
    from dwuglos.finding.matching import Matcher

    return Matcher(query)


def _hits(talks: list[TalkTexts], matcher: Matcher) -> list[Hit]:
    from dwuglos.finding.searching import hits_in

    return hits_in(talks, matcher)


def _texts(session: Session) -> TalkTexts:
    from dwuglos.store.texts import of_talk

    return of_talk(session.id, session.transcript.segments, session.article.parts)
