from __future__ import annotations

from dataclasses import replace

import pytest

from dwuglos.errors import InputError
from dwuglos.review_round.files.base import ReviewSheet
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.merging import compare, take
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
    after = compared(changed(sheet(), s9={"target": " "})).emptied[0].after
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


# Which file it is


def _of_another_library(foreign: int) -> ReviewSheet:
    """A sheet with another key, of whose five rows so many have another English."""
    segments = [segment._replace(source=f"Other {n}") if n < foreign else segment for n, segment in enumerate(SEGMENTS)]
    return sheet(segments, key_of("library", 8))


def test_half_of_the_rows_makes_it_this_talk() -> None:
    assert compared(_of_another_library(2)).here == 2
    with pytest.raises(InputError, match=r"This is a review of another talk \(“A <talk> & more”\)\."):
        compared(_of_another_library(3))
    with pytest.raises(InputError, match=r"another talk \(“\?”\)"):
        compared(replace(_of_another_library(3), title=""))
    even = _of_another_library(2)
    even = replace(even, rows=even.rows[:4])
    assert compared(even).here == 2


def test_a_file_with_the_key_of_the_talk_is_never_another_ones() -> None:
    segments = [segment._replace(source=f"Other {segment.id}") for segment in SEGMENTS]
    assert compared(sheet(segments)).here == 5


def test_a_file_without_rows_is_refused() -> None:
    with pytest.raises(InputError, match="There is no row of a review in this file"):
        compared(replace(sheet(), rows=()))


def test_a_sheet_without_a_key_is_one_of_this_talk() -> None:
    back = replace(changed(sheet(), s1={"target": "Ich."}), key="")
    assert [each.now.id for each in compared(back).clean] == [1]


def test_an_oddity_names_the_number_of_the_row_or_else_its_place() -> None:
    back = changed(sheet(), s3={"mark": "", "number": 17}, s9={"mark": "", "number": 0})
    assert [str(each.notice) for each in compared(back).oddities] == [
        "Row 17 has lost its mark, so it is not known which segment it belongs to.",
        "Row 5 has lost its mark, so it is not known which segment it belongs to.",
    ]


def test_a_row_of_a_segment_that_is_gone_is_foreign_where_it_was_not_sent_or_is_damaged() -> None:
    left = [segment for segment in SEGMENTS if segment.id != 9]
    back = changed(sheet(), s9={"target": "Ich."})
    assert [each.kind for each in compared(replace(back, sent="1-5"), left).oddities] == ["foreign"]
    assert [each.kind for each in compared(replace(back, sent=""), left).oddities] == ["gone"]
    assert [each.kind for each in compared(changed(back, s9={"source": "x"}), left).oddities] == ["foreign"]


@pytest.mark.parametrize(
    "change", [{"target": "Ich."}, {"state": "reviewed"}, {"note": "x"}, {"comments": ("Anna: x",)}]
)
def test_a_row_of_a_segment_that_is_gone_is_named_whatever_was_changed(change: dict[str, object]) -> None:
    left = [segment for segment in SEGMENTS if segment.id != 9]
    assert [each.kind for each in compared(changed(sheet(), s9=change), left).oddities] == ["gone"]
    for same in ({"state": None}, {"note": None}, {"target": "Koniec "}):
        assert not compared(changed(sheet(), s9=same), left).oddities


# What came of it


def test_differences_are_in_the_order_of_the_talk_with_the_numbers_of_their_segments() -> None:
    back = changed(sheet(), s1={"target": "A."}, s3={"target": "B."}, s5={"target": "C."}, s9={"target": "D."})
    back = replace(back, rows=back.rows[::-1])
    answer = compared(back, here(s5={"target": "X."}, s9={"target": "Y."}))
    assert [(each.number, each.now.id) for each in answer.differences] == [(4, 5), (5, 9), (1, 1), (3, 3)]
    assert [each.now.id for each in answer.conflicts] == [5, 9]
    assert [each.now.id for each in answer.clean] == [1, 3]


def test_what_was_changed_here_counts_where_nothing_came_back() -> None:
    mine = here(s1={"target": "Moje."}, s2={"source": "Other."}, s3={"note": "x"}, s9={"state": "reviewed"})
    assert compared(sheet(), mine).here == 4
    assert compared(changed(sheet(), s1={"target": "Ich."}), mine).here == 3
    assert compared(changed(sheet(), s1={"target": "Moje."}), mine).here == 4


def test_the_base_is_the_text_as_it_was_sent() -> None:
    back = changed(sheet(), s1={"target": "Ich."}, s2={"state": "final"}, s3={"target": "Ich."})
    answer = compared(back, here(s2={"target": "Moje."}, s3={"target": "Moje."}))
    bases = {each.now.id: each.base for each in answer.differences}
    assert bases == {1: SEGMENTS[0].target, 2: SEGMENTS[1].target, 3: None}


