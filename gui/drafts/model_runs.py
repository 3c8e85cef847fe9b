"""Asking the language model about the open talk: agreed to before, told meanwhile, taken up where it broke off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from PySide6.QtWidgets import QMessageBox

from dwuglos.errors import InputError, ServiceError
from gui.desk import Desk
from gui.drafts.agreement import agrees, open_key
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.models.asking import Model
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.translators.language_model import LanguageModelTranslator

T = TypeVar("T")

ENGINE = "article"
"""The name under which the journal of the library has answers about the article."""
TOLD = "drafted article"
"""What notices are about that tell how a draft ended."""

_LACK = "language model"
"""What notices are about that tell what the model lacks, whoever asks it."""
_PROMPT = 1_500
"""About how many characters the prompt of a question has."""


class Words(NamedTuple):
    """What is said about a kind of question: a title, where the text goes, and how far the answer is."""

    title: Callable[[], str]
    where: Callable[[], str]
    """With holes for the title of the talk and for the host."""
    under_way: Callable[[], str]
    part: Callable[[int, int], str]
    """Of a part by its number, and of how many."""


def _article_words(where: Callable[[], str]) -> Words:
    return Words(
        lambda: say("article", "Draft with a language model"),
        where,
        lambda: say("article", "The draft is being written…"),
        part_of,
    )


def whole_talk() -> Words:
    """Return what is said of a draft for which the whole talk is sent."""
    return _article_words(
        lambda: say("article", "The whole text of “{title}” will be sent to the language model at {host}. Send it?")
    )


def part_of_article() -> Words:
    """Return what is said of a draft for which a part of the article is sent."""
    return _article_words(
        lambda: say("article", "A part of the article “{title}” will be sent to the language model at {host}. Send it?")
    )


@dataclass(frozen=True)
class Question(Generic[T]):
    """What a model is asked: how many characters that is, and about how many come back.

    `ask` does it off the main thread; `done` gets what came, and whether the user has gone on to other things. Of
    several runs `about` the same the notices take each other's place. `left` returns how many characters have to be
    sent, when the journal has some answers; those `of_use_again` stay there when all is done.
    """

    about: str
    sent: int
    answered: int
    ask: Callable[[Model], T]
    done: Callable[[T, bool], object]
    words: Words = field(default_factory=whole_talk)
    engine: str = ENGINE
    subject: str = TOLD
    left: Callable[[LanguageModel, Mapping[str, str]], int] | None = None
    of_use_again: bool = False
    begun: Callable[[], object] = lambda: None
    """Called when it is asked once more."""
    failed: Callable[[], object] = lambda: None
    """Called when nothing, or not all, came, while the talk is open."""
    heard: Callable[[], object] = lambda: None
    """Called now and then on the main thread while answers come, while the talk is open."""


class _Part(NamedTuple):
    number: int
    of: int


class _Pause(NamedTuple):
    seconds: int
    trouble: ServiceError


def ask(desk: Desk, session: Session, question: Question[T]) -> None:
    """Ask the model that the user has set, once all it needs is there and the user agrees that it gets the text."""
    from dwuglos.translators import values_for
    from dwuglos.translators.language_model import LanguageModelTranslator

    def go_on(values: Mapping[str, str]) -> None:
        made = _made(desk, values)
        if made is None:
            give_up()
        elif desk.session is session:
            desk.tasks.read(
                lambda library: _at_hand(library.draft_answers(session.id, question.engine), made.model, question),
                lambda found: begin(made, *found),
                fail,
            )

    def begin(made: LanguageModelTranslator, answers: Mapping[str, str], left: int) -> None:
        if desk.session is not session:
            return
        may_begin = not left or _may_send(desk, session, made, question, left)
        if may_begin and desk.session is session:  # the question takes its time
            _Run(desk, session, made, question, answers)
        else:
            give_up()

    def fail(error: BaseException) -> None:
        tell_failure(desk, error, question.subject)
        give_up()

    def give_up() -> None:
        if desk.session is session:
            question.failed()

    services = desk.settings.services
    # In the background: a keyring may want a password first.
    desk.tasks.network(lambda _progress, _cancelled: values_for(LanguageModelTranslator, services), go_on, fail)


def _at_hand(answers: Mapping[str, str], model: LanguageModel, question: Question[T]) -> tuple[Mapping[str, str], int]:
    """Return the answers of use that there are, and how many characters are still to be sent."""
    usable = {digest: answer for digest, answer in answers.items() if answer}
    return usable, question.sent if question.left is None else question.left(model, usable)


def _made(desk: Desk, values: Mapping[str, str]) -> LanguageModelTranslator | None:
    """Return the model; where something is lacking, say so, and lead to where it is entered."""
    from dwuglos.translators import prepared
    from dwuglos.translators.language_model import LanguageModelTranslator

    try:
        prepared(LanguageModelTranslator, values)
    except InputError as error:
        lack = error  # which is gone after this block
        enter = (lambda: say("drafts", "Enter it…"), lambda: desk.choose_services(LanguageModelTranslator.name))
        desk.notices.tell(lambda: localized(lack), [enter], about=_LACK, seconds=0)
        return None
    desk.notices.take_back(_LACK)
    return LanguageModelTranslator(values)


def tell_failure(desk: Desk, error: BaseException, about: str = TOLD) -> None:
    """Say why there is no answer."""
    desk.notices.tell(lambda: desk.words(error), kind="problem", about=about)


def _may_send(desk: Desk, session: Session, made: LanguageModelTranslator, question: Question[T], left: int) -> bool:
    """Say where the text goes, once for each place, and each time what it costs; False when it shall not."""

    def ask_user() -> bool:
        message = question.words.where().format(title=session.title, host=made.destination)
        if made.price != 0:
            message = f"{_price(made, question, left)} {message}"
        if made.sends_key_openly:
            message = f"{open_key()} {message}"
        answer = QMessageBox.question(desk.widget, question.words.title(), message)
        return answer == QMessageBox.StandardButton.Yes

    return agrees(desk, question.engine, made, ask_user)


def _price(made: LanguageModelTranslator, question: Question[T], left: int) -> str:
    from dwuglos.article.drafts.model_questions import PART
    from dwuglos.drafts.pricing import Price
    from dwuglos.models.tokens import tokens_of
    from gui.drafts.agreement import price_words

    questions = 1 + left // PART
    answered = question.answered * left // max(question.sent, 1)
    tokens = tokens_of(left + questions * _PROMPT, answered)
    euros = None if made.price is None else tokens * made.price / 1_000_000
    return price_words(Price(left, euros, tokens))


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
        self._answers = answers
        self._used: dict[str, str] = {}
        self._stored = set(self._answers)
        self._about = f"drafting {question.engine} {question.about}"
        desk.finish_typing()
        self._step = session.history.undoable
        desk.notices.take_back(question.subject)
        self._task = desk.tasks.network(self._work, self._done, self._fail)
        self._task.progressed.connect(self._show)
        self._task.stopped.connect(self._on_stopped)
        self._tell(question.words.under_way)

    def _work(self, progress: Callable[[object], None], cancelled: Event) -> T:
        from dwuglos.models.asking import Journal, Model

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
        if self._desk.tasks.is_closed:  # what was reported before is still on its way
            return
        self._keep_new()
        if self._desk.session is self._session:
            self._question.heard()
        if progress is None:
            return
        if isinstance(progress, _Pause):
            self._tell(lambda: _waiting(progress))
        elif 1 < progress.of >= progress.number:
            self._tell(lambda: self._question.words.part(progress.number, progress.of))

    def _keep_new(self) -> None:
        new = {digest: answer for digest, answer in list(self._used.items()) if digest not in self._stored}
        if new:
            self._stored.update(new)
            self._keep(new)

    def _keep(self, answers: Mapping[str, str]) -> None:
        from dwuglos.store.values import KeptDraft

        talk, engine = self._session.id, self._question.engine
        kept = [KeptDraft(digest, answer, {}) for digest, answer in answers.items()]
        self._desk.tasks.store(lambda library: library.keep_drafts(talk, engine, kept))

    def _done(self, result: T) -> None:
        self._desk.notices.take_back(self._about)
        self._keep_new()
        if not self._question.of_use_again:
            self._keep(dict.fromkeys(self._used, ""))  # who asks again now wants another draft
        if self._desk.session is self._session:  # and no other talk is open by now
            self._question.heard()
            self._question.done(result, self._session.history.undoable is not self._step)

    def _fail(self, error: BaseException) -> None:
        self._break_off()
        is_kept = bool(self._used)

        def words() -> str:
            return " ".join((self._desk.words(error), *([_kept()] if is_kept else [])))

        self._tell_end(words, is_kept, "problem")

    def _on_stopped(self) -> None:
        """Offer to go on where the answers that came are good for more than one run."""
        self._break_off()
        if self._used and self._question.of_use_again:
            self._tell_end(_kept, can_go_on=True, kind="notice")

    def _break_off(self) -> None:
        self._desk.notices.take_back(self._about)
        self._keep_new()
        if self._desk.session is self._session:
            self._question.heard()
            self._question.failed()

    def _tell_end(self, words: Callable[[], str], can_go_on: bool, kind: Literal["problem", "notice"]) -> None:
        desk, session, question = self._desk, self._session, self._question

        def go_on() -> None:
            if desk.session is session:
                question.begun()
                ask(desk, session, question)

        choices = [(lambda: say("article", "Go &on"), go_on)] if can_go_on else []
        desk.notices.tell(words, choices, kind=kind, about=question.subject)


def _kept() -> str:
    return say("article", "What was answered so far is kept, and only the rest is asked for then.")


def _waiting(pause: _Pause) -> str:
    from dwuglos.drafts.outcome import Progress

    return localized(pause.trouble, Progress(0, 0, waiting=pause.seconds).notice)


def part_of(number: int, of: int) -> str:
    """Return which part of a draft is being written."""
    return say("article", "The draft is being written: part {number} of {of}…").format(number=number, of=of)
