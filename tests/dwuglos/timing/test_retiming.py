"""Many times changed at once: the plan, and what it may not do."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError, Notice
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import Segment
from dwuglos.timing.retiming import Plan, Times, as_set, changes, chosen, times_of
from tests.dwuglos.timing.talks import of

TALK = of((0, 1000), None, (2000, 3000), (2500, 4000))


def moved(segments: list[Segment], **times: tuple[int, int]) -> list[tuple[int, int | None, int | None]]:
    """Return the ids and new times of the segments that change: `s3=(1, 2)` moves segment 3."""
    new = {int(name[1:]): Times(*each) for name, each in times.items()}
    return [(after.id, after.start, after.end) for _, after in changes(segments, new) if after is not None]


def test_segments_that_have_times_are_known_by_their_ids_in_their_order() -> None:
    assert list(times_of(TALK).items()) == [(1, Times(0, 1000)), (3, Times(2000, 3000)), (4, Times(2500, 4000))]
    assert Times(2500, 4000).duration == 1500


def test_those_without_times_cannot_be_chosen_and_none_means_all() -> None:
    times = times_of(TALK)
    assert list(chosen(times, None)) == [1, 3, 4]
    assert list(chosen(times, [4, 2, 1])) == [1, 4]
    assert list(chosen(times, [])) == []


def test_no_ids_stay_all() -> None:
    assert as_set(None) is None
    assert as_set([3, 3]) == {3}
    assert as_set([]) == frozenset()


def test_only_what_moves_is_a_change() -> None:
    assert moved(TALK, s1=(0, 1000), s3=(2100, 3000)) == [(3, 2100, 3000)]
    assert moved(TALK) == []
    assert moved(TALK, s2=(5, 6)) == [], "a segment without times gets none"


def test_an_end_alone_is_a_change() -> None:
    assert moved(TALK, s4=(2500, 4001)) == [(4, 2500, 4001)]


def test_a_segment_may_come_to_begin_with_the_one_above_it_but_not_before() -> None:
    assert moved(TALK, s3=(2500, 3000)) == [(3, 2500, 3000)]
    assert moved(TALK, s4=(2000, 4000)) == [(4, 2000, 4000)]
    with pytest.raises(InputError, match="Segment 4 would begin before the one above it"):
        moved(TALK, s3=(2501, 3000))
    with pytest.raises(InputError, match="Segment 4 would begin"):
        moved(TALK, s4=(1999, 4000))


def test_one_without_times_between_two_hides_nothing() -> None:
    with pytest.raises(InputError, match="Segment 3 would begin"):
        moved(TALK, s1=(2001, 2400))


def test_an_order_that_was_wrong_before_is_no_reason_to_refuse() -> None:
    talk = of((5000, 6000), (1000, 2000), (7000, 8000))
    assert moved(talk, s2=(1100, 2000), s3=(7100, 8000)) == [(2, 1100, 2000), (3, 7100, 8000)]


def test_of_two_that_begin_together_the_second_does_not_come_before_the_first() -> None:
    talk = of((2000, 3000), (2000, 4000))
    assert moved(talk, s1=(1500, 3000), s2=(1500, 4000)) == [(1, 1500, 3000), (2, 1500, 4000)]
    with pytest.raises(InputError, match="Segment 2 would begin"):
        moved(talk, s2=(1999, 4000))


def test_a_plan_in_which_nothing_moves_has_no_edit_but_may_have_something_to_say() -> None:
    notices = Notice("One.", "{n} many.", 0), None, Notice("One.", "{n} many.", 2)
    plan = Plan.of(Edit("Move", ()), *notices)
    assert plan.edit is None
    assert plan.changes == ()
    assert [str(notice) for notice in plan.notices] == ["2 many."]


def test_a_plan_shows_what_its_edit_will_do() -> None:
    edit = Edit("Move", changes(TALK, {1: Times(100, 900)}))
    plan = Plan.of(edit)
    assert plan.edit is edit
    assert [(each.before, each.after) for each in plan.changes] == [(TALK[0], TALK[0]._replace(start=100, end=900))]
