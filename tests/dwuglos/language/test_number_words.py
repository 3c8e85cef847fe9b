"""Numbers in words."""

import pytest

from dwuglos.language.number_words import NumberWord, english_number, polish_number


@pytest.mark.parametrize(
    ("word", "value"), [("seven", 7), ("seventh", 7), ("fifties", 50), ("twice", 2), ("dozens", 12), ("zeros", 0)]
)
def test_english(word: str, value: float) -> None:
    assert english_number(word) == NumberWord(value)


@pytest.mark.parametrize(
    ("word", "value"),
    [("siódmym", 7), ("siedmiokrotnie", 7), ("pięćdziesiątych", 50), ("obojga", 2), ("tuzinów", 12), ("zerem", 0)],
)
def test_polish(word: str, value: float) -> None:
    assert polish_number(word) == NumberWord(value)


def test_scales_multiply() -> None:
    assert english_number("billion") == NumberWord(1e9, True)
    assert polish_number("miliardów") == NumberWord(1e9, True)
    assert polish_number("bilion") == NumberWord(1e12, True)
    assert polish_number("tys") == NumberWord(1e3, True)


@pytest.mark.parametrize("word", ["number", "tension", "onerous", ""])
def test_other_english_words(word: str) -> None:
    assert english_number(word) is None


@pytest.mark.parametrize("word", ["liczba", "jednak", "trzymasz", "piątek", ""])
def test_other_polish_words(word: str) -> None:
    assert polish_number(word) is None
