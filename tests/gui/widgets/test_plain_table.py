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


def test_numbers_stand_at_the_right_with_their_heading(qtbot):
    rows = [["A talk", "182", "–", "98%", "30.11.2026 19:58", "–"], ["2019", "1 209", "5", "0%", "1.12.2026", "–"]]
    table = PlainTable(["Talk", "Segments", "Talks", "Share", "Made", "None"], rows, 0, None)
    qtbot.addWidget(table)

    def is_right(item):
        return bool(item.textAlignment() & Qt.AlignmentFlag.AlignRight.value)

    assert [is_right(table.item(1, column)) for column in range(6)] == [False, True, True, True, False, False]
    assert [is_right(table.horizontalHeaderItem(column)) for column in range(6)] == [False, *[True] * 3, False, False]
    table.show_rows([["A talk", "all", "1", "2", "3", "4"]])
    assert [is_right(table.item(0, column)) for column in (1, 2, 5)] == [False, True, True]
