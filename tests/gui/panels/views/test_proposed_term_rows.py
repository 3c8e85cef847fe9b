"""The rows of the terms proposed for a talk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QStyleOptionViewItem, QTableWidget
from pytestqt.qtbot import QtBot

from dwuglos.memory.proposed_terms import ProposedTerm, Variant
from gui.panels.views.proposed_term_rows import ENGLISH, HOW, POLISH, USES, PolishDelegate, items_of, proposed_polish

TERM = ProposedTerm("neural network", 1234, (1, 5), (Variant("sieć neuronowa", 7, 3, 2), Variant("sieć", 1, 0)))
NEW = ProposedTerm("island", 2, (4,), ())


def test_a_row_has_the_phrase_its_uses_and_how_it_was_translated(qapp: QApplication) -> None:
    english, uses, polish, how = items_of(TERM)
    assert (english.text(), polish.text()) == ("neural network", "sieć neuronowa")
    assert [each for each in uses.text() if each.isdigit()] == [*"1234"]
    assert how.text() == "sieć neuronowa (9), sieć (1)"
    assert how.toolTip().splitlines() == [
        "sieć neuronowa: in this talk 7, of them confirmed 3; in the memory 2",
        "sieć: in this talk 1, of them confirmed 0; in the memory 0",
    ]


def test_only_the_polish_is_typed_and_nothing_is_ticked_at_first(qapp: QApplication) -> None:
    items = items_of(TERM)
    editable = [bool(item.flags() & Qt.ItemFlag.ItemIsEditable) for item in items]
    assert editable == [column == POLISH for column in (ENGLISH, USES, POLISH, HOW)]
    assert items[ENGLISH].checkState() == Qt.CheckState.Unchecked


def test_a_phrase_that_nobody_translated_has_no_polish_yet(qapp: QApplication) -> None:
    assert proposed_polish(NEW) == ""
    assert [item.text() for item in items_of(NEW)[POLISH:]] == ["", ""]


@pytest.fixture
def table(qtbot: QtBot) -> QTableWidget:
    """A table with a row of each."""
    made = QTableWidget(2, 4)
    qtbot.addWidget(made)
    for row, term in enumerate((TERM, NEW)):
        for column, item in enumerate(items_of(term)):
            made.setItem(row, column, item)
    made.setItemDelegateForColumn(POLISH, PolishDelegate(made))
    return made


def editor(table: QTableWidget, row: int) -> QComboBox:
    """Return the box in which the Polish of a row is typed."""
    index = table.model().index(row, POLISH)
    delegate = table.itemDelegateForColumn(POLISH)
    box = delegate.createEditor(table.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(box, QComboBox)
    delegate.setEditorData(box, index)
    return box


def test_what_was_found_can_be_chosen_and_what_is_there_is_selected(table: QTableWidget) -> None:
    box = editor(table, 0)
    assert [box.itemText(n) for n in range(box.count())] == ["sieć neuronowa", "sieć"]
    line = box.lineEdit()
    assert line is not None
    assert line.selectedText() == "sieć neuronowa"
    assert editor(table, 1).count() == 0


def test_what_is_typed_is_kept_in_one_line(table: QTableWidget) -> None:
    box = editor(table, 1)
    box.setEditText("  wyspa \t bezludna ")
    index = table.model().index(1, POLISH)
    table.itemDelegateForColumn(POLISH).setModelData(box, table.model(), index)
    assert index.data() == "wyspa bezludna"
