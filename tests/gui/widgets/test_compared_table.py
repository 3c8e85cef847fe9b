"""A table of texts beside others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.widgets.compared_table import Compared, ComparedTable


@pytest.fixture
def table(qtbot):
    table = ComparedTable("Texts", ["Where", "One", "Other", "Note"], None)
    qtbot.addWidget(table)
    table.show_rows([Compared("0:01", "a", "b", "new", False), Compared("0:02", "c\nd", "e", "old", None)])
    return table


def test_rows_are_shown_in_one_line(table):
    model = table.model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(2)]
    assert shown == [["0:01", "a", "b", "new"], ["0:02", "c d", "e", "old"]]
    assert table.currentIndex().row() == 0


def test_space_takes_and_leaves_where_there_is_a_choice(qtbot, table):
    with qtbot.waitSignal(table.taken):
        qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [row.is_taken for row in table.rows] == [True, None]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert [row.is_taken for row in table.rows] == [False, None]


def test_a_box_is_clicked_and_described(table):
    model = table.model()
    first = model.index(0, 0)
    assert model.setData(first, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert first.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Taken"
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsUserCheckable


def test_the_row_of_the_cursor_is_told_also_when_there_is_none(qtbot, table):
    told = []
    table.chosen.connect(told.append)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    table.show_rows([])
    assert told[0] == 1
    assert told[-1] == -1
