"""The open cell of the segment table: opened, closed, and in sight."""

from PySide6.QtWidgets import QWidget

from dwuglos.talk import edits
from tests.gui.desk import SHIFT, Key


def test_going_to_a_segment_may_open_one_of_its_texts_at_a_place(at_work):
    table = at_work.table
    assert table.go_to(2)
    assert table.open_cell is None
    assert table.currentIndex().column() == 3
    assert table.go_to(2, edit=True, field="source", cursor=7)
    assert (at_work.cell.field, at_work.cell.cursor_place()) == ("source", 7)
    assert table.go_to(3, edit=True)
    assert (at_work.cell.field, at_work.cell.cursor_place()) == ("target", len("i ich latarnikom."))
    assert not table.go_to(99)
    assert at_work.here == 3


def test_only_what_can_be_edited_is_opened(at_work):
    table = at_work.table
    table.open(table.segments.index(1, 0))
    assert (table.open_editor, at_work.here) == (None, 4)
    table.open(table.segments.index(1, 2))
    assert (at_work.cell.field, at_work.here) == ("source", 2)
    table.close_cell()
    table.selectionModel().clearCurrentIndex()
    table.open()
    assert table.open_editor is None


def test_opening_what_is_open_keeps_what_is_typed(at_work):
    at_work.type("Tak")
    cell = at_work.cell
    at_work.table.open()
    assert at_work.cell is cell
    assert cell.text() == "Tak"
    assert cell.input.hasFocus()


def test_closing_says_which_text_it_was_and_where_its_cursor_stood(at_work):
    assert at_work.table.close_cell() is None
    at_work.table.go_to(2, edit=True, field="source", cursor=7)
    assert at_work.table.close_cell() == ("source", 7)
    assert at_work.table.open_editor is None
    at_work.table.open(at_work.table.segments.index(1, 1))
    assert at_work.table.close_cell() is None
    assert at_work.table.open_editor is None


def test_a_cell_may_be_closed_without_keeping_what_was_typed(at_work):
    at_work.type("Tak")
    at_work.qtbot.waitUntil(lambda: at_work.typed() != [])
    at_work.table.close_cell(keep=False)
    assert at_work.target(4) == ""
    assert at_work.session.history.undoable is None
    at_work.settle()
    assert at_work.typed() == []


def test_a_field_that_is_not_open_is_not_closed(at_work):
    at_work.type("Tak")
    cell, stranger = at_work.cell, QWidget(at_work.table)
    at_work.table.closeEditor(stranger, at_work.table._delegate.EndEditHint.NoHint)
    assert at_work.table.open_cell is cell


def test_a_row_is_as_high_as_its_open_cell_needs_and_no_higher_after_it(at_work):
    before = at_work.table.rowHeight(3)
    at_work.table.open()
    assert at_work.table.rowHeight(3) >= at_work.cell.needed_height()
    for _ in range(4):
        at_work.key(Key.Key_Return, SHIFT)
    assert at_work.table.rowHeight(3) == at_work.cell.needed_height() > before
    at_work.key(Key.Key_Escape)
    assert at_work.table.rowHeight(3) == before


def test_a_cell_stays_open_when_other_rows_are_taken_out(at_work):
    at_work.type("Moje")
    at_work.session.do(edits.delete(at_work.transcript, [1, 2, 5]))
    assert (at_work.cell.segment, at_work.cell.text()) == (4, "Moje")
    at_work.session.do(edits.delete(at_work.transcript, [3, 4]))
    assert at_work.table.open_cell is None
    at_work.settle()
    assert at_work.typed() == []
