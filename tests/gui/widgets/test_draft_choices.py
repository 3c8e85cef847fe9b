"""Choosing one of two drafts by key."""

from PySide6.QtCore import Qt

from gui.widgets.draft_choices import DraftChoices

Key = Qt.Key


def test_a_choice_can_be_taken_back_and_made_with_enter(qtbot):
    table = DraftChoices(["One.", "Two."], None)
    qtbot.addWidget(table)
    table.show_draft(0, 1, "Raz.")
    table.show_draft(0, 2, "Jeden.")
    qtbot.keyClick(table, Key.Key_Right)
    qtbot.keyClick(table, Key.Key_Return)
    assert (table.chosen, table.currentRow()) == ({0: 2}, 1)
    qtbot.keyClick(table, Key.Key_1)
    assert table.chosen == {0: 2}
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Key.Key_0)
    assert table.chosen == {}
