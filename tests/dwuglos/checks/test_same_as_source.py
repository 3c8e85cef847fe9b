"""English left where Polish should stand; names, formulas and international words are no such thing."""

import pytest

from dwuglos.checks.same_as_source import SameAsSource
from tests.dwuglos.checks.looking import found


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("This is the talk.", "This is the talk."),
        ("This is the talk.", "this is the talk"),
        ("<i>What is it?</i>", "What is it?"),
        ("Vector spaces over finite fields", "Vector spaces over finite fields"),
    ],
)
def test_english_is_no_translation(english: str, polish: str) -> None:
    assert found(SameAsSource, english, polish) == [polish]


@pytest.mark.parametrize(
    ("english", "polish"),
    [
        ("Leonhard Euler", "Leonhard Euler"),
        ("Radio", "Radio"),
        ("x + y = 7", "x + y = 7"),
        ("Monty Python Flying Circus", "Monty Python Flying Circus"),
        ("No, no!", "No, no!"),
        ("This is it.", ""),
        ("This is it.", "To jest to."),
    ],
)
def test_what_may_be_the_same_in_both_languages(english: str, polish: str) -> None:
    assert found(SameAsSource, english, polish) == []
