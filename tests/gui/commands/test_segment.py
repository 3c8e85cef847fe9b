"""What is done to segments, by keys."""

import pytest
from PySide6.QtWidgets import QDialog

from dwuglos.store.library import Library
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from gui.commands.segment import (
    ClearTarget,
    Confirm,
    CopySource,
    Delete,
    EditEnglish,
    EditPolish,
    EditSentence,
    Insert,
    Italics,
    Join,
    LaySentenceAgain,
    MarkDraft,
    MarkFinal,
    PullNext,
    PullPrevious,
    PushNext,
    PushPrevious,
    SelectEnglish,
    Split,
)
from gui.commands.times import EditTimes
from gui.editor.source_reader import SourceReader
from tests.gui.desk import CTRL, PLAIN, SHIFT, Key


def select(desk, *rows):
    model = desk.table.selectionModel()
    model.clearSelection()
    for row in rows:
        model.select(desk.table.segments.index(row, 0), model.SelectionFlag.Select | model.SelectionFlag.Rows)


def states(desk):
    return [s.state for s in desk.transcript]


def test_confirming_keeps_what_is_typed_and_opens_the_next_to_be_confirmed(at_work):
    at_work.type("Niektórzy byli samotni.")
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.segment(4).target == "Niektórzy byli samotni."
    assert at_work.segment(4).state == "reviewed"
    assert at_work.cell.segment == 5
    at_work.key(Key.Key_Escape)
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.segment(4).state) == ("", "initial")


def test_typing_and_confirming_is_one_step(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return, CTRL)
    at_work.wait_saved()
    assert at_work.session.history.undoable.label == "Confirm"
    at_work.session.undo()
    assert at_work.session.history.undoable is None


def test_confirming_passes_over_what_is_confirmed(at_work):
    at_work.table.go_to(5, edit=True)
    at_work.type("Inni pisali.")
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.cell.segment == 2


def test_confirming_a_draft_as_it_is(at_work):
    at_work.table.go_to(2)
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.segment(2).state == "reviewed"
    assert at_work.cell.segment == 3


