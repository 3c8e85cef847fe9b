"""The numbers in a text, in digits and in words, so that those of a translation can be compared with its source's.

A number may be written in several ways: 1.3 billion and 1,3 miliarda, 2,000 and 2000 and 2 000, the 70s and lata 70.,
10 p.m. and 22, a dozen and tuzin, XX and 20. So each number in digits has readings, and a text has all the values that
any reading of its digits and words gives. A number is in another text when all values of one of its readings are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from dwuglos.language.abbreviations import Language
from dwuglos.language.number_parts import parts_of_counts
from dwuglos.language.number_words import NumberWord, english_number, polish_number

Reading = tuple[float, ...]
"""The values that one way to read a number gives: one, or several where a comma may stand between two numbers."""


class Quantity(NamedTuple):
    """A number in a text: where it stands, as it is written, and its readings, the likeliest first."""

    span: tuple[int, int]
    written: str
    readings: tuple[Reading, ...]


class Quantities(NamedTuple):
    """The numbers of a text: those that are certainly numbers, and all values that the text has in any way."""

    numbers: tuple[Quantity, ...]
    values: frozenset[float]
    words: tuple[Quantity, ...] = ()
    """All numbers in words, the small ones too, which may mean something else: for what counts with a unit."""

    def has(self, quantity: Quantity) -> bool:
        """Return whether the text has a number of another text."""
        return any(self.values.issuperset(reading) for reading in quantity.readings)


_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"(?P<grouped>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:\.\d{3})+(?!\d))"
    r"(?P<part>[.,]\d+)?(?![\d])"
    r"|(?P<decimal>\d+[.,]\d+)(?![.,]?\d)"
    r"|(?P<whole>\d+)"
)
_SCALE = re.compile(r"[ \u00a0-]?([^\W\d_]{1,14})\b")
_WORD = re.compile(r"[^\W\d_]+")
_BETWEEN = re.compile(r"(?:[\s\u00a0-]|\band\b|\bi\b)*")
_ROMAN = re.compile(r"(?<![\w'’])(?=[IVXLC])(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\w'’])")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_SIGNS: dict[str, Reading] = {
    **{sign: (float(n),) for n, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")},
    **{sign: (float(n),) for n, sign in enumerate("₀₁₂₃₄₅₆₇₈₉")},
    **{"½": (0.5, 1.0, 2.0), "⅓": (1.0, 3.0), "⅔": (2.0, 3.0), "¼": (0.25, 1.0, 4.0), "¾": (0.75, 3.0, 4.0)},
}
_AFTERNOON = re.compile(r"[ \u00a0]?(?:p\.?\s?m\b|(?:in the )?(?:afternoon|evening)|at night)", re.IGNORECASE)
_LETTER = re.compile(r"[KkMB]\b")
_LETTERS = {"k": 1e3, "m": 1e6, "b": 1e9}
"""The letters that stand for thousands and more right after a number: 10k, 5M."""
_DECADE = re.compile(r"[’']?s\b")
_PERCENT = re.compile("%|procent|per ?cent")
_COUNTED = 13
"""The least number in words that must be in the other language: smaller words mean much else."""
_NO_COUNT = re.compile(
    r"\b(?:a|once|twice|both|pairs?|couple|halves|half|quarters?|firsts?|seconds?|thirds?|\w+ths?|centur\w+|decades?|dozens?"
    r"|percent\w*|squared?|cubed?|single|unit|origin|raz|par[ayęąze]*|pół\w*|wiek\w*|stul\w+|procent\w*|\w*setn\w+"
    r"|\w*tysięczn\w+|\w*milionow\w+|\w*miliardow\w+|setk\w+|tysiąc\w*|milion\w*|jedn\w+|pierwsz\w+|drug\w+|początk\w+)\b",
    re.IGNORECASE,
)
"""Words in a row of number words with which it is a fraction, an age, or a manner of speaking."""
_MAY_BE_DECIMAL: dict[Language, re.Pattern[str]] = {"en": re.compile(r"\d+\.\d+"), "pl": re.compile(r"\d+[.,]\d+")}
"""Numbers with three digits behind one mark that may be a decimal one: an English comma never is."""
_ALWAYS = re.compile(r"(?<![\d/])24/7(?![\d/])")
"""No number but a way to say “all the time”."""
_CLOSES = re.compile(r"wiek|stul|dekad|procent|percent|tuzin|dozen|centur|decade|raz$")
"""How nouns begin that count, with which a row of number words ends: w wieku osiemdziesięciu lat."""
_CARDINAL = re.compile(
    r"\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
    r"|(?:trzy|czter|pięt|szes|siedem|osiem|dziewięt)(?:naście|nastu|nastoma)"
    r"|(?:dwa|trzy|czter)dzie(?:ścia|ści)|(?:dwu|trzy|czter)dziest(?:u|oma)|\w+dziesi(?:ąt|ęciu|ęcioma)",
    re.IGNORECASE,
)
"""Words that are a number from thirteen to ninety and nothing else; “dwudziesta” is also an hour."""
_NO_NUMBER = re.compile(
    r"fifty-fifty|\bza \w+ \w+(?:sza|ga|cia|ta|ma)\b|(?:dzieścia|dzieści|dziesiąt) (?:kilk|par[eęu])", re.IGNORECASE
)
"""Where number words are no number: halves, an hour (za dziesięć piąta), something uncertain (dwadzieścia kilka)."""
_BESIDE = 6
"""Characters beside a row of number words that can tell so."""
_LONGEST = 15
"""Digits of the longest number that is compared by its value; of a longer one only these count."""
_CACHE_SIZE = 4000


@lru_cache(_CACHE_SIZE)
def quantities(text: str, language: Language) -> Quantities:
    """Return the numbers of a text."""
    word_value: Callable[[str], NumberWord | None] = english_number if language == "en" else polish_number
    rows = list(_rows(text, word_value))
    in_digits = _in_digits(text, word_value, language) if _has_digit(text) else ()
    numbers = [*in_digits, *_in_words(text, rows)]
    values = {value for number in numbers for reading in number.readings for value in reading}
    values.update(value for row in rows for value in row.values)
    values.update(_in_roman(text), _in_signs(text))
    if _PERCENT.search(text):
        values.update([round(value / 100, 6) for value in values])
    values.update(parts_of_counts(text, word_value))
    words = (Quantity((row.begin, row.end), text[row.begin : row.end], _readings_of(row)) for row in rows)
    return Quantities(tuple(sorted(numbers)), frozenset(values), tuple(words))


def _has_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None


def _in_digits(text: str, word_value: Callable[[str], NumberWord | None], language: Language) -> Iterator[Quantity]:
    for match in _NUMBER.finditer(_ALWAYS.sub("....", text) if "24/7" in text else text):
        readings = list(_readings(match, language))
        scale = _SCALE.match(text, match.end())
        by = word_value(scale[1].lower()) if scale is not None else None
        end = match.end()
        if scale is not None and by is not None and by.scale:
            readings = [(round(reading[0] * by.value, 6),) for reading in readings if len(reading) == 1]
            end = scale.end()
        elif letter := _LETTER.match(text, match.end()):
            readings = [(round(readings[0][0] * _LETTERS[letter[0].lower()], 6),), *readings]
        elif _DECADE.match(text, match.end()):
            readings += _decade(readings[0][0])
        elif readings[0][0] < 12 and _AFTERNOON.match(_after_minutes(text, match.end())):
            readings.append((readings[0][0] + 12,))
        if _PERCENT.match(text, end + text.startswith((" ", "\u00a0"), end)):
            readings.append((round(readings[0][0] / 100, 6),))
        yield Quantity((match.start(), end), text[match.start() : end], tuple(readings))


def _decade(years: float) -> Iterator[Reading]:
    """Yield what "1960s" and "1800s" are beside: the sixties, the nineteenth century."""
    yield (years % 100,)
    if years >= 1000 and years % 100 == 0:
        yield (years / 100 + 1,)


def _after_minutes(text: str, place: int) -> str:
    return re.sub(r"^:\d\d", "", text[place : place + 24])


def _readings(match: re.Match[str], language: Language) -> Iterator[Reading]:
    digits = match[0]
    if match["grouped"]:
        whole = re.sub(r"\D", "", match["grouped"])
        yield (_value(whole + (match["part"] or "").replace(",", ".")),)
        parts = tuple(_value(part) for part in re.split(r"[ \u00a0\u202f.,]", digits))
        yield parts
        if not match["part"] and _MAY_BE_DECIMAL[language].fullmatch(match["grouped"]):
            yield (_value(match["grouped"].replace(",", ".")),)
    elif match["decimal"]:
        yield (_value(digits.replace(",", ".")),)
        yield tuple(_value(part) for part in re.split("[.,]", digits))
    else:
        yield (_value(digits),)


def _value(digits: str) -> float:
    return float(digits[:_LONGEST])


class _Row(NamedTuple):
    """Number words that stand in a row, as far as from one place to another: twenty-five, dwa tysiące."""

    begin: int
    end: int
    words: tuple[NumberWord, ...]

    @property
    def values(self) -> set[float]:
        """The values of the words, and of all together."""
        return {*(word.value for word in self.words), *_composed(self.words)}


def _rows(text: str, word_value: Callable[[str], NumberWord | None]) -> Iterator[_Row]:
    words: list[NumberWord] = []
    begin = end = 0
    closed = False
    for word in _WORD.finditer(text.lower()):
        number = word_value(word[0])
        if words and number is None and word[0] in ("and", "i"):
            continue
        if words and (number is None or closed or not _BETWEEN.fullmatch(text, end, word.start())):
            yield _Row(begin, end, tuple(words))
            words = []
        if number is not None:
            begin, end = begin if words else word.start(), word.end()
            words.append(number)
            closed = _CLOSES.match(word[0]) is not None
    if words:
        yield _Row(begin, end, tuple(words))


def _in_words(text: str, rows: Sequence[_Row]) -> Iterator[Quantity]:
    """Yield the numbers in words that certainly are numbers: from thirteen on, as smaller words mean much else."""
    for row in rows:
        written = text[row.begin : row.end]
        if len(row.words) > 1:
            whole = [value for value in _composed(row.words) if value >= _COUNTED]
        else:
            whole = [row.words[0].value] if _CARDINAL.fullmatch(written) else []
        around = text[max(0, row.begin - _BESIDE) : row.end + _BESIDE]
        if whole and not _NO_COUNT.search(written) and not _NO_NUMBER.search(around):
            yield Quantity((row.begin, row.end), written, tuple((value,) for value in whole))


def _readings_of(row: _Row) -> tuple[Reading, ...]:
    return tuple((value,) for value in _composed(row.words)) or ((row.words[0].value,),)


def _composed(row: Sequence[NumberWord]) -> Iterator[float]:
    if len(row) < 2:
        return
    total = group = 0.0
    for number in row:
        if number.scale and number.value == 100:
            group = max(group, 1) * 100
        elif number.scale:
            total += max(group, 1) * number.value
            group = 0
        else:
            group += number.value
    yield total + group
    plain = [number.value for number in row if not number.scale]
    if len(plain) >= 2 and 10 <= plain[0] < 100 and 10 <= plain[1] < 100:  # nineteen eighty-four
        yield plain[0] * 100 + sum(plain[1:])


def _in_roman(text: str) -> Iterator[float]:
    for match in _ROMAN.finditer(text):
        if match[0] and match[0] != "I":
            values = [_ROMAN_VALUES[letter] for letter in match[0]]
            following = [*values[1:], 0]
            yield float(sum(-a if a < b else a for a, b in zip(values, following, strict=True)))


def _in_signs(text: str) -> Iterator[float]:
    return (value for sign in _SIGNS.keys() & set(text) for value in _SIGNS[sign])
