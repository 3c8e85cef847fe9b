"""Having the open talk, or some of it, reviewed by the language model, and asking it about single lines."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from dwuglos.errors import InputError
from dwuglos.profiles import Profile
from gui import language
from gui.desk import Desk
from gui.drafts import model_runs
from gui.drafts.model_runs import Question, Words
from gui.session import Session
from gui.words import localized, say

if TYPE_CHECKING:
    from dwuglos.language.terms import Term
    from dwuglos.models.asking import Model
    from dwuglos.models.language_model import LanguageModel
    from dwuglos.review.passages import Passage
    from dwuglos.review.remarks import Remark
    from dwuglos.review.reviewing import Reviewed
    from dwuglos.talk.ignored import Ignored

T = TypeVar("T")

ENGINE = "review"
"""The name under which the journal of the library has what was said about translations."""
TOLD = "reviewed"
"""What notices are about that tell how a review ended."""

_ANSWERED = 3
"""A model that remarks writes about one character for so many that it is sent; so the price is told."""
_LINE_ANSWER = 600
"""About how many characters an answer about a single line has."""


def review(desk: Desk, session: Session, ids: Iterable[int] | None) -> None:
    """Let the language model review some segments, or all, once the user agrees that it gets the text."""
    from dwuglos.review.passages import passages

    if session.read_only_reason or session.remarks.is_under_way:
        return
    desk.finish_typing()
    made = passages(session.transcript.segments, ids)
    if not made:
        desk.tell(say("review", "There is nothing here to review: segments need both English and Polish text."))
        return
    session.remarks.begin()
    desk.tasks.read(
        lambda library: library.ignored(session.id),
        lambda ignored: _ask(desk, session, made, ignored),
        lambda error: _fail(desk, session, error),
    )


def _fail(desk: Desk, session: Session, error: BaseException) -> None:
    if desk.session is session:
        session.remarks.end(is_done=False)
    model_runs.tell_failure(desk, error, TOLD)


def _ask(desk: Desk, session: Session, made: list[Passage], ignored: list[Ignored]) -> None:
    from dwuglos.review import reviewing

    if desk.session is not session:
        return
    terms, title, spoken = _terms_of(desk), session.title, _language()
    session.remarks.expect(ignored)
    came: deque[Sequence[Remark]] = deque()  # on their way from the other thread

    def left(where: LanguageModel, answers: Mapping[str, str]) -> int:
        some = reviewing.unanswered(where, made, answers, title=title, terms=terms(), language=spoken)
        return sum(passage.size for passage in some)

    def ask(model: Model) -> Reviewed:
        return reviewing.review(model, made, came.append, title=title, terms=terms(), language=spoken)

    def take() -> None:
        while came:
            session.remarks.add(came.popleft())

    sent = sum(passage.size for passage in made)
    model_runs.ask(
        desk,
        session,
        Question(
            "talk",
            sent,
            sent // _ANSWERED,
            ask,
            lambda outcome, _: _end(desk, session, outcome),
            words=_words_of_review(),
            engine=ENGINE,
            subject=TOLD,
            left=left,
            of_use_again=True,
            begun=session.remarks.begin,
            failed=lambda: session.remarks.end(is_done=False),
            heard=take,
        ),
    )


def _end(desk: Desk, session: Session, outcome: Reviewed) -> None:
    session.remarks.end(is_done=True)
    count = len(session.remarks.all())

    def words() -> str:
        some = say("review", "The review is done; remarks: {count}.").format(count=count)
        none = say("review", "The review is done; there is nothing to remark on.")
        return " ".join((some if count else none, *(localized(notice) for notice in outcome.notices)))

    desk.notices.tell(words, about=TOLD)


def _words_of_review() -> Words:
    return Words(
        lambda: say("review", "Review with the language model"),
        lambda: say(
            "review",
            "Both languages of the segments to be reviewed, those around them, the title of “{title}” and the glossary "
            "terms that occur will be sent to the language model at {host}. Send them?",
        ),
        lambda: say("review", "The language model is reading…"),
        lambda number, of: say("review", "The language model is reading: part {number} of {of}…").format(
            number=number, of=of
        ),
    )


# About single lines


def shorten(desk: Desk, session: Session, id: int, profile: Profile) -> None:
    """Let the language model propose shorter wordings of a translation that is too fast to be read."""
    from dwuglos.review import shortening

    desk.finish_typing()
    segment = session.transcript.by_id(id)
    if segment is None or session.read_only_reason:
        return
    try:
        shortening.check_shortenable(segment, profile)
    except InputError as error:
        desk.tell(localized(error))
        return
    text, segments, title, terms = segment.target, list(session.transcript), session.title, _terms_of(desk)

    def ask(model: Model) -> list[str]:
        return shortening.shortened(model, segments, id, profile, title=title, terms=terms())

    _ask_about_line(desk, session, id, ask, lambda found: session.remarks.keep_wordings(id, text, found))


def ask_about(desk: Desk, session: Session, id: int, question: str) -> None:
    """Ask the language model a question of the user's own about a segment."""
    from dwuglos.review import questions

    desk.finish_typing()
    if not question.strip():
        desk.tell(say("review", "Type your question first."))
        return
    segments, title, terms, spoken = list(session.transcript), session.title, _terms_of(desk), _language()

    def ask(model: Model) -> str:
        return questions.answer(model, segments, id, question, title=title, terms=terms(), language=spoken)

    _ask_about_line(desk, session, id, ask, lambda answer: session.remarks.keep_answer(id, question.strip(), answer))


def _ask_about_line(
    desk: Desk, session: Session, id: int, ask: Callable[[Model], T], done: Callable[[T], object]
) -> None:
    from dwuglos.review.passages import around

    passage = around(session.transcript.segments, id)
    if passage is None or session.remarks.line_under_way is not None:
        return
    session.remarks.wait_for_line(id)

    def end(answer: T, _moved_on: bool) -> None:
        session.remarks.wait_for_line(None)
        done(answer)

    model_runs.ask(
        desk,
        session,
        Question(
            "line",
            passage.size,
            _LINE_ANSWER,
            ask,
            end,
            words=_words_of_line(),
            engine=f"{ENGINE} line",
            subject="asked about a line",
            begun=lambda: session.remarks.wait_for_line(id),
            failed=lambda: session.remarks.wait_for_line(None),
        ),
    )


def _words_of_line() -> Words:
    return Words(
        lambda: say("review", "Ask the language model"),
        lambda: say(
            "review",
            "The segment in both languages, those around it, the title of “{title}”, the glossary terms that occur and "
            "your question will be sent to the language model at {host}. Send them?",
        ),
        lambda: say("review", "The language model is thinking…"),
        lambda number, of: say("review", "The language model is thinking…"),
    )


# What goes along


def _language() -> str:
    """Return the language in which the model is to speak to the user."""
    return "Polish" if language.spoken() == "pl" else "English"


def _terms_of(desk: Desk) -> Callable[[], tuple[Term, ...]]:
    """Return what gives the terms that count in the talk and those in the language model's file, off the main thread.

    It reads the file once, and raises InputError.
    """
    kept = desk.session.terms.in_force if desk.session is not None else ()
    file = desk.settings.services.get("language-model", {}).get("glossary", "")

    @lru_cache(1)
    def read() -> tuple[Term, ...]:
        from dwuglos.language import terms

        return terms.in_force(kept, terms.read(Path(file)) if file else ())

    return read
