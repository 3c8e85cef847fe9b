"""The edit that gives a talk other segments."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.importing.placing import Placed, changes_to
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number


def _talk(count: int) -> Transcript:
    return Transcript(number(NewSegment(n, n + 1, f"Line {n}.") for n in range(count)))


def _texts(talk: Transcript) -> list[tuple[int, str]]:
    return [(segment.id, segment.source) for segment in talk]


def test_a_talk_that_is_so_already_needs_no_edit() -> None:
    talk = _talk(3)
    assert changes_to(talk, [Placed.of(segment) for segment in talk]) == ()


def test_where_ranks_leave_no_room_all_are_given_anew() -> None:
    talk = Transcript([Segment(1, 1, 0, 1, "a"), Segment(2, 2, 1, 2, "b")])
    changes = changes_to(talk, [Placed.of(talk[0]), Placed(None, 5, 6, "new"), Placed.of(talk[1])])
    Edit("Test", changes).apply(talk)
    assert _texts(talk) == [(1, "a"), (3, "new"), (2, "b")]


@given(st.data())
def test_any_order_with_new_ones_is_reached_and_taken_back(data: st.DataObject) -> None:
    talk = _talk(data.draw(st.integers(0, 7)))
    before = list(talk)
    kept = data.draw(st.permutations(before).flatmap(lambda order: st.integers(0, len(order)).map(lambda n: order[:n])))
    wanted = [Placed.of(segment) for segment in kept]
    for _ in range(data.draw(st.integers(0, 3))):
        wanted.insert(data.draw(st.integers(0, len(wanted))), Placed(None, None, None, "new\0"))
    changes = changes_to(talk, wanted)
    assert (not changes) == (wanted == [Placed.of(segment) for segment in before])
    if changes:
        undo = Edit("Test", changes).apply(talk)
        assert [text for _, text in _texts(talk)] == [each.source.replace("\0", "\ufffd") for each in wanted]
        assert [id for id, _ in _texts(talk) if id <= len(before)] == [each.id for each in wanted if each.id]
        assert all(a.rank < b.rank for a, b in pairwise(talk))
        undo.apply(talk)
    assert list(talk) == before
