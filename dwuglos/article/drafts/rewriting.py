"""Let a language model rewrite or shorten a paragraph of an article."""

from __future__ import annotations

import re
from typing import Literal

from dwuglos.article.drafts.model_questions import check_polish
from dwuglos.errors import BadAnswer, InputError
from dwuglos.models.answers import items, one_line
from dwuglos.models.asking import Model, unreadable
from dwuglos.models.prompts import Prompt
from dwuglos.talk.article import Article

How = Literal["rewrite", "shorten"]

_PROMPTS: dict[How, str] = {"rewrite": "article-rewrite", "shorten": "article-shorten"}
HOLES = ("title", "before", "text", "after")
_SHORTER = 0.9
"""The most a shortened paragraph may have of the length it had."""
_LONGER, _SOME = 1.8, 80
"""A rewritten paragraph may be so many times as long as it was, and have so many characters more."""
_NUMBER = re.compile(r"\d+")


def rewritten(model: Model, article: Article, id: int, how: How, title: str = "") -> str:
    """Return a new text for the paragraph with that id, in the talk with the title `title`.

    Raises InputError for a paragraph that is gone or empty or a prompt of the user that cannot be used, Cancelled, and
    the errors of `Model.ask`: BadAnswer also when the model adds numbers or does not shorten what it should.
    """
    paragraphs = article.summary
    place = next((n for n, part in enumerate(paragraphs) if part.id == id), None)
    if place is None or not paragraphs[place].text.strip():
        raise InputError("There is no paragraph with a text to rewrite; write it first.")
    text = paragraphs[place].text.strip()
    values = {
        "title": title,
        "before": paragraphs[place - 1].text if place else "",
        "text": text,
        "after": paragraphs[place + 1].text if place + 1 < len(paragraphs) else "",
    }
    prompt = Prompt.read(_PROMPTS[how], HOLES, ("text",))
    return model.ask(prompt, values, lambda answer: _read(answer, text, how, model.where.model))


def _read(answer: str, text: str, how: How, model: str) -> str:
    """Return the paragraph in an answer. Raises BadAnswer when there is none that can take the place of `text`."""
    new = next((one_line(item["text"]) for item in items(answer, "text") if one_line(item["text"])), "")
    if not new:
        raise unreadable(model)
    check_polish([new], model)
    if how == "shorten" and len(new) > _SHORTER * len(text):
        raise BadAnswer("The model {model} did not shorten the paragraph; try again or use another model.", model=model)
    if len(new) > _LONGER * len(text) + _SOME:
        raise BadAnswer(
            "The model {model} made the paragraph much longer than it was; try again or use another model.", model=model
        )
    if set(_NUMBER.findall(new)) - set(_NUMBER.findall(text)):
        raise BadAnswer(
            "The model {model} put a number into the paragraph that was not there; try again or use another model.",
            model=model,
        )
    return new
