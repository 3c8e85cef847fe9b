"""The list of segments for which a service gave nothing usable."""

import pytest
from PySide6.QtCore import Qt

from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.dialogs.refused import RefusedDialog

WHY = "The service gave no translation of this text."


@pytest.fixture
def dialog(qtbot):
    transcript = Transcript(
        number([NewSegment(0, 1, "One\nthing."), NewSegment(1, 2, "Two."), NewSegment(2, 3, "Three.")])
    )
    dialog = RefusedDialog(transcript, [(1, WHY), (9, WHY), (3, WHY)], None)
    qtbot.addWidget(dialog)
    return dialog


def test_each_is_shown_with_the_reason_but_for_what_is_gone(dialog):
    assert dialog.table.texts() == [["1", "One thing.", WHY], ["3", "Three.", WHY]]


def test_a_segment_can_be_gone_to(dialog, qtbot):
    wanted = []
    dialog.segment_wanted.connect(wanted.append)
    dialog.go.click()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert wanted == [1, 3]


def test_a_long_reason_has_all_its_lines(dialog, qtbot):
    dialog.table.item(1, 2).setText(f"{WHY} " * 12)
    dialog.show()
    dialog.table.setColumnWidth(2, 200)
    qtbot.waitUntil(lambda: dialog.table.rowHeight(1) >= dialog.table.sizeHintForRow(1))
    assert dialog.table.rowHeight(1) > 4 * dialog.table.rowHeight(0)
