"""Drafting in the open talk: what the user is asked before, told meanwhile, and told after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from gui.commands.translate import TranslationServices
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.drafting import Only, Outcome, Request
    from dwuglos.transcript import Segment
    from dwuglos.translators import Translator
    from gui.draft_run import DraftRun
    from gui.session import Session
    from gui.window import Window


class Drafts(QObject):
    """At most one run at a time, for the open talk."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._run: DraftRun | None = None

    @property
    def is_running(self) -> bool:
        """Whether a run is going on."""
        return self._run is not None

    def start(self, only: Only, segments: list[Segment] | None = None) -> None:
        """Draft the talk or some of its segments, after the user has heard where the text goes."""
        session = self._window.session
        if session is None or session.read_only or self._run is not None:
            return
        from dwuglos import drafting
        from dwuglos.translators import TRANSLATORS, given_to

        settings = self._window.settings
        kind = next((each for each in TRANSLATORS if each.name == settings.translator), TRANSLATORS[0])
        chosen = None if segments is None else [segment.id for segment in segments]
        asked = drafting.requests(session.transcript.segments, only, chosen)
        if not asked:
            said = say("drafts", "There is nothing here to draft: text that a person wrote is left alone.")
            self._window.tell(said)
            return
        if not any(need.secret for need in kind.needs):
            self._prepare(session, kind, given_to(kind, settings.services), asked)
            return
        # In the background: a keyring may want a password first.
        self._window.tasks.run(
            lambda _progress, _cancelled: given_to(kind, settings.services),
            lambda given: self._prepare(session, kind, given, asked),
        )

    def _prepare(
        self, session: Session, kind: type[Translator], given: Mapping[str, str], asked: list[Request]
    ) -> None:
        """Begin the run once all is there that the service needs, and the user has agreed."""
        from dwuglos.errors import InputError
        from dwuglos.translators import prepared

        try:
            translator = prepared(kind, given)
        except InputError as error:
            services = self._window.menus.action(TranslationServices)
            self._window.notices.tell(str(error), [(say("drafts", "Enter it…"), services.trigger)], about="drafted")
            return
        # The keyring may have taken its time, and the question does: another talk may be open by now.
        if self._may_send(translator, asked) and session is self._window.session and self._run is None:
            self._begin(session, translator, asked)

    def _begin(self, session: Session, translator: Translator, asked: list[Request]) -> None:
        from dwuglos import drafting
        from gui.draft_run import DraftRun

        run = self._run = DraftRun(session, translator, asked)
        status = self._window.status
        run.progressed.connect(lambda progress: status.show_drafting(progress, translator.title))
        run.ended.connect(lambda outcome: self._end(run, outcome))
        status.show_drafting(drafting.Progress(0, sum(len(request.segments) for request in asked)), translator.title)
        self._window.menus.refresh_soon()

    def _may_send(self, translator: Translator, asked: list[Request]) -> bool:
        """Say where the text goes, once for each service, and each time what it costs; False when it shall not."""
        told = self._window.settings.services_told
        agreed = f"{translator.name} {translator.destination}"  # agreed for one place is not agreed for another
        if not translator.destination or (agreed in told and not translator.price):
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question,
            say("drafts", "Draft by machine"),
            _question(translator, asked),
            parent=self._window,
        )
        send = box.addButton(say("drafts", "Send and draft"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is not send:
            return False
        if agreed not in told:
            told.append(agreed)
            self._window.remember()
        return True

    def stop(self) -> None:
        """Stop the run within a second; what is done stays."""
        if self._run is not None:
            self._run.cancel()

    def leave(self, session: Session) -> None:
        """Let a talk go that is being closed, as soon as nothing is drafted for it any more."""
        run, self._run = self._run, None
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
        self._window.notices.tell(outcome.sentence, kind="problem" if outcome.stopped else "notice", about="drafted")
        run.deleteLater()
        self._window.menus.refresh_soon()


def _question(translator: Translator, asked: list[Request]) -> str:
    """Say what is sent where, and what it costs, each in a sentence."""
    from dwuglos.pricing import price_of

    where = say(
        "drafts", "The English text of the segments to be drafted ({n}) will be sent to {service} at {destination}."
    )
    segments = sum(len(request.segments) for request in asked)
    said = [where.format(n=segments, service=translator.title, destination=translator.destination)]
    if translator.uses_context:
        said.append(
            say("drafts", "With it go the title of the talk and the segments around, so that it is understood better.")
        )
    if translator.price:
        price = price_of((request.source for request in asked), translator.price)
        cost = say("drafts", "These are {characters} characters, which cost about {amount}.")
        said.append(cost.format(characters=price.characters, amount=price.amount))
    said.append(say("drafts", "Nothing else leaves this computer."))
    return " ".join(said)
