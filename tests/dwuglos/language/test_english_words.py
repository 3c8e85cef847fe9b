"""Polish words that come from the English: the same, names with Polish endings, terms with Polish endings."""

import pytest

from dwuglos.language.english_words import EnglishWords

ENGLISH = EnglishWords(
    ["Let’s call him Mortimer, says Harry. Strogatz, Joyce and Grace draw a sigmoid; see Well-Known things."]
)


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("Mortimera", "mortimer"),
        ("Mortimerowi", "mortimer"),
        ("Strogatza", "strogatz"),
        ("Harry'ego", "harry"),
        ("Harry’ego", "harry"),
        ("Joyce'a", "joyce"),
        ("sigmoidą", "sigmoid"),
        ("sigmoidalną", "sigmoid"),
        ("mortimerowski", "mortimer"),
        ("Gracy", "grace"),
    ],
)
def test_forms_of_english_words(word: str, base: str) -> None:
    assert ENGLISH.base_of(word) == base


@pytest.mark.parametrize("word", ["Mortiner", "sigmiodą", "himem", "ktury", "callqx", "drawxy", "Mo", "x'y", ""])
def test_what_is_no_form_of_one(word: str) -> None:
    assert ENGLISH.base_of(word) == ""


def test_words_as_they_are() -> None:
    assert all(map(ENGLISH.has, ("Mortimer", "SIGMOID", "well", "Known", "let")))
    assert not ENGLISH.has("ktury")
