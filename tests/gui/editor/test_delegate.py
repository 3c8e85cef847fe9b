"""The cell that is edited, and what comes meanwhile."""

import pytest

from dwuglos.talk import edits
from gui.commands.segment import EditTimes
from tests.gui.desk import CTRL, Key


def test_a_change_from_elsewhere_is_shown_in_a_cell_nobody_has_typed_in(at_work):
    at_work.table.go_to(4, edit=True)
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Skądinąd"))
    assert at_work.cell.text() == "Skądinąd"
    assert not at_work.cell.is_changed
    at_work.key(Key.Key_Return)
    assert at_work.session.history.undoable.label == "Edit translation"
    assert at_work.target(4) == "Skądinąd"


def test_a_change_from_elsewhere_does_not_touch_what_is_typed(at_work):
    at_work.type("Moje")
    at_work.session.do(edits.set_target(at_work.transcript, 4, "Skądinąd"))
    assert at_work.cell.text() == "Moje"
    at_work.key(Key.Key_Return)
    assert at_work.target(4) == "Moje"


def test_a_change_of_another_segment_leaves_the_cursor_where_it_is(at_work):
    at_work.table.go_to(2, edit=True, cursor=3)
    at_work.session.do(edits.set_state(at_work.transcript, [1, 2], "final"))
    assert at_work.cell.cursor_place() == 3


def test_a_cell_goes_with_its_segment(at_work):
    at_work.type("Moje")
    at_work.session.do(edits.delete(at_work.transcript, [4]))
    assert at_work.table.open_cell is None
    at_work.settle()
    at_work.session.undo()
    at_work.table.go_to(4, edit=True)
    assert at_work.cell.segment == 4


def test_one_cell_at_a_time(at_work):
    at_work.type("Moje")
    at_work.table.go_to(2, edit=True)
    assert at_work.cell.segment == 2
    assert at_work.target(4) == "Moje"


@pytest.mark.parametrize("command_key", [(Key.Key_J, CTRL), (Key.Key_D, CTRL), (Key.Key_F2, None)])
def test_a_command_keeps_the_times_being_typed(at_work, command_key):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:08.000 – 0:09.000")
    key, modifiers = command_key
    at_work.key(key, modifiers) if modifiers else at_work.key(key)
    at_work.settle()
    assert at_work.segment(4).start == 8000
    assert at_work.told == ""


def test_control_enter_while_times_are_typed_keeps_them(at_work):
    at_work.table.go_to(2)
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:02.000 – 0:04.000")
    at_work.key(Key.Key_Return, CTRL)
    at_work.settle()
    assert at_work.segment(2).end == 4000


def test_enter_accepts_the_times_and_leaves_them(at_work):
    at_work.run(EditTimes)
    at_work.window.focusWidget().selectAll()
    at_work.type("0:08.000 – 0:09.000")
    at_work.key(Key.Key_Return)
    at_work.settle()
    assert at_work.segment(4).start == 8000
    assert at_work.window.focusWidget() is at_work.table
    at_work.key(Key.Key_F2)
    assert at_work.cell.segment == 4
