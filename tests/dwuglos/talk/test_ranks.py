"""Room for one more segment between two."""

from __future__ import annotations

from dwuglos.talk.ranks import room_after
from dwuglos.talk.transcript import RANK_STEP, NewSegment, Transcript, number


def a_transcript(count: int) -> Transcript:
    return Transcript(number(NewSegment(None, None, f"Line {n}.") for n in range(count)))


def test_room_is_in_the_middle_before_all_and_after_all() -> None:
    transcript = a_transcript(2)
    first, last = (segment.rank for segment in transcript)
    assert room_after(transcript, 0) == ((first + last) // 2, ())
    assert room_after(transcript, -1) == (first - RANK_STEP, ())
    assert room_after(transcript, 1) == (last + RANK_STEP, ())


def test_where_there_is_no_room_others_are_moved_the_last_first() -> None:
    segments = [segment._replace(rank=10 + n) for n, segment in enumerate(a_transcript(3))]
    transcript = Transcript(segments)
    rank, changes = room_after(transcript, 0)
    assert rank > 10
    assert [change.id for change in changes] == [3, 2]
    transcript.apply(changes)
    assert transcript[0].rank < rank < transcript[1].rank < transcript[2].rank
