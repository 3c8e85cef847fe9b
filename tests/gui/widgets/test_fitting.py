"""Dialogs that fit the screen."""

from PySide6.QtWidgets import QWidget

from gui.widgets.fitting import fit


def test_a_window_has_its_size_where_there_is_room(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    fit(window, 300, 200)
    assert window.size().toTuple() == (300, 200)


def test_a_window_is_never_larger_than_its_screen(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    fit(window, 100_000, 100_000)
    room = window.screen().availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()
