"""What the program writes is told from what others write."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from gui.widgets.put_text import put_text


def test_only_what_others_write_is_said(qtbot):
    line, said = QLineEdit(), []
    qtbot.addWidget(line)
    line.textChanged.connect(said.append)
    put_text(line, "proposed")
    QAccessible.queryAccessibleInterface(line).setText(QAccessible.Text.Value, "written")
    assert (line.text(), said) == ("written", ["written"])
