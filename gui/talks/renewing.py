"""Drafts ahead in the open talk that would be others after what was confirmed: made anew, or offered to be."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from dwuglos.errors import Cancelled
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.drafts.briefing import Companions
    from dwuglos.drafts.requests import Request
    from dwuglos.language.terms import Term
    from dwuglos.talk.transcript import Change
    from gui.commands import Workplace
    from gui.session import Session
    from gui.tasks import Task

SOON_MS = 3_000
"""How long to wait for more to be confirmed before drafts ahead are looked at."""
ALONE_MS = 8_000
"""How long to wait for more drafts to be found before they are made anew by themselves."""
ABOUT = "renewing"
_QUESTION = "drafts ahead"


class Renewing(QObject):
    """Looks, beside the work, which drafts of a language model have other nearest sentences or terms by now."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.widget)
        self._place = place
        self._session: Session | None = None
        self._confirmed: set[int] = set()
        self._due: set[int] = set()
        self._terms: frozenset[Term] | None = None
        self._spent = 0.0
        self._task: Task | None = None
        """The look that is under way; what is confirmed meanwhile waits for the next."""
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._ask_library)
        self._later = QTimer(self, singleShot=True, interval=ALONE_MS)
        self._later.timeout.connect(self._renew_alone)

    def open_talk(self) -> None:
        """Be about the talk that is open now."""
        session = self._session = self._place.session
        if session is not None:
            session.segments_changed.connect(self._on_changed)
            if self._is_wanted:
                self._place.tasks.read(
                    lambda library: frozenset(library.terms_in_force(session.id)),
                    lambda terms: self._start_from(session, terms),
                    _forgive,
                )

    def leave_talk(self) -> None:
        """Be about no talk."""
        self._session, self._terms, self._spent = None, None, 0.0
        self._confirmed.clear()
        self._due.clear()
        self._soon.stop()
        self._later.stop()
        self._place.tasks.drop(_QUESTION)
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @property
    def _is_wanted(self) -> bool:
        """Whether drafts are to be looked at: those are made by a language model, and the user wishes it."""
        settings = self._place.settings
        return settings.renewing in ("offer", "alone") and settings.translator == "language-model"

    def _start_from(self, session: Session, terms: frozenset[Term]) -> None:
        if session is self._session:
            self._terms = terms

    def _on_changed(self, changes: Sequence[Change]) -> None:
        if not self._is_wanted:
            return
        from dwuglos.memory.repetitions import confirmed_by

        if not self._due.isdisjoint(change.id for change in changes):
            self._drop_touched()
        if confirmed := confirmed_by(changes):
            self._confirmed.update(segment.id for segment in confirmed)
            self._soon.start()

    def _drop_touched(self) -> None:
        from dwuglos.drafts.renewing import is_untouched

        session = self._session
        if session is None:
            return
        left = {id for id in self._due if is_untouched(session.transcript.by_id(id))}
        if left != self._due:
            self._due = left
            self._tell()

    # Looking

    def _ask_library(self) -> None:
        session = self._session
        if session is None or session.read_only_reason or not session.counts["translated"] or self._task is not None:
            return
        from dwuglos.drafts.briefing import companions_of

        settings = self._place.settings
        self._place.tasks.latest(
            _QUESTION,
            self._place.tasks.read,
            lambda library: companions_of(library, session.id, settings),
            lambda companions: self._look(session, companions),
            _forgive,
        )

    def _look(self, session: Session, companions: Companions) -> None:
        if session is not self._session:
            return
        terms = frozenset(companions.terms)
        changed = frozenset() if self._terms is None else terms - self._terms
        self._terms = terms
        transcript, here = session.transcript, session.cursor.segment
        confirmed, self._confirmed = self._confirmed, set()
        rows = [transcript.row_of(id) for id in confirmed if transcript.by_id(id) is not None]
        row = transcript.row_of(here) if here is not None else max(rows, default=0)
        work = _looking(session, companions, rows, row, changed)
        self._task = task = self._place.tasks.quiet(
            work, lambda ids: self._end(task, lambda: self._found(session, ids)), lambda _: self._end(task)
        )

    def _end(self, task: Task, then: Callable[[], object] = lambda: None) -> None:
        if task is self._task:
            self._task = None
            if self._confirmed:
                self._soon.start()
        then()

    def _found(self, session: Session, ids: Collection[int]) -> None:
        if session is not self._session or self._due.issuperset(ids):
            return
        self._due.update(ids)
        self._drop_touched()
        if self._place.settings.renewing == "alone":
            self._later.start()
        else:
            self._tell()

    # Making anew

    def _tell(self) -> None:
        notices, count = self._place.notices, len(self._due)
        if self._place.settings.renewing == "alone" and not notices.tells_about(ABOUT):
            return
        self._offer(count)

    def _offer(self, count: int) -> None:
        from dwuglos.drafts.renewing import offer_of

        if not count:
            self._place.notices.take_back(ABOUT)
            return
        renew = (lambda: say("drafts", "Draft them a&new…"), self._renew)
        self._place.notices.tell(lambda: localized(offer_of(count)), [renew], about=ABOUT, seconds=0)

    def _renew(self) -> None:
        """Draft them anew, after the user has heard where the text goes and what it costs."""
        session = self._session
        if session is None:
            return
        due, self._due = sorted(self._due), set()
        self._place.notices.take_back(ABOUT)
        self._place.drafts.start("draft", [one for id in due if (one := session.transcript.by_id(id)) is not None])

    def _renew_alone(self) -> None:
        if self._session is None or not self._due:
            return
        if self._place.drafts.is_running:
            self._later.start()
            return
        due, self._due = self._due, set()
        most = self._place.settings.renewing_cents / 100 - self._spent

        def spent(euros: float | None) -> None:
            if euros is None:  # only the user can agree to that
                self._due |= due
                self._offer(len(self._due))
            else:
                self._spent += euros

        self._place.drafts.renew(sorted(due), max(most, 0.0), spent)


def _looking(
    session: Session, companions: Companions, rows: list[int], row: int, changed: Collection[Term]
) -> Callable[[Callable[[object], None], Event], list[int]]:
    """Return the work that finds the drafts after a row that would be others, by what was confirmed in some rows."""
    segments, address = list(session.transcript.segments), session.tasks.library_address
    id, title, at = session.id, session.title, int(time.time() * 1000)

    def look(_: Callable[[object], None], stop: Event) -> list[int]:
        from contextlib import closing

        from dwuglos.drafts.renewing import changed_by_terms, changed_by_units, drafts_ahead
        from dwuglos.memory.feeding import units_of_segments
        from dwuglos.store.units import units_of
        from dwuglos.store.units.unit import Scope

        drafts = drafts_ahead(segments, row)
        found = changed_by_terms(_until(stop, drafts), changed)
        if drafts and companions.scope != Scope():
            new = units_of_segments(segments, rows, id, title, at)
            with closing(units_of(address)) as units:
                units.add(new)
                found += changed_by_units(_until(stop, drafts), new, units, companions.scope)
        return [id for request in found for id in request.ids]

    return look


def _until(stop: Event, drafts: Sequence[Request]) -> Iterator[Request]:
    """Return the drafts one by one, as long as nobody asks to stop."""
    for draft in drafts:
        if stop.is_set():
            raise Cancelled
        yield draft


def _forgive(_: BaseException) -> None:
    """Say nothing: drafts are as good as they were, and what is wrong with the memory is said where it is used."""
