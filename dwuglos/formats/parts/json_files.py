"""Read JSON that may be broken off, nested too deeply, or of another shape than expected."""

from __future__ import annotations

import json
import math
import re
from typing import Any

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import MOST_CUES, too_many

_SHORTEST = 40
"""Characters of the shortest object with content. Python's objects take much more room than the text of shorter ones,
so that very many of them would fill the memory."""
_LARGEST = 1e15
"""No number of seconds or views is larger; a larger number is damage."""


def loads(text: str) -> Any:
    """Return the value of a JSON text.

    Raises ValueError when the text is incomplete, UnreadableFile when it is nested too deeply or has too many objects.
    """
    objects = text.count("}")
    if objects > MOST_CUES and objects * _SHORTEST > len(text):
        raise too_many()
    try:
        return json.loads(text)
    except RecursionError:
        raise UnreadableFile("It is JSON nested too deeply to be read; choose another file.") from None


def items_of(text: str, start: int) -> list[Any]:
    """Return the values of a list up to its end or to where it breaks off; `start` is the place after its bracket."""
    decoder = json.JSONDecoder()
    items: list[Any] = []
    place = start
    while True:
        while text[place : place + 1].isspace() or text[place : place + 1] == ",":
            place += 1
        try:
            item, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            return items
        items.append(item)


def number(value: object) -> float | None:
    """Return a finite number below `_LARGEST`, also from a string such as "1.5"; None for anything else."""
    if type(value) is float and -_LARGEST < value < _LARGEST:
        return value  # the usual case comes first, as one file may have a hundred thousand numbers
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if abs(value) < _LARGEST and math.isfinite(value) else None


def seconds_to_ms(value: object) -> int | None:
    """Return seconds as whole milliseconds, None when `value` is no number."""
    seconds = number(value)
    return None if seconds is None else round(seconds * 1000)


def text_of(value: object) -> str:
    """Return `value` when it is text, an empty string for anything else."""
    return value if isinstance(value, str) else ""


_KEY = re.compile(r'[\s,]*+(?=")')
_COLON = re.compile(r"\s*+:\s*+")


def facts_of(text: str) -> dict[str, Any]:
    """Return the complete entries of an object that breaks off; an empty dictionary when the text has no object."""
    decoder = json.JSONDecoder()
    facts: dict[str, Any] = {}
    place = text.find("{") + 1
    try:
        while place and (begin := _KEY.match(text, place)):
            key, place = decoder.raw_decode(text, begin.end())
            colon = _COLON.match(text, place)
            if not colon:
                break
            facts[key], place = decoder.raw_decode(text, colon.end())
    except (ValueError, RecursionError):
        pass
    return facts
