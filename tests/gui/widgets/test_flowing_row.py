"""A row that goes on in the next line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from gui.widgets.flowing_row import FlowingRow


@pytest.fixture
def row(qtbot):
    """A row of three widgets of 100 × 20, in a window."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = FlowingRow(window)
    layout.setSpacing(10)
    for n in range(3):
        label = QLabel(str(n), window)
        label.setFixedSize(100, 20)
        layout.addWidget(label)
    window.show()
    yield layout
    assert window is layout.parentWidget()


def places(row):
    QApplication.processEvents()
    return [row.itemAt(n).geometry().topLeft().toTuple() for n in range(row.count())]


def test_where_there_is_room_all_stand_in_one_line(row):
    row.parentWidget().resize(400, 100)
    assert places(row) == [(0, 0), (110, 0), (220, 0)]
    assert (row.sizeHint().toTuple(), row.minimumSize().toTuple()) == ((320, 20), (100, 20))


def test_a_narrow_row_goes_on_below(row):
    row.parentWidget().resize(319, 100)
    assert places(row) == [(0, 0), (110, 0), (0, 30)]
    assert [row.heightForWidth(width) for width in (320, 319, 209, 50)] == [20, 50, 80, 80]


def test_what_is_hidden_takes_no_room_and_one_may_come_between(row):
    row.parentWidget().resize(400, 100)
    row.itemAt(1).widget().hide()
    assert places(row)[2] == (110, 0)
    between = QLabel("between", row.parentWidget())
    between.setFixedSize(50, 20)
    row.insert(1, between)
    between.show()
    assert row.itemAt(1).widget() is between
    assert places(row)[1] == (110, 0)
    assert row.takeAt(9) is None
    assert row.itemAt(9) is None
