"""Find the numbers in a summary that contradict the statistics of the article, and replace them.

A number that is rounded, as 274 tys. or “ponad 274 000” is, contradicts only what it cannot be a rounding of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from dwuglos.language import numbers
from dwuglos.language.counts import Counted
from dwuglos.talk.article import Article, Part, PartChange, Statistics
from dwuglos.talk.edits import Edit
from dwuglos.talk.statistics import Stated, stated_in

_ABOUT = re.compile(
    r"(?:\b(?:około|ok\.|niemal|prawie|blisko|ponad|przeszło|powyżej|mniej więcej|w przybliżeniu)|~|≈)[ \u00a0\n]*$",
    re.IGNORECASE,
)
_TAKES_GENITIVE = re.compile(
    r"\b(?:około|ok\.|blisko|powyżej|poniżej|do|od|bez|w granicach)[ \u00a0\n]*$", re.IGNORECASE
)
_NOUN = re.compile(r"([ \u00a0\n]+)(wyświetle|odtworze|obejrze|polubie)(nie|nia|ń)(?!\w)", re.IGNORECASE)
_GOES_ON = re.compile(r"[ \u00a0\n]*[a-ząćęłńóśźż,;:)–]")


class Contradiction(NamedTuple):
    """A number in a paragraph that is not what the statistics of the article are.

    `written` stands at `start` in the text of the paragraph with the id `part`; `present` is the number of the
    statistics.
    """

    part: int
    counted: Counted
    start: int
    written: str
    present: int


def contradictions(article: Article, statistics: Statistics) -> list[Contradiction]:
    """Return the numbers of views and likes in the summary that contradict `statistics`, in their order.

    `statistics` are those that hold for the article, as `dwuglos.article.page.statistics_of` returns them; a number
    that is unknown contradicts nothing.
    """
    return [each for part in article.summary for each in _in_paragraph(part, statistics)]


def replace_contradictions(article: Article, wrong: Iterable[Contradiction]) -> Edit | None:
    """Write the numbers of the statistics into the summary in place of those that contradict them.

    The noun after a number gets the form that the new number wants. One that no longer stands where it was found is
    left alone. Returns None when there is nothing to change.
    """
    places = list(wrong)
    changes = []
    for part in article.summary:
        own = sorted((each for each in places if each.part == part.id), key=lambda each: -each.start)
        text = part.text
        for each in own:
            if part.text.startswith(each.written, each.start):
                text = _replaced(text, each)
        if text != part.text:
            changes.append(PartChange(part, part._replace(text=text)))
    return Edit("Replace numbers", (), tuple(changes)) if changes else None


def _in_paragraph(part: Part, statistics: Statistics) -> Iterator[Contradiction]:
    for stated in stated_in(part.text):
        present = statistics.views if stated.counted == "views" else statistics.likes
        if present is not None and abs(stated.amount.value - present) >= _tolerance(part.text, stated):
            written = part.text[stated.start : stated.end]
            yield Contradiction(part.id, stated.counted, stated.start, written, present)


def _tolerance(text: str, stated: Stated) -> int:
    """Return how far a number may be from the one it rounds: less than one in the last place it is exact to."""
    value, step = stated.amount
    if step == 1 and _ABOUT.search(text[: stated.start]):
        while value and value % (10 * step) == 0:
            step *= 10
    return step


def _replaced(text: str, wrong: Contradiction) -> str:
    """Return a text with one number replaced, and the noun after it in the form that the new number wants."""
    before, after = text[: wrong.start], text[wrong.start + len(wrong.written) :]
    number = numbers.grouped(wrong.present)
    if re.fullmatch(r"\d{5,}", wrong.written):  # whoever writes 274083 writes all numbers so
        number = str(wrong.present)
    if wrong.written.endswith(".") and not _GOES_ON.match(after):  # the stop of “tys.” was that of the sentence, too
        number += "."
    noun = _NOUN.match(after)
    if noun is None or (_TAKES_GENITIVE.search(before) and wrong.present != 1):
        return f"{before}{number}{after}"
    ending = numbers.plural(wrong.present, "nie", "nia", "ń")
    return f"{before}{number}{noun[1]}{noun[2]}{ending}{after[noun.end() :]}"
