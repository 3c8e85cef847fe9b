"""Whether something is wanted is said by a button that names it; Enter does no harm."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from gui.widgets.question import is_wanted, may_replace


@pytest.mark.parametrize(
    ("key", "harmful", "wanted"),
    [
        (Qt.Key.Key_Return, False, True),
        (Qt.Key.Key_Return, True, False),
        (Qt.Key.Key_Escape, False, False),
        (Qt.Key.Key_Escape, True, False),
    ],
)
def test_keys(qtbot, monkeypatch, key, harmful, wanted):
    window, shown = QWidget(), []
    qtbot.addWidget(window)

    def press(box):
        shown.append((box.text(), box.textFormat()))
        QTimer.singleShot(50, box, lambda: QTest.keyClick(box, key))
        return QDialog.exec(box)

    monkeypatch.setattr(QMessageBox, "exec", press)
    assert is_wanted(window, "Title", "Delete <b>?", "Delete", harmful=harmful) is wanted
    assert shown == [("Delete <b>?", Qt.TextFormat.PlainText)]


def test_a_name_too_long_for_a_file_replaces_nothing(qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    assert may_replace(parent, "Save", tmp_path / ("a" * 300))
