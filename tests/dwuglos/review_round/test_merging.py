from __future__ import annotations

from dataclasses import replace

import pytest

from dwuglos.errors import InputError
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.merging import take
from dwuglos.talk.outdated import earlier_english, with_earlier_english
from dwuglos.talk.transcript import PERSON, Segment, Transcript
from tests.dwuglos.review_round.kit import KEY, SEGMENTS, changed, compared, sheet


def here(**changes: dict[str, object]) -> list[Segment]:
    """Return the talk as it was changed here: `s5={"target": "x"}`."""
    return [segment._replace(**changes.get(f"s{segment.id}", {})) for segment in SEGMENTS]  # type: ignore[arg-type]


def test_nothing_changed_is_nothing_to_take() -> None:
    answer = compared(sheet())
    assert not answer.differences
    assert not answer.oddities
    assert not answer.notices
    assert answer.here == 0


def test_what_the_reviewer_alone_changed_is_clean() -> None:
    answer = compared(changed(sheet(), s1={"target": "To jest 3.", "state": "final"}, s5={"target": "Bez czasów."}))
    assert [each.now.id for each in answer.clean] == [1, 5]
    one, five = (each.after for each in answer.clean)
    assert (one.target, one.state, one.origin) == ("To jest 3.", "final", PERSON)
    assert (five.target, five.state) == ("Bez czasów.", "translated")
    assert answer.clean[0].base == "To jest trójka."


def test_what_was_changed_here_alone_stays() -> None:
    answer = compared(sheet(), here(s1={"target": "Moje."}, s3={"note": "x"}))
    assert not answer.differences
    assert answer.here == 2


def test_what_both_changed_is_a_conflict_and_comes_first() -> None:
    back = changed(sheet(), s1={"target": "Ich."}, s9={"target": "Ich koniec"})
    answer = compared(back, here(s9={"target": "Mój koniec"}))
    assert [(each.now.id, each.is_conflict) for each in answer.differences] == [(9, True), (1, False)]
    assert answer.conflicts[0].base is None


def test_the_text_that_was_sent_is_found_among_earlier_versions() -> None:
    from dwuglos.review_round.merging import compare

    back = changed(sheet(), s9={"target": "Ich koniec"})
    mine = here(s9={"target": "Mój koniec"})
    earlier = {segment.id: ["Wcześniej", segment.target] for segment in SEGMENTS}
    assert compare(back, KEY, mine, lambda id: earlier[id]).conflicts[0].base == "Koniec"


def test_the_same_change_in_both_places_is_none() -> None:
    new: dict[str, object] = {"target": "To samo.", "state": "final"}
    assert not compared(changed(sheet(), s1=new), here(s1=new)).differences


def test_a_confirmation_of_a_text_that_was_changed_here_is_a_conflict() -> None:
    answer = compared(changed(sheet(), s2={"state": "final"}), here(s2={"target": "Inaczej."}))
    conflict = answer.conflicts[0]
    assert (conflict.after.target, conflict.after.state) == (SEGMENTS[1].target, "final")


def test_a_note_and_a_text_changed_apart_do_not_conflict() -> None:
    answer = compared(changed(sheet(), s1={"note": "proszę sprawdzić"}), here(s1={"target": "Moje."}))
    assert [each.is_conflict for each in answer.differences] == [False]
    assert (answer.clean[0].after.target, answer.clean[0].after.note) == ("Moje.", "proszę sprawdzić")


def test_two_notes_conflict_and_neither_is_lost() -> None:
    answer = compared(changed(sheet(), s3={"note": "two voices, really"}), here(s3={"note": "my own"}))
    assert answer.conflicts[0].after.note == "my own\ntwo voices, really"


def test_comments_become_notes_once() -> None:
    back = changed(sheet(), s3={"comments": ("Anna: czy na pewno?",)})
    transcript = Transcript(SEGMENTS)
    taking = take(transcript, compared(back).clean)
    assert taking.edit is not None
    taking.edit.apply(transcript)
    after = transcript.by_id(3)
    assert after is not None
    assert after.note == "two voices\nAnna: czy na pewno?"
    assert not compared(back, list(transcript)).differences


def test_an_english_text_changed_here_makes_a_conflict() -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich."}), here(s1={"source": "This is a 4."}))
    assert answer.conflicts[0].is_source_changed
    assert not compared(sheet(), here(s1={"source": "This is a 4."})).differences


