"""Whether the Polish of a sentence may stand in a neighbour."""

import pytest

from dwuglos.checks.base import Sentence
from dwuglos.checks.parts.borders import is_open, neighbours
from tests.dwuglos.checks.looking import segments


@pytest.mark.parametrize(
    ("polish", "before", "after"),
    [
        ("Tak jest.", False, False),
        ("tak jest.", True, False),
        ("Tak jest,", False, True),
        ("Było. Tak jest.", True, True),
        ("<i>Tak jest.</i>", False, False),
    ],
)
def test_where_polish_sentences_end_elsewhere(polish: str, before: bool, after: bool) -> None:
    first, second, third = segments(("Well.", "No."), ("It is so.", polish), ("Good.", "Dobrze."))
    sentence = Sentence([second], [first], [third])
    assert is_open(sentence) == (before, after)
    assert len(neighbours(sentence)) == before + after


def test_at_the_ends_of_the_talk_nothing_is_open() -> None:
    assert is_open(Sentence(segments(("It is", "to jest")))) == (False, False)
