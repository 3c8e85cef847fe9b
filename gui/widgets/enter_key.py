"""Enter on a button: Qt presses one with it in dialogs alone, and elsewhere with the space bar only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_with_enter(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button that has the focus in a window, where the key is Enter; return whether that was so.

    For keys that nothing else in the window did anything with.
    """
    if event.key() not in _ENTER or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
        return False
    button = window.focusWidget()
    if not isinstance(button, QPushButton | QToolButton):
        return False
    event.accept()
    button.click()
    return True
