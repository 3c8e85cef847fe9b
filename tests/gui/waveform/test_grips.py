"""What the mouse takes hold of."""

from __future__ import annotations

from gui.waveform.grips import Grip, grip_at
from gui.waveform.intervals import Interval
from gui.waveform.scale import Scale

FIRST, SECOND = Interval(1200, 3600, 1), Interval(3600, 6000, 2)
TINY = Interval(1200, 1260, 3)


def a_scale() -> Scale:
    scale = Scale()
    scale.resize(1000, 60_000)
    return scale  # 12 ms a pixel


def grip(x: int, *near: Interval, current: int | None = None) -> tuple[int, str] | None:
    found = grip_at(x, near, a_scale(), current)
    return None if found is None else (found.id, found.edge)


def test_an_edge_is_taken_from_a_few_pixels_away() -> None:
    assert grip(96, FIRST) == (1, "start")
    assert grip(105, FIRST) == (1, "start")
    assert grip(106, FIRST) == (1, "body")
    assert grip(94, FIRST) is None
    assert grip(305, FIRST) == (1, "end")


def test_where_two_edges_meet_the_side_of_the_mouse_decides_and_the_current_segment_before_it() -> None:
    assert grip(299, FIRST, SECOND) == (1, "end")
    assert grip(301, FIRST, SECOND) == (2, "start")
    assert grip(299, FIRST, SECOND, current=2) == (2, "start")
    assert grip(301, FIRST, SECOND, current=1) == (1, "end")


def test_a_segment_too_narrow_for_edges_is_taken_whole_unless_it_is_the_current_one() -> None:
    assert grip(100, TINY) == (3, "body")
    assert grip(100, TINY, current=3) == (3, "start")
    assert grip(105, TINY, current=3) == (3, "end")


def test_an_edge_never_passes_the_other() -> None:
    assert Grip(FIRST, "start").moved(2000, 40) == Interval(2000, 3600, 1)
    assert Grip(FIRST, "start").moved(9000, 40) == Interval(3560, 3600, 1)
    assert Grip(FIRST, "start").moved(-50, 40) == Interval(0, 3600, 1)
    assert Grip(FIRST, "end").moved(0, 40) == Interval(1200, 1240, 1)
