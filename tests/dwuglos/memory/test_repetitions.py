"""What was confirmed, given to segments with the same English."""

from __future__ import annotations

from dwuglos.memory.repetitions import confirmed_by, edit_of, repetitions
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, Transcript, number

LINES = (
    NewSegment(0, 1000, "Thank you."),
    NewSegment(1000, 2000, "Thank\nyou."),
    NewSegment(2000, 3000, "Thank you.", "Dzięki ci.", "translated", "google"),
    NewSegment(3000, 4000, "Thank you.", "Dzięki.", "translated", "person"),
    NewSegment(4000, 5000, "Thank you.", "Dziękujemy.", "translated", ""),
    NewSegment(5000, 6000, "Thank you.", "Dziękuję wam.", "translated", "memory"),
    NewSegment(6000, 7000, "Thank you.", "Bóg zapłać.", "reviewed", "person"),
    NewSegment(7000, 8000, "Thank him."),
    NewSegment(8000, 9000, "<i>Thank you.</i>"),
)
MACHINES = frozenset(["google", "deepl"])


def confirmed(transcript: Transcript, id: int, text: str) -> list[str]:
    edit = edits.confirm(transcript, id, text)
    assert edit is not None
    edit.apply(transcript)
    found = repetitions(list(transcript), confirmed_by(edit.changes), MACHINES.__contains__)
    more = edit_of(transcript, found)
    if more is not None:
        more.apply(transcript)
    return [segment.target for segment in transcript]


def test_it_fills_what_is_empty_or_a_machines_and_nothing_of_a_person() -> None:
    transcript = Transcript(number(LINES))
    assert confirmed(transcript, 1, "Dziękuję.") == [
        "Dziękuję.", "Dziękuję.", "Dziękuję.", "Dzięki.", "Dziękujemy.", "Dziękuję wam.", "Bóg zapłać.", "", "",
    ]  # fmt: skip
    assert [(s.state, s.origin) for s in list(transcript)[:3]] == [
        ("reviewed", "person"),
        ("translated", "memory"),
        ("translated", "memory"),
    ]


def test_what_was_changed_meanwhile_stays() -> None:
    transcript = Transcript(number(LINES))
    edit = edits.confirm(transcript, 1, "Dziękuję.")
    assert edit is not None
    edit.apply(transcript)
    found = repetitions(list(transcript), confirmed_by(edit.changes), MACHINES.__contains__)
    typed = edits.set_target(transcript, 2, "Moje.")
    assert typed is not None
    typed.apply(transcript)
    more = edit_of(transcript, found)
    assert more is not None
    assert [change.id for change in more.changes] == [3]
    edit.inverse.apply(transcript)
    assert edit_of(transcript, found) is None


def test_only_confirming_counts_and_confirming_again_with_the_same_words_does_not() -> None:
    transcript = Transcript(number(LINES))
    typed = edits.set_target(transcript, 1, "Dziękuję.")
    assert typed is not None
    assert confirmed_by(typed.changes) == []
    final = edits.set_state(transcript, [7], "final")
    assert final is not None
    assert confirmed_by(final.changes) == []


def test_among_many_segments_others_get_their_turn() -> None:
    transcript = Transcript(number([NewSegment(n, n + 1, "Thank you.") for n in range(2500)]))
    turns: list[int] = []
    edit = edits.confirm(transcript, 1, "Dziękuję.")
    assert edit is not None
    found = repetitions(transcript.segments, confirmed_by(edit.changes), MACHINES.__contains__, lambda: turns.append(1))
    assert len(turns) == 3
    assert len(found) == 2499


def test_nobody_is_asked_what_is_a_machine_before_there_is_a_draft_to_decide_on() -> None:
    draft = ("translated", "deepl")
    lines = (NewSegment(None, None, "Thank you."), NewSegment(None, None, "Good night.", "Dobranoc.", *draft))
    asked: list[str] = []

    def is_machine(origin: str) -> bool:
        asked.append(origin)
        return True

    for count, more in enumerate(((), (NewSegment(None, None, "Thank you.", "Dzięki.", *draft),))):
        transcript = Transcript(number((*lines, *more)))
        edit = edits.confirm(transcript, 1, "Dziękuję.")
        assert edit is not None
        edit.apply(transcript)
        found = repetitions(transcript.segments, confirmed_by(edit.changes), is_machine)
        assert (len(found), asked) == (count, ["deepl"] * count)
