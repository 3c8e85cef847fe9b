"""What a language model is told of a talk: its lines, part by part, with numbers by which it can refer to them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from dwuglos import sentences
from dwuglos.article.drafts.spoken import bare
from dwuglos.errors import BadAnswer, InputError
from dwuglos.language.guess import language_of
from dwuglos.language.sounds import is_sound
from dwuglos.talk.transcript import Segment

PART = 7_000
"""About the number of characters of a talk in one question: small models have no room for more."""


class Line(NamedTuple):
    """A segment in a question: its number, from 1, its row, and its text, Polish if there is any, else English."""

    number: int
    row: int
    text: str


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
