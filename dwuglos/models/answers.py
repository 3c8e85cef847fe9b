"""Read the answer of a language model that was asked for a list in JSON.

The model is asked for an object that contains the list, `{"entries": [{…}, …]}`. Models also answer with the list
alone, with several objects one after another, in code fences, with prose around the JSON, with a comma after the last
item, and with line breaks inside strings.
"""

from __future__ import annotations

import re

from dwuglos.models.json_values import json_values, wordings


def items(answer: str, key: str) -> list[dict[str, object]]:
    """Return the longest list in `answer` of objects that have `key`, an empty list when there is none."""
    lists: list[list[dict[str, object]]] = []
    for text in wordings(answer):
        values = list(json_values(text))
        lists += [_objects(value, key) for value in [*values, values]]
    return max(lists, key=len)


def _objects(value: object, key: str) -> list[dict[str, object]]:
    """Return the objects with `key` in a value: it may be such an object, a list of them, or contain either."""
    if isinstance(value, dict):
        if key in value and not isinstance(value[key], list | dict):
            return [value]
        return max((_objects(inside, key) for inside in value.values()), key=len, default=[])
    if isinstance(value, list):
        return [each for each in value if isinstance(each, dict) and key in each]
    return []


def whole_number(value: object) -> int | None:
    """Return the whole number in a value of an answer, also from a text such as `12` or `[12]`; None for others."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return int(value) if value == value and abs(value) < 1e9 and value == int(value) else None
    match = re.fullmatch(r"\[?\s*#?(\d{1,9})\s*\]?", value.strip()) if isinstance(value, str) else None
    return int(match[1]) if match else None


def one_line(value: object) -> str:
    """Return a text of an answer in one line, an empty string when the value is no text."""
    return " ".join(value.split()) if isinstance(value, str) else ""
