"""Halves and quarters in words, of ones and of what is counted: two and a half, półtora miliarda, ćwierć wieku."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from dwuglos.language.number_words import NumberWord

_PARTS = {"half": 0.5, "halves": 0.5, "quarter": 0.25, "ćwierć": 0.25, "półtor": 1.5, "pół": 0.5, "poł": 0.5}
_PART = re.compile(rf"({'|'.join(_PARTS)})\w*(?:[\s\u00a0](?:of[\s\u00a0])?(?:an?[\s\u00a0])?([^\W\d_]+))?")
_AND_A_HALF = re.compile(r"(\d+|[^\W\d_]+)[\s\u00a0](?:and a half|(?:i|oraz) pół)(?:[\s\u00a0]([^\W\d_]+))?")
_ONE_AND_A_HALF = re.compile(r"\b(?:an?|one)[\s\u00a0]([^\W\d_]+) and a half")
_SMALLER = (("kilo", 1000), ("wiek", 100), ("stule", 100), ("centur", 100), ("godzin", 60), ("hour", 60))
_SMALLER_WHOLE = {
    "roku": 12,
    "lat": 12,
    "year": 12,
    "years": 12,
    "tony": 1000,
    "litra": 1000,
    "ton": 1000,
    "tons": 1000,
}
"""How many of a smaller unit there are in one that is named, by how its name begins, or by the whole name."""


def parts_of_counts(text: str, word_value: Callable[[str], NumberWord | None]) -> Iterator[float]:
    """Yield the values of a text's halves and quarters in words, alone and times what they count."""
    lower = text.lower()
    if not any(part in lower for part in _PARTS):
        return
    for part in _PART.finditer(lower):
        yield from _times(_PARTS[part[1]], part[2], word_value)
    for one in _ONE_AND_A_HALF.finditer(lower):
        yield from _times(1.5, one[1], word_value)
    for mixed in _AND_A_HALF.finditer(lower):
        whole = float(mixed[1][:15]) if mixed[1].isdecimal() else _value(mixed[1], word_value)
        if whole is not None:
            yield from _times(whole + 0.5, mixed[2], word_value)


def _value(word: str, word_value: Callable[[str], NumberWord | None]) -> float | None:
    number = word_value(word)
    return None if number is None else number.value


def _times(value: float, counted: str | None, word_value: Callable[[str], NumberWord | None]) -> Iterator[float]:
    yield value
    if counted is None:
        return
    number = word_value(counted)
    if number is not None and number.scale:
        yield value * number.value
    smaller = _SMALLER_WHOLE.get(counted) or next((n for name, n in _SMALLER if counted.startswith(name)), None)
    if smaller is not None:
        yield value * smaller
