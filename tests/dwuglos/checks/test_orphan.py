"""One-letter words at the end of a line that a person broke."""

import pytest

from dwuglos.checks.orphan import Orphan
from tests.dwuglos.checks.looking import fixed, found


@pytest.mark.parametrize(
    ("polish", "word"), [("Mieszka w\ndomu.", "w"), ("Ona i\non.", "i"), ("<i>On z</i>\nnią", "z")]
)
def test_a_word_that_hangs(polish: str, word: str) -> None:
    assert found(Orphan, "", polish) == [word]


def test_the_fix_breaks_the_lines_anew() -> None:
    assert fixed(Orphan, "", "Mieszka w\ndomu.") == "Mieszka w domu."


@pytest.mark.parametrize(
    "polish", ["Mieszka w domu.", "Mieszka\nw domu.", "punkt B\ni C", "oś x\nto", "kraj\nten", "x'a\nb"]
)
def test_nothing_hangs(polish: str) -> None:
    assert found(Orphan, "", polish) == []
