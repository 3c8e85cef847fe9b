"""Rows that stay in view around the one that is worked on."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from gui.editor.sight import Sight
from tests.gui.desk import ALT, SHIFT, Key
from tests.gui.editor.rows import on_screen


@pytest.mark.parametrize("row", [0, 30, 200, 397, 399])
def test_three_rows_stay_in_view_below_the_one_that_is_edited(even_talk, row):
    table = even_talk.table
    table.go_to(row + 1, edit=True)
    following = [each for each in range(row, row + 4) if each < 400]
    for _ in range(6):
        even_talk.key(Key.Key_Return, SHIFT)
        bottom = table.viewport().height()
        assert all(table.rowViewportPosition(each) >= 0 for each in following)
        assert all(table.rowViewportPosition(each) + table.rowHeight(each) <= bottom for each in following)
    even_talk.key(Key.Key_Down, ALT)
    assert table.rowViewportPosition(min(row + 4, 399)) + 20 < table.viewport().height()


def test_three_rows_are_in_view_below_a_row_that_is_opened_where_it_stands(even_talk):
    table = even_talk.table
    table.go_to(100)
    last = on_screen(table)[-2]
    table.setCurrentIndex(table.segments.index(last, 3))
    even_talk.key(Key.Key_F2)
    bottom = table.viewport().height()
    assert table.rowViewportPosition(last + 3) + table.rowHeight(last + 3) <= bottom


def test_nothing_covers_the_row_that_is_edited(even_talk):
    table = even_talk.table
    table.go_to(200, edit=True)
    even_talk.type("Piszę")
    for _ in range(3):
        even_talk.window.notices.tell("A notice of some length. " * 20)
        QApplication.processEvents()
        assert {199, 200, 201, 202} <= set(on_screen(table))
    even_talk.window.resize(even_talk.window.width(), 420)
    QApplication.processEvents()
    assert 199 in on_screen(table)
    assert table.rowViewportPosition(199) + table.rowHeight(199) <= table.viewport().height()


@pytest.mark.parametrize("row", [399, 200, 0])
def test_the_current_row_stays_in_view_where_the_table_gets_less_room(long_talk, row):
    table = long_talk.table
    table.go_to(row + 1)
    QApplication.processEvents()
    assert is_in_view(table, row)
    long_talk.window.resize(long_talk.window.width(), 420)
    QApplication.processEvents()
    assert is_in_view(table, row)


def test_a_row_that_is_scrolled_away_stays_so_where_the_table_gets_less_room(even_talk):
    table = even_talk.table
    table.go_to(300)
    scroll_to(table, 100)
    even_talk.window.resize(even_talk.window.width(), 420)
    QApplication.processEvents()
    assert table.rowAt(0) in (99, 100)


def is_in_view(table, row):
    top = table.rowViewportPosition(row)
    return top >= 0 and top + table.rowHeight(row) <= table.viewport().height()


@pytest.fixture
def sight(even_talk):
    table = even_talk.table
    return Sight(table, SimpleNamespace(fit_rows=lambda first, last: None, fit=lambda: None))


def scroll_to(table, row):
    """Scroll so that a row is the first one on the screen."""
    table.scrollTo(table.segments.index(row, 0), table.ScrollHint.PositionAtTop)
    QApplication.processEvents()


def test_one_row_stays_in_view_above_and_it_is_scrolled_no_further(even_talk, sight):
    table = even_talk.table
    scroll_to(table, 100)
    sight.show(100)
    assert table.rowViewportPosition(99) == 0
    sight.show(101)
    assert table.rowViewportPosition(99) == 0, "what is in view is left where it is"


def test_three_rows_come_into_view_below_and_it_is_scrolled_no_further(even_talk, sight):
    table = even_talk.table
    scroll_to(table, 100)
    last = table.rowAt(table.viewport().height() - 1)
    sight.show(last)
    bottom = table.rowViewportPosition(last + 3) + table.rowHeight(last + 3)
    assert bottom == table.viewport().height()


def test_what_will_move_up_by_itself_is_not_scrolled_for(even_talk, sight):
    table = even_talk.table
    scroll_to(table, 100)
    last = table.rowAt(table.viewport().height() - 1)
    sight.show(last, surplus=2 * table.rowHeight(last))
    bottom = table.rowViewportPosition(last + 3) + table.rowHeight(last + 3)
    assert bottom == table.viewport().height() + 2 * table.rowHeight(last)


def test_whether_the_whole_of_a_row_is_in_view(even_talk, sight):
    table = even_talk.table
    scroll_to(table, 100)
    rows = [row for row in range(90, 140) if sight.has(row)]
    assert rows == [row for row in range(90, 140) if is_in_view(table, row)]
    assert rows[0] == 100
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + 1)
    assert not sight.has(100)


@pytest.mark.parametrize("row", [0, 399])
def test_at_the_ends_of_the_talk_there_is_nothing_beyond(even_talk, sight, row):
    scroll_to(even_talk.table, 200)
    sight.show(row)
    assert is_in_view(even_talk.table, row)


def test_where_there_is_no_room_for_all_the_row_itself_is_in_view(qtbot):
    table, fitted = QTableView(), []
    qtbot.addWidget(table)
    table.setModel(QStandardItemModel(200, 1))
    table.setVerticalScrollMode(table.ScrollMode.ScrollPerPixel)
    table.resize(200, 200)
    table.show()
    sight = Sight(table, SimpleNamespace(fit_rows=lambda *rows: fitted.append(rows), fit=lambda: None))
    table.setRowHeight(101, 2 * table.viewport().height())
    sight.show(101)
    assert table.rowViewportPosition(101) == 0
    assert fitted == [(100, 104)], "rows are as high as they are to be before they are looked at"
