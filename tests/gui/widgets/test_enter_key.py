"""Enter on a button that is in no dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.frame import Frame


@pytest.fixture
def frame(qtbot):
    frame = Frame({})
    qtbot.addWidget(frame)
    frame.release_keys(lambda key: None)
    return frame


def filled(frame, qtbot, widget):
    middle = QWidget()
    QVBoxLayout(middle).addWidget(widget)
    frame.setCentralWidget(middle)
    frame.show()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return widget


@pytest.mark.parametrize("make", [QPushButton, QToolButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_with_the_focus(frame, qtbot, make, key):
    pressed, left = [], []
    frame.key_left.connect(left.append)
    button = make()
    button.clicked.connect(lambda: pressed.append(1))
    filled(frame, qtbot, button)
    qtbot.keyClick(button, key)
    assert (pressed, left) == ([1], [])


def test_other_keys_and_disabled_buttons_are_left_alone(frame, qtbot):
    pressed = []
    button = QPushButton()
    button.clicked.connect(lambda: pressed.append(1))
    filled(frame, qtbot, button)
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(button, Qt.Key.Key_A)
    button.setEnabled(False)
    qtbot.keyClick(frame, Qt.Key.Key_Return)
    assert pressed == []


def test_enter_in_a_field_presses_nothing(frame, qtbot):
    field = filled(frame, qtbot, QLineEdit())
    left = []
    frame.key_left.connect(left.append)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert len(left) == 1
