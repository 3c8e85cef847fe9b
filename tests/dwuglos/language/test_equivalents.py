"""Common words of one language are found from their forms in the other."""

import pytest

from dwuglos.language.equivalents import english_of, meanings_of


@pytest.mark.parametrize(
    ("word", "entry"),
    [("number", "number"), ("numbers", "number"), ("looked", "look"), ("looking", "look"), ("making", "make"),
     ("you're", "you"), ("boxes", None)],
)  # fmt: skip
def test_forms_of_an_english_word(word: str, entry: str | None) -> None:
    assert list(english_of(word)) == ([entry] if entry else [])


@pytest.mark.parametrize(
    ("word", "english"), [("bo", "because"), ("liczbami", "number"), ("którego", "which"), ("zobaczmy", "see")]
)
def test_meanings_of_a_polish_word(word: str, english: str) -> None:
    assert english in meanings_of(word)


def test_a_word_that_is_not_common_has_no_meaning_here() -> None:
    assert not list(meanings_of("żółw"))
