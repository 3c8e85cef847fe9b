"""A panel of two parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from gui.panels.views.halves import HalvesView

ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


class Parts(HalvesView):
    """Two parts that may have any size."""

    def __init__(self, growing: int) -> None:
        super().__init__()
        self.first, self.second = QWidget(), QWidget()
        self.put_together((self.first, self.second), (300, 100), growing=growing)

    def lie(self, width: int, height: int) -> Qt.Orientation:
        """Take a size, and return how the parts lie then."""
        self.resize(width, height)
        QApplication.processEvents()
        return self.findChildren(QSplitter)[0].orientation()


@pytest.fixture
def view(qtbot: QtBot) -> Parts:
    """Two parts, the second of which grows."""
    made = Parts(1)
    qtbot.addWidget(made)
    made.show()
    return made


def test_they_lie_side_by_side_where_it_is_more_than_twice_as_wide_as_high(view: Parts) -> None:
    assert view.lie(400, 400) == DOWN
    assert view.lie(800, 400) == DOWN
    assert view.lie(801, 400) == ACROSS
    assert abs(view.first.width() - view.second.width()) <= 1
    assert view.first.height() == 400
    assert view.lie(400, 700) == DOWN
    assert view.first.width() == view.second.width() == 400


def test_what_is_beyond_goes_to_the_one_that_grows(view: Parts, qtbot: QtBot) -> None:
    other = Parts(0)
    qtbot.addWidget(other)
    other.show()
    for each in (view, other):
        each.lie(300, 410)
    before = view.first.height(), other.second.height()
    for each in (view, other):
        each.lie(300, 810)
    assert (view.first.height(), other.second.height()) == before


def test_after_lying_side_by_side_they_have_their_heights_again(view: Parts) -> None:
    view.lie(300, 410)
    view.lie(1000, 200)
    view.lie(300, 410)
    assert view.first.height() > 2 * view.second.height()
