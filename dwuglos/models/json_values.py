"""Read the JSON in an answer of a language model, whatever else the answer has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

_BEGIN = re.compile(r"[{\[]")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_TRIED = 100
"""The most brackets of an answer at which JSON is looked for: each attempt may read the whole rest of the answer."""


def wordings(answer: str) -> tuple[str, str]:
    """Return an answer as it is, and without the commas after a last item, which JSON does not allow."""
    return answer, _TRAILING_COMMA.sub("", answer)


def json_values(text: str) -> Iterator[object]:
    """Yield the JSON values in a text, from the left; a value inside another is not yielded."""
    decoder = json.JSONDecoder(strict=False)  # accepts line breaks inside strings
    end = 0
    for begin, _ in zip(_BEGIN.finditer(text), range(_TRIED), strict=False):
        if begin.start() < end:
            continue
        try:
            value, end = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            continue
        yield value
