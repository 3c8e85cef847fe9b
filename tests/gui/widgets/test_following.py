"""The cursor goes where a screen reader selects."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QStringListModel
from PySide6.QtWidgets import QListView

from gui.widgets.following import follow_selection

Flag = QItemSelectionModel.SelectionFlag


@pytest.fixture
def view(qtbot):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two", "three"], view))
    view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
    follow_selection(view)
    view.setCurrentIndex(view.model().index(0))
    return view


def select(view, row, how=Flag.ClearAndSelect):
    view.selectionModel().select(view.model().index(row), how)


def test_selecting_moves_the_cursor(view):
    select(view, 2)
    assert view.currentIndex().row() == 2


def test_selecting_more_leaves_it(view):
    select(view, 2, Flag.Select)
    assert view.currentIndex().row() == 0
    assert sorted(index.row() for index in view.selectedIndexes()) == [0, 2]


def test_it_goes_to_the_first_of_what_is_left(view):
    select(view, 1, Flag.Select)
    select(view, 2, Flag.Select)
    select(view, 0, Flag.Deselect)
    assert view.currentIndex().row() == 1


def test_nothing_selected_moves_nothing(view):
    view.clearSelection()
    assert view.currentIndex().row() == 0
