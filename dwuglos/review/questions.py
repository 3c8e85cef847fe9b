"""A question of the user's own about a segment, and what a language model answers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dwuglos.errors import InputError
from dwuglos.language.terms import Term
from dwuglos.models.asking import Model, unreadable
from dwuglos.models.prompts import Prompt
from dwuglos.review.passages import around
from dwuglos.talk.transcript import Segment, storable

PROMPT = "review-question"
HOLES = ("title", "terms", "before", "lines", "after", "question", "language")

LONGEST_QUESTION = 1_000
_LONGEST_ANSWER = 4_000
_FENCE = re.compile(r"^```\w*[ \t]*$", re.MULTILINE)
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_HEADING = re.compile(r"^#{1,6}[ \t]+", re.MULTILINE)


def answer(
    model: Model,
    segments: Sequence[Segment],
    id: int,
    question: str,
    *,
    title: str = "",
    terms: Iterable[Term] = (),
    language: str = "Polish",
) -> str:
    """Return what the model says to a question about a segment, as plain text.

    Raises InputError for a segment that is gone, no question, or a prompt of the user that cannot be used; Cancelled;
    and the errors of `Model.ask`.
    """
    passage = around(segments, id)
    if passage is None:
        raise InputError("That segment is no longer there.")
    if not question.strip():
        raise InputError("Type your question first.")
    prompt = Prompt.read(PROMPT, HOLES, ("lines", "question"))
    values = passage.values(title, terms) | {"question": question.strip()[:LONGEST_QUESTION], "language": language}
    return model.ask(prompt, values, lambda reply: _plain(reply, model.where.model))


def _plain(reply: str, model: str) -> str:
    """Return an answer without the marks of Markdown, and no longer than anybody reads. Raises BadAnswer for none."""
    text = _HEADING.sub("", _EMPHASIS.sub(r"\2", _FENCE.sub("", storable(reply)))).strip()
    if not text:
        raise unreadable(model)
    return text if len(text) <= _LONGEST_ANSWER else f"{text[:_LONGEST_ANSWER].rsplit(' ', 1)[0]} …"
