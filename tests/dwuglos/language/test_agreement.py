"""Words that agree with a noun."""

from __future__ import annotations

import pytest

from dwuglos.language.agreement import adjectives, agreeing_form, numeral_form, numerals, past_form
from dwuglos.language.word_tags import Case, Gender, Place


@pytest.mark.parametrize(
    ("word", "before", "after", "form"),
    [
        ("Tego", Place("sg", "gen", "m3"), Place("sg", "gen", "f"), "Tej"),
        ("ten", Place("sg", "acc", "m3"), Place("sg", "acc", "f"), "tę"),
        ("nowszy", Place("sg", "nom", "m3"), Place("sg", "nom", "n"), "nowsze"),
        ("napisany", Place("sg", "nom", "m3"), Place("sg", "nom", "f"), "napisana"),
        ("moja", Place("sg", "nom", "f"), Place("sg", "nom", "n"), "moje"),
        ("swój", Place("sg", "acc", "m3"), Place("sg", "acc", "f"), "swoją"),
        ("gotowa", Place("sg", "nom", "f"), Place("sg", "nom", "m3"), "gotowy"),
        ("długich", Place("pl", "gen", "m3"), Place("pl", "gen", "f"), "długich"),
        ("dom", Place("sg", "nom", "m3"), Place("sg", "nom", "f"), None),
    ],
)
def test_adjectives(word: str, before: Place, after: Place, form: str | None) -> None:
    assert agreeing_form(word, before, after) == form


def test_a_verb_is_no_possessive() -> None:
    assert not adjectives("ma", {Place("sg", "nom", "f")})


@pytest.mark.parametrize(
    ("word", "case", "before", "after", "form"),
    [
        ("dwa", "nom", "m3", "f", "dwie"),
        ("dwie", "acc", "f", "m3", "dwa"),
        ("oba", "nom", "m3", "f", "obie"),
        ("dwóch", "gen", "m3", "f", "dwóch"),
        ("dwa", "acc", "m3", "m1", "dwóch"),
    ],
)
def test_numerals(word: str, case: Case, before: Gender, after: Gender, form: str) -> None:
    (numeral, *_) = numerals(word, {Place("pl", case, before)})
    assert numeral_form(word, numeral, Place("pl", case, after)) == form


@pytest.mark.parametrize(
    ("word", "after", "form"),
    [
        ("działał", Place("sg", "nom", "f"), "działała"),
        ("Działałby", Place("sg", "nom", "n"), "Działałoby"),
        ("mógł", Place("sg", "nom", "f"), "mogła"),
        ("powinien", Place("sg", "nom", "n"), "powinno"),
        ("szedł", Place("pl", "nom", "m1"), "szli"),
        ("działałem", Place("sg", "nom", "f"), None),
        ("działa", Place("sg", "nom", "f"), None),
    ],
)
def test_past_forms(word: str, after: Place, form: str | None) -> None:
    assert past_form(word, Place("sg", "nom", "m3"), after) == form


def test_a_past_form_goes_back() -> None:
    assert past_form("mogła", Place("sg", "nom", "f"), Place("sg", "nom", "m3")) == "mógł"
