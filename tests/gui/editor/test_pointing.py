"""What the mouse means in the texts of the segment table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.desk import PLAIN


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
