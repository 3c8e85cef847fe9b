"""Which segments are on the screen, against a look at each of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.talk.transcript import NewSegment, number
from dwuglos.timing.on_screen import ScreenTimes

TIMES = st.none() | st.tuples(st.integers(0, 40), st.integers(0, 40))


@given(st.lists(TIMES, max_size=12))
def test_at_every_time_those_are_shown_whose_time_it_is(times: list[tuple[int, int] | None]) -> None:
    segments = number(NewSegment(*(each or (None, None)), "x") for each in times)
    laid_out = ScreenTimes(segments)
    stretch = laid_out.at(0)
    for time in range(45):
        shown = tuple(s.id for s in segments if s.start is not None and s.end is not None and s.start <= time < s.end)
        if stretch.end is not None and time >= stretch.end:
            stretch = laid_out.at(time)
        assert stretch == laid_out.at(time)
        assert stretch.ids == shown
        assert stretch.start <= time
        assert stretch.end is None or time < stretch.end


def test_a_talk_without_times_shows_nothing() -> None:
    assert ScreenTimes([]).at(1000) == (0, None, ())
    assert ScreenTimes(number([NewSegment(None, None, "x")])).at(1000) == (0, None, ())
