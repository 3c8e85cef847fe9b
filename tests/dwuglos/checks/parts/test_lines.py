"""The lines of a translation as they are exported."""

from __future__ import annotations

from dwuglos.checks.parts.lines import lines_of
from dwuglos.profiles import Profile

PROFILE = Profile("own", "Own", 20, 2)
LONG = "To jest zdanie, które nie mieści się w wierszu."


def test_a_text_that_fits_is_one_line() -> None:
    assert lines_of("Tak, to prawda.", PROFILE) == ["Tak, to prawda."]


def test_a_long_text_is_broken_by_the_limits_of_the_profile() -> None:
    lines = lines_of(LONG, Profile("own", "Own", 30, 2))
    assert len(lines) == 2
    assert " ".join(lines) == LONG
    assert max(map(len, lines)) <= 30


def test_the_same_text_has_other_lines_by_other_limits() -> None:
    assert lines_of(LONG, Profile("own", "Own", 60, 2)) == [LONG]
    assert len(lines_of(LONG, Profile("own", "Own", 18, 3))) == 3


def test_lines_are_counted_as_they_are_seen() -> None:
    assert lines_of("<i>Tak</i>\n<b></b>\n \nNie", Profile("own", "Own", 20, 4)) == ["Tak", "Nie"]


def test_nothing_has_no_lines() -> None:
    assert lines_of("", PROFILE) == []
    assert lines_of(" \n ", PROFILE) == []
