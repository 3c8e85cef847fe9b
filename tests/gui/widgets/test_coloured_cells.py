"""Cells keep a colour of their own in the row that is chosen, in either theme."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView, QTableWidget, QTableWidgetItem

from gui.look import theme
from gui.widgets.coloured_cells import ColouredCells


@pytest.fixture(params=["light", "dark"])
def colours(request, qapp):
    theme.apply(qapp, request.param)
    yield theme.colours()
    theme.apply(qapp, "light")


def painted(table):
    table.resize(300, 100)
    table.selectRow(0)
    picture = table.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(table.rowHeight(0))}


@pytest.mark.parametrize("name", ["", "timeline"])
def test_a_warning_in_the_chosen_row_is_still_one(qtbot, colours, name):
    table = QTableWidget(2, 1) if not name else QTableView()
    qtbot.addWidget(table)
    table.setObjectName(name)
    if name:
        model = QTableWidget(2, 1, table)
        table.setModel(model.model())
    source = table if not name else model
    item = QTableWidgetItem("▉▉▉▉")
    item.setForeground(QColor(colours.warning))
    source.setItem(0, 0, item)
    table.setItemDelegate(ColouredCells(table))
    found = painted(table)
    assert QColor(colours.warning).name() in found
    assert QColor(colours.current).name() in found
