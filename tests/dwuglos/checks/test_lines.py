"""The number of lines as they are exported against the limit of the profile."""

from dwuglos.checks.base import Options
from dwuglos.checks.lines import Lines
from dwuglos.profiles import NETFLIX_PL
from tests.dwuglos.checks.looking import fixed, found, look, segments

OPTIONS = Options(NETFLIX_PL)


def test_more_lines_than_the_profile_has() -> None:
    assert found(Lines, "", "raz\ndwa\ntrzy", OPTIONS) == ["It needs more lines than 2."]
    assert fixed(Lines, "", "raz\ndwa\ntrzy", OPTIONS) == "raz dwa trzy"


def test_a_text_that_does_not_fit_into_them_has_no_fix() -> None:
    (finding,) = look(Lines, segments(("", "słowo " * 20)), OPTIONS)
    assert finding.fix is None


def test_two_lines_fit() -> None:
    assert found(Lines, "", "raz\ndwa", OPTIONS) == []
    assert found(Lines, "", "raz\n<i></i>\ndwa", OPTIONS) == []
    assert found(Lines, "", "", OPTIONS) == []
