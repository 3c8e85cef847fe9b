"""Terms that stand in a text, English or Polish, in whatever form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from dwuglos.language.glossary import Glossary
from dwuglos.language.inflection import expression
from dwuglos.language.polish_forms import places_of
from dwuglos.language.terms import Term, key_of
from dwuglos.language.word_tags import CASES, NUMBERS, Place
from dwuglos.talk.term_rows import KeptTerm


def forms_of(polish: str) -> list[str]:
    """Return a Polish expression in all cases and numbers that it has, itself first."""
    whole = expression(polish)
    places = (Place(number, case, whole.gender) for number in NUMBERS for case in CASES)
    found = (whole.in_place(place) for place in places) if whole.is_noun else ()
    return list(dict.fromkeys([polish, *filter(None, found)]))


class FoundTerm(NamedTuple):
    """A term and where its English, or its Polish, stands in a text."""

    kept: KeptTerm
    english: tuple[tuple[int, int], ...] = ()
    polish: tuple[tuple[int, int], ...] = ()

    def texts(self, text: str) -> list[str]:
        """Return what stands there, each once."""
        return list(dict.fromkeys(text[begin:end] for begin, end in (*self.english, *self.polish)))


def finder_of(kept: Iterable[KeptTerm]) -> Callable[[str], list[FoundTerm]]:
    """Return what finds terms by their English in one text after the other."""
    by_term: dict[Term, list[KeptTerm]] = {}
    for each in kept:
        by_term.setdefault(each.term, []).append(each)

    glossary = Glossary(by_term)

    def find(text: str) -> list[FoundTerm]:
        spans: dict[Term, list[tuple[int, int]]] = {}
        for occurrence in glossary.places(text):
            spans.setdefault(occurrence.term, []).append(occurrence.span)
        found = [FoundTerm(each, tuple(sorted(places))) for term, places in spans.items() for each in by_term[term]]
        return sorted(found, key=lambda each: (each.english[0][0], -each.english[0][1], each.kept.term.polish))

    return find


def terms_in_english(text: str, kept: Iterable[KeptTerm]) -> list[FoundTerm]:
    """Return the terms whose English stands in a text, in the order in which they begin there."""
    return finder_of(kept)(text)


def terms_in(text: str, kept: Sequence[KeptTerm]) -> list[FoundTerm]:
    """Return the terms whose English or Polish stands in a text, those of its English first."""
    english = terms_in_english(text, kept)
    there = {each.kept for each in english}
    others = (each for each in kept if each not in there)
    polish = (FoundTerm(each, polish=tuple(places_of(each.term.polish, text))) for each in others)
    return [*english, *(each for each in polish if each.polish)]


def terms_with(part: str, kept: Iterable[KeptTerm]) -> list[KeptTerm]:
    """Return the terms in whose English or Polish a part stands, in letters of any case."""
    wanted = " ".join(part.casefold().split())
    return [each for each in kept if wanted and wanted in f"{each.term.english}\n{each.term.polish}".casefold()]


def in_force(own: Sequence[KeptTerm], common: Iterable[KeptTerm]) -> list[KeptTerm]:
    """Return the terms that count in a talk: its own, and those for all talks whose English it has not itself."""
    taken = {key_of(each.term.english) for each in own}
    return [*own, *(each for each in common if key_of(each.term.english) not in taken)]
