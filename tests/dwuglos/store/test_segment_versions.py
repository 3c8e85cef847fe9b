from __future__ import annotations

from dwuglos.store.segment_versions import SegmentVersion, segment_versions
from dwuglos.store.values import Revision
from dwuglos.talk.transcript import Segment

FIRST = Segment(7, 10, 0, 1000, "Hello.", "Cześć.", "translated", "google")


def revision(at: int, before: Segment | None, after: Segment | None, step: int = 0, kind: str = "do") -> Revision:
    return Revision(at, step or at, f"step {step or at}", kind, before, after)


def test_a_segment_nobody_touched_has_none_to_go_back_to() -> None:
    assert segment_versions([]) == []


def test_the_newest_comes_first_and_the_one_the_talk_was_made_with_last() -> None:
    second = FIRST._replace(target="Hej.", origin="person")
    third = second._replace(state="reviewed")
    assert segment_versions([revision(1, FIRST, second), revision(2, second, third)]) == [
        SegmentVersion(2, "step 2", "do", third, second),
        SegmentVersion(1, "step 1", "do", second, FIRST),
        SegmentVersion(None, "", "do", FIRST, None),
    ]


def test_one_that_was_put_in_later_begins_there() -> None:
    assert segment_versions([revision(1, None, FIRST)]) == [SegmentVersion(1, "step 1", "do", FIRST, None)]


def test_one_that_was_taken_out_says_so() -> None:
    assert segment_versions([revision(1, FIRST, None)])[0] == SegmentVersion(1, "step 1", "do", None, FIRST)


def test_what_was_typed_in_one_go_is_one_version() -> None:
    texts = [FIRST._replace(note=note) for note in ("", "a", "ab", "abc")]
    steps = [revision(n, texts[n - 1], texts[n], step=5) for n in (1, 2, 3)]
    assert segment_versions(steps) == [
        SegmentVersion(3, "step 5", "do", texts[3], FIRST),
        SegmentVersion(None, "", "do", FIRST, None),
    ]


def test_undo_and_redo_of_a_step_are_versions_of_their_own() -> None:
    other = FIRST._replace(target="Hej.")
    made = segment_versions(
        [
            revision(1, FIRST, other, step=1),
            revision(2, other, FIRST, step=1, kind="undo"),
            revision(3, FIRST, other, step=1, kind="redo"),
            revision(4, other, FIRST, step=1, kind="undo"),
            revision(5, FIRST, other, step=1, kind="redo"),
        ]
    )
    assert [version.kind for version in made] == ["redo", "undo", "redo", "undo", "do", "do"]


def test_steps_of_the_same_number_that_follow_an_undo_are_not_joined_to_it() -> None:
    other, third = FIRST._replace(target="Hej."), FIRST._replace(target="Ej.")
    made = segment_versions([revision(1, FIRST, other, step=1, kind="undo"), revision(2, other, third, step=1)])
    assert [version.kind for version in made] == ["do", "undo", "do"]


def test_making_room_for_another_and_typing_nothing_are_no_versions() -> None:
    moved = FIRST._replace(rank=20)
    typed = moved._replace(target="Hej.")
    made = segment_versions(
        [revision(1, FIRST, moved), revision(2, moved, typed, step=2), revision(3, typed, moved, step=2)]
    )
    assert made == [SegmentVersion(None, "", "do", FIRST, None)]


def test_times_and_notes_make_versions() -> None:
    timed = FIRST._replace(end=2000)
    noted = timed._replace(note="Sprawdzić")
    assert [version.at for version in segment_versions([revision(1, FIRST, timed), revision(2, timed, noted)])] == [
        2,
        1,
        None,
    ]
