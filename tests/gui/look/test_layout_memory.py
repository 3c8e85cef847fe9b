"""What was dragged once is so the next time."""

import pytest
from PySide6.QtWidgets import QHeaderView, QSplitter, QTableWidget, QWidget

from gui.look.layout_memory import keep_header, keep_splitter


@pytest.fixture
def table(qtbot):
    table = QTableWidget(1, 3)
    qtbot.addWidget(table)
    table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table


def widths(table):
    return [table.columnWidth(n) for n in (0, 2)]


def test_columns_are_kept_and_brought_back(table, qtbot):
    kept = {}
    keep_header(table.horizontalHeader(), kept, "columns")
    table.setColumnWidth(2, 77)
    assert kept == {"columns": f"{table.columnWidth(0)} 77"}
    table.setColumnWidth(2, 200)
    keep_header(table.horizontalHeader(), {"columns": "55 66"}, "columns")
    assert widths(table) == [55, 66]


@pytest.mark.parametrize("stored", ["", "1 2 3", "x y", "0 0", "-5 9"])
def test_sizes_that_do_not_fit_are_left_alone(table, stored):
    before = widths(table)
    keep_header(table.horizontalHeader(), {"columns": stored}, "columns")
    assert widths(table) == before


def test_parts_are_kept_and_brought_back(qtbot):
    splitter, kept = QSplitter(), {}
    qtbot.addWidget(splitter)
    splitter.resize(400, 100)
    for _ in range(2):
        splitter.addWidget(QWidget())
    splitter.show()
    keep_splitter(splitter, {"parts": "100 300"}, "parts")
    first, second = splitter.sizes()
    assert second > 2 * first
    keep_splitter(splitter, kept, "parts")
    splitter.moveSplitter(250, 1)
    splitter.splitterMoved.emit(250, 1)
    assert kept["parts"] == " ".join(map(str, splitter.sizes()))


def test_the_window_keeps_its_columns(new_desk):
    desk = new_desk()
    desk.open()
    desk.table.setColumnWidth(1, 123)
    kept = desk.settings.window["segment columns"].split()
    assert "123" in kept
    desk.window.close_talk()
    desk.open()
    assert desk.table.columnWidth(1) == 123
