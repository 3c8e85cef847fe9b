"""Where a Polish sentence may have to be cut, as the English has two there: at commas, and where a stop is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from dwuglos.language.sentence_ends import MAY_END
from dwuglos.layout.borders import EDGES, Kind, Word, border_kind, words_of

Start = Literal["sentence", "capital", "clause"]
"""What begins at a place of a text: a sentence; what looks like one, but for a stop or a capital; or only a clause."""
_SHORTEST = 12
"""The fewest characters of a clause: shorter ones stay with their neighbours."""
_BEFORE_WORDS = frozenset((Kind.CONJUNCTION, Kind.PREPOSITION, Kind.OPENING))


class Clause(NamedTuple):
    """A part of a sentence, and what begins with it."""

    text: str
    start: Start


def clauses(sentence: str) -> list[Clause]:
    """Return a sentence in clauses; together they have all its words."""
    words = words_of(sentence)
    parts: list[Clause] = []
    begin = 0
    start: Start = "sentence"
    for place, following in _starts(words):
        first, last, end = words[begin].start, words[place - 1].end, words[-1].end
        if last - first >= _SHORTEST and end - words[place].start >= _SHORTEST:
            parts.append(Clause(sentence[first:last], start))
            begin, start = place, following
    return [*parts, Clause(sentence[words[begin].start : words[-1].end], start)] if words else []


def _starts(words: Sequence[Word]) -> Iterator[tuple[int, Start]]:
    for place, (before, after) in enumerate(pairwise(word.bare for word in words), 1):
        kind = border_kind(before, after)
        if kind is Kind.SENTENCE or (kind is Kind.CLAUSE and MAY_END.search(before)):
            yield place, "capital"
        elif kind is Kind.CLAUSE or (kind <= Kind.PLAIN and MAY_END.search(before)):
            yield place, "clause"
        elif kind in _BEFORE_WORDS and after.lstrip(EDGES)[:1].isupper():
            yield place, "capital"
