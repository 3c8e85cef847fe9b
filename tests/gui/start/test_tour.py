"""A short tour that can be left."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.start.tour import Stop, Tour, around
from tests.gui.desk import Key


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 600)
    qtbot.addWidget(window)
    QLineEdit(window).setFocus()
    window.show()
    window.activateWindow()
    return window


@pytest.fixture
def tour(window):
    stops = [Stop(lambda n=n: QRect(10, 250 * n, 800, 40), f"Stop {n}", f"Text {n}") for n in range(3)]
    return Tour(stops, window)


def test_it_goes_on_and_back(tour):
    assert (tour.title.text(), tour.place.text(), tour.back.isEnabled()) == ("Stop 0", "1 of 3", False)
    tour.next.click()
    tour.next.click()
    assert (tour.title.text(), tour.next.text()) == ("Stop 2", "&Done")
    assert tour.leave.isHidden()
    tour.back.click()
    assert tour.title.text() == "Stop 1"
    assert tour.accessibleName() == "Stop 1. Text 1"


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_the_card_is_in_the_window_and_beside_what_it_speaks_of(tour, window, steps):
    for _ in range(steps):
        tour.next.click()
    assert window.rect().contains(tour.geometry())
    assert not tour.geometry().intersects(QRect(10, 250 * steps, 800, 40))
    assert tour.ring.geometry().contains(QRect(10, 250 * steps, 700, 30))


def test_enter_goes_through_it_and_escape_leaves(tour, window, qtbot):
    for _ in range(3):
        qtbot.keyClick(tour.next, Key.Key_Return)
    assert tour.isHidden()
    other = Tour([Stop(around(window, window), "All of it", "Text")], window)
    qtbot.keyClick(other.next, Key.Key_Escape)
    assert other.isHidden()
    qtbot.waitUntil(lambda: not window.findChildren(Tour))


def test_the_card_follows_when_the_window_shrinks(tour, window):
    tour.next.click()
    tour.next.click()
    window.resize(700, 420)
    assert window.rect().contains(tour.geometry())


def test_nothing_of_it_is_seen_once_it_is_left(tour):
    tour.end()
    assert tour.isHidden()
    assert tour.ring.isHidden()
