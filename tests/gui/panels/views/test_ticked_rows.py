"""Rows with a tick: where the text of one is, what is behind it, and below."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.look import theme
from gui.panels.views.ticked_rows import MARGIN, TICK_WIDTH, TickedRows


class Rows(TickedRows):
    """Notes what it is to paint, and where."""

    def __init__(self, parent: QListView) -> None:
        super().__init__(parent)
        self.painted: dict[int, tuple[QPoint, int, str]] = {}

    def paint_text(self, painter: QPainter, option: QStyleOptionViewItem, row: int, width: int) -> None:
        at = painter.transform().map(QPoint()) / painter.device().devicePixelRatio()
        self.painted[row] = (at, width, option.text)
        painter.fillRect(0, 0, 10 * width, 1000, QColor("red"))


@pytest.fixture
def view(qtbot: QtBot, _look: None) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for text in ("Lighthouses", "Keepers"):
        item = QStandardItem(text)
        item.setCheckable(True)
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(Rows(view))
    view.resize(300, 200)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # whose frame would lie over the ground
    view.setCurrentIndex(model.index(1, 0))
    view.show()
    return view


def test_a_text_stands_beside_its_tick_with_a_margin_around_it(view: QListView) -> None:
    picture = view.viewport().grab().toImage()
    delegate = view.itemDelegate()
    assert isinstance(delegate, Rows)
    for row in range(2):
        box = view.visualRect(view.model().index(row, 0))
        at, width, text = delegate.painted[row]
        assert at == box.topLeft() + QPoint(TICK_WIDTH, MARGIN)
        assert width == box.width() - TICK_WIDTH - MARGIN
        assert text == "", "of the text nothing else is painted"
        below = box.bottom() + 1
        if row == 1:
            assert picture.pixelColor(box.right() - 1, below) != QColor("red"), "it stays within its row"


def test_a_row_has_room_for_two_lines(view: QListView) -> None:
    box = view.visualRect(view.model().index(0, 0))
    assert box.height() == 2 * view.fontMetrics().lineSpacing() + 2 * MARGIN


def test_the_chosen_row_has_another_ground_and_each_a_line_below(view: QListView) -> None:
    picture = view.viewport().grab().toImage()
    first, second = (view.visualRect(view.model().index(row, 0)) for row in range(2))
    beside = TICK_WIDTH - 2
    colours = theme.colours()
    assert picture.pixelColor(beside, second.top() + 2) == QColor(colours.current)
    assert picture.pixelColor(beside, first.top() + 2) != QColor(colours.current)
    for box in (first, second):
        assert picture.pixelColor(beside, box.bottom()) == QColor(colours.line)
