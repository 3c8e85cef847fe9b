"""Write numbered lines for a language model, and read them in its answer.

Models are asked for a JSON object, `{"1": "…", "2": "…"}`. Instead they also answer with code fences, prose around the
JSON, arrays, objects in an array or in an object, a comma after the last line, and line breaks inside strings.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import chain

from dwuglos.models.json_values import json_values, wordings


def written(texts: Sequence[str]) -> str:
    """Return `texts` as a JSON object, one line for each text, with numbers from 1."""
    rows = (f'"{n}": {json.dumps(text, ensure_ascii=False)}' for n, text in enumerate(texts, 1))
    return "{" + ",\n".join(rows) + "}"


def read(answer: str, count: int) -> list[object] | int:
    """Return the texts with the numbers from 1 to `count` in `answer`; the number of its lines if it has others."""
    lines: Mapping[str, object] = {}
    numbers = {str(n) for n in range(1, count + 1)}
    for value in chain.from_iterable(map(json_values, wordings(answer))):
        lines = _lines(value) or lines
        if lines.keys() == numbers:
            return [lines[str(n)] for n in range(1, count + 1)]
    return len(lines)


def _lines(value: object) -> dict[str, object]:
    """Return the numbered lines in a JSON value; an empty dictionary when it has none."""
    if isinstance(value, list):
        if value and all(isinstance(each, dict) for each in value):
            return {number: text for each in value for number, text in _lines(each).items()}
        return {str(n): text for n, text in enumerate(value, 1)}
    if not isinstance(value, dict):
        return {}
    if value and all(key.strip().isdecimal() for key in value):
        return {str(int(key)): text for key, text in value.items()}
    if len(value) == 1:
        (inside,) = value.values()
        return _lines(inside) if isinstance(inside, dict | list) else {}
    return {}
