"""Segments that stay until they can be read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies

from dwuglos.profiles import NETFLIX_PL, SDH_PL, TED_PL, Profile
from dwuglos.timing.clock import characters_per_second
from dwuglos.timing.reading_time import extend, time_needed
from tests.dwuglos.timing.talks import PROFILE, after, choices, is_sound, of, overlaps, talks, tight, times

TEXT = "To jest zdanie, które ma równo pięćdziesiąt znaków"  # 50 characters: 2.942 s at 17 a second


def test_a_segment_ends_when_it_can_have_been_read():
    talk = of((1000, 2000), (8000, 9000), target=TEXT)
    plan = extend(talk, None, NETFLIX_PL)
    assert times(talk, plan) == [(1000, 3942), (8000, 10_942)]
    assert plan.notices == ()
    assert plan.edit is not None
    assert plan.edit.label == "Extend for reading"


def test_only_the_chosen_are_extended():
    talk = of((1000, 2000), (8000, 9000), target=TEXT)
    assert times(talk, extend(talk, [2], NETFLIX_PL)) == [(1000, 2000), (8000, 10_942)]


def test_it_ends_where_the_next_one_begins_or_keeps_the_gap():
    talk = of((1000, 2000), (3000, 7000), target=TEXT)
    chained, apart = NETFLIX_PL, Profile("own", "Own", 42, 2, 17, 833, 7000, gap=80, chained=False)
    assert [times(talk, extend(talk, [1], profile))[0] for profile in (chained, apart)] == [(1000, 3000), (1000, 2920)]
    plan = extend(talk, [1], chained)
    assert [str(each) for each in plan.notices] == ["One segment still has to be read too fast: there is no more room."]


def test_it_begins_earlier_where_that_is_allowed():
    talk = of((0, 500), (2000, 3000), (3000, 7000), target=TEXT)
    assert times(talk, extend(talk, [2], NETFLIX_PL, earlier=300))[1] == (1700, 3000)
    assert times(talk, extend(talk, [2], NETFLIX_PL, earlier=1450))[1] == (580, 3000)
    assert times(talk, extend(talk, [2], NETFLIX_PL, earlier=5000))[1] == (500, 3000)
    assert times(talk, extend(talk, [2], TED_PL, earlier=5000))[1] == (619, 3000)


def test_it_stays_no_longer_than_the_profile_lets_it():
    talk = of((1000, 2000), target=TEXT * 4)
    plan = extend(talk, None, NETFLIX_PL)
    assert times(talk, plan) == [(1000, 8000)]
    assert plan.notices == ()


def test_a_segment_without_polish_gets_the_shortest_time():
    talk = of((1000, 1100), target="")
    assert times(talk, extend(talk, None, NETFLIX_PL)) == [(1000, 1833)]
    assert extend(talk, None, SDH_PL).edit is None


@pytest.mark.parametrize(("target", "needed"), [("", 833), (TEXT, 2942), (f"<i>{TEXT}</i>", 2942), (TEXT * 4, 7000)])
def test_tags_are_not_read(target, needed):
    assert time_needed(of((0, 1), target=target)[0], NETFLIX_PL) == needed


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_extended_stays_sound_within_the_limits(data):
    segments, profile = data.draw(talks()), data.draw(PROFILE)
    ids = data.draw(choices(segments))
    plan = extend(segments, ids, profile, data.draw(strategies.sampled_from((0, 300, 2000))))
    result = after(segments, plan)
    assert is_sound(segments, result, ids)
    assert overlaps(result) == overlaps(segments)
    assert tight(result, profile) <= tight(segments, profile)
    for before, now in plan.changes:
        assert before is not None
        assert now is not None
        assert (now.start or 0) <= (before.start or 0)
        assert (now.end or 0) >= (before.end or 0)
        assert not profile.longest or (now.duration or 0) <= profile.longest
    left = sum(
        bool(profile.speed) and characters_per_second(s.target, s.duration) > profile.speed
        for s in result
        if (ids is None or s.id in ids) and s.duration and (not profile.longest or s.duration < profile.longest)
    )
    assert left <= sum(each.n for each in plan.notices)
