"""What the mouse means in the texts of the segment table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.desk import CTRL, PLAIN, SHIFT, Key


def test_a_double_click_opens_the_cell_it_is_on(at_work):
    table = at_work.table
    for column, field in ((2, "source"), (3, "target")):
        place = table.visualRect(table.segments.index(1, column)).center()
        at_work.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
        at_work.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
        assert (at_work.cell.segment, at_work.cell.field) == (2, field)
        table.close_cell()
    at_work.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, QPoint(10, 10))
    assert table.open_editor is None


@pytest.mark.parametrize(("before", "field"), [("Dziś przyj", "target"), ("", "target"), ("Tonight we", "source")])
def test_a_double_click_puts_the_cursor_where_it_was(at_work, before, field):
    table = at_work.table
    cell = table.visualRect(table.segments.index(1, table.segments.column_of(field)))
    place = cell.topLeft() + QPoint(6 + table.fontMetrics().horizontalAdvance(before), 12)
    at_work.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place)
    assert (at_work.cell.segment, at_work.cell.field, at_work.cell.cursor_place()) == (2, field, len(before))
    at_work.type("X")
    assert at_work.cell.text().startswith(before + "X")


def place_in(table, row, column):
    return table.visualRect(table.segments.index(row, column)).center()


def test_a_double_click_with_another_button_opens_nothing(at_work):
    table = at_work.table
    at_work.qtbot.mouseDClick(table.viewport(), Qt.MouseButton.RightButton, PLAIN, place_in(table, 1, 3))
    assert table.open_editor is None


def test_words_are_read_only_in_the_english_of_the_one_row_that_is_chosen(at_work):
    table, press = at_work.table, at_work.qtbot.mousePress
    table.go_to(2)
    for row, column in ((2, 2), (1, 3)):
        table.go_to(2)
        press(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place_in(table, row, column))
        assert not table._reading.is_on
        assert table.hasFocus()
    table.go_to(2)
    press(table.viewport(), Qt.MouseButton.LeftButton, CTRL, place_in(table, 1, 2))
    assert not table._reading.is_on
    table.go_to(2)
    at_work.key(Key.Key_Down, SHIFT)
    press(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place_in(table, 2, 2))
    assert not table._reading.is_on
    table.go_to(2)
    press(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, place_in(table, 1, 2))
    assert table._reading.is_on


def test_a_press_below_all_rows_reads_nothing_and_takes_the_keys(at_work):
    table = at_work.table
    table.go_to(6)
    below = QPoint(30, table.viewport().height() - 2)
    assert not table.indexAt(below).isValid()
    at_work.qtbot.mousePress(table.viewport(), Qt.MouseButton.LeftButton, PLAIN, below)
    assert not table._reading.is_on
    assert table.hasFocus()
