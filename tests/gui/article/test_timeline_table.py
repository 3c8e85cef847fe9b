"""The table of the timeline by itself: how its room is shared, and what its keys mean."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from gui.article.timeline_model import MARK, SEGMENT, TEXT, TIME
from gui.article.timeline_table import TimelineTable


@pytest.fixture
def table(qtbot: QtBot) -> TimelineTable:
    model = QStandardItemModel(0, 4)
    for text in ("Pszczoły tańczą.", "Taniec wskazuje kierunek. " * 12):
        row = [QStandardItem() for _ in range(4)]
        row[TEXT].setText(text)
        model.appendRow(row)
    table = TimelineTable(model, QStyledItemDelegate(), None)  # type: ignore[arg-type]
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(600, 400)
    table.show()
    QApplication.processEvents()
    return table


@pytest.fixture
def deletions(table: TimelineTable) -> list[bool]:
    found: list[bool] = []
    table.delete_wanted.connect(lambda: found.append(True))
    return found


def test_a_text_has_the_room_that_is_left_and_the_lines_it_needs(table: TimelineTable, qtbot: QtBot) -> None:
    widths = {column: table.columnWidth(column) for column in (TIME, SEGMENT, MARK, TEXT)}
    assert sum(widths.values()) == table.viewport().width()
    assert widths[TEXT] > 300
    assert widths[MARK] < widths[TIME]
    assert table.rowHeight(1) > 2 * table.rowHeight(0)
    before = table.rowHeight(1)
    table.resize(1200, 400)
    qtbot.waitUntil(lambda: table.rowHeight(1) < before)


def test_delete_takes_entries_out_and_other_keys_do_not(table: TimelineTable, deletions: list[bool]) -> None:
    table.setCurrentIndex(table.model().index(0, TEXT))
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert (table.currentIndex().row(), deletions) == (1, [])
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert deletions == [True]
    assert {index.column() for index in table.selectedIndexes()} == {TIME, SEGMENT, MARK, TEXT}, "whole rows"


def test_in_a_text_that_is_edited_delete_takes_a_letter_out(table: TimelineTable, deletions: list[bool]) -> None:
    index = table.model().index(0, TEXT)
    table.setCurrentIndex(index)
    table.edit(index)
    QTest.keyClick(table, Qt.Key.Key_Delete)  # which a field may leave to the table
    assert deletions == []


def test_what_is_dragged_is_dropped_between_entries(table: TimelineTable) -> None:
    assert table.dragDropMode() == TimelineTable.DragDropMode.DropOnly
    assert not table.dragDropOverwriteMode()
    assert table.accessibleName() == "Timeline"