def test_confirming_nothing_tells_and_stays(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.told == "This segment has no translation to confirm yet."
    assert at_work.cell.segment == 4
    at_work.type("Tak")
    assert at_work.cell.text() == "Tak"


def test_confirming_a_text_that_was_emptied_tells_and_stays(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.key(Key.Key_A, CTRL)
    at_work.key(Key.Key_Delete)
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.told == "This segment has no translation to confirm yet."
    assert (at_work.cell.segment, at_work.cell.text()) == (2, "")
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,"


def test_confirming_with_the_english_open_keeps_the_english(at_work):
    at_work.table.go_to(2, edit=True, field="source")
    at_work.type(" then")
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.segment(2).source == "Tonight we look at lighthouses, then"
    assert at_work.segment(2).state == "reviewed"


def test_confirming_the_last_one_says_so(at_work):
    for id in (2, 3, 4, 5):
        at_work.table.go_to(id)
        at_work.type("x")
        at_work.key(Key.Key_Return, CTRL)
    assert at_work.told == "Everything shown here is confirmed."
    assert at_work.table.open_cell is None
    assert at_work.table.hasFocus()
    assert at_work.page.filters.share.text() == "100% confirmed"


def test_a_final_segment_stays_final_when_it_is_confirmed(at_work):
    at_work.table.go_to(6)
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.segment(6).state == "final"


def test_many_are_confirmed_at_once_and_the_empty_stay_untranslated(at_work):
    select(at_work, 1, 2, 3)
    at_work.key(Key.Key_Return, CTRL)
    assert states(at_work) == ["reviewed", "reviewed", "reviewed", "initial", "initial", "final"]
    at_work.session.undo()
    assert states(at_work) == ["reviewed", "translated", "translated", "initial", "initial", "final"]


def test_many_become_drafts_and_many_become_final(at_work):
    select(at_work, 0, 1, 5)
    at_work.run(MarkFinal)
    assert states(at_work) == ["final", "final", "translated", "initial", "initial", "final"]
    at_work.run(MarkDraft)
    assert states(at_work) == ["translated", "translated", "translated", "initial", "initial", "translated"]
    at_work.assert_saved()


def test_copying_the_english_into_the_open_cell_can_be_taken_back_there(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Insert, CTRL)
    assert at_work.cell.text() == "Some were lonely."
    assert at_work.target(4) == ""
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == "Tak"


def test_copying_the_english_without_an_open_cell(at_work):
    select(at_work, 3, 4)
    at_work.key(Key.Key_Insert, CTRL)
    assert [at_work.target(4), at_work.target(5)] == ["Some were lonely.", "Others wrote to each other every day."]
    assert at_work.segment(4).state == "translated"
    at_work.assert_saved()


def test_clearing_many_translations(at_work):
    select(at_work, 0, 1)
    at_work.run(ClearTarget)
    assert (at_work.target(1), at_work.target(2), at_work.segment(1).state) == ("", "", "initial")


def test_splitting_at_the_cursor_opens_the_second_part(at_work):
    at_work.table.go_to(2, edit=True, cursor=len("Dziś przyjrzymy się"))
    at_work.key(Key.Key_D, CTRL)
    first, second = at_work.transcript[1], at_work.transcript[2]
    assert (first.target, second.target) == ("Dziś przyjrzymy się", "latarniom,")
    assert (at_work.cell.segment, at_work.cell.field, at_work.cell.cursor_place()) == (second.id, "target", 0)
    at_work.assert_saved()


def test_splitting_keeps_what_is_being_typed(at_work):
    at_work.type("raz dwa")
    at_work.cell.place_cursor(3)
    at_work.key(Key.Key_D, CTRL)
    assert [s.target for s in at_work.transcript][3:5] == ["raz", "dwa"]


def test_splitting_without_an_open_cell_cuts_the_english_in_its_middle(at_work):
    at_work.run(Split)
    assert [s.source for s in at_work.transcript][3:5] == ["Some were", "lonely."]
    assert at_work.table.open_cell is None


def test_splitting_where_nothing_would_be_left_tells_and_keeps_the_cell(at_work):
    at_work.type("raz")
    at_work.key(Key.Key_D, CTRL)
    assert at_work.told == "Put the cursor between two words: the segment is split there."
    assert (at_work.cell.segment, at_work.cell.text(), at_work.cell.cursor_place()) == (4, "raz", 3)
    assert len(at_work.transcript) == 6


def test_joining_keeps_the_cursor_in_the_text(at_work):
    at_work.table.go_to(2, edit=True, cursor=4)
    at_work.key(Key.Key_J, CTRL)
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom, i ich latarnikom."
    assert (at_work.cell.segment, at_work.cell.cursor_place()) == (2, 4)
    assert at_work.transcript.by_id(3) is None
    at_work.assert_saved()


def test_joining_many(at_work):
    select(at_work, 1, 2, 3)
    at_work.run(Join)
    assert at_work.segment(2).source.endswith("lived in them. Some were lonely.")
    assert len(at_work.transcript) == 4


def test_joining_what_does_not_touch_is_refused(at_work):
    select(at_work, 0, 2)
    at_work.run(Join)
    assert at_work.told == "Only neighbouring segments can be joined."
    assert len(at_work.transcript) == 6


def test_joining_the_last_segment_is_refused_and_the_cell_stays(at_work):
    at_work.table.go_to(6, edit=True, cursor=3)
    at_work.key(Key.Key_J, CTRL)
    assert at_work.told == "There is no next segment to join with."
    assert (at_work.cell.segment, at_work.cell.cursor_place()) == (6, 3)


def test_inserting_opens_the_english_of_the_new_one(at_work):
    at_work.run(Insert)
    new = at_work.transcript[4]
    assert (at_work.cell.segment, at_work.cell.field) == (new.id, "source")
    at_work.type("Alone.")
    at_work.key(Key.Key_Return)
    assert at_work.segment(new.id).source == "Alone."
    at_work.assert_saved()


@pytest.mark.parametrize(
    ("rows", "left", "here"), [((3,), [1, 2, 3, 5, 6], 5), ((4, 5), [1, 2, 3, 4], 4), ((1, 2), [1, 4, 5, 6], 4)]
)
def test_deleting_goes_to_what_follows(at_work, rows, left, here):
    select(at_work, *rows)
    at_work.run(Delete)
    assert [s.id for s in at_work.transcript] == left
    assert at_work.here == here
    at_work.assert_saved()


def test_everything_can_be_deleted_and_brought_back(at_work):
    at_work.table.selectAll()
    at_work.run(Delete)
    assert len(at_work.transcript) == 0
    assert at_work.table.current() is None
    assert at_work.page.filters.share.text() == "0% confirmed"
    at_work.key(Key.Key_Z, CTRL)
    assert len(at_work.transcript) == 6
    at_work.assert_saved()


@pytest.mark.parametrize(
    ("key", "second", "third"),
    [
        (Key.Key_Down, "Dziś przyjrzymy się", "latarniom, i ich latarnikom."),
        (Key.Key_PageUp, "Dziś przyjrzymy się latarniom, i", "ich latarnikom."),
    ],
)
def test_words_move_over_the_lower_border(at_work, key, second, third):
    at_work.table.go_to(2, edit=True, cursor=4)
    at_work.key(key, CTRL | SHIFT)
    assert [at_work.target(2), at_work.target(3)] == [second, third]
    assert (at_work.cell.segment, at_work.cell.text(), at_work.cell.cursor_place()) == (2, second, 4)


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [
        (Key.Key_Up, "Dobry wieczór. Dziś", "przyjrzymy się latarniom,"),
        (Key.Key_PageDown, "Dobry", "wieczór. Dziś przyjrzymy się latarniom,"),
    ],
)
def test_words_move_over_the_upper_border(at_work, key, first, second):
    at_work.table.go_to(2)
    at_work.key(key, CTRL | SHIFT)
    assert [at_work.target(1), at_work.target(2)] == [first, second]
    assert at_work.here == 2
    assert at_work.table.open_cell is None


def test_a_word_that_cannot_move_tells_and_the_cell_stays(at_work):
    at_work.table.go_to(6, edit=True, cursor=2)
    at_work.key(Key.Key_Down, CTRL | SHIFT)
    assert at_work.told == "There is no segment on that side."
    assert (at_work.cell.segment, at_work.cell.cursor_place()) == (6, 2)


def times_line(desk):
    desk.run(EditTimes)
    line = desk.window.focusWidget()
    assert line.accessibleName() == "Start"
    return line


def edit_times(desk, text, key=Key.Key_Return):
    line = times_line(desk)
    line.selectAll()
    desk.type(text)
    desk.key(key)
    desk.settle()


def test_times_are_edited_in_place(at_work):
    line = times_line(at_work)
    assert (line.text(), at_work.table.open_editor.end.text()) == ("0:08.200", "0:09.500")
    line.selectAll()
    at_work.type("0:08.100 - 0:09,45")
    at_work.key(Key.Key_Return)
    at_work.settle()
    assert (at_work.segment(4).start, at_work.segment(4).end) == (8100, 9450)
    assert at_work.here == 4
    at_work.assert_saved()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("0:08 – ", "Write the start and the end, as in 0:41.200 – 0:44.300."),
        ("", "Write the start and the end, as in 0:41.200 – 0:44.300."),
        ("0:08 – ach", "'ach' is not a time; write it as 1:02:03.450."),
        ("0:09 – 0:08", "The end must come after the start."),
        ("0:08 – 0:77", "'0:77' is not a time; minutes and seconds go up to 59."),
    ],
)
def test_bad_times_are_told_and_change_nothing(at_work, typed, told):
    if typed:
        edit_times(at_work, typed)
    else:
        times_line(at_work).clear()
        at_work.table.open_editor.end.clear()
        at_work.key(Key.Key_Return)
        at_work.settle()
    assert at_work.told == told
    assert (at_work.segment(4).start, at_work.segment(4).end) == (8200, 9500)
    assert at_work.session.history.undoable is None
    left = at_work.table.open_editor
    assert left.isAncestorOf(at_work.window.focusWidget())
    assert left.text() == typed  # to be corrected, not typed again


