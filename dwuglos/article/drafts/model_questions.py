"""Ask a language model about a talk: part by part, with numbered segments, so that the model can refer to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2s
from math import ceil
from threading import Event
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from dwuglos import sentences
from dwuglos.article.drafts.proposal import Progress
from dwuglos.article.drafts.spoken import bare
from dwuglos.errors import BadAnswer, Cancelled, InputError, ServiceBlocked, ServiceError, ServiceOffline
from dwuglos.language.guess import language_of
from dwuglos.language.sounds import is_sound
from dwuglos.models.completion import complete
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.patience import BACK_OFF, pause_after
from dwuglos.models.prompts import Prompt
from dwuglos.talk.transcript import Segment

T = TypeVar("T")
Waiting = Callable[[int, ServiceError], object]
"""Called each second while a model is left alone, with the seconds that are left and the failure."""

PART = 7_000
"""About the number of characters of a talk in one question: small models have no room for more."""

_TRIES = 2
_LONGEST_ANSWER = 40_000
"""Characters after which an answer is broken off: a model that repeats itself would never end."""


class Line(NamedTuple):
    """A segment in a question: its number, from 1, its row, and its text, Polish if there is any, else English."""

    number: int
    row: int
    text: str


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
    progress: Progress | None = None
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


def parts_of(segments: Sequence[Segment]) -> list[list[Line]]:
    """Return the lines of a talk in parts of about `PART` characters that end with a sentence.

    A line is Polish where the segment is translated, else English. Raises InputError for a talk without words.
    """
    parts: list[list[Line]] = [[]]
    length = 0
    for group in _groups(segments):
        size = sum(len(line.text) for line in group)
        if parts[-1] and length + size > PART:
            parts.append([])
            length = 0
        parts[-1] += group
        length += size
    if not parts[0]:
        raise InputError("This talk has no text yet; import its text first.")
    return parts


def _groups(segments: Sequence[Segment]) -> Iterator[list[Line]]:
    texts = [_text(segment) for segment in segments]
    number = 0
    for run in sentences.runs(segments):
        group = []
        for row in run:
            if texts[row]:
                number += 1
                group.append(Line(number, row, texts[row]))
        yield group


def _text(segment: Segment) -> str:
    text = segment.target if segment.target.strip() else segment.source
    return "" if is_sound(text) else bare(text)


def written(lines: Sequence[Line]) -> str:
    """Return lines as they stand in a question: `[12] text`."""
    return "\n".join(f"[{line.number}] {line.text}" for line in lines)


def check_polish(texts: Sequence[str], model: str) -> None:
    """Raise BadAnswer when `texts` are English."""
    if language_of(texts) == "en":
        raise BadAnswer(
            "The model {model} answered in another language than Polish; try again or use another model.", model=model
        )


def unreadable(model: str) -> BadAnswer:
    """Return the error for an answer without any item in the form that was asked for."""
    return BadAnswer(
        "The model {model} did not answer in the form it was asked for; try again or use another model.", model=model
    )
