"""Expressions in any case and number."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.language.inflection import LONGEST, expression
from dwuglos.language.word_tags import Case, Number, Place


@pytest.mark.parametrize(
    ("text", "number", "case", "form"),
    [
        ("duży model językowy", "pl", "inst", "dużymi modelami językowymi"),
        ("macierz przekształcenia liniowego", "sg", "inst", "macierzą przekształcenia liniowego"),
        ("okno kontekstu", "pl", "gen", "okien kontekstu"),
        ("uczenie maszynowe", "sg", "loc", "uczeniu maszynowym"),
        ("odwzorowanie", "pl", "gen", "odwzorowań"),
        ("szybka transformata Fouriera", "sg", "gen", "szybkiej transformaty Fouriera"),
        ("stała sieć", "sg", "acc", "stałą sieć"),
        ("zmienna losowa", "sg", "gen", "zmiennej losowej"),
        ("prompt systemowy", "sg", "loc", "prompcie systemowym"),
        ("machine learning", "sg", "gen", "machine learningu"),
        ("Stany Zjednoczone", "pl", "gen", "Stanów Zjednoczonych"),
        ("dane", "sg", "gen", "danych"),
        ("autor", "pl", "nom", "autorzy"),
        ("AI", "sg", "gen", "AI"),
        ("model Transformer", "sg", "gen", "modelu Transformer"),
    ],
)
def test_an_expression_in_a_place(text: str, number: Number, case: Case, form: str) -> None:
    read = expression(text)
    assert read.in_place(Place(number, case, read.gender)) == form


def test_a_word_is_a_thing_before_it_is_a_person() -> None:
    assert expression("model").gender == "m3"


def test_a_plural_has_no_singular() -> None:
    assert expression("drzwi").place(Place("sg", "nom", "m3")) == Place("pl", "nom", expression("drzwi").gender)


@pytest.mark.parametrize(
    ("text", "is_noun"), [("nowy", False), ("zmienna", True), ("promptować", False), ("szybko", False)]
)
def test_which_expressions_have_a_noun(text: str, is_noun: bool) -> None:
    assert expression(text).is_noun is is_noun


def test_a_word_without_an_entry_is_a_guess() -> None:
    assert expression("prompt").is_guess
    assert not expression("polecenie").is_guess


def test_forms_have_the_places_they_can_stand_in() -> None:
    (forms,) = expression("polecenie").forms()
    assert {place[:2] for place in forms["polecenia"]} >= {("sg", "gen"), ("pl", "nom"), ("pl", "acc")}


def test_the_other_genitive_is_found_but_not_made() -> None:
    token = expression("token")
    assert token.in_place(Place("sg", "gen", "m3")) == "tokena"
    assert Place("sg", "gen", "m3") in token.forms()[0]["tokenu"]
    assert "wynika" not in expression("wynik").forms()[0]


@pytest.mark.parametrize("text", ["", "  ", "x" * (LONGEST + 1)])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        expression(text)
