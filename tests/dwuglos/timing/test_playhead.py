"""Times taken from the playhead."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies

from dwuglos.errors import InputError
from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.timing import playhead


@pytest.fixture
def talk() -> Transcript:
    return Transcript(
        number(
            [
                NewSegment(1000, 3000, "Hello, everybody.", "Witam."),
                NewSegment(3000, 6000, "One two three four", "raz dwa trzy"),
                NewSegment(None, None, "Not timed yet."),
                NewSegment(9000, 9500, "Word", ""),
            ]
        )
    )


def _times(talk: Transcript, id: int) -> tuple[int | None, int | None]:
    segment = talk.by_id(id)
    assert segment is not None
    return segment.start, segment.end


@pytest.mark.parametrize(
    ("id", "at", "expected"),
    [(2, 3500, (3500, 6000)), (2, 5950, (5950, 8950)), (2, 7000, (7000, 10_000)), (3, 6100, (6100, 7712))],
)
def test_a_start_is_where_the_recording_is(talk, id, at, expected):
    edit = playhead.set_start(talk, id, at)
    assert edit is not None
    back = edit.apply(talk)
    assert _times(talk, id) == expected
    assert talk[talk.row_of(id)].timing == ""
    back.apply(talk)
    assert _times(talk, 2) == (3000, 6000)


@pytest.mark.parametrize(
    ("id", "at", "expected"),
    [(2, 5500, (3000, 5500)), (2, 3050, (50, 3050)), (2, 2000, (0, 2000)), (3, 8000, (6388, 8000))],
)
def test_an_end_is_where_the_recording_is(talk, id, at, expected):
    edit = playhead.set_end(talk, id, at)
    assert edit is not None
    edit.apply(talk)
    assert _times(talk, id) == expected


def test_a_segment_that_is_moved_far_goes_to_its_place(talk):
    edit = playhead.set_start(talk, 1, 5000)
    assert edit is not None
    edit.apply(talk)
    assert [s.id for s in talk] == [2, 1, 3, 4]


def test_there_is_no_end_at_the_very_start(talk):
    with pytest.raises(InputError, match="end must come after the start"):
        playhead.set_end(talk, 1, 0)
    with pytest.raises(InputError, match="no longer there"):
        playhead.set_start(talk, 99, 1000)


def _estimated(*spans: tuple[int, int]) -> Transcript:
    return Transcript(number(NewSegment(a, b, "One two three.", timing="estimated") for a, b in spans))


def _all(talk: Transcript) -> list[tuple[int | None, int | None, str]]:
    return [(s.start, s.end, s.timing) for s in talk]


def test_taps_give_one_time_after_the_other_and_the_rest_comes_along():
    talk = _estimated((0, 2000), (2000, 4000), (4000, 6000), (6000, 8000))
    before = list(talk)
    for id, at in ((1, 500), (2, 3000), (3, 4500)):
        edit = playhead.begin_here(talk, id, at)
        assert edit is not None
        assert edit.label == "Begin here"
        edit.apply(talk)
    assert _all(talk) == [(500, 2500, ""), (3000, 4500, ""), (4500, 6500, ""), (6500, 8500, "estimated")]
    assert before[0].start == 0


def test_estimates_between_two_taps_share_the_time():
    talk = _estimated((0, 2000), (2000, 4000), (4000, 6000), (6000, 8000), (8000, 9000))
    for id, at in ((1, 0), (4, 12_000)):
        edit = playhead.begin_here(talk, id, at)
        assert edit is not None
        edit.apply(talk)
    assert [s.start for s in talk] == [0, 4000, 8000, 12_000, 14_000]
    edit = playhead.begin_here(talk, 3, 6000)
    assert edit is not None
    edit.apply(talk)
    assert [s.start for s in talk] == [0, 3000, 6000, 12_000, 14_000]
    assert [s.timing for s in talk] == ["", "estimated", "", "", "estimated"]


def test_a_tap_among_times_that_are_known_changes_one_and_ends_the_one_before(talk):
    edit = playhead.begin_here(talk, 2, 2500)
    assert edit is not None
    edit.apply(talk)
    assert [_times(talk, id) for id in (1, 2, 4)] == [(1000, 2500), (2500, 6000), (9000, 9500)]


def test_a_time_from_the_sound_is_no_estimate_that_moves_along():
    talk = Transcript(
        number(
            [
                NewSegment(0, 2000, "One.", timing="estimated"),
                NewSegment(2000, 4000, "Two.", timing="aligned"),
                NewSegment(4000, 6000, "Three.", timing="aligned"),
            ]
        )
    )
    edit = playhead.begin_here(talk, 2, 2500)
    assert edit is not None
    edit.apply(talk)
    assert _all(talk) == [(0, 2500, "estimated"), (2500, 4000, ""), (4000, 6000, "aligned")]


def test_a_tap_on_a_segment_without_times_gives_it_some(talk):
    edit = playhead.begin_here(talk, 3, 7000)
    assert edit is not None
    edit.apply(talk)
    assert _times(talk, 3) == (7000, 8612)


def test_a_tap_beyond_what_is_known_moves_the_segment_alone(talk):
    edit = playhead.begin_here(talk, 2, 500)
    assert edit is not None
    edit.apply(talk)
    assert [s.id for s in talk][:2] == [2, 1]
    assert _times(talk, 2) == (500, 6000)


@settings(max_examples=60)
@given(strategies.lists(strategies.tuples(strategies.integers(1, 5), strategies.integers(0, 20_000)), max_size=6))
def test_whatever_is_tapped_stays_sound(taps):
    talk = _estimated((0, 2000), (2000, 4000), (4000, 4001), (4001, 8000), (9000, 9900))
    for id, at in taps:
        before = list(talk)
        edit = playhead.begin_here(talk, id, at)
        if edit is None:
            continue
        back = edit.apply(talk)
        timed = [(s.start, s.end) for s in talk if s.start is not None and s.end is not None]
        assert [start for start, _ in timed] == sorted(start for start, _ in timed)
        assert all(0 <= start < end for start, end in timed)
        forward = back.apply(talk)
        assert list(talk) == before
        forward.apply(talk)


def test_a_split_is_at_the_playhead_and_its_texts_between_two_words(talk):
    playhead.split_at(talk, 2, 3900).apply(talk)
    assert [(s.start, s.end, s.source, s.target) for s in talk.segments[1:3]] == [
        (3000, 3900, "One two", "raz"),
        (3900, 6000, "three four", "dwa trzy"),
    ]


def test_a_split_needs_two_words_and_a_place_inside(talk):
    with pytest.raises(InputError, match="between two words"):
        playhead.split_at(talk, 4, 9250)
    for at in (2000, 3000, 3050, 5950, 6000, 7000):
        with pytest.raises(InputError, match="not inside this segment"):
            playhead.split_at(talk, 2, at)
    with pytest.raises(InputError, match="not inside this segment"):
        playhead.split_at(talk, 3, 7000)


@given(strategies.integers(0, 12_000), strategies.sampled_from((1, 2, 3, 4)), strategies.integers(0, 2))
def test_whatever_is_set_stays_sound(at, id, kind):
    talk = Transcript(
        number([NewSegment(1000, 3000, "Hello, all"), NewSegment(3000, 6000, "One two"), NewSegment(None, None, "x y")])
    )
    before = list(talk)
    try:
        edit = (playhead.set_start, playhead.set_end, playhead.split_at)[kind](talk, id, at)
    except InputError:
        assert list(talk) == before
        return
    if edit is None:
        return
    back = edit.apply(talk)
    timed = [(s.start, s.end) for s in talk if s.start is not None and s.end is not None]
    assert timed == sorted(timed)
    assert all(0 <= start < end for start, end in timed)
    back.apply(talk)
    assert list(talk) == before
