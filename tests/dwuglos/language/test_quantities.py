"""The numbers of a text, in digits and words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.quantities import quantities


@pytest.mark.parametrize(
    ("english", "values"),
    [
        ("twenty-five", {25}),
        ("two thousand and twelve", {2012}),
        ("one hundred and seven million", {107e6}),
        ("nineteen eighty-four", {1984}),
        ("a dozen, both, squared", {12, 2}),
        ("Louis XIV", {14}),
        ("2,000 and 1.5", {2000, 1.5}),
        ("¾", {0.75}),
    ],
)
def test_english_values(english: str, values: set[float]) -> None:
    assert values <= quantities(english, "en").values


@pytest.mark.parametrize(
    ("polish", "values"),
    [
        ("dwadzieścia pięć", {25}),
        ("dwa tysiące dwunasty", {2012}),
        ("sto siedem milionów", {107e6}),
        ("trzystu pięćdziesięciu", {350}),
        ("tuzin, oboje, dwukrotnie", {12, 2}),
        ("wiek XIX", {19}),
        ("2 000 i 1,5", {2000, 1.5}),
        ("półtora, ćwierć", {0.25}),
    ],
)
def test_polish_values(polish: str, values: set[float]) -> None:
    assert values <= quantities(polish, "pl").values


@pytest.mark.parametrize("polish", ["jednak", "piątek", "trzymać", "parametr", "sześcienny", "drukarka"])
def test_polish_words_that_only_begin_like_numbers(polish: str) -> None:
    assert not quantities(polish, "pl").values


@pytest.mark.parametrize(
    ("text", "written"),
    [("1.3 billion of 28x28", ["1.3 billion", "28", "28"]), ("no number", []), ("in 2019, 12%", ["2019", "12"])],
)
def test_numbers_in_digits_as_they_are_written(text: str, written: list[str]) -> None:
    assert [number.written for number in quantities(text, "en").numbers] == written


@given(st.text(alphabet="0123456789 ,.:%-kMs½²ab\u00a0", max_size=40))
def test_places_are_those_of_the_text_and_each_number_is_in_its_own_text(text: str) -> None:
    for language in ("en", "pl"):
        found = quantities(text, language)
        for number in found.numbers:
            assert text[slice(*number.span)] == number.written
            assert found.has(number)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    assert quantities(text, "pl").values >= set()
    assert quantities(text, "en").values >= set()
