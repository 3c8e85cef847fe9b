"""A context menu of actions, looked at before it is shown."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot

from gui.widgets.context_menu import offer_actions


def test_the_actions_are_looked_at_before_they_are_shown(qtbot: QtBot) -> None:
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    area.show()
    action = QAction("Do", area)
    action.setEnabled(False)
    offer_actions(area, [action], lambda: action.setEnabled(True))
    assert not action.isEnabled()
    area.customContextMenuRequested.emit(QPoint(1, 1))
    menu = area.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert [each.text() for each in menu.actions() if each.isEnabled()] == ["Do"]
    menu.close()
