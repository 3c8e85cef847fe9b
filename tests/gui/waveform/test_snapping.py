"""Where an edge goes that is let go."""

from __future__ import annotations

import pytest

from gui.waveform.snapping import snap, to_frame


def test_an_edge_goes_to_the_nearest_place_within_reach() -> None:
    assert snap(1000, [900, 1030, 1090], 40, None) == 1030
    assert snap(1000, [960], 40, None) == 960
    assert snap(1000, [959], 40, None) == 1000
    assert snap(1000, [], 40, None) == 1000


def test_what_is_near_nothing_goes_to_the_nearest_frame() -> None:
    assert snap(1013, [5000], 40, 25.0) == 1000
    assert snap(1025, [], 40, 25.0) == 1040
    assert snap(1025, [1027], 40, 25.0) == 1027, "a neighbour counts more than a frame"


@pytest.mark.parametrize(
    ("ms", "rate", "frame"), [(0, 25.0, 0), (41, 24000 / 1001, 42), (83, 23.976, 83), (7, None, 7)]
)
def test_a_frame_begins_at_a_whole_millisecond(ms: int, rate: float | None, frame: int) -> None:
    assert to_frame(ms, rate) == frame
