"""The table in which a talk is edited: its keys, and what is in sight."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from gui.commands.segment import Delete
from tests.gui.desk import ALT, CTRL, PLAIN, SHIFT, Key
from tests.gui.editor.rows import drag, on_screen, place_of, send


def test_stepping_down_keeps_the_current_row_on_the_screen(long_talk):
    table = long_talk.table
    table.go_to(1, edit=True)
    for _ in range(30):
        long_talk.key(Key.Key_Return)
        row = table.currentIndex().row()
        assert table.rowViewportPosition(row) >= 0
        assert table.rowViewportPosition(row) + table.rowHeight(row) <= table.viewport().height()
    assert long_talk.here == 31


def test_stepping_keeps_the_neighbours_on_the_screen_however_high_they_turn_out(long_talk):
    table = long_talk.table
    table.go_to(1)
    for step in [1] * 25 + [-1] * 25:
        table.step(step)
        row, bottom = table.currentIndex().row(), table.viewport().height()
        near = range(max(row - 1, 0), row + 2)
        assert sum(map(table.rowHeight, near)) <= bottom
        assert table.rowViewportPosition(near[0]) >= 0
        assert table.rowViewportPosition(near[-1]) + table.rowHeight(near[-1]) <= bottom


def test_going_to_a_hidden_segment_says_no(at_work):
    at_work.table.segments.set_filter(lambda segment: segment.state == "initial")
    assert not at_work.table.go_to(1)
    assert at_work.table.go_to(4)


def test_the_selected_segments_come_in_their_order(at_work):
    model = at_work.table.selectionModel()
    flag = model.SelectionFlag
    model.clear()
    assert at_work.table.selected_ids() == []
    for row in (4, 1):
        model.select(at_work.table.segments.index(row, 0), flag.Select | flag.Rows)
    assert at_work.table.selected_ids() == [2, 5]


def test_deleting_under_a_filter_keeps_a_segment_current(at_work):
    at_work.table.segments.set_filter(lambda segment: segment.id in (1, 4, 6))
    at_work.table.go_to(4)
    at_work.run(Delete)
    assert (at_work.here, at_work.table.selected_ids()) == (6, [6])
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.here == 4


def test_what_is_composed_of_keys_may_begin_in_a_cell_that_can_be_edited(at_work):
    table = at_work.table
    for column, editable in (("target", True), ("state", False), ("source", True)):
        at = [each.name for each in table.segments.columns].index(column)
        table.setCurrentIndex(table.segments.index(1, at))
        at_work.page.find_bar.open_bar()
        table.setFocus()
        assert table.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled) is editable


# How it is set up


# Keys


def press(table, key, modifiers=PLAIN, text=""):
    QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


@pytest.mark.parametrize("column", ["number", "times", "source", "target", "state"])
def test_typing_goes_into_the_polish_whichever_column_the_cursor_is_in(at_work, column):
    table = at_work.table
    at = [each.name for each in table.segments.columns].index(column)
    table.setCurrentIndex(table.segments.index(1, at))
    press(table, Key.Key_A, text="ą")
    assert (at_work.cell.segment, at_work.cell.field) == (2, "target")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,ą"
    assert at_work.cell.input.hasFocus()


@pytest.mark.parametrize("modifiers", [CTRL, ALT, Qt.KeyboardModifier.MetaModifier, CTRL | SHIFT])
def test_keys_of_commands_type_nothing(at_work, modifiers):
    press(at_work.table, Key.Key_B, modifiers, "b")
    press(at_work.table, Key.Key_Return, modifiers, "\r")
    assert at_work.table.open_cell is None


@pytest.mark.parametrize("blank", [" ", "\u00a0"])
def test_a_blank_alone_types_nothing_and_leaves_a_confirmation(at_work, blank):
    at_work.table.go_to(1)
    press(at_work.table, Key.Key_Space, text=blank)
    press(at_work.table, Key.Key_Space, text=blank)
    assert at_work.table.open_cell is None
    press(at_work.table, Key.Key_Down)
    assert (at_work.segment(1).target, at_work.segment(1).state) == ("Dobry wieczór.", "reviewed")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom,a", "the blank was for another row"


def test_a_blank_before_a_letter_is_typed_with_it_behind_what_is_there(at_work):
    press(at_work.table, Key.Key_Space, text=" ")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "a"
    at_work.key(Key.Key_Escape)
    at_work.table.go_to(2)
    press(at_work.table, Key.Key_Space, text=" ")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.cell.text() == "Dziś przyjrzymy się latarniom, a"


def test_typing_into_a_cell_that_was_scrolled_away_brings_it_back(long_talk):
    table = long_talk.table
    table.go_to(5, edit=True)
    bar = table.verticalScrollBar()
    for key in (Key.Key_A, Key.Key_Left, Key.Key_Backspace, Key.Key_Y):
        bar.setValue(bar.maximum())
        QApplication.processEvents()
        assert 4 not in on_screen(table)
        long_talk.key(key)
        assert 4 in on_screen(table), f"after {key}"
    assert long_talk.cell.segment == 5


def test_typing_on_a_row_that_was_scrolled_away_brings_it_back(long_talk):
    table = long_talk.table
    for key in (Key.Key_A, Key.Key_F2):
        table.go_to(5)
        table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
        long_talk.key(key)
        assert 4 in on_screen(table)
        long_talk.key(Key.Key_Escape)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
@pytest.mark.parametrize("modifiers", [PLAIN, SHIFT])
def test_enter_opens_the_polish_and_types_nothing(at_work, key, modifiers):
    press(at_work.table, key, modifiers, "\r")
    assert (at_work.cell.segment, at_work.cell.text()) == (4, "")


@pytest.mark.parametrize(("key", "text"), [(Key.Key_Shift, ""), (Key.Key_Backspace, "\b"), (Key.Key_Down, "")])
def test_keys_that_print_nothing_open_nothing(at_work, key, text):
    press(at_work.table, key, text=text)
    assert at_work.table.open_cell is None
    assert at_work.here == (5 if key == Key.Key_Down else 4)


def test_a_key_that_reaches_the_table_from_elsewhere_opens_nothing(at_work):
    at_work.page.find_bar.open_bar()
    assert not at_work.table.hasFocus()
    press(at_work.table, Key.Key_Return, text="\r")
    press(at_work.table, Key.Key_A, text="a")
    assert at_work.table.open_cell is None


def test_a_talk_that_may_only_be_read_says_why_nothing_can_be_typed(at_work, new_desk):
    other, messages = new_desk(), []
    other.open(at=4)
    other.session.message.connect(messages.append)
    press(other.table, Key.Key_A, text="a")
    assert other.table.open_cell is None
    assert messages == [other.session.read_only_reason]
    other.table.open(other.table.segments.index(1, 0))
    assert (messages[1:], other.here) == ([other.session.read_only_reason], 4)


def test_control_and_home_select_the_row_they_lead_to_and_shift_adds_rows(at_work):
    at_work.key(Key.Key_Home, CTRL)
    assert (at_work.here, at_work.table.selected_ids()) == (1, [1])
    at_work.key(Key.Key_Down, SHIFT)
    at_work.key(Key.Key_Down, SHIFT)
    assert (at_work.here, at_work.table.selected_ids()) == (3, [1, 2, 3])
    at_work.key(Key.Key_End, CTRL)
    assert (at_work.here, at_work.table.selected_ids()) == (6, [6])


def test_what_is_clicked_with_control_is_added_and_taken_away(at_work):
    table = at_work.table

    def click(row, modifiers=PLAIN):
        place = table.visualRect(table.segments.index(row, 3)).center()
        at_work.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifiers, place)
        return table.selected_ids()

    assert click(1) == [2]
    assert click(4, CTRL) == [2, 5]
    assert click(1, CTRL) == [5]
    assert click(4, CTRL) == [at_work.here], "the current one when none is selected"


# Going about


def test_steps_end_at_both_ends(at_work):
    table = at_work.table
    table.go_to(5)
    assert table.step(1)
    assert not table.step(1)
    assert at_work.here == 6
    assert table.open_cell is None
    assert table.step(-5)
    assert not table.step(-1)
    assert at_work.here == 1


def test_a_step_with_an_open_cell_keeps_to_its_language(at_work):
    at_work.table.go_to(2, edit=True, field="source")
    assert at_work.table.step(1)
    assert (at_work.cell.segment, at_work.cell.field) == (3, "source")
    at_work.key(Key.Key_Return)
    assert (at_work.cell.segment, at_work.cell.field) == (4, "source")


def test_after_the_last_row_the_cell_is_closed_and_the_table_has_the_keys(at_work):
    at_work.table.go_to(6, edit=True)
    at_work.type(" Koniec.")
    at_work.key(Key.Key_Return)
    assert (at_work.table.open_cell, at_work.table.hasFocus()) == (None, True)
    assert at_work.target(6) == "Zostało tylko światło. Koniec."


def test_a_segment_is_brought_into_sight_without_moving_the_cursor(long_talk):
    table = long_talk.table
    table.go_to(5)
    table.bring_into_sight(200)
    assert {198, 199, 200} <= set(on_screen(table))
    assert long_talk.here == 5
    table.segments.set_filter(lambda segment: segment.id != 200)
    value = table.verticalScrollBar().value()
    table.bring_into_sight(200)
    assert table.verticalScrollBar().value() == value


def test_a_segment_in_sight_does_not_move_the_screen(long_talk):
    table = long_talk.table
    table.go_to(200)
    value = table.verticalScrollBar().value()
    table.go_to(199)
    assert table.verticalScrollBar().value() == value


@pytest.mark.parametrize("talk", ["long_talk", "even_talk"])
@pytest.mark.parametrize(("key", "modifier"), [(Key.Key_Return, CTRL), (Key.Key_Return, PLAIN)])
def test_going_on_to_the_next_text_scrolls_once_and_no_further_than_it_has_to(talk, key, modifier, request):
    desk = request.getfixturevalue(talk)
    table = desk.table
    table.go_to(200, edit=True)
    QApplication.processEvents()
    values, moves = [], []
    table.verticalScrollBar().valueChanged.connect(values.append)
    for n in range(12):
        table.open_cell.input.insertPlainText(" więcej słów" * (n % 4) + "\n" * (n % 3))
        values.clear()
        desk.key(key, modifier)
        moves.append(len(values))
        QApplication.processEvents()
        assert len(values) == moves[-1]
        row = table.currentIndex().row()
        assert desk.here == 201 + n == row + 1
        assert table.rowHeight(row) >= table.open_cell.needed_height()
        room = table.viewport().height()
        bottom = table.rowViewportPosition(row + 3) + table.rowHeight(row + 3)
        assert bottom == room if moves[-1] == 1 and talk == "even_talk" else bottom <= room
        assert table.rowViewportPosition(row) >= 0
    assert set(moves) <= {0, 1} and sum(moves) > 3 if talk == "even_talk" else max(moves) <= 2


def test_the_current_row_can_be_put_at_a_place_on_the_screen(long_talk):
    table = long_talk.table
    table.go_to(200)
    for top in (100, 37):
        table.put_current_at(top)
        assert table.rowViewportPosition(199) == top


# The open cell


# What is painted


def test_without_a_current_row_the_focus_goes_to_the_first(at_work):
    at_work.table.clearFocus()
    at_work.table.selectionModel().clearCurrentIndex()
    at_work.table.setFocus()
    assert at_work.table.currentIndex().isValid()


def test_columns_that_are_moved_over_keep_their_cells(at_work):
    """The cell of each column is painted where its header stands, inside its borders."""
    table = at_work.table
    boxes = {}
    for column in table.segments.columns:
        column.paint = lambda _, box, row, look, name=column.name: boxes.setdefault((name, row.number), box)
    table.horizontalHeader().resizeSection(0, 80)
    QApplication.processEvents()
    boxes.clear()
    table.viewport().repaint()
    for n, column in enumerate(table.segments.columns):
        for row in range(6):
            cell = table.visualRect(table.segments.index(row, n))
            box = boxes[column.name, row + 1]
            assert (box.left(), box.width()) == (cell.left() + 6, table.columnWidth(n) - 12)
            assert (box.top(), box.height()) == (cell.top() + 5, table.rowHeight(row) - 7)


def test_the_last_row_leaves_its_sentence_when_it_is_taken_out(at_work):
    at_work.session.do(edits.set_source(at_work.transcript, 5, "Others wrote to each other every day,"))
    at_work.session.do(edits.set_source(at_work.transcript, 6, "for the light was all they had."))
    at_work.table.go_to(5)
    QApplication.processEvents()
    assert list(at_work.table._bracket.rows) == [4, 5]
    at_work.session.do(edits.delete(at_work.transcript, [6]))
    at_work.table.viewport().repaint()
    assert list(at_work.table._bracket.rows) == []


def test_what_is_selected_is_that_of_the_open_text(at_work):
    table = at_work.table
    table.close_cell()
    assert table.selected_texts() == ("", "")
    table.go_to(1, edit=True)
    at_work.cell.input.selectAll()
    assert table.selected_texts() == ("", "Dobry wieczór")
    table.close_cell()
    table.go_to(1, edit=True, field="source")
    at_work.cell.input.selectAll()
    assert table.selected_texts() == ("Good evening", "")


def test_a_double_click_opens_the_text_there(at_work):
    table = at_work.table
    table.close_cell()
    place = table.visualRect(table.segments.index(1, table.segments.column_of("target"))).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    assert (at_work.cell.segment, at_work.cell.field) == (2, "target")


def test_arrows_go_from_text_to_text_of_their_language_where_they_may(at_work):
    at_work.settings.arrows_leave = True
    table = at_work.table
    table.go_to(1, edit=True, field="source")
    at_work.key(Key.Key_End)
    at_work.key(Key.Key_Down)
    assert (at_work.cell.segment, at_work.cell.field) == (2, "source")
    assert at_work.cell.input.hasFocus()
    assert 0 < at_work.cell.input.textCursor().position() < len(at_work.cell.text())
    at_work.key(Key.Key_Up)
    at_work.key(Key.Key_Up)  # there is none above the first
    assert (at_work.cell.segment, at_work.cell.field) == (1, "source")


def test_a_press_on_another_row_goes_there_and_its_release_ends_it(at_work):
    table, left = at_work.table, Qt.MouseButton.LeftButton
    table.close_cell()
    table.go_to(1)
    place = table.visualRect(table.segments.index(2, table.segments.column_of("target"))).center()
    pressed = []
    table.pressed.connect(lambda index: pressed.append(index.row()))
    table.clicked.connect(lambda index: pressed.append(index.row()))
    QTest.mouseClick(table.viewport(), left, PLAIN, place)
    assert (at_work.here, pressed, table.selected_ids()) == (3, [2, 2], [3])


def test_english_that_is_read_is_selected_by_keys_and_stays_so_beside_an_open_text(at_work):
    table = at_work.table
    table.close_cell()
    table.go_to(1)
    table.read_source()
    for _ in range(4):
        at_work.key(Key.Key_Right, SHIFT)
    assert table.selected_texts() == ("Good", "")
    at_work.key(Key.Key_Escape)
    assert (table.hasFocus(), table.open_cell) == (True, None)
    table.go_to(1, edit=True)
    table.read_source()
    for _ in range(4):
        at_work.key(Key.Key_Right, SHIFT)
    at_work.cell.input.selectAll()
    assert table.selected_texts() == ("Good", "Dobry wieczór")


def test_a_letter_typed_where_english_is_read_goes_into_the_polish(at_work):
    at_work.table.close_cell()
    at_work.table.go_to(1)
    at_work.table.read_source()
    at_work.type("N")
    assert (at_work.cell.field, at_work.cell.text()) == ("target", "Dobry wieczór.N")


def test_what_is_open_stays_in_sight_when_the_table_becomes_lower(long_talk):
    table = long_talk.table
    table.go_to(1, edit=True)
    for _ in range(12):
        long_talk.key(Key.Key_Return)
    row = table.currentIndex().row()
    table.resize(table.width(), table.height() * 2 // 3)
    assert table.rowViewportPosition(row) >= 0
    assert table.rowViewportPosition(row) + table.rowHeight(row) <= table.viewport().height()


def test_leaving_what_is_read_leaves_the_open_text_as_well(at_work):
    table = at_work.table
    table.go_to(2, edit=True)
    at_work.type("!")
    drag(table, 1, "", "Tonight")
    at_work.page.find_bar.open_bar()
    assert table.open_editor is None
    assert not table._reading.is_on
    assert at_work.target(2) == "Dziś przyjrzymy się latarniom,!"


def test_two_clicks_edit_the_english_there(at_work):
    table = at_work.table
    table.go_to(2)
    send(table, QEvent.Type.MouseButtonPress, place_of(table, 1, "Tonight"))
    send(table, QEvent.Type.MouseButtonRelease, place_of(table, 1, "Tonight"), buttons=Qt.MouseButton.NoButton)
    view = table._reading.reader.viewport()
    at_work.qtbot.mouseDClick(
        view, Qt.MouseButton.LeftButton, PLAIN, view.mapFrom(table.viewport(), place_of(table, 1, "Tonight"))
    )
    assert (at_work.cell.field, at_work.cell.cursor_place()) == ("source", 7)
    assert not table._reading.is_on


def test_what_is_read_looks_as_it_did_and_stays_with_its_cell(at_work):
    table = at_work.table
    table.go_to(2)
    before = table.viewport().grab().toImage()
    drag(table, 1, "", "")
    at_work.qtbot.wait(20)
    reader = table._reading.reader
    assert reader.geometry() == table.visualRect(table.segments.index(1, 2)).adjusted(0, 0, 0, -1)
    cell = reader.geometry().adjusted(4, 4, -4, -4)
    reader.viewport().setFocus()
    after = table.viewport().grab().toImage()
    ratio = before.devicePixelRatio()
    pixels = [(x, y) for x in range(cell.left() + 12, cell.right()) for y in range(cell.top(), cell.bottom())]
    same = sum(
        before.pixelColor(int(x * ratio), int(y * ratio)) == after.pixelColor(int(x * ratio), int(y * ratio))
        for x, y in pixels
    )
    assert same / len(pixels) > 0.99
    table.horizontalHeader().resizeSection(1, 140)
    QApplication.processEvents()
    assert reader.geometry() == table.visualRect(table.segments.index(1, 2)).adjusted(0, 0, 0, -1)


def test_english_that_is_read_is_scrolled_to(long_talk):
    table = long_talk.table
    table.close_cell()
    table.go_to(1)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert 0 not in on_screen(table)
    table.read_source()
    assert 0 in on_screen(table)
    assert table._reading.is_on
