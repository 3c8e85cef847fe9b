"""Ask the chosen service for a translation of the current segment, to be shown among the suggestions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.drafts.briefing import Companions
    from dwuglos.drafts.outcome import Outcome
    from dwuglos.drafts.requests import Request
    from dwuglos.store.library import Library
    from dwuglos.translators import Translator
    from gui.desk import Desk
    from gui.session import Session
    from gui.tasks import Task


def service_title(desk: Desk) -> str:
    """Return what the service is called that would be asked."""
    return localized(_kind(desk).title)


def _kind(desk: Desk) -> type[Translator]:
    from dwuglos.translators import TRANSLATORS

    return next((each for each in TRANSLATORS if each.name == desk.settings.translator), TRANSLATORS[0])


def proposing_of(desk: Desk, session: Session) -> Proposing:
    """Return who asks for the segments of a talk."""
    return session.findChild(Proposing) or Proposing(desk, session)


class Proposing(QObject):
    """At most one question at a time; what is answered is noted in the journal, and nothing in the talk is changed."""

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__(session)
        self._desk, self._session = desk, session
        self._task: Task | None = None
        self._is_preparing = False
        session.settled.connect(self._stop_with_talk)

    @property
    def is_under_way(self) -> bool:
        """Whether a service is being asked, or is about to be."""
        return self._task is not None or self._is_preparing

    def stop(self) -> None:
        """Ask no further."""
        if self._task is not None:
            self._task.cancel()

    def _stop_with_talk(self) -> None:
        if self._session.is_over:
            self.stop()

    def ask(self) -> None:
        """Ask for the current segment, after the user has heard where the text goes."""
        from dwuglos.drafts.proposals import LONGEST_SENTENCE, request_for
        from dwuglos.translators import values_for

        segment, transcript = self._session.cursor.current(), self._session.transcript
        if segment is None or self.is_under_way:
            return
        row = transcript.row_of(segment.id)
        first = max(0, row - LONGEST_SENTENCE)
        around = transcript.segments[first : row + LONGEST_SENTENCE + 1]
        request = request_for(around, row - first)
        kind, services = _kind(self._desk), self._desk.settings.services
        self._is_preparing = True
        if not any(need.secret for need in kind.needs):
            self._prepare(kind, values_for(kind, services), request)
            return
        # In the background: a keyring may want a password first.
        self._desk.tasks.network(
            lambda _progress, _cancelled: values_for(kind, services),
            lambda values: self._prepare(kind, values, request),
            self._fail,
        )

    def _prepare(self, kind: type[Translator], values: Mapping[str, str], request: Request) -> None:
        from dwuglos.errors import InputError
        from dwuglos.translators import prepared

        try:
            translator = prepared(kind, values)
        except InputError as error:
            self._is_preparing = False
            enter = (lambda: say("drafts", "Enter it…"), lambda: self._desk.choose_services(kind.name))
            failure = error  # which is gone after this block
            self._desk.notices.tell(lambda: localized(failure), [enter], about="proposed", seconds=0)
            return
        talk, settings = self._session.id, self._desk.settings

        def companions(library: Library) -> Companions:
            from dwuglos.drafts.briefing import Companions, companions_of

            return companions_of(library, talk, settings) if translator.uses_examples else Companions()

        self._desk.tasks.read(companions, lambda found: self._agree(translator, request, found), self._fail)

    def _agree(self, translator: Translator, request: Request, companions: Companions) -> None:
        from gui.drafts.agreement import may_send

        is_agreed = False
        try:
            is_agreed = not self._session.is_over and may_send(
                self._desk, translator, [request], companions=companions, is_suggestion=True
            )
        finally:
            self._is_preparing = False
        if is_agreed and not self._session.is_over:
            self._begin(translator, request, companions)

    def _begin(self, translator: Translator, request: Request, companions: Companions) -> None:
        from gui.drafts.briefing import briefing_of

        answers: list[str] = []
        title, open_briefing = self._session.title, briefing_of(self._session, companions)

        def work(progress: Callable[[object], None], cancelled: Event) -> Outcome:
            from dwuglos.drafts import asking
            from dwuglos.translators import Context

            with closing(translator), open_briefing(cancelled) as briefing:
                return asking.ask(
                    [request],
                    translator,
                    lambda _request, answer: answers.append(answer),
                    progress,
                    cancelled,
                    context=Context(title=title),
                    briefing=briefing,
                )

        self._task = self._desk.tasks.network(
            work, lambda outcome: self._end(translator, request, answers, outcome), self._fail
        )
        self._task.stopped.connect(self._be_over)
        self._session.suggestions.be_asking(localized(translator.title))

    def _end(self, translator: Translator, request: Request, answers: list[str], outcome: Outcome) -> None:
        self._be_over()
        if self._session.is_over:
            return
        if outcome.stopped is not None or outcome.refused:
            failure = outcome.stopped or outcome.refused[0][1]
            self._desk.notices.tell(lambda: localized(failure), kind="problem", about="proposed")
            return
        if not answers:
            return
        from dwuglos.drafts.answers import digest
        from dwuglos.drafts.proposals import laid
        from dwuglos.store.values import KeptDraft

        if not self._session.read_only_reason:
            # No segment has any of it before it is taken.
            self._session.keep_drafts(translator.name, [KeptDraft(digest(translator, request.source), answers[0], {})])
        self._session.suggestions.propose(request.segments[0].id, translator.name, laid(request, answers[0]))

    def _fail(self, error: BaseException) -> None:
        self._be_over()
        if not self._session.is_over:
            self._desk.notices.tell(lambda: self._desk.words(error), kind="problem", about="proposed")

    def _be_over(self) -> None:
        self._task, self._is_preparing = None, False
        if not self._session.is_over:
            self._session.suggestions.be_asking("")
