from PySide6.QtCore import Qt
from tests.gui.conftest import CTRL


def test_a(at_work):
    at_work.type("Cześć")
    assert at_work.cell.text() == "Cześć"
    at_work.key(Qt.Key.Key_Return)
    assert at_work.target(4) == "Cześć"
    at_work.assert_saved()


def test_b(at_work):
    at_work.type("Cześć")
    at_work.key(Qt.Key.Key_Return, CTRL)
    assert at_work.target(4) == "Cześć"
    at_work.key(Qt.Key.Key_Z, CTRL)
    assert at_work.target(4) == ""
