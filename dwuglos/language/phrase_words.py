"""What belongs to a noun in running Polish, and what other words around it are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from dwuglos.language import agreement, word_tags
from dwuglos.language.word_tags import NOUNS, Case, Place, Reading

CONJUNCTIONS = frozenset(("i", "oraz", "lub", "albo", "ani", "czy", "a", "ale", "bądź", "lecz"))
_PARTICLES_WRITTEN = """
    się nie by już jeszcze tylko też także to mi go ją je nam
"""
PARTICLES = frozenset(_PARTICLES_WRITTEN.split())
"""Words that may stand between a subject and its verb and are neither."""
RELATIVES = frozenset(("który", "jaki"))
"""Pronouns of relative clauses."""
_NO_NOUNS = word_tags.FINITE | {"prep", "conj", "comp", "adv", "num"}
_DETERMINERS_WRITTEN = "ten tamten taki jaki mój twój swój nasz wasz każdy sam jeden"
DETERMINERS = frozenset(_DETERMINERS_WRITTEN.split())


class Numeral(NamedTuple):
    """A numeral that counts the noun."""

    word: int
    readings: tuple[Reading, ...]

    def reading(self, place: Place, cases: Collection[Case] = ()) -> Reading | None:
        """Return how it is read where the noun stands in a place; `cases` are those of a preposition before it."""
        found = [each for each in self.readings if agreement.counts(each, place)]
        found.sort(key=lambda each: not (each.cases & set(cases) if cases else agreement.governs(each)))
        return next(iter(found), None)

    def is_of_persons(self, place: Place) -> bool:
        """Say whether it is one such as *dwóch autorów*, with which a verb is neuter: *dwóch autorów pisało*."""
        found = self.reading(place)
        return found is not None and "rec" in found.rest and not agreement.governs(found)

    def governs(self, place: Place, cases: Collection[Case] = ()) -> bool:
        """Say whether it has the noun in the genitive of its own accord."""
        found = self.reading(place, cases)
        return found is not None and agreement.governs(found)


@dataclass
class Phrase:
    """What belongs to a noun. Words are said by their numbers."""

    first: int
    """The first and the last word of the expression itself."""
    last: int
    places: set[Place]
    """Where the noun can stand, as far as the words around it tell."""
    agreeing: list[int] = field(default_factory=list)
    numerals: list[Numeral] = field(default_factory=list)
    chosen_from: list[int] = field(default_factory=list)
    """Words that stand for one of them: *jeden z promptów*."""
    preposition: int | None = None
    cases: frozenset[Case] = frozenset()
    """Those that the preposition asks for."""
    start: int = 0
    """The first word of the phrase, without its preposition."""
    end: int = 0
    """The first word behind it."""
    is_doubtful: bool = False
    """Whether a word is taken for one that agrees, but may belong elsewhere."""

    def keep(self, readings: Sequence[Reading]) -> None:
        """Leave the places that one of the readings agrees with."""
        self.places = {place for place in self.places if any(each.allows(place) for each in readings)}


def is_noun_with(form: str, found: Sequence[Reading]) -> bool:
    """Say whether a word is rather a noun than anything else, and agrees with one of the readings of an adjective."""
    readings = word_tags.readings(form)
    if len(form) < 3 or form in ("minus", "plus"):
        return False
    if any(each.kind in _NO_NOUNS or each.lemma in DETERMINERS for each in readings):
        return False
    places = {place for each in readings if each.kind in NOUNS for place in each.places()}
    return any(each.allows(place) for each in found for place in places)


def is_adverb(form: str) -> bool:
    """Say whether a word can stand before an adjective without agreeing: *bardzo*, *nie*, *zbyt*."""
    kinds = {each.kind for each in word_tags.readings(form)}
    return form != "to" and bool(kinds & {"adv", "part"}) and not kinds & {"prep", "praet", "winien"}


def may_be_subject(form: str) -> bool:
    """Say whether a word can be a noun or a pronoun in the nominative, whatever else it may be."""
    return any(each.kind in {*NOUNS, "ppron12", "ppron3"} and "nom" in each.cases for each in word_tags.readings(form))
