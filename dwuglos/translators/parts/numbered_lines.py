"""Lines with numbers, as a language model is given them and gives them back, whatever else it says.

Models are asked for a JSON object, `{"1": "…", "2": "…"}`; seen instead were code fences, prose around it, arrays,
objects in arrays or in an object, commas before the end, and lines broken inside strings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

_BEGIN = re.compile(r"[{\[]")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_TRIED = 100
"""Brackets at which an answer is looked for before it counts as having none."""


def written(texts: Sequence[str]) -> str:
    """Return `texts` as JSON with a line for each, numbered from 1."""
    rows = (f'"{n}": {json.dumps(text, ensure_ascii=False)}' for n, text in enumerate(texts, 1))
    return "{" + ",\n".join(rows) + "}"


def read(answer: str, count: int) -> list[object] | int:
    """Return what `answer` gives for the numbers from 1 to `count`, or how many lines it has when they are others."""
    lines: Mapping[str, object] = {}
    wanted = {str(n) for n in range(1, count + 1)}
    for value in _values(answer):
        lines = _numbered(value) or lines
        if lines.keys() == wanted:
            return [lines[str(n)] for n in range(1, count + 1)]
    return len(lines)


def _values(answer: str) -> Iterator[object]:
    """Yield whatever JSON there is in a text, from the left."""
    decoder = json.JSONDecoder(strict=False)  # which takes a line break inside a string
    for text in (answer, _TRAILING_COMMA.sub("", answer)):
        end = 0
        for begin, _ in zip(_BEGIN.finditer(text), range(_TRIED), strict=False):
            if begin.start() < end:
                continue
            try:
                value, end = decoder.raw_decode(text, begin.start())
            except (ValueError, RecursionError):
                continue
            yield value


def _numbered(value: object) -> dict[str, object]:
    """Return the numbered lines in a value of JSON; none where it has none."""
    if isinstance(value, list):
        if value and all(isinstance(each, dict) for each in value):
            return {number: text for each in value for number, text in _numbered(each).items()}
        return {str(n): text for n, text in enumerate(value, 1)}
    if not isinstance(value, dict):
        return {}
    if value and all(key.strip().isdecimal() for key in value):
        return {str(int(key)): text for key, text in value.items()}
    if len(value) == 1:
        (inside,) = value.values()
        return _numbered(inside) if isinstance(inside, dict | list) else {}
    return {}
