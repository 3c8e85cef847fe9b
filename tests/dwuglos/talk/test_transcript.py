from __future__ import annotations

import pytest

from dwuglos.errors import StaleEdit
from dwuglos.talk.transcript import (
    RANK_STEP,
    Change,
    NewSegment,
    Segment,
    Transcript,
    has_other_source,
    number,
    storable,
)


class Watcher:
    """Writes down the events of a transcript, with what the transcript was like when they came."""

    def __init__(self, transcript: Transcript) -> None:
        self.seen: list[tuple[str, object, int]] = []
        for name in ("inserting", "inserted", "removing", "removed", "changed"):
            self._watch(transcript, name)

    def _watch(self, transcript: Transcript, name: str) -> None:
        getattr(transcript, name).connect(lambda value: self.seen.append((name, value, len(transcript))))


def test_numbering_gives_ids_from_one_and_room_between() -> None:
    first, second = number([NewSegment(0, 900, "One"), NewSegment(None, None, "Two", "Dwa", "translated", "tm", "n")])
    assert first == Segment(1, RANK_STEP, 0, 900, "One")
    assert second == Segment(2, 2 * RANK_STEP, None, None, "Two", "Dwa", "translated", "tm", "n")


def test_duration_is_known_only_with_times() -> None:
    timed, untimed = number([NewSegment(250, 900, "One"), NewSegment(None, None, "Two")])
    assert (timed.duration, untimed.duration) == (650, None)


def test_segments_are_found_by_row_and_by_id(transcript: Transcript) -> None:
    assert list(transcript.segments) == list(transcript)
    assert [transcript.row_of(segment.id) for segment in transcript] == list(range(len(transcript)))
    assert transcript.by_id(3) is transcript[2]
    assert transcript.by_id(99) is None
    with pytest.raises(KeyError):
        transcript.row_of(99)


def test_ids_are_never_given_out_twice(transcript: Transcript) -> None:
    last = transcript[5]
    transcript.apply([Change(last, None)])
    assert transcript.new_id() == 7
    transcript.reserve_ids(20)
    transcript.reserve_ids(3)
    assert (transcript.new_id(), transcript.new_id()) == (21, 22)
    assert Transcript().new_id() == 1


def test_a_replaced_segment_is_told_of_once_for_many(transcript: Transcript) -> None:
    watcher = Watcher(transcript)
    transcript.apply([Change(transcript[row], transcript[row]._replace(note="x")) for row in (4, 1, 2)])
    assert watcher.seen == [("changed", (1, 4), 6)]


def test_rows_are_told_of_before_and_after_they_come_and_go(transcript: Transcript) -> None:
    watcher = Watcher(transcript)
    new = Segment(50, transcript[0].rank + 1, None, None, "New")
    transcript.apply([Change(transcript[5], None), Change(None, new)])
    assert watcher.seen == [("removing", 5, 6), ("removed", 5, 5), ("inserting", 1, 5), ("inserted", 1, 6)]


def test_what_changed_is_told_before_rows_move(transcript: Transcript) -> None:
    watcher = Watcher(transcript)
    transcript.apply([Change(transcript[3], transcript[3]._replace(note="x")), Change(transcript[0], None)])
    assert [name for name, *_ in watcher.seen] == ["changed", "removing", "removed"]


def test_a_new_rank_moves_a_segment(transcript: Transcript) -> None:
    watcher = Watcher(transcript)
    first = transcript[0]
    transcript.apply([Change(first, first._replace(rank=transcript[2].rank + 1))])
    assert [segment.id for segment in transcript] == [2, 3, 1, 4, 5, 6]
    assert [name for name, *_ in watcher.seen] == ["removing", "removed", "inserting", "inserted"]


@pytest.mark.parametrize(
    "late",
    [
        pytest.param(lambda t: Change(t[1]._replace(target="what it was"), t[1]._replace(target="x")), id="changed"),
        pytest.param(lambda t: Change(Segment(99, 5, None, None, "x"), None), id="gone"),
        pytest.param(lambda t: Change(None, t[1]), id="there already"),
        pytest.param(lambda t: Change(None, Segment(99, t[1].rank, None, None, "x")), id="place taken"),
        pytest.param(lambda t: Change(t[4], t[4]._replace(rank=t[1].rank)), id="moved to a taken place"),
    ],
)
def test_a_late_change_undoes_those_before_it(transcript: Transcript, late: object) -> None:
    start = list(transcript)
    assert callable(late)
    stale = late(transcript)
    others = [
        Change(transcript[0], transcript[0]._replace(note="x")),
        Change(transcript[2], None),
        Change(None, Segment(60, 1, None, None, "New")),
        Change(transcript[3], transcript[3]._replace(rank=2)),
    ]
    with pytest.raises(StaleEdit, match=rf"^Segment {stale.id} has changed in the meantime; nothing was done\.$"):
        transcript.apply([*others, stale])
    assert list(transcript) == start
    assert [transcript.row_of(segment.id) for segment in start] == list(range(len(start)))


def test_a_change_of_nothing_names_no_segment() -> None:
    with pytest.raises(AssertionError):
        _ = Change(None, None).id


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("zażółć 😀\x01\n", "zażółć 😀\x01\n"),
        ("a\x00z\x00", "a\N{REPLACEMENT CHARACTER}z\N{REPLACEMENT CHARACTER}"),
        ("\x00\ud83d", "\N{REPLACEMENT CHARACTER}" * 2),
        ("a\ud83dz", "a\N{REPLACEMENT CHARACTER}z"),
        ("\ude00", "\N{REPLACEMENT CHARACTER}"),
        ("end\ud83d", "end\N{REPLACEMENT CHARACTER}"),
        ("\ud83d\ude00", "😀"),
    ],
)
def test_what_no_database_holds_is_replaced_and_nothing_else(text: str, stored: str) -> None:
    assert storable(text) == stored
    assert number([NewSegment(0, 1, text, text, origin=text, note=text, extra=text)])[0] == Segment(
        1, RANK_STEP, 0, 1, stored, stored, origin=stored, note=stored, extra=stored
    )


def test_only_another_source_or_coming_back_makes_it_another() -> None:
    one, other = number([NewSegment(0, 1, "One.", "Raz."), NewSegment(1, 2, "Two.", "Dwa.")])
    said = one._replace(source="Once.")
    for changes in ([Change(one, said)], [Change(None, one)], [Change(other, None), Change(one, said)]):
        assert has_other_source(changes, one.id)
        assert not has_other_source(changes, other.id)
        assert not has_other_source(changes, None)
    for changes in ([], [Change(one, one._replace(target="Inaczej."))], [Change(one, None)]):
        assert not has_other_source(changes, one.id)
