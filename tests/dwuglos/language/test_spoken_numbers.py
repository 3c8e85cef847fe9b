"""How numbers are said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.number_words import english_number
from dwuglos.language.spoken_numbers import (
    fraction_forms,
    joined,
    number_forms,
    ordinal_forms,
    plural_forms,
)


def said(forms: list[tuple[str, ...]]) -> list[str]:
    return [" ".join(form) for form in forms]


@pytest.mark.parametrize(
    ("digits", "forms"),
    [
        ("0", ["zero"]),
        ("21", ["twenty one"]),
        ("100", ["one hundred", "a hundred"]),
        ("105", ["one hundred five", "one hundred and five", "a hundred and five", "one oh five"]),
        ("1500", ["fifteen hundred", "one thousand five hundred", "a thousand five hundred"]),
        ("1905", ["nineteen oh five", "one thousand nine hundred five"]),
        ("2005", ["two thousand five", "two thousand and five"]),
        ("2020", ["twenty twenty", "two thousand twenty"]),
        ("1,024", ["one thousand twenty four", "one thousand and twenty four"]),
        ("1,000,000", ["one million", "a million"]),
        ("007", ["zero zero seven", "oh oh seven"]),
        ("3.14", ["three point one four"]),
        (".5", ["point five"]),
    ],
)
def test_numbers(digits: str, forms: list[str]) -> None:
    assert said(number_forms(digits))[: len(forms)] == forms


def test_ordinals_decades_and_fractions() -> None:
    assert said(ordinal_forms("21")) == ["twenty first"]
    assert said(ordinal_forms("20")) == ["twentieth"]
    assert said(ordinal_forms("12")) == ["twelfth"]
    assert said(plural_forms("1990"))[0] == "nineteen nineties"
    assert said(fraction_forms("1", "2")) == ["one half", "a half", "one over two"]
    assert said(fraction_forms("3", "4")) == ["three quarters", "three fourths", "three over four"]
    assert said(fraction_forms("22", "7"))[0] == "twenty two sevenths"


def test_parts_are_said_in_all_ways_one_after_the_other() -> None:
    assert said(joined([("a",), ("b",)], [("c",)])) == ["a c", "b c"]


@given(st.integers(0, 10**20))
def test_every_number_is_said_in_words_that_mean_numbers(number: int) -> None:
    forms = number_forms(str(number))
    assert forms
    others = {"oh", "and", "a", "quintillion"}
    assert all(word in others or english_number(word) for form in forms for word in form)
