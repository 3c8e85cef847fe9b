"""What publishers require beside their limits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dwuglos.checks import CHECKS
from dwuglos.checks.parts.requirements import SEVERITIES, Requirements, requirements_of
from dwuglos.profiles import AMARA, NETFLIX_PL, PROFILES, SDH_PL, SHORTS, TED_PL, YOUTUBE, Profile


def test_a_profile_of_ones_own_requires_nothing_more_even_with_the_limits_of_a_publisher() -> None:
    assert requirements_of(replace(NETFLIX_PL, name="own")) == Requirements()


@pytest.mark.parametrize(("profile", "dash"), [(NETFLIX_PL, "- "), (AMARA, "- "), (SDH_PL, "- "), (TED_PL, "")])
def test_how_the_turn_of_a_speaker_begins(profile: Profile, dash: str) -> None:
    assert requirements_of(profile).dash == dash


def test_netflix_alone_requires_one_sign_for_three_points() -> None:
    assert {each.name: requirements_of(each).ellipsis for each in PROFILES if requirements_of(each).ellipsis} == {
        "netflix-pl": "…"
    }


@pytest.mark.parametrize("profile", [AMARA, YOUTUBE, SHORTS])
def test_limits_that_are_only_recommended_are_no_errors(profile: Profile) -> None:
    weights = requirements_of(profile).severities
    assert (weights["line-length"], weights["lines"]) == ("warning", "warning")


@pytest.mark.parametrize("profile", [NETFLIX_PL, TED_PL])
def test_a_duration_that_is_refused_is_an_error(profile: Profile) -> None:
    assert requirements_of(profile).severities["duration"] == "error"


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_only_checks_that_there_are_have_a_weight_that_there_is(profile: Profile) -> None:
    weights = requirements_of(profile).severities
    assert weights.keys() <= {check.name for check in CHECKS}
    assert set(weights.values()) <= SEVERITIES.keys()


def test_the_gravest_is_the_first() -> None:
    assert list(SEVERITIES) == ["error", "warning", "info"]
    assert [str(title) for title in SEVERITIES.values()] == ["Error", "Warning", "Hint"]
