"""A table to be read."""

from PySide6.QtCore import Qt

from gui.widgets.plain_table import PlainTable

ROWS = [["1", "one"], ["2", "two"]]


def test_rows_are_shown_and_one_is_chosen_by_key(qtbot):
    table = PlainTable(["Number", "Word"], ROWS, 1, None)
    qtbot.addWidget(table)
    chosen = []
    table.wanted.connect(chosen.append)
    assert table.texts() == ROWS
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == [1]


def test_nothing_is_chosen_where_nothing_is(qtbot):
    table = PlainTable(["Number", "Word"], [], 1, None)
    qtbot.addWidget(table)
    chosen = []
    table.wanted.connect(chosen.append)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert chosen == []