def test_times_left_with_escape_are_as_they_were(at_work):
    edit_times(at_work, "0:01 – 0:02", Key.Key_Escape)
    assert at_work.segment(4).start == 8200
    assert at_work.told == ""


def test_times_that_move_a_segment_take_the_cursor_along(at_work):
    edit_times(at_work, "0:00.500 – 0:01")
    assert [s.id for s in at_work.transcript] == [1, 4, 2, 3, 5, 6]
    assert at_work.here == 4
    at_work.key(Key.Key_Z, CTRL)
    assert [s.id for s in at_work.transcript] == [1, 2, 3, 4, 5, 6]
    assert at_work.here == 4
    at_work.assert_saved()


def test_commands_of_the_menu_reach_the_text_just_typed(at_work):
    """What is in the open cell counts as typed, whatever is done next."""
    at_work.type("Tak")
    at_work.run(Confirm)
    assert at_work.target(4) == "Tak"
    at_work.key(Key.Key_F2, PLAIN)
    assert at_work.cell.segment == 5


def test_a_sentence_is_laid_out_again_in_one_step(at_work):
    at_work.table.go_to(2)
    before = [at_work.target(2), at_work.target(3)]
    at_work.key(Key.Key_Down, CTRL | SHIFT)
    assert [at_work.target(2), at_work.target(3)] != before
    at_work.table.go_to(3)
    at_work.run(LaySentenceAgain)
    assert [at_work.target(2), at_work.target(3)] == before
    assert at_work.session.history.undoable.label == "Lay sentence out again"
    at_work.session.undo()
    assert at_work.session.history.undoable.label == "Move word"
    assert [at_work.target(2), at_work.target(3)] != before


