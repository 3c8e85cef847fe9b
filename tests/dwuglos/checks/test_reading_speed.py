"""Reading speed against the limit of the profile."""

from dataclasses import replace

from dwuglos.checks.base import Options
from dwuglos.checks.reading_speed import ReadingSpeed
from dwuglos.profiles import NETFLIX_PL, SDH_PL
from tests.dwuglos.checks.looking import look, segments, timed


def test_too_fast_is_told_with_both_figures() -> None:
    (finding,) = look(ReadingSpeed, segments(("Yes.", "a" * 52)), Options(NETFLIX_PL))
    assert str(finding.message) == "It has to be read at 17.3 characters per second; the most is 17."


def test_tags_are_not_read() -> None:
    assert not look(ReadingSpeed, segments(("Yes.", f"<i>{'a' * 51}</i>")), Options(NETFLIX_PL))


def test_no_limit_or_no_times() -> None:
    made = segments(("Yes.", "a" * 500))
    assert not look(ReadingSpeed, made, Options(SDH_PL))
    assert not look(ReadingSpeed, timed((None, None), (100, 100)), Options(replace(NETFLIX_PL, speed=1)))
