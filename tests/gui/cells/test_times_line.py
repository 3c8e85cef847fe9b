"""The line over the times of a segment."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.cells.times_line import HEIGHT, WIDTH, TimesLine
from gui.commands.times import EditTimes
from tests.gui.desk import CTRL, PLAIN, SHIFT, Key


@pytest.fixture
def timing(at_work):
    at_work.run(EditTimes)
    QApplication.focusWidget().selectAll()
    return at_work


def test_it_is_wide_enough_for_two_times_and_no_higher_than_a_line(timing):
    line = timing.table.open_editor
    assert isinstance(line, TimesLine)
    cell = timing.table.visualRect(timing.table.currentIndex())
    assert (line.pos(), line.width(), line.height()) == (cell.topLeft(), WIDTH, HEIGHT)
    assert cell.width() < WIDTH
    assert timing.table.rowHeight(3) == timing.table.rowHeight(2)
    assert line.start.width() == line.end.width() == WIDTH // 2


@pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_Return, PLAIN), (Key.Key_Enter, PLAIN)])
def test_keys_that_accept(timing, key, modifiers):
    timing.type("0:08.000 – 0:09.000")
    timing.key(key, modifiers)
    assert (timing.segment(4).start, timing.segment(4).end) == (8000, 9000)
    assert (timing.here, timing.table.open_editor, timing.table.hasFocus()) == (4, None, True)


def test_tab_goes_on_to_the_polish_as_often_as_it_is_pressed(timing):
    timing.type("0:08.000 – 0:09.000")
    timing.key(Key.Key_Tab)
    assert (timing.segment(4).start, timing.segment(4).end) == (8000, 9000)
    timing.type("Tak")
    assert (timing.cell.segment, timing.cell.field, timing.cell.text()) == (4, "target", "Tak")
    timing.key(Key.Key_Tab)
    assert (timing.target(4), timing.cell.segment, timing.cell.input.hasFocus()) == ("Tak", 5, True)


def test_tab_with_no_time_in_it_stays(timing):
    timing.type("soon")
    timing.key(Key.Key_Tab)
    timing.key(Key.Key_Tab)
    timing.type("!")
    assert timing.table.open_editor.text() == "soon – !"


def test_times_given_up_can_be_brought_back(timing):
    timing.type("0:08 – 0:0")
    timing.key(Key.Key_Escape)
    assert timing.window.status.currentMessage() == "Given up: “0:08 – 0:0”. Ctrl+Z brings it back."
    timing.key(Key.Key_Z, CTRL)
    assert timing.table.open_editor.text() == "0:08 – 0:0"
    timing.type("9")
    assert timing.table.open_editor.text() == "0:08 – 0:09"
    timing.key(Key.Key_Return)
    assert (timing.segment(4).start, timing.segment(4).end) == (8000, 9000)


def test_undo_and_redo_stay_in_the_line(timing):
    timing.type("0")
    timing.key(Key.Key_Z, CTRL)
    assert timing.table.open_editor.text() == "0:08.200 – 0:09.500"
    timing.key(Key.Key_Y, CTRL)
    assert timing.table.open_editor.text() == "0 – 0:09.500"
    timing.key(Key.Key_Y, CTRL)
    assert timing.told == "Nothing that was typed here can be done again."


def test_what_is_no_time_stays_open_with_what_was_typed(timing):
    timing.type("soon")
    timing.key(Key.Key_Return)
    assert timing.table.open_editor.text() == "soon – 0:09.500"
    assert timing.told == "'soon' is not a time; write it as 1:02:03.450."
    timing.key(Key.Key_Escape)
    assert timing.table.open_editor is None
    assert timing.segment(4).start == 8200


def test_the_times_as_they_were_are_accepted_without_an_edit(timing):
    timing.key(Key.Key_Return)
    assert timing.table.open_editor is None
    assert timing.session.history.undoable is None


def test_times_that_move_the_segment_leave_the_table_with_the_keys(timing):
    timing.type("0:13 – 0:14")
    timing.key(Key.Key_Return)
    assert [segment.id for segment in timing.transcript][-1] == 4
    assert (timing.here, timing.table.open_editor, timing.table.hasFocus()) == (4, None, True)
    timing.key(Key.Key_Up)
    assert timing.here == 6


def test_leaving_the_line_keeps_what_are_times(timing):
    timing.type("0:08.000 – 0:09.000")
    timing.page.find_bar.open_bar()
    assert timing.table.open_editor is None
    assert timing.segment(4).start == 8000


def test_leaving_the_line_with_no_time_in_it_tells_and_gives_up(timing):
    timing.type("soon")
    timing.page.find_bar.open_bar()
    assert timing.table.open_editor is None
    assert timing.segment(4).start == 8200
    assert "'soon' is not a time" in timing.told


@pytest.fixture
def line(qtbot):
    """A line of its own, and what it signalled."""
    line = TimesLine(None)
    qtbot.addWidget(line)
    line.show()
    line.end.setFocus()
    line.heard = []
    line.accepted.connect(lambda rows: line.heard.append(("accepted", rows)))
    line.text_wanted.connect(lambda: line.heard.append("text wanted"))
    line.given_up.connect(lambda: line.heard.append("given up"))
    line.left.connect(lambda: line.heard.append("left"))
    line.typed.connect(lambda: line.heard.append("typed"))
    return line


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (Key.Key_Return, [("accepted", 0)]),
        (Key.Key_Enter, [("accepted", 0)]),
        (Key.Key_Tab, ["text wanted"]),
        (Key.Key_Escape, ["given up"]),
    ],
)
def test_keys_accept_and_give_up(line, qtbot, key, heard):
    line.set_text("0:01 – 0:02")
    qtbot.keyClick(line.end, key)
    assert (line.heard, line.text()) == (heard, "0:01 – 0:02")


def test_other_keys_are_typed(line, qtbot):
    qtbot.keyClicks(line.start, "0:01x")
    assert (line.heard, line.text()) == (["typed"] * 5, "0:01x – ")


def test_a_menu_over_the_line_is_no_leaving(line):
    QApplication.sendEvent(line.end, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert line.heard == []
    QApplication.sendEvent(line.end, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    assert line.heard == ["left"]


def test_it_is_named_and_wide_enough_for_both_times(line):
    assert (line.start.accessibleName(), line.end.accessibleName()) == ("Start", "End")
    assert line.box(QRect(5, 6, 88, 40)).getRect() == (5, 6, 190, 30)
    assert line.box(QRect(5, 6, 300, 40)).getRect() == (5, 6, 300, 30)
    assert line.fontMetrics().horizontalAdvance("1:02:03.450 – 1:02:04.450") < 190


def test_tab_goes_from_the_start_to_the_end_and_back(timing):
    line = timing.table.open_editor
    assert line.start.hasFocus()
    timing.key(Key.Key_Tab)
    assert (line.end.hasFocus(), line.end.selectedText()) == (True, "0:09.500")
    timing.type("0:09.9")
    timing.key(Key.Key_Backtab, SHIFT)
    assert (line.start.hasFocus(), line.start.selectedText()) == (True, "0:08.200")
    timing.key(Key.Key_Backtab, SHIFT)
    assert (timing.segment(4).start, timing.segment(4).end) == (8200, 9900)
    assert (timing.here, timing.table.open_editor, timing.table.hasFocus()) == (4, None, True)
    timing.run(EditTimes)
    assert timing.table.open_editor.start.hasFocus()


@pytest.mark.parametrize("text", ["0:08.1 – 0:09.1", "0:08.1-0:09.1", "0:08.1 0:09.1", "0:08.1 --> 0:09.1"])
@pytest.mark.parametrize("pasted", [False, True])
def test_both_times_may_be_typed_or_pasted_into_the_first_field(timing, text, pasted):
    if pasted:
        QGuiApplication.clipboard().setText(text)
        timing.table.open_editor.start.paste()
    else:
        timing.type(text)
    line = timing.table.open_editor
    assert (line.start.text(), line.end.text(), line.end.hasFocus()) == ("0:08.1", "0:09.1", True)
    timing.key(Key.Key_Return)
    assert (timing.segment(4).start, timing.segment(4).end) == (8100, 9100)


def test_undo_reaches_into_the_other_field(timing):
    timing.type("0:08.1")
    timing.key(Key.Key_Tab)
    timing.key(Key.Key_Z, CTRL)
    assert timing.table.open_editor.text() == "0:08.200 – 0:09.500"