def test_laying_out_what_is_laid_out_says_so(at_work):
    at_work.table.go_to(2)
    at_work.run(LaySentenceAgain)
    assert at_work.told == "The sentence is already laid out this way."
    assert at_work.session.history.undoable is None


def test_laying_out_nothing_says_so(at_work):
    at_work.run(LaySentenceAgain)
    assert at_work.told == "This sentence has no translation to lay out yet."


def test_laying_out_shows_the_segments_a_filter_hides(at_work):
    at_work.table.go_to(2)
    at_work.key(Key.Key_Down, CTRL | SHIFT)
    at_work.table.segments.set_filter(lambda segment: segment.id == 2)
    at_work.table.go_to(2)
    at_work.run(LaySentenceAgain)
    assert at_work.table.segments.row_of(3) is not None
    assert at_work.here == 2


def test_laying_out_counts_what_is_just_being_typed(at_work):
    at_work.table.go_to(3)
    at_work.type(" Tak.")
    at_work.run(LaySentenceAgain)
    assert at_work.target(3) == "i ich latarnikom. Tak."


def test_a_talk_that_is_only_read_has_no_sentence_to_edit(new_desk):
    first = new_desk()
    first.open()
    second = new_desk()
    second.open(at=2)
    assert second.session.read_only_reason
    assert not second.can(EditSentence)
    assert not second.can(LaySentenceAgain)


def test_what_was_typed_is_confirmed_with_the_others_that_are_chosen(at_work):
    at_work.type("Tak")
    select(at_work, 1, 2, 3)
    at_work.run(Confirm)
    assert states(at_work) == ["reviewed", "reviewed", "reviewed", "reviewed", "initial", "final"]
    assert at_work.target(4) == "Tak"
    assert at_work.table.open_cell is None


def test_confirming_what_is_confirmed_makes_no_step_unless_it_was_changed(at_work):
    at_work.table.go_to(1)
    at_work.key(Key.Key_Return, CTRL)
    assert at_work.session.history.undoable is None
    assert at_work.here == 2
    at_work.table.go_to(1, edit=True)
    at_work.type("!")
    at_work.key(Key.Key_Return, CTRL)
    assert (at_work.target(1), at_work.segment(1).state) == ("Dobry wieczór.!", "reviewed")
    assert at_work.cell.segment == 2


def test_one_chosen_segment_is_confirmed_and_the_next_opened(at_work):
    select(at_work, 1)
    at_work.table.go_to(2)
    at_work.run(Confirm)
    assert at_work.segment(2).state == "reviewed"
    assert at_work.cell.segment == 3


@pytest.mark.parametrize(
    ("command", "state"), [(MarkFinal, "final"), (MarkDraft, "translated")], ids=["final", "draft"]
)
def test_a_mark_reaches_the_text_just_typed(at_work, command, state):
    at_work.type("Tak")
    at_work.run(command)
    assert (at_work.target(4), at_work.segment(4).state) == ("Tak", state)
    assert at_work.table.open_cell is None


def test_with_the_english_open_its_text_goes_to_the_polish(at_work):
    at_work.key(Key.Key_F2, SHIFT)
    assert at_work.cell.field == "source"
    at_work.run(CopySource)
    assert at_work.target(4) == "Some were lonely."


def test_clearing_takes_what_is_being_typed_too(at_work):
    at_work.table.go_to(2, edit=True)
    at_work.type(" i")
    at_work.run(ClearTarget)
    assert (at_work.target(2), at_work.table.open_cell) == ("", None)
    at_work.session.undo()
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom, i"


