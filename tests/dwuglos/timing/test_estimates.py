"""Estimated times are in order whatever is known, and keep what can be believed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.timing.estimates import USUAL_PACE, estimate_times, spoken_length

TEXTS = st.lists(st.text(alphabet="abc 19,.?", max_size=60), max_size=40)
ANCHORS = st.dictionaries(st.integers(-3, 45), st.integers(-5000, 400_000), max_size=20)


@given(TEXTS, st.none() | st.integers(-10, 300_000), ANCHORS)
def test_times_are_in_order_whatever_is_known(texts: list[str], duration: int | None, anchors: dict[int, int]) -> None:
    times = estimate_times(texts, duration, anchors)
    assert len(times) == len(texts)
    assert all(0 <= start <= end for start, end in times)
    assert all(end <= start for (_, end), (start, _) in pairwise(times))
    if duration is not None and duration > 0:
        assert all(end <= duration for _, end in times)


@given(TEXTS.filter(bool), st.data())
def test_known_starts_that_agree_come_back(texts: list[str], data: st.DataObject) -> None:
    starts = [1000 + sum(spoken_length(text) * 70 for text in texts[:at]) for at in range(len(texts))]
    known = data.draw(st.sets(st.sampled_from(range(len(texts)))))
    anchors = {at: starts[at] for at in known}
    times = estimate_times(texts, None, anchors)
    assert {at: times[at][0] for at in known} == anchors


def test_longer_texts_take_longer() -> None:
    (first, _), (second, _), (third, end) = estimate_times(
        ["Yes.", "This is quite a long sentence.", "No."], 10_000, {}
    )
    assert first == 0
    assert 0 < second < 3000
    assert 7000 < third < end <= 10_000


def test_without_a_duration_the_speaker_is_as_fast_as_usual() -> None:
    text = "This sentence is said as fast as usual."
    assert [start for start, _ in estimate_times([text] * 3, None, {})] == pytest.approx(
        [at * spoken_length(text) * USUAL_PACE for at in range(3)], abs=1
    )


def test_one_time_that_contradicts_the_others_is_not_used() -> None:
    texts = ["This is one of the sentences."] * 10
    agreeing = {0: 0, 3: 9000, 6: 18_000, 9: 27_000}
    assert estimate_times(texts, 30_000, agreeing | {4: 900}) == estimate_times(texts, 30_000, agreeing)
    assert estimate_times(texts, 30_000, agreeing | {4: 99_000}) == estimate_times(texts, 30_000, agreeing)


def test_whole_seconds_are_cut_off() -> None:
    texts = ["This is one of the sentences."] * 10
    whole = estimate_times(texts, 30_000, {0: 0, 3: 9000, 6: 18_000, 9: 27_000})
    assert whole[3][0] == 9000
    assert whole[4][0] == 12_500
    assert estimate_times(texts, 30_000, {0: 0, 3: 9001, 6: 18_000, 9: 27_000})[7][0] == 21_000


def test_a_long_silence_is_not_filled() -> None:
    (start, end), (following, _) = estimate_times(["Hello.", "Goodbye."], 70_000, {0: 0, 1: 60_000})[:2]
    assert (start, following) == (0, 60_000)
    assert end <= 60_000
    times = estimate_times(["A sentence of some length."] * 20, 130_000, {0: 0, 10: 100_000, 11: 103_000})
    assert times[10] == (100_000, 103_000)


def test_nothing_takes_no_time() -> None:
    assert estimate_times([], 1000, {0: 5}) == []
    assert estimate_times(["", ""], None, {})[1][0] > 0


@pytest.mark.parametrize(("text", "length"), [("", 1), ("abc", 3), ("28 ab", 15), ("a, b", 6), ("It is.", 18)])
def test_digits_and_pauses_take_time(text: str, length: int) -> None:
    assert spoken_length(text) == length


def test_a_time_that_leaves_none_for_what_is_said_before_is_not_believed():
    times = estimate_times(["All right.", "I am somebody.", "Let us begin."], 9000, {1: 0, 2: 4000})
    assert all(start < end for start, end in times)
    assert times[2][0] == 4000
