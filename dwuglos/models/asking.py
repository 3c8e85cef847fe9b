"""Ask a language model: once more where its answer is of no use, later where it takes no questions for now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2s
from math import ceil
from threading import Event
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from dwuglos.errors import BadAnswer, Cancelled, ServiceBlocked, ServiceError, ServiceOffline
from dwuglos.models.completion import complete
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.patience import BACK_OFF, pause_after
from dwuglos.models.prompts import Prompt

T = TypeVar("T")
Waiting = Callable[[int, ServiceError], object]
"""Called each second while a model is left alone, with the seconds that are left and the failure."""

_TRIES = 2
_LONGEST_ANSWER = 40_000
"""Characters after which an answer is broken off: a model that repeats itself would never end."""


class Journal(NamedTuple):
    """Answers of an earlier run that broke off, by the digest of the question, and what keeps each that was of use."""

    answers: Mapping[str, str]
    keep: Callable[[str, str], object]


NO_JOURNAL = Journal(MappingProxyType({}), lambda digest, answer: None)


@dataclass(eq=False)
class Model:
    """A model to ask, the event that stops it, and listeners.

    `heard` is called with each piece of an answer, `progress` with the number of parts done and of all, and `patience`
    is the time in seconds that the model may take between two pieces. `waiting` hears each second why the model is left
    alone and for how many seconds more; `wait` waits. What the `journal` has is not asked for again.
    """

    where: LanguageModel
    cancelled: Event
    heard: Callable[[str], object] | None = None
    progress: Callable[[int, int], object] | None = None
    patience: float = 120.0
    journal: Journal = NO_JOURNAL
    waiting: Waiting | None = None
    wait: Callable[[Event, float], bool] = Event.wait
    _has_answered: bool = False

    def ask(self, prompt: Prompt, values: Mapping[str, str], read: Callable[[str], T]) -> T:
        """Return what `read` makes of the answer; when `read` raises BadAnswer, the model is asked once more.

        Raises Cancelled, BadAnswer of the last try, and the errors of `dwuglos.models.completion.complete` where there
        is no point in waiting.
        """
        system, user = prompt.filled(values)
        mark = digest(self.where, system, user)
        if mark in self.journal.answers:
            with suppress(BadAnswer):
                return self._kept(mark, self.journal.answers[mark], read)
        for tries_left in reversed(range(_TRIES)):
            try:
                return self._kept(mark, self._answer(system, user), read)
            except BadAnswer:
                if not tries_left:
                    raise
        raise AssertionError("the last try returns or raises")

    def _kept(self, mark: str, answer: str, read: Callable[[str], T]) -> T:
        """Return what `read` makes of an answer, which then is of use and is kept."""
        result = read(answer)
        self.journal.keep(mark, answer)
        return result

    def done(self, parts: int, of: int) -> None:
        """Report to `progress` that so many parts of all are done."""
        if self.progress is not None:
            self.progress(parts, of)

    def _answer(self, system: str, user: str) -> str:
        """Return the model's answer, asked for again after a while where the model takes no questions for now."""
        waits = iter(BACK_OFF)
        while True:
            try:
                listen = _Listening(self.where.model, self.heard)
                answer = complete(self.where, system, user, self.cancelled, listen, self.patience)
            except (ServiceBlocked, ServiceOffline) as trouble:
                pause = pause_after(trouble, next(waits, None), self._has_answered)
                if pause is None:
                    raise
                self._leave_alone(trouble, pause)
            else:
                self._has_answered = True
                return answer

    def _leave_alone(self, trouble: ServiceError, seconds: float) -> None:
        """Wait, telling each second how long. Raises Cancelled."""
        rest = seconds
        while rest > 0:
            if self.waiting is not None:
                self.waiting(ceil(rest), trouble)
            if self.wait(self.cancelled, min(rest, 1.0)):
                raise Cancelled
            rest -= 1.0


def digest(where: LanguageModel, system: str, user: str) -> str:
    """Return what tells a question to a model from others."""
    question = "\0".join((where.address, where.model, system, user))
    return blake2s(question.encode("utf-8", "replace"), digest_size=16).hexdigest()


class _Listening:
    """A listener that passes the pieces of an answer on, and breaks the answer off when it is far too long."""

    def __init__(self, model: str, heard: Callable[[str], object] | None) -> None:
        self._model = model
        self._heard = heard
        self._length = 0

    def __call__(self, piece: str) -> None:
        self._length += len(piece)
        if self._length > _LONGEST_ANSWER:
            raise BadAnswer("The answer of the model {model} does not end; try another model.", model=self._model)
        if self._heard is not None:
            self._heard(piece)


def unreadable(model: str) -> BadAnswer:
    """Return the error for an answer without any item in the form that was asked for."""
    return BadAnswer(
        "The model {model} did not answer in the form it was asked for; try again or use another model.", model=model
    )
