"""Gaps against the least gap of the profile."""

from dataclasses import replace

import pytest

from dwuglos.checks.base import Options
from dwuglos.checks.gap import Gap
from dwuglos.profiles import NETFLIX_PL, TED_PL
from tests.dwuglos.checks.looking import look, timed

STRICT = replace(NETFLIX_PL, name="strict", chained=False)


@pytest.mark.parametrize(
    ("gap", "chained", "parted"), [(0, False, True), (1, True, True), (79, True, True), (80, False, False)]
)
def test_gaps_of_chained_segments_are_fine_where_the_profile_says_so(gap: int, chained: bool, parted: bool) -> None:
    made = timed((0, 2000), (2000 + gap, 4000))
    assert bool(look(Gap, made, Options(NETFLIX_PL))) is chained
    assert bool(look(Gap, made, Options(STRICT))) is parted


def test_the_fix_ends_the_segment_before_earlier() -> None:
    (finding,) = look(Gap, timed((0, 2000), (2010, 4000)), Options(NETFLIX_PL))
    assert finding.segment == 2
    assert finding.fix is not None
    assert [(change.id, change.after and change.after.end) for change in finding.fix.changes] == [(1, 1930)]


def test_there_is_no_fix_that_would_make_the_segment_before_too_short() -> None:
    (finding,) = look(Gap, timed((0, 850), (860, 4000)), Options(NETFLIX_PL))
    assert finding.fix is None


def test_profiles_without_a_gap_and_segments_without_times() -> None:
    assert not look(Gap, timed((0, 2000), (2001, 4000)), Options(TED_PL))
    assert not look(Gap, timed((0, 2000), (None, None), (2001, 3000)), Options(STRICT))
