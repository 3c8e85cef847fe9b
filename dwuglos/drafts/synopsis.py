"""A synopsis of a talk, which a language model writes once and reads before each part of it that it translates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dwuglos import sentences
from dwuglos.errors import BadAnswer, InputError
from dwuglos.language.guess import language_of
from dwuglos.models.asking import Model
from dwuglos.models.prompts import Prompt
from dwuglos.store.units.unit import flat_source
from dwuglos.talk.brief import LONGEST
from dwuglos.talk.transcript import Segment

PROMPT = "synopsis"
"""The name of the prompt, which is a file in `resources/prompts` or in the user's own folder."""
HOLES = ("title", "count", "text")
ASKED_FOR = 900
"""Characters that the model is asked for; models count badly."""
MOST = 14_000
"""Characters of a talk that are sent at most: of a longer one its beginning, its end, and stretches between."""
_STRETCHES = 7
_GAP = "\n[…]\n"
_MARKS = re.compile(r"^\s*(?:#{1,6}\s+|[-*•]\s+|\*\*)|\*\*|`{3}\w*", re.MULTILINE)


def text_of(segments: Sequence[Segment]) -> str:
    """Return the English of a talk as it is sent: all of it, or of a long one some stretches."""
    text = " ".join(filter(None, (flat_source(segment.source) for segment in segments)))
    if len(text) <= MOST:
        return text
    size = MOST // _STRETCHES
    # From the beginning to the end, as far apart as they can be.
    begins = [(len(text) - size) * n // (_STRETCHES - 1) for n in range(_STRETCHES)]
    return _GAP.join(_in_words(text, begin, begin + size) for begin in begins)


def _in_words(text: str, begin: int, end: int) -> str:
    """Return a stretch of a text without the halves of words at its ends."""
    if begin:
        begin = text.find(" ", begin - 1) + 1
    if end < len(text):
        end = text.rfind(" ", begin, end + 1)
    return text[begin:end]


def synopsis_by_model(model: Model, segments: Sequence[Segment], title: str = "") -> str:
    """Return what the model says that a translator should know of a talk.

    Raises InputError for a talk without text or a prompt of the user that cannot be used, and the errors of
    `Model.ask`.
    """
    text = text_of(segments)
    if not text:
        raise InputError("This talk has no text yet; import its text first.")
    prompt = Prompt.read(PROMPT, HOLES, ("text",))

    def read(answer: str) -> str:
        words = " ".join(_MARKS.sub(" ", answer).split()).strip('"„”“ ')
        if not words:
            raise BadAnswer(
                "The model {model} gave no answer; try again or use another model.", model=model.where.model
            )
        if language_of([words]) == "en":
            raise BadAnswer(
                "The model {model} answered in another language than Polish; try again or use another model.",
                model=model.where.model,
            )
        return shortened(words)

    return model.ask(prompt, {"title": title, "count": str(ASKED_FOR), "text": text}, read)


def shortened(text: str) -> str:
    """Return as many whole sentences of a synopsis as go with a question; of an endless one as many characters."""
    if len(text) <= LONGEST:
        return text
    kept = ""
    for sentence in sentences.split(text, "pl"):
        if len(kept) + len(sentence) + 1 > LONGEST:
            break
        kept = f"{kept} {sentence}".strip()
    return kept or text[:LONGEST].rpartition(" ")[0] or text[:LONGEST]
