"""Times moved to frames and to speech."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings, strategies

from dwuglos.timing import lines
from dwuglos.timing.snapping import nearest_frame, snap_to_frames, snap_to_speech
from tests.dwuglos.timing.talks import after, choices, is_sound, of, overlaps, talks, times

TALK = of((1015, 3000), (3000, 5500), None, (9000, 9001), (20_013, 22_000))


def test_times_go_to_the_nearest_frame():
    plan = snap_to_frames(TALK, None, Fraction(25))
    assert times(TALK, plan) == [(1000, 3000), (3000, 5520), (None, None), (9000, 9040), (20_000, 22_000)]
    assert plan.edit is not None
    assert plan.edit.label == "Snap times"


def test_frames_do_not_drift():
    assert [nearest_frame(ms, Fraction(24_000, 1001)) for ms in (0, 20, 22, 3_603_600)] == [0, 0, 42, 3_603_600]


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_snapped_to_frames_stays_sound(data):
    segments = data.draw(talks())
    ids = data.draw(choices(segments))
    rate = lines.frame_rate(data.draw(strategies.sampled_from(lines.FRAME_RATES)))
    result = after(segments, snap_to_frames(segments, None, rate))
    assert is_sound(segments, result, None)
    assert snap_to_frames(result, None, rate).edit is None
    if ids is not None:
        assert is_sound(segments, after(segments, snap_to_frames(segments, set(), rate)), set())


SPEECH = [(1200, 2900), (3100, 5000), (9300, 9900), (19_000, 19_900), (20_100, 21_000)]


def test_a_start_goes_to_the_speech_near_it_and_takes_the_end_that_it_touches():
    plan = snap_to_speech(TALK, None, SPEECH, reach=250)
    assert times(TALK, plan) == [(1200, 3100), (3100, 5500), (None, None), (9000, 9001), (20_100, 22_000)]


def test_a_start_may_be_a_little_before_the_speech():
    assert times(TALK, snap_to_speech(TALK, [1], SPEECH, reach=250, lead=100))[0] == (1100, 3000)


def test_an_end_that_may_not_move_is_in_the_way():
    talk = of((1000, 3000), (3000, 5500), (5600, 7000))
    assert snap_to_speech(talk, [2], [(2900, 5000)], reach=250).edit is None
    assert times(talk, snap_to_speech(talk, [2], [(3100, 5000)], reach=250))[1] == (3100, 5500)
    assert snap_to_speech(talk, None, [(5450, 6000)], reach=250).edit is None


def test_a_start_does_not_pass_that_of_the_next_segment():
    talk = of((1000, 3000), (1100, 2000))
    assert snap_to_speech(talk, [1], [(1200, 5000)], reach=250).edit is None
    assert times(talk, snap_to_speech(talk, [1], [(1100, 5000)], reach=250))[0] == (1100, 3000)


def test_without_speech_nothing_moves():
    assert snap_to_speech(TALK, None, [], reach=250).edit is None


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_snapped_to_speech_stays_sound(data):
    segments = data.draw(talks())
    ids = data.draw(choices(segments))
    starts = sorted(data.draw(strategies.lists(strategies.integers(0, 40_000), max_size=20)))
    plan = snap_to_speech(
        segments, ids, [(start, start + 100) for start in starts], 500, data.draw(strategies.integers(0, 200))
    )
    result = after(segments, plan)
    assert is_sound(segments, result, ids)
    assert overlaps(result) <= overlaps(segments)
