"""Asking a language model about a talk: part by part, with the segments numbered so that it can name them."""

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
"""Characters of a talk in one question, about: small models know no more at once."""

_TRIES = 2
_LONGEST_ANSWER = 40_000
"""Characters after which a model counts as lost in talk."""


class Line(NamedTuple):
    """A segment as a model is given it: its number, from 1, its row, and its text in the language it has."""

    number: int
    row: int
    text: str


class Model(NamedTuple):
    """A model to ask, what tells it to stop, and who listens: `heard` each piece of an answer, `progress` each part."""

    where: LanguageModel
    cancelled: Event
    heard: Callable[[str], object] | None = None
    progress: Progress | None = None
    patience: float = 120.0

    def ask(self, prompt: Prompt, values: Mapping[str, str], read: Callable[[str], T]) -> T:
        """Return what `read` makes of the answer; what it refuses (BadAnswer) is asked once more.

        Raises Cancelled, and the errors of `dwuglos.models.completion.complete`.
        """
        system, user = prompt.filled(values)
        for left in reversed(range(_TRIES)):
            try:
                listen = _Listening(self.where.model, self.heard)
                return read(complete(self.where, system, user, self.cancelled, listen, self.patience))
            except BadAnswer:
                if not left:
                    raise
        raise AssertionError("the last try returns or raises")

    def done(self, parts: int, of: int) -> None:
        """Tell who listens how far the work is."""
        if self.progress is not None:
            self.progress(parts, of)


class _Listening:
    """Passes on an answer as it comes, and breaks it off when it is far too long: some models repeat for ever."""

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
        raise InputError("There is nothing said in this talk yet; import its text first.")
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
    """Return lines as a model is given them, `[12] text`."""
    return "\n".join(f"[{line.number}] {line.text}" for line in lines)


def check_polish(texts: Sequence[str], model: str) -> None:
    """Raise BadAnswer when `texts` are not Polish."""
    if language_of(texts) == "en":
        raise BadAnswer(
            "The model {model} answered in another language than Polish; try again or use another model.", model=model
        )


def unreadable(model: str) -> BadAnswer:
    """Return what it means that an answer holds nothing of what was asked for."""
    return BadAnswer(
        "The model {model} did not answer in the form it was asked for; try again or use another model.", model=model
    )
