"""Sentences that deny something in one language only."""

import pytest

from dwuglos.checks.negation import Negation
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("english", "polish", "spans"),
    [
        ("We do not know that.", "Wiemy o tym.", ["not"]),
        ("I can't see it.", "Widzę to.", ["n't"]),
        ("It has never been so.", "Tak było zawsze.", ["never"]),
        ("Here it has never been so in any year.", "Tutaj nigdy tak było w żadnym roku.", ["never"]),
        ("He saw the bird.", "On nie widział ptaka.", ["nie"]),
        ("This is not infinite.", "To jest nieskończone.", ["not"]),
    ],
)
def test_one_language_denies(english: str, polish: str, spans: list[str]) -> None:
    assert found(Negation, english, polish) == spans


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("We do not know that.", "Nie wiemy o tym."),
        ("Nobody knows.", "Nikt nie wie."),
        ("It is impossible.", "Tego nie da się zrobić."),
        ("It is not possible.", "To niemożliwe."),
        ("Not until today.", "Dopiero dzisiaj."),
        ("He failed to see it.", "Nie zobaczył tego."),
        ("No matter what it is.", "Cokolwiek to jest."),
        ("For them it is so.", "Przez nie tak jest."),
        ("without end", "bez końca"),
        (
            "after a comma, but never between a first name and a last name,",
            "po przecinku, nigdy między nazwą a nazwiskiem",
        ),
        ("We do not know that.", ""),
    ],
)
def test_both_deny_or_neither(english: str, polish: str) -> None:
    assert found(Negation, english, polish) == []


def test_the_whole_sentence_counts() -> None:
    assert not look(Negation, segments(("I do not", "Ja tego"), ("know that.", "wcale nie wiem.")))
