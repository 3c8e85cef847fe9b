"""The words in which a text is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.spoken_words import MOST_FORMS, spoken_words


def said(text: str) -> list[str]:
    return ["|".join(" ".join(form) for form in word.forms) for word in spoken_words(text)]


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Hello, world!", ["hello", "world"]),
        ("It’s naïve", ["it's", "naïve"]),
        ("a well-known U-Net", ["a", "well", "known", "u.", "net"]),
        ("it—he… said--so", ["it", "he", "said", "so"]),
        ("Dr. Smith, e.g. me", ["doctor|drive", "smith", "for example|e. g.", "me"]),
        ("3/4", ["three quarters|three fourths|three over four|three four"]),
        ("28x28", ["twenty eight by twenty eight|twenty eight times twenty eight|twenty eight x. twenty eight"]),
        ("$5 $5.20", ["five dollars", "five dollars twenty|five twenty|five dollars and twenty cents"]),
        ("$1.5M €1", ["one point five million dollars", "one euro"]),
        ("50%", ["fifty percent"]),
        ("GPUs", ["gpus|g. p. u.s"]),
        ("U.S. NASA", ["u. s.", "nasa|n. a. s. a."]),
        ("x^2 + y² = e^(iπ)", ["x. squared", "plus", "y. squared", "equals|is equal to", "e. to the i pi"]),
        ("π ≈ 3.14", ["pi", "is approximately|approximately", "three point one four"]),
        ("at 10:30, 9:05", ["at", "ten thirty", "nine oh five"]),
        ("the 1990s", ["the", "nineteen nineties|one thousand nine hundred nineties"]),
        ("World War II", ["world", "war", "two|the second|i. i."]),
        ("21st-century GPT-4", ["twenty first", "century", "gpt|g. p. t.", "four"]),
        ("3blue1brown.com", ["three blue one brown dot com"]),
        ("H₂O -5 #1 C++", ["h. two o.", "minus five", "number one|hash one", "c. plus plus"]),
        ("10-20", ["ten to twenty|ten twenty|ten minus twenty"]),
    ],
)
def test_what_is_said(text: str, forms: list[str]) -> None:
    heard = said(text)
    assert len(heard) == len(forms)
    assert all(got.startswith(wanted) for got, wanted in zip(heard, forms, strict=True)), heard


@pytest.mark.parametrize("text", ["", "[Music]", "♪ ♪", "(Applause)", "— … !", "<i></i>"])
def test_what_nobody_says_has_no_words(text: str) -> None:
    assert said(text) == []


def test_names_of_speakers_are_not_said() -> None:
    assert said("HOST: Hello.") == ["hello"]
    assert [word.text for word in spoken_words("Anna Nowak: Hello.", frozenset(["Anna Nowak"]))] == ["hello"]


@given(st.text(max_size=60))
def test_any_text_gives_words_that_can_be_said(text: str) -> None:
    for word in spoken_words(text):
        assert word.text
        assert not any(char.isspace() for char in word.text)
        assert 1 <= len(word.forms) <= MOST_FORMS
        assert all(part and not part.isspace() for form in word.forms for part in form)


def test_a_long_formula_does_not_explode() -> None:
    assert len(spoken_words("+".join(["1905"] * 200))) == 1
