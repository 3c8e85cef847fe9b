from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.widgets.tool_button import tool_button


def test_a_sign_has_a_name_and_does_what_it_is_for(qtbot):
    done = []
    parent = QWidget()
    qtbot.addWidget(parent)
    button = tool_button("✕", "Delete entry", lambda: done.append(True), parent)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("✕", "Delete entry", "Delete entry")
