"""Limits for subtitles."""

from __future__ import annotations

from dwuglos.profiles import NETFLIX_PL, PROFILES, TED_PL, by_name


def test_found_by_name_and_never_a_reason_to_stop() -> None:
    assert [by_name(profile.name) for profile in PROFILES] == list(PROFILES) == [NETFLIX_PL, TED_PL]
    assert by_name("of an older version") is PROFILES[0]
    assert len({profile.name for profile in PROFILES}) == len({profile.title for profile in PROFILES}) == len(PROFILES)


def test_the_figures_of_the_guides() -> None:
    assert (NETFLIX_PL.line_length, NETFLIX_PL.lines, NETFLIX_PL.speed) == (42, 2, 17)
    assert (NETFLIX_PL.shortest, NETFLIX_PL.longest) == (833, 7000)
    assert (TED_PL.line_length, TED_PL.lines, TED_PL.speed) == (42, 2, 21)
    assert (TED_PL.shortest, TED_PL.longest) == (1000, 7000)