def test_f2_goes_from_one_language_to_the_other(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_F2, SHIFT)
    assert (at_work.cell.field, at_work.cell.text(), at_work.target(4)) == ("source", "Some were lonely.", "Tak")
    at_work.type("!")
    at_work.key(Key.Key_F2)
    assert (at_work.cell.field, at_work.cell.text()) == ("target", "Tak")
    assert at_work.segment(4).source.endswith("!")


def test_times_and_new_segments_keep_what_is_being_typed(at_work):
    at_work.type("Tak")
    at_work.run(EditTimes)
    assert at_work.target(4) == "Tak"
    assert at_work.window.focusWidget().accessibleName() == "Start"
    at_work.key(Key.Key_Escape)
    at_work.table.go_to(5, edit=True)
    at_work.type("Nie")
    at_work.run(Insert)
    assert at_work.target(5) == "Nie"
    assert at_work.cell.segment == at_work.transcript[5].id


def test_the_field_of_a_sentence_counts_what_is_typed_and_gives_the_focus_back(at_work, monkeypatch):
    seen = []

    def look(dialog):
        seen.append((dialog.input.toPlainText(), dialog.parts.rowCount(), dialog.parts.currentRow()))
        return 0

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.table.go_to(3, edit=True)
    at_work.type(" Tak.")
    at_work.run(EditSentence)
    assert seen == [("Dziś przyjrzymy się latarniom, i ich latarnikom. Tak.", 2, 1)]
    assert at_work.table.hasFocus()
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(QDialog))


@pytest.mark.parametrize(
    ("text", "place"), [("one four seven89", 8), ("one two three four", 7), ("a bb", 1), ("alone", 0), ("", 0)]
)
def test_the_middle_of_a_text_is_between_its_words(text, place):
    assert Split._middle(text) == place


def test_one_word_is_not_split(at_work):
    at_work.session.do(edits.set_source(at_work.transcript, 4, "Alone."))
    at_work.run(Split)
    assert at_work.told == "Put the cursor between two words: the segment is split there."
    assert len(at_work.transcript) == 6
    assert at_work.here == 4
    assert at_work.table.open_cell is None


def only(desk, *ids):
    """Let a filter hide all other segments."""
    desk.table.segments.set_filter(lambda segment: segment.id in ids)


def shown(desk):
    model = desk.table.segments
    return [model.segment(row).id for row in range(model.rowCount())]


def test_joining_shows_what_a_filter_hides(at_work):
    only(at_work, 4)
    at_work.table.go_to(4)
    at_work.run(Join)
    assert at_work.segment(4).source == "Some were lonely. Others wrote to each other every day."
    assert len(shown(at_work)) == 5
    assert at_work.here == 4
    assert at_work.table.open_cell is None


def test_joining_the_last_without_a_cell_opens_none(at_work):
    at_work.table.go_to(6)
    at_work.run(Join)
    assert at_work.told == "There is no next segment to join with."
    assert (at_work.here, at_work.table.open_cell) == (6, None)


def test_joining_goes_on_in_the_language_that_was_open(at_work):
    at_work.table.go_to(4, edit=True, field="source", cursor=3)
    at_work.run(Join)
    assert (at_work.cell.segment, at_work.cell.field, at_work.cell.cursor_place()) == (4, "source", 3)


@pytest.mark.parametrize(
    ("command", "current", "neighbour"),
    [(PushNext, 2, 3), (PullNext, 2, 3), (PushPrevious, 2, 1), (PullPrevious, 3, 2)],
)
def test_words_move_into_sight_only(at_work, command, current, neighbour):
    only(at_work, *(id for id in range(1, 7) if id != neighbour))
    at_work.table.go_to(current)
    before = at_work.target(neighbour)
    at_work.run(command)
    assert neighbour in shown(at_work)
    assert at_work.target(neighbour) != before
    assert at_work.here == current


def test_a_word_beyond_the_first_segment_is_refused(at_work):
    at_work.table.go_to(1)
    at_work.run(PushPrevious)
    assert at_work.told == "There is no segment on that side."
    assert (at_work.here, at_work.target(1)) == (1, "Dobry wieczór.")


def test_a_word_moves_with_the_english_open(at_work):
    at_work.table.go_to(2, edit=True, field="source", cursor=5)
    at_work.run(PushNext)
    assert at_work.target(3) == "latarniom, i ich latarnikom."
    assert (at_work.cell.segment, at_work.cell.field, at_work.cell.cursor_place()) == (2, "source", 5)


