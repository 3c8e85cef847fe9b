"""Drafting in the open talk: what the user is asked before, told meanwhile, and told after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.drafts.briefing import Companions
    from dwuglos.drafts.outcome import Outcome
    from dwuglos.drafts.requests import Only, Request
    from dwuglos.errors import DwuglosError
    from dwuglos.settings import Settings
    from dwuglos.store.library import Library
    from dwuglos.talk.transcript import Segment
    from dwuglos.translators import Translator
    from gui.commands import Workplace
    from gui.drafts.from_memory import MemoryRun
    from gui.drafts.run import DraftRun
    from gui.session import Session
    from gui.widgets.notice_bar import Choice


class Wish(NamedTuple):
    """What a run is to draft; one that `insists` asks also for what the service gave nothing usable for before.

    Of one that `may_cost` so many euros nobody is asked; where it would cost more, or was never agreed to, it is not
    begun, and `spent` hears None. Else it hears what the run costs.
    """

    only: Only
    requests: list[Request]
    insists: bool
    may_cost: float | None = None
    spent: Callable[[float | None], object] = lambda _: None


class Drafts(QObject):
    """At most one run at a time, for the open talk."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.widget)
        self._window = place
        self._run: DraftRun | None = None
        self._filling: MemoryRun | None = None
        self._wish: Wish | None = None
        self._is_preparing = False
        self._refused: QDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run is going on, or is about to."""
        return self._run is not None or self._filling is not None or self._is_preparing

    def start(self, only: Only, segments: list[Segment] | None = None) -> None:
        """Draft the talk or some of its segments, after the user has heard where the text goes."""
        session = self._window.session
        if session is None or session.read_only_reason or self.is_running:
            return
        from dwuglos.drafts.requests import requests as requests_of

        chosen = None if segments is None else [segment.id for segment in segments]
        requests = requests_of(session.transcript.segments, only, chosen)
        if not requests:
            message = say("drafts", "There is nothing here to draft: text that a person wrote is left alone.")
            self._window.tell(message)
            return
        self._wish_for(session, Wish(only, requests, insists=segments is not None))

    def renew(self, ids: Sequence[int], may_cost: float, spent: Callable[[float | None], object]) -> None:
        """Draft some drafts anew without a question, for at most so many euros: see `Wish`."""
        session = self._window.session
        if session is None or session.read_only_reason or self.is_running:
            return
        from dwuglos.drafts.requests import requests as requests_of

        if requests := requests_of(session.transcript.segments, "draft", ids):
            self._wish_for(session, Wish("draft", requests, True, may_cost, spent))

    def _wish_for(self, session: Session, wish: Wish) -> None:
        """Begin a run once the values are there that the service needs."""
        from dwuglos.translators import TRANSLATORS, values_for

        settings = self._window.settings
        kind = next((each for each in TRANSLATORS if each.name == settings.translator), TRANSLATORS[0])
        if not any(need.secret for need in kind.needs):
            self._prepare(session, kind, values_for(kind, settings.services), wish)
            return
        # In the background: a keyring may want a password first.
        self._window.tasks.network(
            lambda _progress, _cancelled: values_for(kind, settings.services),
            lambda values: self._prepare(session, kind, values, wish),
        )

    def _prepare(self, session: Session, kind: type[Translator], values: Mapping[str, str], wish: Wish) -> None:
        """Begin the run once all is there that the service needs, and the user has agreed."""
        from dwuglos.errors import InputError
        from dwuglos.translators import prepared

        try:
            translator = prepared(kind, values)
        except InputError as error:
            enter = (
                lambda: say("drafts", "Enter it…"),
                lambda: self._window.menus.action_named("TranslationServices").trigger(),
            )
            failure = error  # which is gone after this block
            self._window.notices.tell(lambda: localized(failure), [enter], about="drafted", seconds=0)
            return
        self._is_preparing = True
        self._window.tasks.read(
            lambda library: (
                library.draft_answers(session.id, translator.name),
                _companions(library, session.id, translator, self._window.settings),
            ),
            lambda found: self._ask_and_begin(session, translator, wish, *found),
            self._fail_to_begin,
        )

    def _end_preparing(self) -> None:
        self._is_preparing = False
        self._window.menus.refresh_soon()  # the commands to draft may have been shut meanwhile

    def _fail_to_begin(self, error: BaseException) -> None:
        self._end_preparing()
        self._window.notices.tell(lambda: self._window.words(error), kind="problem", about="drafted")

    def _ask_and_begin(
        self,
        session: Session,
        translator: Translator,
        wish: Wish,
        answers: Mapping[str, str],
        companions: Companions,
    ) -> None:
        from dwuglos.drafts.answers import given_up, recalled
        from gui.drafts.agreement import may_send

        at_hand = set(recalled(wish.requests, translator, answers))
        if not wish.insists:
            at_hand |= given_up(wish.requests, translator, answers)
        # The keyring may have taken its time, and the question does: another talk may be open by now.
        try:
            is_agreed = self._is_idle_at(session) and (
                may_send(self._window, translator, wish.requests, at_hand, companions)
                if wish.may_cost is None
                else self._is_within(wish, wish.may_cost, translator, companions)
            )
        finally:
            self._end_preparing()
        if is_agreed and self._is_idle_at(session):
            self._begin(session, translator, wish, answers, companions)

    def _is_within(self, wish: Wish, most: float, translator: Translator, companions: Companions) -> bool:
        """Say whether a run of which nobody is asked is agreed to, and costs no more than it may."""
        from dwuglos.drafts.pricing import price_of
        from gui.drafts.agreement import is_agreed

        euros = price_of((request.source for request in wish.requests), translator, companions.around).euros
        is_within = euros is not None and euros <= most and is_agreed(self._window, translator, companions)
        wish.spent(euros if is_within else None)
        return is_within

    def _is_idle_at(self, session: Session) -> bool:
        return session is self._window.session and self._run is None

    def _begin(
        self,
        session: Session,
        translator: Translator,
        wish: Wish,
        answers: Mapping[str, str],
        companions: Companions,
    ) -> None:
        from dwuglos.drafts.outcome import Progress
        from gui.drafts.run import DraftRun

        self._wish = wish
        run = self._run = DraftRun(session, translator, wish.requests, answers, wish.insists, companions)
        status = self._window.status
        run.progressed.connect(lambda progress: status.show_drafting(progress, localized(translator.title)))
        run.ended.connect(lambda outcome: self._end(run, outcome))
        total = sum(len(request.segments) for request in wish.requests)
        status.show_drafting(Progress(0, total), localized(translator.title))
        self._window.menus.refresh_soon()

    def fill_from_memory(self, least: int) -> None:
        """Translate what is untranslated from the memory, with matches of at least so many percent."""
        session = self._window.session
        if session is None or session.read_only_reason or self.is_running:
            return
        from gui.drafts.from_memory import MemoryRun

        filling = self._filling = MemoryRun(self._window, session, least)
        filling.ended.connect(lambda: self._end_filling(filling))
        filling.ended.connect(filling.deleteLater)  # no sooner: it hears of its end after the talk was left
        self._window.menus.refresh_soon()

    def _end_filling(self, filling: MemoryRun) -> None:
        if filling is self._filling:
            self._filling = None
            self._window.status.show_drafting(None, "")
            self._window.menus.refresh_soon()

    def stop(self) -> None:
        """Stop the run within a second; what is done stays."""
        for run in (self._run, self._filling):
            if run is not None:
                run.cancel()

    def leave(self, session: Session) -> None:
        """Let a talk go that is being closed, as soon as nothing is drafted for it any more."""
        run, self._run = self._run, None
        if self._filling is not None:
            self._filling.cancel()
            self._end_filling(self._filling)
        if self._refused is not None:
            self._refused.close()
        if run is None:
            session.deleteLater()
            return
        run.leave()
        run.ended.connect(session.deleteLater)
        self._window.status.show_drafting(None, "")

    def _end(self, run: DraftRun, outcome: Outcome) -> None:
        if run is not self._run:
            return
        self._run = None
        self._window.status.show_drafting(None, "")
        kind: Literal["problem", "notice"] = "problem" if outcome.stopped else "notice"

        def words() -> str:
            return localized(outcome.stopped, *outcome.notices, run.without_examples)

        choices = self._choices(run, outcome)
        # With something left to do it is no mere good news.
        self._window.notices.tell(words, choices, kind, about="drafted", seconds=0 if choices else None)
        if self._window.settings.notify:
            from gui import notifying

            notifying.notify(self._window.widget, words())
        run.deleteLater()
        self._window.menus.refresh_soon()

    def _choices(self, run: DraftRun, outcome: Outcome) -> list[Choice]:
        """Return what can be done about what a run did not do."""
        session, refused = self._window.session, outcome.refused
        choices: list[Choice] = []
        if refused:
            choices.append((lambda: say("drafts", "Sho&w them"), lambda: self._show_refused(session, refused)))
            if outcome.stopped is None:
                ids = [id for id, _ in refused]
                choices.append((lambda: say("drafts", "Ask agai&n"), lambda: self._start_again(session, "all", ids)))
        if self._wish is not None and outcome.left and (outcome.stopped is not None or outcome.cancelled):
            only, left = self._wish.only, run.left(outcome)
            choices.append((lambda: say("drafts", "Go &on"), lambda: self._start_again(session, only, left)))
        return choices

    def _start_again(self, session: Session | None, only: Only, ids: Sequence[int]) -> None:
        if session is not None and session is self._window.session:
            segments = [segment for id in ids if (segment := session.transcript.by_id(id)) is not None]
            self.start(only, segments)

    # What was refused

    def _show_refused(self, session: Session | None, refused: Sequence[tuple[int, DwuglosError]]) -> None:
        """List the segments without a usable draft, beside the talk, as long as it is open."""
        if session is None or session is not self._window.session:
            return
        from gui.dialogs.refused import RefusedDialog

        dialog = RefusedDialog(session.transcript, refused, self._window.widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.destroyed.connect(self._forget_refused)
        dialog.segment_wanted.connect(self._go_to)
        self._refused = dialog
        dialog.show()

    def _forget_refused(self) -> None:
        self._refused = None

    def _go_to(self, segment: int) -> None:
        page = self._window.show_segments()
        page.show_segment(segment)
        page.table.go_to(segment)

    def compare(self, ids: Sequence[int]) -> None:
        """Let two services draft some segments, and take what is chosen; what a person wrote is left alone."""
        from gui.drafts.comparing import compare

        session = self._window.session
        if session is not None and not session.read_only_reason and self._run is None:
            compare(self._window, session, ids, lambda: self._run is not None)


def _companions(library: Library, talk: int, translator: Translator, settings: Settings) -> Companions:
    from dwuglos.drafts.briefing import Companions, companions_of

    return companions_of(library, talk, settings) if translator.uses_examples else Companions()
