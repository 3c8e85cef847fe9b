"""Have a talk, or some of it, read by a language model, passage by passage."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence
from typing import NamedTuple

from dwuglos.errors import BadAnswer, Notice
from dwuglos.language.terms import Term
from dwuglos.models.asking import Model, digest
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.prompts import Prompt
from dwuglos.review.passages import Passage
from dwuglos.review.remarks import Reading, Remark, read

PROMPT = "review"
"""The name of the prompt, which is a file in `resources/prompts` or in the user's own folder."""
HOLES = ("title", "terms", "before", "lines", "after", "language")

_MOST_FAILURES = 3
"""After so many answers in a row of which nothing is of use, there is no point in asking on."""


class Reviewed(NamedTuple):
    """How a review ended: how many remarks came, how many did not fit, and the segments whose answer was of no use."""

    remarks: int = 0
    unfit: int = 0
    unread: tuple[int, ...] = ()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Say what did not go as it should, each in a sentence."""
        counted = ((_ONE_UNFIT, _UNFIT, self.unfit), (_ONE_UNREAD, _UNREAD, len(self.unread)))
        return tuple(Notice(one, many, n) for one, many, n in counted if n)


_ONE_UNFIT = "{n} remark did not fit what was sent and was left out."
_UNFIT = "{n} remarks did not fit what was sent and were left out."
_ONE_UNREAD = "For {n} segment the model gave no usable answer; review it again."
_UNREAD = "For {n} segments the model gave no usable answer; review them again."


def review(
    model: Model,
    passages: Sequence[Passage],
    deliver: Callable[[Sequence[Remark]], object],
    *,
    title: str = "",
    terms: Iterable[Term] = (),
    language: str = "Polish",
) -> Reviewed:
    """Deliver the remarks on each passage as soon as they come, with reasons in `language`.

    Raises InputError for a prompt of the user that cannot be used, Cancelled, the errors of `Model.ask`, and the last
    BadAnswer when several passages in a row have none that is of use.
    """
    prompt, term_list = Prompt.read(PROMPT, HOLES, ("lines",)), tuple(terms)
    outcome, failures = Reviewed(), 0
    for n, passage in enumerate(passages):
        model.done(n, len(passages))
        try:
            reading = _read(model, prompt, passage, passage.values(title, term_list) | {"language": language})
        except BadAnswer:
            failures += 1
            if failures == min(_MOST_FAILURES, len(passages)):
                raise
            outcome = outcome._replace(unread=(*outcome.unread, *sorted(passage.ids)))
            continue
        failures = 0
        outcome = outcome._replace(remarks=outcome.remarks + len(reading.remarks), unfit=outcome.unfit + reading.unfit)
        deliver(reading.remarks)
    model.done(len(passages), len(passages))
    return outcome


def unanswered(
    where: LanguageModel,
    passages: Iterable[Passage],
    answers: Container[str],
    *,
    title: str = "",
    terms: Iterable[Term] = (),
    language: str = "Polish",
) -> list[Passage]:
    """Return the passages that have to be sent: those of which the journal has no answer, by the digest of a question.

    Raises InputError for a prompt of the user that cannot be used.
    """
    prompt, term_list = Prompt.read(PROMPT, HOLES, ("lines",)), tuple(terms)

    def mark(passage: Passage) -> str:
        return digest(where, *prompt.filled(passage.values(title, term_list) | {"language": language}))

    return [passage for passage in passages if mark(passage) not in answers]


def _read(model: Model, prompt: Prompt, passage: Passage, values: dict[str, str]) -> Reading:
    return model.ask(prompt, values, lambda answer: read(answer, passage, model.where.model))
