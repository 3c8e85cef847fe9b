"""More than one space in a row; a no-break space among them stays."""

import pytest

from dwuglos.checks.double_space import DoubleSpace
from dwuglos.talk.transcript import Transcript
from tests.dwuglos.checks.looking import fixed, found, look, segments


@pytest.mark.parametrize(
    ("polish", "right"),
    [("Ala  ma kota.", "Ala ma kota."), ("w \u00a0domu   i tak", "w\u00a0domu i tak"), ("<i>a  b</i>", "<i>a b</i>")],
)
def test_spaces_in_a_row(polish: str, right: str) -> None:
    assert found(DoubleSpace, "", polish)
    assert fixed(DoubleSpace, "", polish) == right


@pytest.mark.parametrize("polish", ["Ala ma kota.", "w\u00a0domu", "a\n  b", "a \nb", ""])
def test_single_spaces_and_those_at_the_ends_of_lines(polish: str) -> None:
    assert found(DoubleSpace, "", polish) == []


def test_a_confirmed_translation_stays_confirmed() -> None:
    made = segments(("It is.", "Tak  jest."))
    transcript = Transcript(made)
    fix = look(DoubleSpace, made)[0].fix
    assert fix is not None
    fix.apply(transcript)
    assert (transcript[0].target, transcript[0].state) == ("Tak jest.", "reviewed")
