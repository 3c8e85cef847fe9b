"""What words around a noun are."""

from __future__ import annotations

import pytest

from dwuglos.language.agreement import adjectives, numerals
from dwuglos.language.phrase_words import Numeral, is_adverb, is_noun_with
from dwuglos.language.word_tags import CASES, Place

MASCULINE = {Place("sg", case, "m3") for case in CASES}


@pytest.mark.parametrize(
    ("form", "expected"),
    [("model", True), ("minus", False), ("działa", False), ("ten", False), ("sieć", False), ("i", False)],
)
def test_which_words_are_nouns_with_an_adjective(form: str, expected: bool) -> None:
    assert is_noun_with(form, adjectives("nowy", MASCULINE)) is expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [("bardzo", True), ("nie", True), ("to", False), ("z", False), ("byłby", False), ("dom", False)],
)
def test_which_words_may_stand_before_an_adjective(form: str, expected: bool) -> None:
    assert is_adverb(form) is expected


def test_a_numeral_is_read_by_where_its_noun_stands() -> None:
    genitive, accusative = Place("pl", "gen", "m1"), Place("pl", "acc", "m1")
    five = Numeral(0, tuple(numerals("pięciu", {genitive})))
    assert five.governs(genitive)
    assert not five.governs(genitive, ("gen",))
    two = Numeral(0, tuple(numerals("dwóch", {accusative})))
    assert two.is_of_persons(accusative)
    assert not two.governs(accusative)
