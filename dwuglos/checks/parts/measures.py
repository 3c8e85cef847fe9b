"""Miles, pounds and degrees Fahrenheit, and what they are in the units that Polish readers know."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from dwuglos.language.quantities import Quantities, Quantity


class Measure(NamedTuple):
    """A unit: its names in English and in Polish as patterns, the unit to convert to, and how."""

    english: str
    polish: str
    unit: str
    convert: Callable[[float], float]


MEASURES = (
    Measure(r"miles?(?:\s+(?:per|an)\s+hour)?|mph", r"mil(?:a|e|i|ę|ach|om|ami)?", "km", lambda n: n * 1.609344),
    Measure(r"yards?", r"jard\w*", "m", lambda n: n * 0.9144),
    Measure(r"feet|foot|ft", r"stóp|stop(?:a|y|ę|ach|ami)", "m", lambda n: n * 0.3048),
    Measure(
        r"inch(?:es)?",
        r"cal(?:a|e|i|ach|ami|om|em|ow(?:[yeaą]|ego|emu|ej|ym|ych|ymi))?",
        "cm",
        lambda n: n * 2.54,
    ),
    Measure(r"pounds?|lbs?", r"funt\w{0,3}", "kg", lambda n: n * 0.45359237),
    Measure(r"ounces?|oz", r"uncj\w{0,3}", "g", lambda n: n * 28.349523),
    Measure(r"gallons?", r"galon\w{0,3}", "l", lambda n: n * 3.785412),
    Measure(r"acres?", r"akr\w{0,3}", "ha", lambda n: n * 0.404686),
    Measure(
        r"(?:degrees?\s+|°\s?)(?:Fahrenheit|F)|Fahrenheit|°F",
        r"(?:stop\w+\s+|°\s?)(?:Fahrenheita?|F)|Fahrenheita?",
        "°C",
        lambda n: (n - 32) / 1.8,
    ),
)
_ENGLISH = [(measure, re.compile(rf"[\s\u00a0-]?(?:{measure.english})(?!\w)", re.IGNORECASE)) for measure in MEASURES]
_POLISH = [(measure, re.compile(rf"[\s\u00a0-]?(?:{measure.polish})(?!\w)", re.IGNORECASE)) for measure in MEASURES]
_ANY_POLISH = re.compile("|".join(rf"(?<!\w)(?:{measure.polish})(?!\w)" for measure in MEASURES), re.IGNORECASE)
_SMALLER = {"km": 1000.0, "m": 100.0, "kg": 1000.0}
"""By how much a smaller unit is smaller that a translator may have chosen: m for km, cm for m, g for kg."""


def conversions(text: str, numbers: Quantities) -> Mapping[tuple[int, int], Sequence[float]]:
    """Return by the places of numbers in an English text what those with such a unit are in other units."""
    found: dict[tuple[int, int], Sequence[float]] = {}
    for number in numbers.numbers:
        for measure, pattern in _ENGLISH:
            if pattern.match(text, number.span[1]):
                value = measure.convert(number.readings[0][0])
                found[number.span] = (value, value * _SMALLER.get(measure.unit, 1.0))
                break
    return found


def names_measure(text: str) -> bool:
    """Return whether a Polish text has the name of such a unit anywhere."""
    return _ANY_POLISH.search(text) is not None


def polish_measure(text: str, number: Quantity) -> tuple[Measure, int] | None:
    """Return the unit after a number of a Polish text, and where its name ends; None for any other."""
    for measure, pattern in _POLISH:
        if match := pattern.match(text, number.span[1]):
            return measure, match.end()
    return None
