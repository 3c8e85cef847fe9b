"""A context menu of actions, looked at before it is shown."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.context_menu import offer_actions, offer_own_actions


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


def test_the_actions_of_a_widget_are_shown_and_it_may_go_meanwhile(qtbot: QtBot) -> None:
    outside = QWidget()
    qtbot.addWidget(outside)
    area = QTableView(outside)
    offer_own_actions(area)
    outside.show()
    for title in ("Do", "Undo"):
        area.addAction(QAction(title, area))
    at = area.viewport().rect().center()
    opened = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, area.viewport().mapToGlobal(at))
    QApplication.sendEvent(area.viewport(), opened)
    menu = area.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    assert [each.text() for each in menu.actions()] == ["Do", "Undo"]
    area.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(menu)
