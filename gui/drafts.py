"""Drafting in the open talk: what the user is asked before, told meanwhile, and told after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from gui.words import say

if TYPE_CHECKING:
    from dwuglos.drafting import Only, Outcome
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
        from dwuglos.translators import TRANSLATORS
        from gui.draft_run import DraftRun

        translator = TRANSLATORS[0]()
        asked = drafting.requests(session.transcript if segments is None else segments, only)
        if not asked:
            said = say("drafts", "There is nothing here to draft: text that a person wrote is left alone.")
            self._window.tell(said)
            return
        if not self._may_send(translator, len(asked)):
            return
        run = self._run = DraftRun(session, translator, asked)
        status = self._window.status
        run.progressed.connect(lambda progress: status.show_drafting(progress, translator.title))
        run.ended.connect(lambda outcome: self._end(run, outcome))
        status.show_drafting(drafting.Progress(0, len(asked)), translator.title)
        self._window.menus.refresh_soon()

    def _may_send(self, translator: Translator, segments: int) -> bool:
        """Say where the text goes, once for each service; False when the user would rather not."""
        told = self._window.settings.services_told
        agreed = f"{translator.name} {translator.destination}"  # agreed for one place is not agreed for another
        if not translator.destination or agreed in told:
            return True
        question = say(
            "drafts",
            "The English text of the segments to be drafted ({n}) will be sent to {service} at {destination}. "
            "Nothing else leaves this computer.",
        ).format(n=segments, service=translator.title, destination=translator.destination)
        box = QMessageBox(QMessageBox.Icon.Question, say("drafts", "Draft by machine"), question, parent=self._window)
        send = box.addButton(say("drafts", "Send and draft"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        if box.clickedButton() is not send:
            return False
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
