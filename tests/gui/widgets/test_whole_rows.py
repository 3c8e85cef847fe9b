"""Home and End in tables whose rows are chosen whole."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from gui.dialogs.review_rows import ReviewTable
from gui.dialogs.times.moves import MovesTable
from gui.dialogs.unit_table import UnitTable
from gui.home.talk_table import TalkTable
from gui.widgets.compared_table import ComparedTable
from gui.widgets.plain_table import PlainTable
from gui.widgets.whole_rows import WholeRows


def walk(qtbot, table):
    """Return the rows that End, Home and Up lead to, and the column in the end."""
    rows = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(table, key)
        rows.append(table.currentIndex().row())
    return rows, table.currentIndex().column()


def test_they_lead_to_the_first_and_the_last_row(qtbot):
    table = WholeRows()
    qtbot.addWidget(table)
    model = QStandardItemModel(5, 3, table)
    for row in range(5):
        for column in range(3):
            model.setItem(row, column, QStandardItem("x"))
    table.setModel(model)
    table.setCurrentIndex(model.index(2, 1))
    assert walk(qtbot, table) == ([4, 0, 1], 1)


def test_in_a_table_of_texts_too(qtbot):
    table = PlainTable(["A", "B"], [["1", "2"]] * 4, 1, None)
    qtbot.addWidget(table)
    assert walk(qtbot, table) == ([3, 0, 1], 0)


def test_nothing_happens_where_there_are_no_rows(qtbot):
    table = WholeRows()
    qtbot.addWidget(table)
    assert walk(qtbot, table) == ([-1, -1, -1], -1)
    table.setModel(QStringListModel([], table))
    assert walk(qtbot, table) == ([-1, -1, -1], -1)


@pytest.mark.parametrize("kind", [TalkTable, ReviewTable, MovesTable, UnitTable, ComparedTable])
def test_every_table_of_whole_rows_is_one(kind):
    assert issubclass(kind, WholeRows)
