"""What a form of a Polish word says of itself: its class, and the numbers, cases and genders it can stand in."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar, get_args

from dwuglos.language import lemmas

Number = Literal["sg", "pl"]
Case = Literal["nom", "gen", "dat", "acc", "inst", "loc", "voc"]
Gender = Literal["m1", "m2", "m3", "f", "n"]
"""Masculine of persons, of animals, of things; feminine; neuter."""
NUMBERS: tuple[Number, ...] = get_args(Number)
CASES: tuple[Case, ...] = get_args(Case)
GENDERS: tuple[Gender, ...] = get_args(Gender)

NOUNS = frozenset(("subst", "ger"))
ADJECTIVES = frozenset(("adj", "pact", "ppas"))
FINITE = frozenset(("fin", "praet", "winien", "bedzie", "impt", "imps", "pred"))
_SHORT = frozenset(("mój", "twój", "swój", "wszystek"))
"""Words with short forms that are bookish: *ma* is *moja*, *swego* is *swojego*."""


class Place(NamedTuple):
    """What the form of a noun depends on, and what words around it agree with."""

    number: Number
    case: Case
    gender: Gender


class Reading(NamedTuple):
    """One way to read a form. What a class does not have, such as the case of a verb, is empty."""

    kind: str
    """The class as Morfeusz names it: subst, adj, praet, …"""
    lemma: str
    numbers: frozenset[Number]
    cases: frozenset[Case]
    genders: frozenset[Gender]
    rest: frozenset[str]
    """Degree, person, aspect, negation, …"""

    def allows(self, place: Place) -> bool:
        """Say whether it can stand in a place; what it does not have is no hindrance."""
        return (
            (not self.numbers or place.number in self.numbers)
            and (not self.cases or place.case in self.cases)
            and (not self.genders or place.gender in self.genders)
        )

    def places(self) -> set[Place]:
        """Return the places of a noun, an adjective or a numeral."""
        return {
            Place(number, case, gender) for number in self.numbers for case in self.cases for gender in self.genders
        }


Value = TypeVar("Value", bound=str)


def _of(parts: list[str], values: tuple[Value, ...]) -> frozenset[Value]:
    for part in parts:
        pieces = part.split(".")
        if all(piece in values for piece in pieces):
            return frozenset(value for value in values if value in pieces)
    return frozenset()


@lru_cache(20_000)
def reading(tag: str, lemma: str) -> Reading:
    """Return what a tag of Morfeusz says."""
    kind, *parts = tag.split(":")
    numbers, cases, genders = _of(parts, NUMBERS), _of(parts, CASES), _of(parts, GENDERS)
    every: set[str] = {*NUMBERS, *CASES, *GENDERS}
    rest = frozenset(part for part in parts if not set(part.split(".")) <= every)
    return Reading(kind, lemma, numbers, cases, genders, rest)


@lru_cache(50_000)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word as a text has it, also at the beginning of a sentence or in capitals.

    Those of a word that is not in the dictionary are none.
    """
    if "-" in word:  # Morfeusz reads its pieces: the ending of “LLM-u” is no preposition
        return ()
    found = _readings_as_written(word)
    if word != word.lower():
        common = [each for each in _readings_as_written(word.lower()) if each.kind != "brev"]
        if common:  # *Widzisz* at the beginning of a sentence is no surname
            found = [each for each in found if each.lemma == each.lemma.lower()] + common
    return tuple(dict.fromkeys(found))


def _readings_as_written(word: str) -> list[Reading]:
    return [reading(tag, lemma) for tag, lemma in lemmas.readings(word) if tag != "ign"]


@lru_cache(5_000)
def inflected(lemma: str, kind: str, rest: frozenset[str]) -> tuple[tuple[str, Reading], ...]:
    """Return the forms of a word of one class that say the same in the rest, such as its degree."""
    usual = sorted(lemmas.forms(lemma), key=lambda each: -len(each[0])) if lemma in _SHORT else lemmas.forms(lemma)
    found = ((form, reading(tag, lemma)) for form, tag in usual)
    return tuple((form, each) for form, each in found if each.kind == kind and each.rest >= rest)


def form_in(lemma: str, kind: str, rest: frozenset[str], place: Place) -> str | None:
    """Return the form of a word in a place, the usual one where there are several; None where there is none."""
    found = [form for form, each in inflected(lemma, kind, rest) if each.allows(place)]
    return lemma if lemma in found else next(iter(found), None)  # *gotowy* rather than *gotów*
