"""The title of a dock says its name and works it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow

from gui.widgets.dock_title import DockTitle


def test_its_buttons_float_dock_and_hide(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    dock = QDockWidget("Notes", window)
    title = DockTitle(dock)
    dock.setTitleBarWidget(title)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    assert title.label.text() == "Notes"
    assert [button.accessibleName() for button in (title.float_button, title.close_button)] == ["Float or dock", "Hide"]
    title.float_button.click()
    assert dock.isFloating()
    title.float_button.click()
    assert not dock.isFloating()
    title.close_button.click()
    assert dock.isHidden()
