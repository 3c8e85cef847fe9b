"""The line in which a start and an end are typed: which keys accept, and what counts as leaving."""

import pytest
from gui.editor.times_line import TimesLine
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

Key = Qt.Key


@pytest.fixture
def line(qtbot):
    line = TimesLine(None)
    qtbot.addWidget(line)
    line.show()
    line.heard = []
    for name in ("accepted", "given_up", "left"):
        getattr(line, name).connect(lambda name=name: line.heard.append(name))
    return line


@pytest.mark.parametrize(
    ("key", "heard"),
    [
        (Key.Key_Return, ["accepted"]),
        (Key.Key_Enter, ["accepted"]),
        (Key.Key_Tab, ["accepted"]),
        (Key.Key_Escape, ["given_up"]),
    ],
)
def test_keys_accept_and_give_up(line, qtbot, key, heard):
    line.setText("0:01 – 0:02")
    qtbot.keyClick(line, key)
    assert (line.heard, line.text()) == (heard, "0:01 – 0:02")


def test_other_keys_are_typed(line, qtbot):
    qtbot.keyClicks(line, "0:01 x")
    assert (line.heard, line.text()) == ([], "0:01 x")


def test_a_menu_over_the_line_is_no_leaving(line):
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason))
    assert line.heard == []
    QApplication.sendEvent(line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))
    assert line.heard == ["left"]


def test_it_is_named_and_wide_enough_for_both_times(line):
    assert line.accessibleName() == "Start and end"
    assert line.minimumWidth() == 190
    assert line.fontMetrics().horizontalAdvance("1:02:03.450 – 1:02:04.450") < 190
