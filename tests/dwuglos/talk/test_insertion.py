"""New segments, put where their times say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.talk.insertion import insert_at
from dwuglos.talk.transcript import NewSegment, Transcript, number


def a_transcript(*starts: int | None) -> Transcript:
    times = ((None, None) if start is None else (start, start + 900) for start in starts)
    return Transcript(number([NewSegment(*pair, source=f"Line {n}.") for n, pair in enumerate(times)]))


def starts(transcript: Transcript) -> list[int | None]:
    return [segment.start for segment in transcript]


def test_a_segment_goes_after_the_last_that_starts_no_later() -> None:
    transcript = a_transcript(0, 1000, None, 3000)
    insert_at(transcript, 1000, 1500).apply(transcript)
    assert starts(transcript) == [0, 1000, 1000, None, 3000]
    insert_at(transcript, 9000, 9500).apply(transcript)
    assert starts(transcript)[-1] == 9000


def test_one_before_all_others_and_one_in_an_empty_talk() -> None:
    transcript = a_transcript(500)
    insert_at(transcript, 0, 100).apply(transcript)
    assert starts(transcript) == [0, 500]
    empty = Transcript()
    insert_at(empty, 70, 100).apply(empty)
    insert_at(empty, 90, 100).apply(empty)
    assert starts(empty) == [70, 90]


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (6, 5)])
def test_impossible_times_are_refused(start: int, end: int) -> None:
    with pytest.raises(InputError, match="end must come after the start"):
        insert_at(a_transcript(0), start, end)


@given(st.lists(st.integers(0, 50), max_size=30))
def test_as_many_as_one_likes_find_room_and_go_back(wanted: list[int]) -> None:
    transcript = a_transcript(0, 20)
    inverses = []
    for start in wanted:
        inverses.append(insert_at(transcript, start, start + 5).apply(transcript))
        assert starts(transcript) == sorted(starts(transcript), key=lambda start: start or 0)
    for inverse in reversed(inverses):
        inverse.apply(transcript)
    assert starts(transcript) == [0, 20]
