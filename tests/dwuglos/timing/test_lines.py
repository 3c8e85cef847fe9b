"""Times moved along a line."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings, strategies

from dwuglos.errors import InputError
from dwuglos.talk.transcript import Transcript
from dwuglos.timing import lines
from dwuglos.timing.lines import Line
from tests.dwuglos.timing.talks import after, choices, is_sound, of, talks, times

TALK = of((1000, 3000), (3000, 5500), None, (9000, 9001), (20_000, 22_000))


def test_a_shift_moves_all_by_the_same():
    plan = lines.shift(TALK, None, -750)
    assert times(TALK, plan) == [(250, 2250), (2250, 4750), (None, None), (8250, 8251), (19_250, 21_250)]
    assert plan.edit is not None
    assert plan.edit.label == "Shift times"
    assert plan.notices == ()


def test_a_shift_of_some_leaves_the_others():
    assert times(TALK, lines.shift(TALK, [4, 3], 900))[2:] == [(None, None), (9900, 9901), (20_000, 22_000)]


def test_an_estimate_that_is_shifted_is_still_one():
    estimated = [s._replace(timing="estimated") for s in TALK]
    assert {s.timing for s in after(estimated, lines.shift(estimated, None, 500))} == {"estimated"}


def test_nothing_is_shifted_by_nothing():
    assert lines.shift(TALK, None, 0) == (None, ())
    assert lines.shift(TALK, [3], 500) == (None, ())


def test_what_would_begin_before_0_is_cut_there():
    plan = lines.shift(TALK, None, -1500)
    assert times(TALK, plan)[:2] == [(0, 1500), (1500, 4000)]
    assert [str(each) for each in plan.notices] == ["One segment would begin before 0:00 and is cut there."]


@pytest.mark.parametrize(("by", "lost"), [(-3000, 1), (-5499, 1), (-5500, 2), (-1_000_000, 4)])
def test_what_would_end_before_0_is_refused(by, lost):
    with pytest.raises(InputError, match=f"recording begins: {lost}. Move them less, or delete those first"):
        lines.shift(TALK, None, by)


@pytest.mark.parametrize(("ids", "by", "number"), [([2], 6001, 4), ([4], -6001, 4), ([1], 2001, 2), ([5], -12_000, 5)])
def test_some_cannot_pass_the_others(ids, by, number):
    with pytest.raises(InputError, match=f"Segment {number} would begin before the one above it"):
        lines.shift(TALK, ids, by)


def test_what_is_not_in_order_may_stay_so():
    jumbled = of((5000, 6000), (1000, 2000), (8000, 9000))
    assert times(jumbled, lines.shift(jumbled, None, 500)) == [(5500, 6500), (1500, 2500), (8500, 9500)]


def test_a_shift_beyond_a_hundred_hours_is_refused():
    with pytest.raises(InputError, match="a hundred hours"):
        lines.shift(TALK, None, lines.FARTHEST)


def test_a_talk_without_times_cannot_be_moved():
    with pytest.raises(InputError, match="no times yet"):
        lines.shift(of(None, None), None, 100)


def test_two_points_stretch_all():
    plan = lines.stretch(TALK, None, (1000, 2000), (20_000, 40_000))
    assert times(TALK, plan) == [(2000, 6000), (6000, 11_000), (None, None), (18_000, 18_002), (40_000, 44_000)]


def test_the_two_points_come_to_be_what_was_wished():
    plan = lines.stretch(TALK, None, (1000, 1777), (20_000, 20_003))
    assert (times(TALK, plan)[0][0], times(TALK, plan)[-1][0]) == (1777, 20_003)


@pytest.mark.parametrize(
    ("first", "last"), [((5, 5), (5, 9)), ((5, 5), (4, 9)), ((5, 9), (9, 9)), ((5, 9), (9, 5)), ((0, 0), (0, 0))]
)
def test_points_that_are_not_in_order_are_refused(first, last):
    with pytest.raises(InputError, match="second point must come after the first"):
        lines.stretch(TALK, None, first, last)


def test_a_stretch_beyond_sense_is_refused():
    with pytest.raises(InputError, match="ten times"):
        lines.stretch(TALK, None, (1000, 1000), (2000, 20_000))


def test_another_frame_rate_lets_times_be_counted_anew():
    plan = lines.change_frame_rate(TALK, None, Fraction(25), Fraction(24))
    assert times(TALK, plan)[-1] == (20_833, 22_917)
    assert plan.edit is not None
    assert plan.edit.label == "Change frame rate"
    assert lines.change_frame_rate(TALK, None, Fraction(25), Fraction(25)).edit is None


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("25", Fraction(25)),
        (" 23,976 ", Fraction(24_000, 1001)),
        ("23.98", Fraction(24_000, 1001)),
        ("29.97", Fraction(30_000, 1001)),
        ("59.94", Fraction(60_000, 1001)),
        ("12.5", Fraction(25, 2)),
        ("1000", Fraction(1000)),
    ],
)
def test_a_frame_rate_is_what_is_meant(text, rate):
    assert lines.frame_rate(text) == rate


@pytest.mark.parametrize(
    "text", ["", "0", "x", "25 fps", "1001", "-25", "nan", "inf", "1/0", "1e9", "1e99999999", "9" * 400]
)
def test_what_is_no_frame_rate_is_refused(text):
    with pytest.raises(InputError, match="frames per second as a number"):
        lines.frame_rate(text)


def test_all_frame_rates_that_are_offered_are_understood():
    assert [round(lines.frame_rate(each) * 1001 / 1000, 2) for each in lines.FRAME_RATES if "." in each] == [24, 30, 60]


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_shifted_stays_sound(data):
    segments = data.draw(talks())
    ids = data.draw(choices(segments))
    by = data.draw(strategies.integers(-5000, 5000))
    try:
        plan = lines.shift(segments, ids, by)
    except InputError:
        assume(False)
    assert is_sound(segments, after(segments, plan), ids)


@settings(max_examples=40)
@given(strategies.data())
def test_whatever_is_stretched_stays_sound_and_comes_back(data):
    segments = data.draw(talks())
    ids = data.draw(choices(segments))
    before, later = (data.draw(strategies.sampled_from(lines.FRAME_RATES)) for _ in range(2))
    rates = lines.frame_rate(before), lines.frame_rate(later)
    try:
        plan = lines.change_frame_rate(segments, ids, *rates)
    except InputError:
        assume(False)
    result = after(segments, plan)
    assert is_sound(segments, result, ids)
    if ids is None:
        again = after(result, lines.change_frame_rate(result, None, rates[1], rates[0]))
        pairs = zip(segments, again, strict=True)
        assert all(abs((a.start or 0) - (b.start or 0)) <= 2 for a, b in pairs)


def test_a_line_found_from_the_sound_moves_all():
    plan = lines.fit_to_sound(TALK, Line(Fraction(25, 24), Fraction(-500)))
    assert times(TALK, plan)[0] == (542, 2625)
    assert plan.edit is not None
    assert plan.edit.label == "Sync by the sound"
    assert Transcript(TALK)[0].start == 1000


@pytest.mark.parametrize("shift", [-49, 0, 30])
def test_what_is_at_its_place_stays_there(shift):
    plan = lines.fit_to_sound(TALK, Line(shift=Fraction(shift)))
    assert plan.edit is None
    assert [str(each) for each in plan.notices] == ["The segments are where the sound has them; nothing has to move."]
    assert lines.fit_to_sound(TALK, Line(shift=Fraction(50))).edit is not None
