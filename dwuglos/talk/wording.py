"""The sentence with the numbers of a video in the user's own words, with placeholders for the numbers.

    Film obejrzano {liczba wyświetleń} razy, a polubiło go {liczba polubień} osób (stan na {data}).
    Do tej pory: {wyświetlenia} i {polubienia}.

A placeholder in braces stands for a number with its noun in the right form, for the bare number, or for the day on
which the numbers were read. The sentence is Polish, and so are the names of the placeholders; English ones are
understood as well.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from dwuglos.errors import InputError
from dwuglos.language import numbers
from dwuglos.talk.article import Statistics

VIEWS, LIKES, DAY = "wyświetlenia", "polubienia", "data"
VIEWS_NUMBER, LIKES_NUMBER = "liczba wyświetleń", "liczba polubień"


def _number(n: int | None) -> str:
    return "" if n is None else numbers.grouped(n)


def _views(statistics: Statistics) -> str:
    n = statistics.views
    return "" if n is None else numbers.counted(n, "wyświetlenie", "wyświetlenia", "wyświetleń")


def _likes(statistics: Statistics) -> str:
    n = statistics.likes
    return "" if n is None else numbers.counted(n, "polubienie", "polubienia", "polubień")


_VALUES: Mapping[str, Callable[[Statistics], str]] = {
    VIEWS: _views,
    LIKES: _likes,
    VIEWS_NUMBER: lambda statistics: _number(statistics.views),
    LIKES_NUMBER: lambda statistics: _number(statistics.likes),
    DAY: lambda statistics: numbers.day(statistics.read_on) if statistics.read_on else "",
}
PLACEHOLDERS = tuple(_VALUES)
"""The names of all placeholders."""
_ENGLISH = {
    "views": VIEWS,
    "likes": LIKES,
    "date": DAY,
    "number of views": VIEWS_NUMBER,
    "number of likes": LIKES_NUMBER,
}
_YEAR_AND_STOP = re.compile(r"(\u00a0r\.)\.(?!\.)")
"""The stop of a date at the end of a sentence ends that, too."""
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


def worded(sentence: str, statistics: Statistics) -> str:
    """Return a sentence with its placeholders filled in.

    Raises InputError for a placeholder that does not exist, for one whose number is not known, and for a brace that is
    alone.
    """
    text = _BRACES.sub(lambda found: _value(found, statistics), sentence).strip()
    return _YEAR_AND_STOP.sub(r"\1", text)


def _value(found: re.Match[str], statistics: Statistics) -> str:
    if found[1] is None:
        raise InputError(
            "A brace stands alone in the sentence of the statistics; a placeholder stands between two: {{{example}}}.",
            example=VIEWS,
        )
    name = " ".join(found[1].split())
    value = _VALUES.get(_ENGLISH.get(name.lower(), name.lower()))
    if value is None:
        names = ", ".join(f"{{{each}}}" for each in PLACEHOLDERS)
        raise InputError(
            "There is no placeholder {{{name}}} for the sentence of the statistics; there are: {names}.",
            name=name,
            names=names,
        )
    filled = value(statistics)
    if not filled:
        raise InputError(
            "The sentence of the statistics has the placeholder {{{name}}}, but its number or date is not known.",
            name=name,
        )
    return filled
