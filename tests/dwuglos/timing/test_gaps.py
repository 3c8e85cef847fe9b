"""The time between segments."""

import pytest
from hypothesis import given, settings, strategies

from dwuglos.profiles import NETFLIX_PL, TED_PL
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.timing.gaps import close_gaps, gap_before
from tests.dwuglos.timing.talks import PROFILE, after, choices, is_sound, of, overlaps, talks, tight, times

TALK = Transcript(
    number(
        [
            NewSegment(0, 1500, "One."),
            NewSegment(1500, 3000, "Two."),
            NewSegment(2900, 4000, "Three."),
            NewSegment(None, None, "Four."),
            NewSegment(9000, 9500, "Five."),
            NewSegment(9520, 9900, "Six."),
        ]
    )
)


@pytest.mark.parametrize(("row", "gap"), [(0, None), (1, 0), (2, -100), (3, None), (4, None), (5, 20)])
def test_a_gap_is_counted_from_the_segment_before(row, gap):
    assert gap_before(TALK, TALK[row]) == gap


def test_short_gaps_are_closed_to_the_least_there_may_be():
    talk = of((1000, 3000), (3300, 5000), (5040, 7000), (7000, 8000), (8500, 9000), (9499, 9999))
    plan = close_gaps(talk, None, 500, NETFLIX_PL)
    assert [end for _, end in times(talk, plan)] == [3220, 4960, 7000, 8000, 9419, 9999]
    assert plan.edit is not None
    assert plan.edit.label == "Close gaps"


def test_without_a_least_gap_segments_come_to_touch():
    assert times(GAPPY, close_gaps(GAPPY, None, 500, TED_PL))[0] == (1000, 3300)
    assert times(GAPPY, close_gaps(GAPPY, [2], 500, TED_PL))[0] == (1000, 3000)


GAPPY = of((1000, 3000), (3300, 5000))


def test_a_segment_that_would_be_too_long_or_too_short_is_left_and_counted():
    talk = of((0, 6900), (7200, 8040), (8050, 9000))
    plan = close_gaps(talk, None, 500, NETFLIX_PL)
    assert plan.edit is None
    assert [str(each) for each in plan.notices] == [
        "2 gaps stay, as their segments would be on the screen for too short or too long a time."
    ]


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_gaps_are_closed_the_talk_stays_sound(data):
    segments, profile = data.draw(talks()), data.draw(PROFILE)
    ids = data.draw(choices(segments))
    plan = close_gaps(segments, ids, data.draw(strategies.sampled_from((1, 80, 500, 5000))), profile)
    result = after(segments, plan)
    assert is_sound(segments, result, ids)
    assert overlaps(result) == overlaps(segments)
    assert tight(result, profile) <= tight(segments, profile)
    for before, now in plan.changes:
        assert before is not None
        assert now is not None
        assert before.start == now.start
        assert profile.shortest <= (now.duration or 0) or (now.duration or 0) > (before.duration or 0)
        assert (
            not profile.longest
            or (now.duration or 0) <= profile.longest
            or (now.duration or 0) < (before.duration or 0)
        )
