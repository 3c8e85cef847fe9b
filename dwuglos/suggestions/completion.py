"""Completing what is typed: expressions that begin with the last letters, the ones nearest to the segment first."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence

from dwuglos.language.words import WORD

LEAST = 3
"""Letters after which something is offered by itself; two more follow than are typed."""
MOST = 5
"""Completions that are offered at once."""
_GAIN = 2
"""Letters that a completion saves at least."""
_SHORTEST = 5
"""Letters of the shortest word that is worth offering."""
_LONGEST = 60
_TAIL = re.compile(r"(?:[^\W\d_]|[-’'](?=[^\W\d_]))+$")


def words_of(texts: Iterable[str]) -> Counter[str]:
    """Return the words of texts that are long enough to be offered, with how often they occur."""
    return Counter(word for text in texts for word in WORD.findall(text) if _SHORTEST <= len(word) <= _LONGEST)


def beginning_of(before: str, after: str) -> str:
    """Return the beginning of a word that stands before the cursor; empty where it stands in no word's end."""
    match = _TAIL.search(before)
    if match is None or WORD.match(after):
        return ""
    return match[0]


class Completions:
    """What may be offered for one segment. Expressions come with the nearest first, words of the talk after them."""

    def __init__(self, expressions: Sequence[str], words: Counter[str]) -> None:
        ranked = [each for each in expressions if _GAIN < len(each) <= _LONGEST]
        ranked += [word for word, _ in words.most_common()]
        rows = {each: rank for rank, each in reversed(list(enumerate(ranked)))}
        self._rows = sorted((each.casefold(), rank, each) for each, rank in rows.items())

    def __bool__(self) -> bool:
        return bool(self._rows)

    def of(self, beginning: str, least: int | None = None) -> list[str]:
        """Return what a beginning may be completed to, with the letters that are typed as they are typed."""
        if len(beginning) < (LEAST if least is None else least):
            return []
        start = beginning.casefold()
        at = bisect_left(self._rows, (start,))
        found: list[tuple[int, str]] = []
        while at < len(self._rows) and self._rows[at][0].startswith(start):
            _, rank, text = self._rows[at]
            if len(text) >= len(beginning) + _GAIN:
                found.append((rank, _as_typed(beginning, text)))
            at += 1
        found.sort()
        return list(dict.fromkeys(text for _, text in found))[:MOST]


def _as_typed(beginning: str, text: str) -> str:
    """Return a completion that goes on from the letters as they are typed, capitals too."""
    if len(beginning) > 1 and beginning.isupper():
        return beginning + text[len(beginning) :].upper()
    return beginning + text[len(beginning) :]
