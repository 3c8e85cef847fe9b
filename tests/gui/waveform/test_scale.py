"""How time lies on the width of a waveform."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gui.waveform.scale import STEPS, USUAL, Scale


def a_scale(width: int = 1000, duration: int = 600_000) -> Scale:
    scale = Scale()
    scale.resize(width, duration)
    return scale


def test_a_pixel_and_its_time_belong_together() -> None:
    scale = a_scale()
    scale.scroll_to(30_000)
    assert (scale.step, scale.span, scale.end) == (STEPS[USUAL], 12_000, 42_000)
    assert scale.x(31_200) == 100
    assert scale.ms(100) == 31_200
    assert scale.x(30_011) == 0


def test_what_is_shown_stays_within_the_recording() -> None:
    scale = a_scale()
    scale.scroll_to(-5)
    assert scale.start == 0
    scale.scroll_to(10**9)
    assert scale.start == scale.farthest == 588_000
    assert scale.ms(5000) == 600_000
    scale.resize(1000, 3_000)
    assert scale.start == scale.farthest == 0
    assert scale.ms(-3) == 0


def test_zooming_keeps_a_time_where_it_is() -> None:
    scale = a_scale()
    scale.scroll_to(30_000)
    at = scale.ms(250)
    scale.zoom_to(USUAL + 2, at)
    assert scale.step == STEPS[USUAL + 2]
    assert scale.x(at) == 250
    scale.zoom_to(-3, at)
    assert scale.step == STEPS[0]
    scale.zoom_to(99, at)
    assert (scale.step, scale.start) == (STEPS[-1], 0)


def test_the_whole_is_shown_as_near_as_it_has_room() -> None:
    scale = a_scale()
    scale.scroll_to(30_000)
    scale.zoom_to_whole()
    assert (scale.step, scale.start) == (800, 0)
    scale.resize(1, 24 * 3_600_000)
    scale.zoom_to_whole()
    assert scale.step == STEPS[-1]


def test_a_part_is_brought_into_view_with_room_beside_it() -> None:
    scale = a_scale()
    assert not scale.reveal(1_000, 2_000)
    assert scale.reveal(20_000, 22_000)
    assert scale.end == 22_000 + 1_200
    assert scale.reveal(5_000, 6_000)
    assert scale.start == 5_000 - 1_200
    assert scale.reveal(100_000, 200_000)  # longer than there is room for: its beginning
    assert scale.start == 100_000 - 1_200
    scale.scroll_to(600_000)
    assert not scale.reveal(599_000, 700_000), "it is at its end already"


@given(st.integers(1, 3000), st.integers(0, 10**7), st.lists(st.tuples(st.integers(-2, 22), st.integers(0, 3000))))
def test_no_way_of_scrolling_and_zooming_leaves_the_recording(
    width: int, duration: int, moves: list[tuple[int, int]]
) -> None:
    scale = a_scale(width, duration)
    for zoom, x in moves:
        scale.zoom_to(zoom, scale.ms(x))
        assert 0 <= scale.start <= scale.farthest
        assert scale.x(scale.ms(x)) <= max(x, 0)
