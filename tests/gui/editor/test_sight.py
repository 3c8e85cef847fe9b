"""Rows that stay in view around the one that is worked on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

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
