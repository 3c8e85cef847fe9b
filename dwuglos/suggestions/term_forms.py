"""The forms of terms that are completed and put into the Polish, each with its case and number."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

from dwuglos.language.inflection import expression
from dwuglos.language.word_tags import CASES, NUMBERS, Place
from dwuglos.suggestions.completion import LONGEST, TermForm


def forms_of(terms: Iterable[str]) -> Iterator[TermForm]:
    """Yield the forms of those terms that are nouns, the singular first."""
    for term in terms:
        whole = expression(term) if term.strip() and len(term) <= LONGEST else None
        if whole is None or not whole.is_noun:
            continue
        for number, case in product(NUMBERS, CASES):
            place = whole.place(Place(number, case, whole.gender))
            text = whole.in_place(place)
            if text is not None and case != "voc":
                yield TermForm(term, text, place)
