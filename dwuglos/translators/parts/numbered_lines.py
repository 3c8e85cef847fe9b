"""Write numbered lines for a language model, and read them in its answer.

Models are asked for a JSON object, `{"1": "…", "2": "…"}`. Instead they also answer with code fences, prose around the
JSON, arrays, objects in an array or in an object, a comma after the last line, and line breaks inside strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from itertools import chain

from dwuglos.models.json_values import json_values, wordings

_NUMBER = re.compile(r"\s*(\d{1,6})\s*")
_LINE = re.compile(r'"\s*(\d{1,6})\s*"\s*:\s*("(?:[^"\\]|\\.)*")', re.DOTALL)


def written(texts: Sequence[str]) -> str:
    """Return `texts` as a JSON object, one line for each text, with numbers from 1."""
    rows = (f'"{n}": {json.dumps(text, ensure_ascii=False)}' for n, text in enumerate(texts, 1))
    return "{" + ",\n".join(rows) + "}"


def read(answer: str, count: int) -> dict[int, object]:
    """Return the numbered lines in `answer`: those from 1 to `count`, else the last ones it has; empty without any."""
    lines: dict[int, object] = {}
    numbers = set(range(1, count + 1))
    for value in chain.from_iterable(map(json_values, wordings(answer))):
        lines = _lines(value) or lines
        if lines.keys() == numbers:
            break
    return lines


def read_begun(answer: str) -> dict[int, object]:
    """Return the lines that are whole in an answer that breaks off, but for the last: it may be where it went wrong."""
    lines: dict[int, object] = {}
    for number, text in _LINE.findall(answer):
        try:
            lines[int(number)] = json.loads(text, strict=False)
        except ValueError:  # an escape that there is none of
            continue
    return dict(list(lines.items())[:-1])


def _lines(value: object) -> dict[int, object]:
    """Return the numbered lines in a JSON value; an empty dictionary when it has none."""
    if isinstance(value, list):
        if value and all(isinstance(each, dict) for each in value):
            return {number: text for each in value for number, text in _lines(each).items()}
        return dict(enumerate(value, 1))
    if not isinstance(value, dict):
        return {}
    numbered = {int(match[1]): text for key, text in value.items() if (match := _NUMBER.fullmatch(key))}
    if numbered:
        return numbered
    if len(value) == 1:
        (inside,) = value.values()
        return _lines(inside) if isinstance(inside, dict | list) else {}
    return {}
