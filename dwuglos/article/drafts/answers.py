"""What a language model answers when it is asked for a list in JSON, whatever else it says.

Asked for is an object that holds the list, `{"entries": [{…}, …]}`; models also give the list alone, several objects
one after another, code fences, prose around it all, commas before the end, and lines broken inside strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_BEGIN = re.compile(r"[{\[]")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_TRIED = 100
"""Brackets at which JSON is looked for before an answer counts as having none."""


def items(answer: str, key: str) -> list[dict[str, object]]:
    """Return the objects that have `key` in the longest list of them in `answer`; none where there is none."""
    found: list[list[dict[str, object]]] = []
    for text in (answer, _TRAILING_COMMA.sub("", answer)):
        values = list(_values(text))
        found += [_objects(value, key) for value in [*values, values]]
    return max(found, key=len)


def _objects(value: object, key: str) -> list[dict[str, object]]:
    """Return the objects with `key` that are in a value: it may be one, a list of them, or an object that holds one."""
    if isinstance(value, dict):
        if key in value and not isinstance(value[key], list | dict):
            return [value]
        return max((_objects(inside, key) for inside in value.values()), key=len, default=[])
    if isinstance(value, list):
        return [each for each in value if isinstance(each, dict) and key in each]
    return []


def _values(text: str) -> Iterator[object]:
    """Yield whatever JSON there is in a text, from the left."""
    decoder = json.JSONDecoder(strict=False)  # which takes a line break inside a string
    end = 0
    for begin, _ in zip(_BEGIN.finditer(text), range(_TRIED), strict=False):
        if begin.start() < end:
            continue
        try:
            value, end = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            continue
        yield value


def whole_number(value: object) -> int | None:
    """Return a number of an answer, which may be written as text, `12` or `[12]`; None for what is none."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if value == value and abs(value) < 1e9 and value == int(value) else None
    match = re.fullmatch(r"\[?\s*#?(\d{1,9})\s*\]?", value.strip()) if isinstance(value, str) else None
    return int(match[1]) if match else None


def one_line(value: object) -> str:
    """Return a text of an answer in one line; nothing for what is no text."""
    return " ".join(value.split()) if isinstance(value, str) else ""