def test_the_earlier_polish_is_asked_only_where_both_changed_it() -> None:
    ids: list[int] = []

    def earlier(id: int) -> list[str]:
        ids.append(id)
        return []

    back = changed(sheet(), s1={"target": "Ich."}, s2={"state": "final"}, s3={"target": "Ich."})
    compare(back, KEY, here(s2={"target": "Moje."}, s3={"target": "Moje."}, s9={"target": "Moje."}), earlier)
    assert ids == [3]


def test_the_same_in_other_spaces_stays_as_it_is_here() -> None:
    mine = here(s1={"target": "To  jest\u00a0czwórka."})
    back = changed(sheet(), s1={"target": "To jest czwórka.", "state": "final"})
    after = compared(back, mine).differences[0].after
    assert (after.target, after.state, after.origin) == ("To  jest\u00a0czwórka.", "final", "person")


def test_a_state_alone_leaves_the_text_and_its_origin() -> None:
    after = compared(changed(sheet(), s2={"state": "reviewed"})).clean[0].after
    assert (after.target, after.state, after.origin) == (SEGMENTS[1].target, "reviewed", "google")


def test_a_state_without_a_text_is_none_and_a_text_without_a_state_is_a_draft() -> None:
    assert not compared(changed(sheet(), s5={"state": "final"})).differences
    after = compared(changed(sheet(), s5={"target": "Tak.", "state": "initial"})).clean[0].after
    assert (after.state, after.origin) == ("translated", PERSON)
    taken = compared(changed(sheet(), s1={"target": "", "state": "reviewed"})).emptied[0].after
    assert (taken.target, taken.state, taken.origin) == ("", "initial", "")


def test_a_state_changed_here_and_a_text_there_conflict_but_not_where_both_say_the_same() -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich."}), here(s1={"state": "final"}))
    assert [each.is_conflict for each in answer.differences] == [True]
    new: dict[str, object] = {"target": "Ich.", "state": "final"}
    answer = compared(changed(sheet(), s1={**new, "note": "new"}), here(s1=new))
    assert [(each.is_conflict, each.after.note) for each in answer.differences] == [(False, "new")]
    answer = compared(changed(sheet(), s1={"note": "new"}), here(s1={"source": "Other."}))
    assert [(each.is_conflict, each.is_source_changed) for each in answer.differences] == [(False, True)]


def test_both_wrote_the_same_note() -> None:
    assert not compared(changed(sheet(), s3={"note": "same"}), here(s3={"note": "same"})).differences


def test_a_note_that_is_taken_away_is_gone_and_one_that_is_not_in_the_file_stays() -> None:
    assert compared(changed(sheet(), s3={"note": ""})).clean[0].after.note == ""
    assert not compared(changed(sheet(), s3={"note": None})).differences


def test_of_two_notes_lines_that_are_there_are_not_added_again() -> None:
    answer = compared(
        changed(sheet(), s3={"note": "two voices\nmine\ntheirs", "comments": ("theirs", " ", "a\nb", "b")}),
        here(s3={"note": "two voices\nmine"}),
    )
    assert answer.conflicts[0].after.note == "two voices\nmine\ntheirs\na\nb"
    empty = compared(changed(sheet(), s1={"comments": ("Anna: ?",)})).clean[0].after
    assert empty.note == "Anna: ?"


def test_how_many_rows_have_no_state_and_which_are_missing_is_told() -> None:
    back = changed(sheet(), s1={"state": None}, s2={"state": None})
    assert [str(each) for each in compared(back).notices] == [
        "2 rows have a state that is none; their states stay as they were sent."
    ]
    one = changed(sheet(), s1={"state": None})
    answer = compared(replace(one, rows=(*one.rows[:1], *one.rows[2:3], *one.rows[4:])))
    assert [str(each) for each in answer.notices] == [
        "One row has a state that is none; its state stays as it was sent.",
        "2 segments that were sent are not in the file: 2, 4.",
    ]
    left = [segment for segment in SEGMENTS if segment.id != 5]
    assert compared(replace(one, rows=one.rows[:3]), left).missing == (4,)


# Taking it in


@pytest.mark.parametrize("change", [{"source": "X."}, {"target": "X."}, {"state": "final"}, {"note": "x"}])
def test_whatever_has_changed_since_leaves_the_segment_alone(change: dict[str, object]) -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich."}))
    taking = take(Transcript(here(s1=change)), answer.clean)
    assert (taking.edit, taking.taken, taking.outdated) == (None, 0, 1)


def test_times_that_were_changed_meanwhile_stay() -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich.", "state": "final", "note": "x"}))
    transcript = Transcript(here(s1={"start": 7, "end": 1700}))
    taking = take(transcript, answer.clean)
    assert taking.edit is not None
    assert (taking.edit.label, taking.taken, taking.outdated) == ("Take in a review", 1, 0)
    taking.edit.apply(transcript)
    assert transcript[0] == SEGMENTS[0]._replace(
        start=7, end=1700, target="Ich.", state="final", origin=PERSON, note="x"
    )


def test_a_segment_that_is_gone_since_is_counted() -> None:
    answer = compared(changed(sheet(), s1={"target": "Ich."}, s3={"target": "Ich."}))
    transcript = Transcript(SEGMENTS[1:])
    assert take(transcript, answer.clean)[1:] == (1, 1)
