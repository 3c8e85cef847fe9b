"""Draft the title, the lead and the tags of an article with a language model."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from dwuglos.article.drafts.model_questions import PART, check_polish, parts_of
from dwuglos.models.answers import one_line
from dwuglos.models.asking import Model, unreadable
from dwuglos.models.json_values import json_values, wordings
from dwuglos.models.prompts import Prompt
from dwuglos.talk.article import Article
from dwuglos.talk.transcript import Segment

PROMPT, HOLES = "article-head", ("title", "text")
_ENOUGH = 300
"""Characters of a summary from which on it is asked about, and not the whole talk."""
_LONGEST_TITLE, _LONGEST_LEAD, _LONGEST_TAG, _MOST_TAGS = 120, 600, 40, 8


class Head(NamedTuple):
    """A title, a lead and tags; what the model did not give is empty."""

    title: str
    lead: str
    tags: tuple[str, ...]


def head_by_model(model: Model, article: Article, segments: Sequence[Segment], title: str = "") -> Head:
    """Return a head for the article of the talk with the title `title`.

    The model is given the summary and the timeline where they say enough, else what is said in the talk, of a long one
    in samples. Raises InputError for a talk without words or a prompt of the user that cannot be used, Cancelled, and
    the errors of `Model.ask`.
    """
    prompt = Prompt.read(PROMPT, HOLES, ("text",))
    model.done(0, 1)
    head = model.ask(
        prompt,
        {"title": title, "text": material_of(article, segments)},
        lambda answer: _read(answer, model.where.model),
    )
    model.done(1, 1)
    return head


def material_of(article: Article, segments: Sequence[Segment]) -> str:
    """Return the text that the head is drafted from. Raises InputError for a talk without words."""
    written = [part.text.strip() for part in (*article.summary, *article.timeline) if part.text.strip()]
    if sum(map(len, written)) >= _ENOUGH:
        return "\n".join(written)[: 2 * PART]
    lines = [line.text for line in chain.from_iterable(parts_of(segments))]
    return "\n".join(_sampled(lines))


def _sampled(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines, of a long talk a stretch from each of its ten parts."""
    share = PART / max(sum(map(len, lines)), 1)
    if share >= 1:
        yield from lines
        return
    stretch = -(-len(lines) // 10)
    for begin in range(0, len(lines), stretch):
        yield from lines[begin : begin + max(1, int(stretch * share))]
        yield "[…]"


def _read(answer: str, model: str) -> Head:
    """Return the head in an answer. Raises BadAnswer when there is nothing usable in it, or when it is not Polish."""
    for value in chain.from_iterable(map(json_values, wordings(answer))):
        if isinstance(value, dict):
            head = Head(
                _fitting(value.get("title"), _LONGEST_TITLE).rstrip("."),
                _fitting(value.get("lead"), _LONGEST_LEAD),
                tuple(_tags(value.get("tags"))),
            )
            if any(head):
                check_polish([text for text in (head.title, head.lead) if text] or list(head.tags), model)
                return head
    raise unreadable(model)


def _fitting(value: object, longest: int) -> str:
    text = one_line(value).strip('"„”')
    return text if len(text) <= longest else ""


def _tags(value: object) -> Iterator[str]:
    """Yield the tags in a value of an answer, each once, however the model has written them."""
    texts: Iterable[object] = (
        re.split(r"[,;\n]", value) if isinstance(value, str) else value if isinstance(value, list) else ()
    )
    seen: set[str] = set()
    for tag in (one_line(each).strip("#., ").replace(",", "") for each in texts):
        if tag and len(tag) <= _LONGEST_TAG and tag.casefold() not in seen and len(seen) < _MOST_TAGS:
            seen.add(tag.casefold())
            yield tag
