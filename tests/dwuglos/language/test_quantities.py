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
    for found in (quantities(text, "pl"), quantities(text, "en")):
        assert [number for number in found.numbers if not found.has(number)] == []


def readings(text: str) -> list[tuple[object, ...]]:
    return [(number.written, *number.readings) for number in quantities(text, "en").numbers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1.3 billion", [("1.3 billion", (1.3e9,))]),
        ("2-million", [("2-million", (2e6,))]),
        ("3 millions% of 4", [("3 millions", (3e6,), (3e4,)), ("4", (4,))]),
        ("2,000", [("2,000", (2000,), (2, 0))]),
        ("2.500", [("2.500", (2500,), (2, 500), (2.5,))]),
        ("2 000", [("2 000", (2000,), (2, 0))]),
        ("1,234,567", [("1,234,567", (1234567,), (1, 234, 567))]),
        ("1 234,5", [("1 234,5", (1234.5,), (1, 234, 5))]),
        ("12,5", [("12,5", (12.5,), (12, 5))]),
        ("10k, 5M, 3B, 3b", [("10", (1e4,), (10,)), ("5", (5e6,), (5,)), ("3", (3e9,), (3,)), ("3", (3,))]),
        ("the 1970s or 1980’s", [("1970", (1970,), (70,)), ("1980", (1980,), (80,))]),
        ("10 p.m., 12 p.m.", [("10", (10,), (22,)), ("12", (12,))]),
        ("11:45 in the evening", [("11", (11,), (23,)), ("45", (45,))]),
        ("12%, 12 %, 7 percent", [("12", (12,), (0.12,)), ("12", (12,), (0.12,)), ("7", (7,), (0.07,))]),
        ("12 3%", [("12", (12,)), ("3", (3,), (0.03,))]),
        ("1234567890123456789", [("1234567890123456789", (123456789012345,))]),
        ("1000 and 20", [("1000", (1000,)), ("20", (20,))]),
        ("twenty-five people", [("twenty-five", (25,))]),
        ("two hundred and five", [("two hundred and five", (205,))]),
        ("ninety nine hundred", [("ninety nine hundred", (9900,))]),
        ("three million two hundred thousand", [("three million two hundred thousand", (3.2e6,))]),
        ("nineteen eighty-four", [("nineteen eighty-four", (103,), (1984,))]),
        ("twenty ten", [("twenty ten", (30,), (2010,))]),
        ("twenty, thirty", [("twenty", (20,)), ("thirty", (30,))]),
        ("ten three", [("ten three", (13,))]),
        ("ten two, thirteen, a hundred, twenty first, one third", [("thirteen", (13,))]),
    ],
)
def test_how_a_number_may_be_read(text: str, expected: list[tuple[object, ...]]) -> None:
    assert readings(text) == expected


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("IV XC IX CCC VIII X2 I", {4, 90, 9, 300, 8, 2}),
        ("⅓ ⅔", {1, 2, 3}),
        ("x² ½", {2, 1, 0.5}),
        ("a half", {0.5, 1, 2, 3}),
        ("one and two", {1, 2, 3}),
        ("two hundred", {2, 100, 200}),
        ("5% of two", {5, 0.05, 0.0005, 2, 0.02}),
        ("Here it is.", set()),
    ],
)
def test_all_values_that_a_text_may_have(text: str, values: set[float]) -> None:
    assert quantities(text, "en").values == values


def test_a_number_is_found_again_in_any_way_it_may_be_written() -> None:
    for english, polish in (
        ("1.3 billion", "1,3 miliarda"),
        ("2,000", "2000"),
        ("2,000", "dwa tysiące"),
        ("in 1,200 of them", "1,2 tysiąca"),
        ("the 1970s", "lata 70."),
        ("at 10 p.m.", "o 22"),
        ("7 percent", "0,07"),
    ):
        (number,) = quantities(english, "en").numbers
        assert quantities(polish, "pl").has(number), english
    (number,) = quantities("2,500", "en").numbers
    assert not quantities("2 i 50", "pl").has(number)
    assert quantities("2 i 500", "pl").has(number)
