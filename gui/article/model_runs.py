"""Asking the language model about the open talk: agreed to before, told meanwhile, taken up where it broke off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Event
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import DwuglosError, ServiceError
from gui.desk import Desk
from gui.drafts.agreement import agreement_to, open_key
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.article.drafts.model_questions import Model
    from dwuglos.translators.language_model import LanguageModelTranslator

T = TypeVar("T")

ENGINE = "article"
"""The name under which the journal of the library has answers about the article."""
TOLD = "drafted article"
"""What notices are about that tell how a draft ended."""

_PROMPT = 1_500
"""About how many characters the prompt of a question has."""


@dataclass(frozen=True)
class Question(Generic[T]):
    """What a model is asked: how many characters that is, and about how many come back.

    `ask` does it off the main thread; `done` gets what came, and whether the user has gone on to other things. Of
    several runs `about` the same the notices take each other's place.
    """

    about: str
    sent: int
    answered: int
    ask: Callable[[Model], T]
    done: Callable[[T, bool], object]
    is_whole_talk: bool = True


class _Part(NamedTuple):
    number: int
    of: int


class _Pause(NamedTuple):
    seconds: int
    trouble: ServiceError


def ask(desk: Desk, session: Session, question: Question[T]) -> None:
    """Ask the model that the user has set, once all it needs is there and the user agrees that it gets the text."""
    from dwuglos.translators import prepared, values_for
    from dwuglos.translators.language_model import LanguageModelTranslator

    def go_on(values: Mapping[str, str]) -> None:
        try:
            prepared(LanguageModelTranslator, values)
        except DwuglosError as error:
            tell_failure(desk, error)
            return
        made = LanguageModelTranslator(values)
        if desk.session is session and _may_send(desk, session, made, question):
            desk.tasks.read(
                lambda library: library.draft_answers(session.id, ENGINE),
                lambda answers: _Run(desk, session, made, question, answers),
            )

    services = desk.settings.services
    # In the background: a keyring may want a password first.
    desk.tasks.network(lambda _progress, _cancelled: values_for(LanguageModelTranslator, services), go_on)


def tell_failure(desk: Desk, error: BaseException) -> None:
    """Say why there is no draft."""
    desk.notices.tell(lambda: desk.words(error), kind="problem", about=TOLD)


def _may_send(desk: Desk, session: Session, made: LanguageModelTranslator, question: Question[T]) -> bool:
    """Say where the text goes, once for each place, and each time what it costs; False when it shall not."""
    agreed, agreed_services = agreement_to("article", made), desk.settings.services_told
    if not made.destination or (agreed in agreed_services and made.price == 0):
        return True
    if question.is_whole_talk:
        where = say("article", "The whole text of “{title}” will be sent to the language model at {host}. Send it?")
    else:
        where = say("article", "A part of the article “{title}” will be sent to the language model at {host}. Send it?")
    message = where.format(title=session.title, host=made.destination)
    if made.price != 0:
        message = f"{_price(made, question)} {message}"
    if made.sends_key_openly:
        message = f"{open_key()} {message}"
    answer = QMessageBox.question(desk.widget, say("article", "Draft with a language model"), message)
    if answer != QMessageBox.StandardButton.Yes:
        return False
    if agreed not in agreed_services:
        agreed_services.append(agreed)
        desk.remember()
    return True


def _price(made: LanguageModelTranslator, question: Question[T]) -> str:
    from dwuglos.article.drafts.model_questions import PART
    from dwuglos.drafts.pricing import Price
    from dwuglos.models.tokens import tokens_of
    from gui.drafts.agreement import price_words

    questions = 1 + question.sent // PART
    tokens = tokens_of(question.sent + questions * _PROMPT, question.answered)
    euros = None if made.price is None else tokens * made.price / 1_000_000
    return price_words(Price(question.sent, euros, tokens))


class _Run(Generic[T]):
    """One run: what it tells meanwhile, and what becomes of its end."""

    def __init__(
        self,
        desk: Desk,
        session: Session,
        made: LanguageModelTranslator,
        question: Question[T],
        answers: Mapping[str, str],
    ) -> None:
        self._desk = desk
        self._session = session
        self._question = question
        self._where = made.model
        self._answers = {digest: answer for digest, answer in answers.items() if answer}
        self._used: dict[str, str] = {}
        self._stored = set(self._answers)
        self._about = f"drafting article {question.about}"
        desk.finish_typing()
        self._step = session.history.undoable
        desk.notices.take_back(TOLD)
        self._task = desk.tasks.network(self._work, self._done, self._fail)
        self._task.progressed.connect(self._show)
        self._tell(lambda: say("article", "The draft is being written…"))

    def _work(self, progress: Callable[[object], None], cancelled: Event) -> T:
        from dwuglos.article.drafts.model_questions import Journal, Model

        def keep(digest: str, answer: str) -> None:
            self._used[digest] = answer
            progress(None)

        return self._question.ask(
            Model(
                self._where,
                cancelled,
                progress=lambda done, of: progress(_Part(done + 1, of)),
                journal=Journal(self._answers, keep),
                waiting=lambda seconds, trouble: progress(_Pause(seconds, trouble)),
            )
        )

    # On the main thread

    def _tell(self, words: Callable[[], str]) -> None:
        stop = (lambda: say("article", "Stop"), self._task.cancel)
        self._desk.notices.tell(words, [stop], about=self._about, seconds=0)

    def _show(self, progress: _Part | _Pause | None) -> None:
        self._keep_new()
        if progress is None:
            return
        if isinstance(progress, _Pause):
            self._tell(lambda: _waiting(progress))
        elif 1 < progress.of >= progress.number:
            self._tell(lambda: part_of(progress.number, progress.of))

    def _keep_new(self) -> None:
        new = {digest: answer for digest, answer in list(self._used.items()) if digest not in self._stored}
        if new:
            self._stored.update(new)
            self._keep(new)

    def _keep(self, answers: Mapping[str, str]) -> None:
        from dwuglos.store.values import KeptDraft

        talk, kept = self._session.id, [KeptDraft(digest, answer, {}) for digest, answer in answers.items()]
        self._desk.tasks.store(lambda library: library.keep_drafts(talk, ENGINE, kept))

    def _done(self, result: T) -> None:
        self._desk.notices.take_back(self._about)
        self._keep(dict.fromkeys(self._used, ""))  # who asks again now wants another draft
        if self._desk.session is self._session:  # and no other talk is open by now
            self._question.done(result, self._session.history.undoable is not self._step)

    def _fail(self, error: BaseException) -> None:
        desk, session, question = self._desk, self._session, self._question
        desk.notices.take_back(self._about)
        self._keep_new()
        is_kept = bool(self._used)

        def words() -> str:
            kept = say("article", "What was answered so far is kept, and only the rest is asked for then.")
            return " ".join((desk.words(error), *([kept] if is_kept else [])))

        def go_on() -> None:
            if desk.session is session:
                ask(desk, session, question)

        choices = [(lambda: say("article", "Go &on"), go_on)] if is_kept else []
        desk.notices.tell(words, choices, kind="problem", about=TOLD)


def _waiting(pause: _Pause) -> str:
    from dwuglos.drafts.outcome import Progress

    return localized(pause.trouble, Progress(0, 0, waiting=pause.seconds).notice)


def part_of(number: int, of: int) -> str:
    """Return which part of a draft is being written."""
    return say("article", "The draft is being written: part {number} of {of}…").format(number=number, of=of)
