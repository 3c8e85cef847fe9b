"""Translations that need an update."""

from __future__ import annotations

from dwuglos.talk import edits
from dwuglos.talk.outdated import earlier_english, needs_update, with_earlier_english, without_earlier_english
from dwuglos.talk.transcript import NewSegment, Transcript, number


def _talk(note: str) -> Transcript:
    return Transcript(number([NewSegment(0, 1, "Ten bees.", "Osiem pszczół.", "translated", "person", note)]))


def test_the_earlier_english_stands_in_the_note() -> None:
    note = with_earlier_english("Ask her.", "Eight\nbees.")
    assert note == "↻ Eight bees.\nAsk her."
    assert without_earlier_english(note) == "Ask her."
    assert earlier_english(_talk(note)[0]) == "Eight bees."
    assert needs_update(_talk(note)[0])
    assert not needs_update(_talk("Ask her.")[0])


def test_a_second_correction_leaves_what_the_translation_was_made_of() -> None:
    assert with_earlier_english("↻ Eight bees.", "Nine bees.") == "↻ Eight bees."


def test_confirming_takes_the_mark_away_and_undo_brings_it_back() -> None:
    talk = _talk("↻ Eight bees.\nAsk her.")
    edit = edits.confirm(talk, 1, "Dziesięć pszczół.")
    assert edit is not None
    undo = edit.apply(talk)
    assert (talk[0].state, talk[0].note) == ("reviewed", "Ask her.")
    undo.apply(talk)
    assert needs_update(talk[0])
    final = edits.set_state(talk, [1], "final")
    assert final is not None
    final.apply(talk)
    assert (talk[0].state, talk[0].note) == ("final", "Ask her.")
