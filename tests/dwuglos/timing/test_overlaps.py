"""Segments that overlap are parted."""

from __future__ import annotations

from hypothesis import given, settings, strategies

from dwuglos.profiles import NETFLIX_PL, TED_PL, Profile
from dwuglos.timing.overlaps import remove_overlaps
from tests.dwuglos.timing.talks import PROFILE, after, choices, is_sound, of, overlaps, talks, tight, times

APART = Profile("own", "Own", 42, 2, 17, 833, 7000, gap=80, chained=False)


def test_the_first_one_ends_earlier():
    talk = of((0, 5000), (3000, 6000), (6000, 8000))
    plan = remove_overlaps(talk, None, NETFLIX_PL)
    assert times(talk, plan) == [(0, 3000), (3000, 6000), (6000, 8000)]
    assert times(talk, remove_overlaps(talk, None, APART))[0] == (0, 2920)
    assert plan.edit is not None
    assert plan.edit.label == "Remove overlaps"


def test_one_that_would_be_too_short_keeps_its_time_and_the_next_begins_later():
    talk = of((0, 5000), (500, 6000), (6000, 8000))
    assert times(talk, remove_overlaps(talk, None, TED_PL)) == [(0, 1000), (1000, 6000), (6000, 8000)]


def test_two_that_begin_together_share_the_time():
    talk = of((0, 5000), (0, 5000))
    assert times(talk, remove_overlaps(talk, None, TED_PL)) == [(0, 1000), (1000, 5000)]


def test_a_long_one_over_several_is_cut_at_the_first():
    talk = of((0, 9000), (2000, 4000), (4000, 6000))
    assert times(talk, remove_overlaps(talk, None, TED_PL))[0] == (0, 2000)


def test_what_has_no_room_for_both_stays_and_is_counted():
    talk = of((0, 1500), (500, 1600), (1600, 3000))
    plan = remove_overlaps(talk, None, TED_PL)
    assert plan.edit is None
    assert [str(each) for each in plan.notices] == ["One overlap stays: there is not enough time for both segments."]


def test_one_that_may_not_change_does_not_begin_later():
    talk = of((0, 5000), (500, 6000))
    plan = remove_overlaps(talk, [1], TED_PL)
    assert plan.edit is None
    assert plan.notices[0].n == 1
    assert remove_overlaps(talk, [2], TED_PL) == (None, ())


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_parted_stays_sound_within_the_limits(data):
    segments, profile = data.draw(talks()), data.draw(PROFILE)
    ids = data.draw(choices(segments))
    plan = remove_overlaps(segments, ids, profile)
    result = after(segments, plan)
    assert is_sound(segments, result, ids)
    assert overlaps(result) <= overlaps(segments)
    assert tight(result, profile) <= tight(segments, profile)
    if ids is None:
        assert len(overlaps(result)) == sum(each.n for each in plan.notices)
    for _, now in plan.changes:
        assert now is not None
        assert (now.duration or 0) >= max(1, profile.shortest)
