"""The mark of what follows too soon, which only some limits ask for."""

from dataclasses import replace

from dwuglos.profiles import NETFLIX_PL, TED_PL
from dwuglos.talk import edits
from gui.marks.too_close import TooCloseMark


def close(desk):
    return [id for id in range(1, 7) if "too close" in [mark.name for mark in desk.table.segments.row(id - 1).marks]]


def test_only_limits_with_a_gap_mark_it(at_work, mark_of, inked):
    at_work.table.set_look(TED_PL)
    assert close(at_work) == []
    at_work.table.set_look(replace(NETFLIX_PL, gap=80, chained=False))
    assert close(at_work) == [2, 3, 5]
    at_work.session.do(edits.set_times(at_work.transcript, 5, 9580, 12000))
    assert close(at_work) == [2, 3]
    mark, segment = mark_of(TooCloseMark), at_work.segment(2)
    assert mark.word(segment) == "too close"
    assert mark.sentence(segment) == "Too close: 0.00 s after the one before it; the limit is 0.08 s."
    assert inked(mark, segment)


def test_segments_that_touch_are_fine_where_the_limits_say_so(at_work):
    assert (NETFLIX_PL.gap, NETFLIX_PL.chained) == (80, True)
    at_work.table.set_look(NETFLIX_PL)
    assert close(at_work) == []
    at_work.session.do(edits.set_times(at_work.transcript, 2, 2001, 5000))
    assert close(at_work) == [2]
    at_work.session.do(edits.set_times(at_work.transcript, 2, 2080, 5000))
    assert close(at_work) == []


def test_what_overlaps_is_not_too_close_as_well(at_work):
    at_work.table.set_look(replace(NETFLIX_PL, gap=80, chained=False))
    at_work.session.do(edits.set_times(at_work.transcript, 1, 0, 2500))
    assert 2 not in close(at_work)
