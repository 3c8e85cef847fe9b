"""Ask a language model about a talk: part by part, with numbered segments, so that the model can refer to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from threading import Event
from typing import NamedTuple, TypeVar

from dwuglos import sentences
from dwuglos.article.drafts.proposal import Progress
from dwuglos.article.drafts.spoken import bare
from dwuglos.errors import BadAnswer, InputError
from dwuglos.language.guess import language_of
from dwuglos.language.sounds import is_sound
from dwuglos.models.completion import complete
from dwuglos.models.language_model import LanguageModel
from dwuglos.models.prompts import Prompt
from dwuglos.talk.transcript import Segment

T = TypeVar("T")

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


class Model(NamedTuple):
    """A model to ask, the event that stops it, and listeners.

    `heard` is called with each piece of an answer, `progress` with the number of parts done and of all, and `patience`
    is the time in seconds that the model may take between two pieces.
    """

    where: LanguageModel
    cancelled: Event
    heard: Callable[[str], object] | None = None
    progress: Progress | None = None
    patience: float = 120.0

    def ask(self, prompt: Prompt, values: Mapping[str, str], read: Callable[[str], T]) -> T:
        """Return what `read` makes of the answer; when `read` raises BadAnswer, the model is asked once more.

        Raises Cancelled, BadAnswer of the last try, and the errors of `dwuglos.models.completion.complete`.
        """
        system, user = prompt.filled(values)
        for tries_left in reversed(range(_TRIES)):
            try:
                listen = _Listening(self.where.model, self.heard)
                return read(complete(self.where, system, user, self.cancelled, listen, self.patience))
            except BadAnswer:
                if not tries_left:
                    raise
        raise AssertionError("the last try returns or raises")

    def done(self, parts: int, of: int) -> None:
        """Report to `progress` that so many parts of all are done."""
        if self.progress is not None:
            self.progress(parts, of)


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
