"""Miles, pounds and degrees Fahrenheit, and what they are in the units that Polish readers know."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from dwuglos.language.quantities import Quantities, Quantity


class Measure(NamedTuple):
    """A unit: its names in English and in Polish as patterns, the unit to convert to, and how.

    `metric` are the names of that unit in Polish, as a pattern.
    """

    english: str
    polish: str
    unit: str
    convert: Callable[[float], float]
    metric: str


MEASURES = (
    Measure(
        r"miles?(?:\s+(?:per|an)\s+hour)?|mph",
        r"mil(?:a|e|i|ę|ach|om|ami)?",
        "km",
        lambda n: n * 1.609344,
        r"km|kilometr\w*",
    ),
    Measure(r"yards?", r"jard\w*", "m", lambda n: n * 0.9144, r"m|metr\w{0,3}"),
    Measure(r"feet|foot|ft", r"stóp|stop(?:a|y|ę|ach|ami)", "m", lambda n: n * 0.3048, r"m|metr\w{0,3}"),
    Measure(
        r"inch(?:es)?",
        r"cal(?:a|e|i|ach|ami|om|em|ow(?:[yeaą]|ego|emu|ej|ym|ych|ymi))?",
        "cm",
        lambda n: n * 2.54,
        r"cm|centymetr\w*",
    ),
    Measure(r"pounds?|lbs?", r"funt\w{0,3}", "kg", lambda n: n * 0.45359237, r"kg|kilo|kilogram\w*"),
    Measure(r"ounces?|oz", r"uncj\w{0,3}", "g", lambda n: n * 28.349523, r"g|gram\w*"),
    Measure(r"gallons?", r"galon\w{0,3}", "l", lambda n: n * 3.785412, r"l|litr\w*"),
    Measure(r"acres?", r"akr\w{0,3}", "ha", lambda n: n * 0.404686, r"ha|hektar\w*"),
    Measure(
        r"(?:degrees?\s+|°\s?)(?:Fahrenheit|F)|Fahrenheit|°F",
        r"(?:stop\w+\s+|°\s?)(?:Fahrenheita?|F)|Fahrenheita?",
        "°C",
        lambda n: (n - 32) / 1.8,
        r"°\s?C|(?:stop\w+\s+)?Celsjusza",
    ),
)
_ENGLISH = [(measure, re.compile(rf"[\s\u00a0-]?(?:{measure.english})(?!\w)", re.IGNORECASE)) for measure in MEASURES]
_POLISH = [(measure, re.compile(rf"[\s\u00a0-]?(?:{measure.polish})(?!\w)", re.IGNORECASE)) for measure in MEASURES]
_ANY_ENGLISH = re.compile("|".join(rf"(?<![^\W\d_])(?:{measure.english})(?!\w)" for measure in MEASURES), re.IGNORECASE)
_PIECES_EN = (
    "mile",
    "mph",
    "yard",
    "feet",
    "foot",
    "ft",
    "inch",
    "pound",
    "lb",
    "ounce",
    "oz",
    "gallon",
    "acre",
    "fahr",
    "°",
)
_PIECES_PL = ("mil", "jard", "stóp", "stop", "cal", "funt", "uncj", "galon", "akr", "fahr", "°")
"""Pieces of which a text has one that names such a unit; most texts have none, and need no pattern."""
_AND = re.compile(r"\s*(?:by|x|×|to|or|and|[-–])\s*", re.IGNORECASE)
"""What stands between two numbers of one unit: 20 by 30 feet, 10 to 15 miles."""
_FEET = re.compile(r"[\s\u00a0-]?(?:feet|foot|ft)", re.IGNORECASE)
_AFTER_FEET = re.compile(r"[\s,-]*(?:and\s)?", re.IGNORECASE)
_INCHES = re.compile(r"[\s\u00a0-]?inch(?:es)?\b", re.IGNORECASE)
_INCHES_IN_A_FOOT = 12
_ANY_POLISH = re.compile("|".join(rf"(?<!\w)(?:{measure.polish})(?!\w)" for measure in MEASURES), re.IGNORECASE)
_SMALLER = {"km": 1000.0, "m": 100.0, "kg": 1000.0}
"""By how much a smaller unit is smaller that a translator may have chosen: m for km, cm for m, g for kg."""


class EnglishMeasure(NamedTuple):
    """A number with such a unit in an English text: where both stand, the value and the unit."""

    span: tuple[int, int]
    number: Quantity
    value: float
    measure: Measure


def conversions(text: str, numbers: Quantities) -> Mapping[tuple[int, int], Sequence[float]]:
    """Return by the places of numbers in an English text what those with such a unit are in other units."""
    found: dict[tuple[int, int], Sequence[float]] = {}
    for each in english_measures(text, numbers):
        value = each.measure.convert(each.value)
        begin, end = each.span
        inside = (number.span for number in numbers.numbers if begin <= number.span[0] < end)
        found |= dict.fromkeys((each.number.span, *inside), (value, value * _SMALLER.get(each.measure.unit, 1.0)))
    return found


def english_measures(text: str, numbers: Quantities) -> list[EnglishMeasure]:
    """Return the numbers of an English text that have such a unit, in their order; one unit may follow two numbers."""
    if not names_english_measure(text):
        return []
    found: list[EnglishMeasure] = []
    for number in sorted({*numbers.numbers, *numbers.words}, reverse=True):
        begin, end = number.span
        for measure, pattern in _ENGLISH:
            if match := pattern.match(text, end):
                value, last = _with_inches(text, match, number.readings[0][0], numbers)
                while found and found[-1].span[0] < last:  # the inches of feet
                    found.pop()
                found.append(EnglishMeasure((begin, last), number, value, measure))
                break
        else:
            if found and _AND.fullmatch(text, end, found[-1].span[0]):
                found.append(EnglishMeasure((begin, end), number, number.readings[0][0], found[-1].measure))
    return found[::-1]


def _with_inches(text: str, unit: re.Match[str], value: float, numbers: Quantities) -> tuple[float, int]:
    """Return how many feet “five foot six” are, and where it ends; of any other unit what there is."""
    if _FEET.fullmatch(unit[0]):
        for other in (*numbers.numbers, *numbers.words):
            inches = other.readings[0][0]
            if _AFTER_FEET.fullmatch(text, unit.end(), other.span[0]) and inches < _INCHES_IN_A_FOOT:
                named = _INCHES.match(text, other.span[1])
                return value + inches / _INCHES_IN_A_FOOT, named.end() if named else other.span[1]
    return value, unit.end()


def names_english_measure(text: str) -> bool:
    """Return whether an English text has the name of such a unit anywhere."""
    lower = text.lower()
    return any(piece in lower for piece in _PIECES_EN) and _ANY_ENGLISH.search(text) is not None


def names_measure(text: str) -> bool:
    """Return whether a Polish text has the name of such a unit anywhere."""
    lower = text.lower()
    return any(piece in lower for piece in _PIECES_PL) and _ANY_POLISH.search(text) is not None


def polish_measure(text: str, number: Quantity) -> tuple[Measure, int] | None:
    """Return the unit after a number of a Polish text, and where its name ends; None for any other."""
    for measure, pattern in _POLISH:
        if match := pattern.match(text, number.span[1]):
            return measure, match.end()
    return None


def metric_measure(text: str, number: Quantity, measure: Measure) -> int | None:
    """Return where the name of a measure's metric unit ends that stands right after a number of a Polish text."""
    match = re.compile(rf"[\s\u00a0-]?(?:{measure.metric})(?!\w)", re.IGNORECASE).match(text, number.span[1])
    return match.end() if match else None
