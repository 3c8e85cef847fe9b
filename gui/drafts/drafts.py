"""Drafting in the open talk: what the user is asked before, told meanwhile, and told after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.drafts.laying import Draft
    from dwuglos.drafts.outcome import Outcome
    from dwuglos.drafts.requests import Only, Request
    from dwuglos.errors import DwuglosError
    from dwuglos.talk.transcript import Segment
    from dwuglos.translators import Translator
    from gui.commands import Workplace
    from gui.dialogs.compare import Pick
    from gui.drafts.run import DraftRun
    from gui.session import Session

MOST_COMPARED = 40
"""Segments two services are compared on at most: more nobody chooses from by hand."""


class Drafts(QObject):
    """At most one run at a time, for the open talk."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.widget)
        self._window = place
        self._run: DraftRun | None = None
        self._refused: QDialog | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run is going on."""
        return self._run is not None

    def start(self, only: Only, segments: list[Segment] | None = None) -> None:
        """Draft the talk or some of its segments, after the user has heard where the text goes."""
        session = self._window.session
        if session is None or session.read_only_reason or self._run is not None:
            return
        from dwuglos.drafts.requests import requests as requests_of
        from dwuglos.translators import TRANSLATORS, values_for

        settings = self._window.settings
        kind = next((each for each in TRANSLATORS if each.name == settings.translator), TRANSLATORS[0])
        chosen = None if segments is None else [segment.id for segment in segments]
        requests = requests_of(session.transcript.segments, only, chosen)
        if not requests:
            message = say("drafts", "There is nothing here to draft: text that a person wrote is left alone.")
            self._window.tell(message)
            return
        if not any(need.secret for need in kind.needs):
            self._prepare(session, kind, values_for(kind, settings.services), requests)
            return
        # In the background: a keyring may want a password first.
        self._window.tasks.network(
            lambda _progress, _cancelled: values_for(kind, settings.services),
            lambda values: self._prepare(session, kind, values, requests),
        )

    def _prepare(
        self, session: Session, kind: type[Translator], values: Mapping[str, str], requests: list[Request]
    ) -> None:
        """Begin the run once all is there that the service needs, and the user has agreed."""
        from dwuglos.errors import InputError
        from dwuglos.translators import prepared

        try:
            translator = prepared(kind, values)
        except InputError as error:
            enter = (
                say("drafts", "Enter it…"),
                lambda: self._window.menus.action_named("TranslationServices").trigger(),
            )
            self._window.notices.tell(localized(error), [enter], about="drafted")
            return
        # The keyring may have taken its time, and the question does: another talk may be open by now.
        if self._may_send(translator, requests) and session is self._window.session and self._run is None:
            self._begin(session, translator, requests)

    def _begin(self, session: Session, translator: Translator, requests: list[Request]) -> None:
        from dwuglos.drafts.outcome import Progress
        from gui.drafts.run import DraftRun

        run = self._run = DraftRun(session, translator, requests)
        status = self._window.status
        run.progressed.connect(lambda progress: status.show_drafting(progress, localized(translator.title)))
        run.ended.connect(lambda outcome: self._end(run, outcome))
        total = sum(len(request.segments) for request in requests)
        status.show_drafting(Progress(0, total), localized(translator.title))
        self._window.menus.refresh_soon()

    def _may_send(self, translator: Translator, requests: list[Request]) -> bool:
        from gui.drafts.agreement import may_send

        return may_send(self._window, translator, requests)

    def stop(self) -> None:
        """Stop the run within a second; what is done stays."""
        if self._run is not None:
            self._run.cancel()

    def leave(self, session: Session) -> None:
        """Let a talk go that is being closed, as soon as nothing is drafted for it any more."""
        run, self._run = self._run, None
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
        session, refused = self._window.session, outcome.refused
        show = [(say("drafts", "Sho&w them"), lambda: self._show_refused(session, refused))] if refused else []
        kind: Literal["problem", "notice"] = "problem" if outcome.stopped else "notice"
        message = localized(outcome.stopped, *outcome.notices)
        self._window.notices.tell(message, show, kind, about="drafted")
        if self._window.settings.notify:
            from gui import notifying

            notifying.notify(self._window.widget, message)
        run.deleteLater()
        self._window.menus.refresh_soon()

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

    # Two services side by side

    def compare(self, ids: Sequence[int]) -> None:
        """Let two services draft some segments, and take what is chosen; what a person wrote is left alone."""
        session = self._window.session
        if session is None or session.read_only_reason or self._run is not None:
            return
        from dwuglos.drafts.requests import requests as requests_of

        requests = requests_of(session.transcript.segments, "all", ids)
        count = sum(len(request.segments) for request in requests)
        if not requests:
            message = say("drafts", "There is nothing here to draft: text that a person wrote is left alone.")
            self._window.tell(message)
        elif count > MOST_COMPARED:
            message = say("drafts", "Choose {most} segments or fewer to compare services; these are {count}.")
            self._window.tell(message.format(most=MOST_COMPARED, count=count))
        else:
            # In the background: a keyring may want a password first.
            self._window.tasks.network(
                lambda _progress, _cancelled: _ready(self._window.settings.services),
                lambda translators: self._compare(session, requests, translators),
            )

    def _compare(self, session: Session, requests: list[Request], translators: list[Translator]) -> None:
        if session is not self._window.session or self._run is not None:
            return
        from gui.dialogs.compare import CompareDialog

        settings = self._window.settings
        dialog = CompareDialog(session, requests, translators, settings.compared, self._may_send, self._window.widget)
        taken = dialog.exec()
        settings.compared = dialog.names
        self._window.remember()
        if taken:
            self._take(session, dialog.picks())
        dialog.deleteLater()

    def _take(self, session: Session, picks: Sequence[Pick]) -> None:
        """Put the drafts that were chosen into the talk as one edit, and note in the journal which they are."""
        from dwuglos.drafts.pouring import Pouring

        drafts: dict[Translator, list[Draft]] = {}
        for translator, draft in picks:
            drafts.setdefault(translator, []).append(draft)
        pouring = Pouring(session.talk, session.keep_drafts)
        pouring.pour(drafts)
        if pouring.late:
            self._window.tell(say("drafts", "Some segments were changed in the meantime and keep your text."))


def _ready(services: Mapping[str, Mapping[str, str]]) -> list[Translator]:
    """Return the services that have all they need."""
    from dwuglos.translators import TRANSLATORS, values_for

    made = [kind(values_for(kind, services)) for kind in TRANSLATORS]
    return [translator for translator in made if not translator.missing]