def test_deleting_keeps_what_is_typed_for_its_return(at_work):
    at_work.type("Tak")
    at_work.run(Delete)
    assert at_work.transcript.by_id(4) is None
    at_work.session.undo()
    assert at_work.target(4) == "Tak"


def test_italics_in_an_open_cell_are_typing_and_keep_what_is_selected(at_work):
    at_work.table.go_to(2, edit=True, cursor=5)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.key(Key.Key_I, CTRL)
    assert at_work.cell.text() == "Dziś <i>przyjrzymy</i> się latarniom,"
    assert at_work.cell.input.textCursor().selectedText().strip("</i> ") == "przyjrzymy"
    at_work.key(Key.Key_I, CTRL)
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,"
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == "Dziś <i>przyjrzymy</i> się latarniom,"
    at_work.key(Key.Key_Return)
    assert at_work.target(2) == "Dziś <i>przyjrzymy</i> się latarniom,"


def test_italics_without_a_selection_are_for_the_whole_text(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_I, CTRL)
    assert (at_work.cell.text(), at_work.cell.cursor_place()) == ("<i>Tak</i>", 10)
    at_work.key(Key.Key_I, CTRL)
    assert at_work.cell.text() == "Tak"


def test_italics_of_the_chosen_rows_are_one_step(at_work):
    at_work.session.do(edits.set_target(at_work.transcript, 3, "<i>i ich latarnikom.</i>"))
    at_work.table.go_to(2)
    for _ in range(2):
        at_work.key(Key.Key_Down, SHIFT)
    at_work.run(Italics)
    assert [at_work.target(id) for id in (2, 3, 4)] == [
        "<i>Dziś przyjrzymy się latarniom,</i>",
        "<i>i ich latarnikom.</i>",
        "",
    ]
    assert at_work.session.history.undoable.label == "Italics"
    at_work.run(Italics)
    assert [at_work.target(id) for id in (2, 3)] == ["Dziś przyjrzymy się latarniom,", "i ich latarnikom."]
    at_work.assert_saved()


@pytest.mark.parametrize(("command", "field"), [(EditPolish, "target"), (EditEnglish, "source")])
@pytest.mark.parametrize("before", [SelectEnglish, EditTimes, EditPolish, EditEnglish])
def test_whatever_was_open_gives_way_to_the_text_to_be_edited(at_work, before, command, field):
    at_work.run(before)
    at_work.run(command)
    assert (at_work.cell.segment, at_work.cell.field) == (4, field)
    assert at_work.cell.input.hasFocus()
    at_work.type("!")
    at_work.key(Key.Key_Return)
    assert at_work.segment(4).target == ("!" if field == "target" else "")
    assert at_work.segment(4).source == ("Some were lonely." if field == "target" else "Some were lonely.!")
    assert not [reader for reader in at_work.table.findChildren(SourceReader) if reader.isVisible()]


def test_what_was_typed_before_a_segment_is_inserted_is_a_step_before_it(at_work):
    at_work.type("Tak")
    at_work.run(Insert)
    at_work.key(Key.Key_Escape)
    at_work.session.undo()
    assert (len(at_work.transcript), at_work.target(4)) == (6, "Tak")


def test_where_there_is_no_neighbour_no_filter_is_taken_away(at_work):
    only(at_work, 1, 2)
    at_work.table.go_to(1)
    at_work.run(PushPrevious)
    assert shown(at_work) == [1, 2]


@pytest.mark.parametrize("rows", [(3, 4), (0, 5), (5,)])
def test_after_deleting_one_row_is_chosen(at_work, rows):
    at_work.table.go_to(rows[0] + 1)
    select(at_work, *rows)
    at_work.run(Delete)
    assert at_work.table.selected_ids() == [at_work.here]
    at_work.run(Delete)
    assert len(at_work.transcript) == 6 - len(rows) - 1


def test_after_deleting_a_long_stretch_the_row_arrived_at_is_seen(desk):
    with Library(desk.path) as library:
        long = library.add_talk("Long", number([NewSegment(n * 1000, n * 1000 + 900, f"Nr {n}.") for n in range(200)]))
    desk.open(long, at=21)
    for _ in range(60):
        desk.key(Key.Key_Down, SHIFT)
    desk.run(Delete)
    assert (len(desk.transcript), desk.transcript[20].source) == (139, "Nr 81.")
    assert desk.here == desk.transcript[20].id
    assert desk.table.viewport().rect().contains(desk.table.visualRect(desk.table.currentIndex()))
