"""A match taken as a draft."""

from __future__ import annotations

from dwuglos.memory.taking import take
from dwuglos.talk.transcript import NewSegment, Transcript, number


def test_what_is_taken_is_a_draft_from_the_memory_and_can_be_undone() -> None:
    transcript = Transcript(number([NewSegment(0, 1000, "Hello.", "Cześć.", "reviewed", "person")]))
    before = transcript[0]
    edit = take(transcript, 1, "Witaj.")
    assert edit is not None
    inverse = edit.apply(transcript)
    assert (transcript[0].target, transcript[0].state, transcript[0].origin) == ("Witaj.", "translated", "memory")
    inverse.apply(transcript)
    assert transcript[0] == before


def test_the_same_text_and_a_segment_that_is_gone_are_no_edit() -> None:
    transcript = Transcript(number([NewSegment(0, 1000, "Hello.", "Cześć.", "reviewed", "person")]))
    assert take(transcript, 1, "Cześć.") is None
    assert take(transcript, 9, "Witaj.") is None


def test_what_a_machine_proposed_is_a_draft_of_that_machine() -> None:
    transcript = Transcript(number([NewSegment(0, 1000, "Hello.")]))
    edit = take(transcript, 1, "Witaj.", "google")
    assert edit is not None
    edit.apply(transcript)
    assert (transcript[0].state, transcript[0].origin) == ("translated", "google")
