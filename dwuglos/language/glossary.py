"""The terms of a glossary, which may have many thousand, ready to be looked for in English texts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dwuglos.language.english_forms import Key, Place, Tokens, expression_of
from dwuglos.language.terms import Term


class Occurrence(NamedTuple):
    """A term and where it stands in an English text."""

    term: Term
    place: Place

    @property
    def span(self) -> tuple[int, int]:
        """The first character of it, and the one after the last."""
        return self.place[:2]


class Glossary:
    """Terms by the words that they may begin with."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._by_key: dict[Key, list[Term]] = defaultdict(list)
        self._others: list[Term] = []
        for term in dict.fromkeys(terms):
            keys = set(expression_of(term.english).keys())
            for key in keys:
                self._by_key[key].append(term)
            if not keys and term.english.strip():
                self._others.append(term)

    def occurring(self, text: str) -> list[Occurrence]:
        """Return the terms in an English text with their first places, the longest first.

        A place inside one of a longer term is none.
        """
        first: dict[Term, Occurrence] = {}
        for each in self.places(text):
            if each.term not in first or each.place < first[each.term].place:
                first[each.term] = each
        return list(first.values())

    def places(self, text: str) -> list[Occurrence]:
        """Return all places of terms in an English text, those of the longest terms first."""
        tokens = Tokens(text)
        candidates: dict[Term, dict[int, None]] = {term: {} for term in self._others}
        for place in range(len(tokens.lower)):
            for key in tokens.keys(place):
                for term in self._by_key.get(key, ()):
                    candidates.setdefault(term, {})[place] = None
        found: list[Occurrence] = []
        taken: list[tuple[int, int]] = []
        for term in sorted(candidates, key=lambda term: (-len(term.english), term)):
            free = list(_outside(expression_of(term.english).places(tokens, candidates[term]), taken))
            found += (Occurrence(term, place) for place in free)
            taken += (place[:2] for place in free)
        return found


def _outside(places: Iterable[Place], taken: Sequence[tuple[int, int]]) -> Iterator[Place]:
    """Yield the places that are not inside of others that are larger."""
    for place in places:
        if not any(begin <= place.begin and place.end <= end and (begin, end) != place[:2] for begin, end in taken):
            yield place