def test_a_text_taken_away_leaves_an_untranslated_segment() -> None:
    after = compared(changed(sheet(), s9={"target": " "})).clean[0].after
    assert (after.target, after.state, after.origin) == ("", "initial", "")


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"mark": ""}, "mark"),
        ({"mark": "s1r-xxx"}, "mark"),
        ({"source": "Another text"}, "source"),
    ],
)
def test_a_damaged_row_is_named_and_not_taken(change: dict[str, object], kind: str) -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich.", **change}))
    assert not answer.differences
    assert [(each.kind, each.place) for each in answer.oddities] == [(kind, 1)]
    assert "1" in str(answer.oddities[0].notice)


def test_a_mark_moved_to_another_row_is_found_out() -> None:
    sent = sheet()
    rows = [sent.rows[0]._replace(mark=sent.rows[1].mark), sent.rows[1]._replace(mark=sent.rows[0].mark)]
    answer = compared(replace(sent, rows=(*rows, *sent.rows[2:])))
    assert not answer.differences
    assert [each.kind for each in answer.oddities] == ["source", "source"]


def test_rows_of_one_segment_are_all_left() -> None:
    sent = changed(sheet(), s1={"target": "Ich."})
    answer = compared(replace(sent, rows=(*sent.rows, sent.rows[0]._replace(target="Inne."))))
    assert not answer.differences
    assert [each.kind for each in answer.oddities] == ["twice", "twice"]


def test_a_row_from_another_talk_is_named() -> None:
    other = sheet([SEGMENTS[0]._replace(id=2, target="Ich."), SEGMENTS[1]._replace(id=77)], key_of("library", 8))
    sent = sheet()
    answer = compared(replace(sent, rows=(*(row for row in sent.rows if row.number != 2), *other.rows)))
    assert not answer.differences
    assert [each.kind for each in answer.oddities] == ["foreign", "foreign"]


def test_the_file_of_another_talk_is_refused() -> None:
    other = sheet([segment._replace(source=f"Other {segment.id}") for segment in SEGMENTS], key_of("library", 8))
    with pytest.raises(InputError, match="another talk"):
        compared(other)


def test_a_talk_that_moved_to_another_library_keeps_its_reviews() -> None:
    back = changed(sheet(), s1={"target": "Ich."})
    assert [each.now.id for each in compared(back, key=key_of("elsewhere", 1)).clean] == [1]


def test_rows_without_any_mark_are_refused() -> None:
    sent = sheet()
    with pytest.raises(InputError, match="lost their marks"):
        compared(replace(sent, rows=tuple(row._replace(mark="") for row in sent.rows)))


def test_a_segment_that_is_gone_is_named_where_it_was_changed() -> None:
    left = [segment for segment in SEGMENTS if segment.id != 9]
    assert not compared(sheet(), left).oddities
    answer = compared(changed(sheet(), s9={"target": "Ich."}), left)
    assert [each.kind for each in answer.oddities] == ["gone"]


def test_rows_that_are_missing_are_named() -> None:
    sent = sheet()
    answer = compared(replace(sent, rows=sent.rows[:2]))
    assert answer.missing == (3, 4, 5)
    assert "3–5" in str(answer.notices[0])


def test_an_unknown_state_leaves_the_state_as_it_was() -> None:
    answer = compared(changed(sheet(), s1={"state": None, "target": "Ich."}))
    assert answer.clean[0].after.state == "reviewed"
    assert "state" in str(answer.notices[0])


def test_a_late_answer_never_overwrites_newer_work() -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich."}, s9={"target": "Ich koniec"}))
    transcript = Transcript(here(s1={"target": "Nowsze."}))
    taking = take(transcript, answer.clean)
    assert (taking.taken, taking.outdated) == (1, 1)
    assert taking.edit is not None
    taking.edit.apply(transcript).apply(transcript)
    assert list(transcript) == here(s1={"target": "Nowsze."})


def test_a_translation_that_the_reviewer_confirmed_needs_no_update_any_more() -> None:
    outdated = [segment._replace(note=with_earlier_english(segment.note, "It was.")) for segment in SEGMENTS]
    answer = compared(changed(sheet(outdated), s2={"state": "reviewed"}, s3={"target": "- Naprawdę?"}), outdated)
    assert [earlier_english(each.after) for each in answer.clean] == ["", "It was."]
