"""The misspelt words of a text, and what of a text is not looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.misspelt import misspelt


def words(text: str) -> list[str]:
    return [word[0] for word in misspelt(text)]


def test_misspelt_words_with_their_places() -> None:
    (word,) = misspelt("To jest ktury dom?")
    assert (word[0], word.span()) == ("ktury", (8, 13))


@pytest.mark.parametrize(
    "text",
    [
        "Zobacz https://exampel.com/ktury albo www.qxq.pl, pisz na qxq@qxq.pl",
        "Plik qxqxq.py i `ktury kod`, a także $ktury$ i qx_ktury = ktury=qx",
        "@qxqxq #ktury \\ktury 5qxqxq ktur4y 3D",
        "λπφ 日本語 привет",
        "NASA XQZ YouTube iPhone PDFy i XQZ-owi",
        "biało-czarny, Joyce'a, Remarque’a, o x, dt, MXCVII",
        "XIV-wieczny, 70-letni, nie-Polak",
    ],
)
def test_what_is_not_looked_at_or_right(text: str) -> None:
    assert words(text) == []


def test_words_in_compounds_and_capitals() -> None:
    assert words("biało-czrany KSIĄŻKAMI KSIĄŻKKAMI Qxqxq'ego") == ["biało-czrany", "KSIĄŻKKAMI", "Qxqxq'ego"]
    assert words("Ja sie boje") == ["sie"]


@given(st.text(max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    for word in misspelt(text):
        assert text[slice(*word.span())] == word[0]
