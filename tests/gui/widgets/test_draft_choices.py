"""Choosing one of two drafts by key."""

import pytest
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


@pytest.fixture
def table(qtbot):
    """Two sentences, each with two drafts."""
    table = DraftChoices(["One.", "Two."], None)
    qtbot.addWidget(table)
    for row, texts in enumerate((("Raz.", "Jeden."), ("Dwa.", "Dwójka."))):
        for column, text in enumerate(texts, 1):
            table.show_draft(row, column, text)
    return table


def test_keys_choose_and_go_on_to_the_last(table, qtbot):
    visited = []
    for key in (Key.Key_2, Key.Key_1, Key.Key_2):
        qtbot.keyClick(table, key)
        visited.append((table.currentRow(), table.currentColumn()))
    assert table.chosen == {0: 2, 1: 2}
    assert visited == [(1, 2), (1, 1), (1, 2)]
    qtbot.keyClick(table, Key.Key_Delete)
    assert table.chosen == {0: 2}
    table.setCurrentCell(0, 1)
    qtbot.keyClick(table, Key.Key_0)
    assert (table.chosen, table.currentRow(), table.currentColumn()) == ({}, 1, 1)


def test_other_keys_move_and_enter_on_the_english_chooses_nothing(table, qtbot):
    assert (table.currentRow(), table.currentColumn()) == (0, 1)
    qtbot.keyClick(table, Key.Key_Down)
    assert (table.currentRow(), table.currentColumn()) == (1, 1)
    qtbot.keyClick(table, Key.Key_3)
    table.setCurrentCell(0, 0)
    qtbot.keyClick(table, Key.Key_Return)
    assert (table.chosen, table.currentRow()) == ({}, 0)
    table.setCurrentCell(0, 2)
    qtbot.keyClick(table, Key.Key_Enter)
    assert table.chosen == {0: 2}


def test_a_double_click_chooses_a_draft_and_no_english(table):
    table.doubleClicked.emit(table.model().index(1, 2))
    assert table.chosen == {1: 2}
    table.doubleClicked.emit(table.model().index(1, 0))
    assert table.chosen == {}


def test_the_chosen_is_bold_and_a_reader_hears_of_it(table, qtbot):
    def marks():
        described = Qt.ItemDataRole.AccessibleDescriptionRole
        items = [table.item(0, column) for column in (0, 1, 2)]
        return [(item.font().bold(), item.data(described)) for item in items]

    with qtbot.waitSignal(table.itemSelectionChanged):
        table.choose(0, 1)
    assert marks() == [(False, None), (True, "Chosen"), (False, None)]
    table.choose(0, 2)
    assert marks() == [(False, None), (False, None), (True, "Chosen")]
    table.choose(0, 0)
    assert marks() == [(False, None)] * 3


def test_drafts_are_taken_away_with_the_choices_of_them(table):
    table.choose(0, 1)
    table.choose(1, 2)
    table.clear_drafts(1)
    assert table.chosen == {1: 2}
    assert [[table.item(row, column).text() for column in range(3)] for row in (0, 1)] == [
        ["One.", "", "Jeden."],
        ["Two.", "", "Dwójka."],
    ]
    assert not table.item(0, 1).font().bold()
    table.choose(0, 1)  # where no draft is
    assert table.chosen == {1: 2}


def test_the_table_is_read_and_not_typed_into(table, qtbot):
    table.resize(600, 300)
    table.show()
    assert table.accessibleName() == "Drafts to choose from"
    assert table.editTriggers() == table.EditTrigger.NoEditTriggers
    assert table.selectionMode() == table.SelectionMode.SingleSelection
    assert not table.tabKeyNavigation()
    assert table.wordWrap()
    assert not table.verticalHeader().isVisible()
    header = table.horizontalHeader()
    qtbot.waitUntil(lambda: header.length() == table.viewport().width())
    assert max(map(header.sectionSize, range(3))) - min(map(header.sectionSize, range(3))) <= 1
