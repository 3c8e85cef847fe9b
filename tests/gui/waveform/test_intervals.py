"""Which segments are in sight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.talk import edits
from dwuglos.talk.transcript import Change, NewSegment, Transcript, number
from gui.waveform.intervals import Intervals


def a_transcript(*times: tuple[int, int] | None) -> Transcript:
    return Transcript(number([NewSegment(*(t or (None, None)), source=f"Line {n}.") for n, t in enumerate(times)]))


def ids(intervals: Intervals, start: int, end: int) -> list[int]:
    return [interval.id for interval in intervals.between(start, end)]


def test_those_between_two_times_are_found_also_where_they_reach_in_from_afar() -> None:
    intervals = Intervals(a_transcript((0, 1000), None, (1000, 90_000), (2000, 3000), (95_000, 96_000)))
    assert ids(intervals, 0, 1000) == [1]
    assert ids(intervals, 50_000, 60_000) == [3]
    assert ids(intervals, 2500, 95_001) == [3, 4, 5]
    assert ids(intervals, 90_000, 95_000) == []
    assert intervals.at(2000) == [3, 4]


def test_the_edges_of_neighbours_are_told_without_those_of_the_one_that_is_dragged() -> None:
    intervals = Intervals(a_transcript((0, 1000), (1000, 2000), (2040, 3000)))
    assert intervals.edges(900, 2100, but=2) == [1000, 2040]
    assert intervals.edges(900, 2100) == [1000, 2000, 2040]
    assert intervals.edges(2001, 2039) == []


@given(st.data())
def test_edits_are_followed_as_if_all_were_looked_at_anew(data: st.DataObject) -> None:
    transcript = a_transcript((0, 1000), None, (900, 2000), (2000, 2500), (7000, 9000))
    intervals = Intervals(transcript)
    transcript_changes: list[Change] = []
    for _ in range(data.draw(st.integers(1, 5))):
        id = data.draw(st.sampled_from([segment.id for segment in transcript]))
        start = data.draw(st.integers(0, 8000))
        edit = data.draw(
            st.sampled_from(
                [
                    edits.set_times(transcript, id, start, start + data.draw(st.integers(1, 6000))),
                    edits.delete(transcript, [id]) if len(transcript) > 1 else None,
                    edits.insert_after(transcript, id),
                    edits.set_target(transcript, id, f"Tekst {start}"),
                ]
            )
        )
        if edit is not None:
            edit.apply(transcript)
            intervals.follow(edit.changes)
            transcript_changes.extend(edit.changes)
        low, high = sorted((data.draw(st.integers(0, 9000)), data.draw(st.integers(0, 9000))))
        anew = Intervals(transcript)
        assert list(intervals.between(low, high)) == list(anew.between(low, high))


def test_an_edit_of_texts_moves_nothing() -> None:
    transcript = a_transcript((0, 1000), (1000, 2000))
    intervals = Intervals(transcript)
    edit = edits.set_target(transcript, 1, "Wiersz.")
    assert edit is not None
    edit.apply(transcript)
    assert not intervals.follow(edit.changes)


def test_many_changes_are_followed_in_one_go() -> None:
    transcript = a_transcript(*((n * 1000, n * 1000 + 900) for n in range(500)))
    intervals = Intervals(transcript)
    changes = [Change(s, s._replace(start=s.start + 50, end=s.end + 50)) for s in transcript]  # type: ignore[operator]
    transcript.apply(changes)
    assert intervals.follow(changes)
    assert [i.start for i in intervals.between(0, 2000)] == [50, 1050]
