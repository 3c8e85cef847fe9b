"""Undoing, finding and selecting."""

from gui.commands.edit import Find, FindNext, FindPrevious, Redo, SelectAll, Undo
from gui.commands.segment import Join, MarkFinal
from gui.commands.view import FILTER_COMMANDS
from gui.filters.untranslated import Untranslated
from tests.gui.desk import CTRL, SHIFT, Key

ShowUntranslated = FILTER_COMMANDS[Untranslated]


def title(desk, command):
    desk.window.menus.refresh()
    return desk.window.menus.action(command).text()


def test_nothing_can_be_undone_at_first(at_work):
    assert not at_work.can(Undo)
    assert not at_work.can(Redo)
    assert title(at_work, Undo) == "&Undo"


def test_undo_and_redo_by_key_go_to_where_it_happened_and_are_saved(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.key(Key.Key_Escape)
    at_work.table.go_to(1)
    at_work.key(Key.Key_Z, CTRL)
    assert (at_work.target(4), at_work.here) == ("", 4)
    at_work.assert_saved()
    at_work.table.go_to(1)
    at_work.key(Key.Key_Y, CTRL)
    assert (at_work.target(4), at_work.here) == ("Tak", 4)
    at_work.key(Key.Key_Z, CTRL)
    at_work.key(Key.Key_Z, CTRL | SHIFT)
    assert at_work.target(4) == "Tak"
    at_work.assert_saved()


def test_the_menu_names_what_is_undone(at_work):
    at_work.table.go_to(2)
    at_work.run(Join)
    assert title(at_work, Undo) == "&Undo Join segments"
    at_work.run(Undo)
    assert title(at_work, Undo) == "&Undo"
    assert title(at_work, Redo) == "&Redo Join segments"


def test_undo_goes_on_after_a_restart(at_work, new_desk):
    at_work.table.go_to(2)
    at_work.run(Join)
    at_work.run(MarkFinal)
    at_work.run(Undo)
    at_work.window.close()
    later = new_desk()
    later.open()
    assert title(later, Undo) == "&Undo Join segments"
    assert title(later, Redo) == "&Redo Mark as final"
    later.key(Key.Key_Z, CTRL)
    assert [s.id for s in later.transcript] == [1, 2, 3, 4, 5, 6]
    later.key(Key.Key_Y, CTRL)
    later.key(Key.Key_Y, CTRL)
    assert later.segment(2).state == "final"
    assert later.transcript.by_id(3) is None
    later.assert_saved()


def test_undo_from_the_menu_takes_back_typing_before_anything_else(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.table.go_to(4)
    at_work.type("Tak")
    at_work.run(Undo)
    assert at_work.cell.text() == ""
    assert at_work.segment(2).state == "final"


def test_undo_does_not_lose_what_was_put_into_the_cell(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("Tak")  # which leaves the field nothing of its own to undo
    at_work.run(Undo)
    assert at_work.segment(2).state == "final"
    at_work.run(Redo)
    assert at_work.target(4) == "Tak"


def test_typing_takes_the_place_of_what_could_be_done_again(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.run(Undo)
    at_work.table.go_to(4)
    at_work.type("Tak")
    at_work.run(Redo)
    assert at_work.told == "There is nothing to redo."
    assert (at_work.target(4), at_work.segment(2).state) == ("Tak", "translated")


def test_undo_shows_a_segment_that_a_filter_hides(at_work):
    at_work.table.go_to(2)
    at_work.run(MarkFinal)
    at_work.run(ShowUntranslated)
    assert at_work.table.segments.row_of(2) is None
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.here == 2
    assert at_work.page.filters.chosen_number == 0


def test_find_takes_the_chosen_words_of_the_cell(at_work):
    at_work.table.go_to(2, edit=True, cursor=0)
    at_work.key(Key.Key_Right, CTRL | SHIFT)
    at_work.run(Find)
    assert at_work.page.find_bar.input.text().strip() == "Dziś"
    assert at_work.table.open_cell is None


def test_the_next_and_the_previous_match_by_key(at_work):
    at_work.key(Key.Key_F, CTRL)
    at_work.type("the")
    at_work.qtbot.waitUntil(lambda: at_work.page.find_bar.count.text() != "")
    at_work.table.setFocus()
    at_work.table.go_to(1)
    at_work.key(Key.Key_F3)
    assert (at_work.here, at_work.page.find_bar.count.text()) == (3, "1 of 3")
    at_work.run(FindNext)
    assert (at_work.here, at_work.page.find_bar.count.text()) == (5, "2 of 3")
    at_work.key(Key.Key_F3, SHIFT)
    assert at_work.here == 3
    at_work.run(FindPrevious)
    assert at_work.here == 6


def test_all_that_is_shown_is_selected(at_work):
    at_work.run(ShowUntranslated)
    at_work.run(SelectAll)
    assert at_work.table.selected_ids() == [4, 5]
