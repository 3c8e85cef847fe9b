"""The time between segments."""

import pytest

from dwuglos.talk.transcript import NewSegment, Transcript, number
from dwuglos.timing.gaps import gap_before

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
