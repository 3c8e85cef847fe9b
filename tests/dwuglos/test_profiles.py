"""Limits for subtitles."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from dwuglos.profiles import NETFLIX_PL, OWN, PROFILES, TED_PL, by_name, choices, own


def test_found_by_name_and_never_a_reason_to_stop() -> None:
    assert [by_name(profile.name) for profile in PROFILES] == list(PROFILES) == [NETFLIX_PL, TED_PL]
    assert by_name("of an older version") is PROFILES[0]
    assert len({profile.name for profile in PROFILES}) == len({profile.title for profile in PROFILES}) == len(PROFILES)


def test_the_figures_of_the_guides() -> None:
    assert (NETFLIX_PL.line_length, NETFLIX_PL.lines, NETFLIX_PL.speed) == (42, 2, 17)
    assert (NETFLIX_PL.shortest, NETFLIX_PL.longest) == (833, 7000)
    assert (TED_PL.line_length, TED_PL.lines, TED_PL.speed) == (42, 2, 21)
    assert (TED_PL.shortest, TED_PL.longest) == (1000, 7000)


def test_own_limits_are_those_of_the_first_publisher_where_nothing_is_set() -> None:
    assert own({}) == replace(NETFLIX_PL, name=OWN, title="Own limits")
    assert own({"line_length": 37, "gap": 80}) == replace(
        NETFLIX_PL, name=OWN, title="Own limits", line_length=37, gap=80
    )
    assert by_name(OWN, {"lines": 1}).lines == 1
    assert [each.name for each in choices({})] == ["netflix-pl", "ted-pl", OWN]


def test_own_limits_that_make_no_sense_come_as_near_as_they_can() -> None:
    damaged: dict[str, Any] = {"line_length": 9999, "lines": -3, "speed": "fast", "shortest": 9000, "longest": 600}
    profile = own(damaged)
    assert (profile.line_length, profile.lines, profile.speed) == (200, 1, 17)
    assert (profile.shortest, profile.longest) == (9000, 9000)
