"""The table of units of the memory: pages are read when they are looked at, and a few are kept."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QLocale, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from dwuglos.store.units.unit import Unit
from gui.dialogs.unit_table import PAGE, PAGES, UnitModel, UnitTable

Role = Qt.ItemDataRole


def unit(id: int, at: int = 0) -> Unit:
    return Unit(id, f"English {id}", f"Polski {id}", "Bees", 1, str(id), 0, 0, at, "person")


class Memory:
    """What is read of a memory."""

    def __init__(self) -> None:
        self.reads: list[tuple[int, list[int]]] = []

    def read(self, page: int, ids: Sequence[int]) -> None:
        self.reads.append((page, list(ids)))

    def answer(self, model: UnitModel) -> None:
        """Give the model all that it has asked for."""
        while self.reads:
            page, ids = self.reads.pop(0)
            model.take(page, ids, [unit(id) for id in ids])


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def model(qapp: QObject, memory: Memory) -> UnitModel:
    return UnitModel(memory.read, qapp)


def text(model: UnitModel, row: int, column: int = 0, role: int = Role.DisplayRole) -> object:
    return model.data(model.index(row, column), role)


def test_a_page_is_read_once_when_one_of_its_rows_is_looked_at(model: UnitModel, memory: Memory) -> None:
    model.show_ids(range(1000, 1250))
    assert model.rowCount() == 250
    assert memory.reads == []
    assert [text(model, row) for row in (0, PAGE - 1)] == ["…", "…"]
    assert text(model, 0, role=Role.ToolTipRole) is None
    assert memory.reads == [(0, list(range(1000, 1000 + PAGE)))]
    assert text(model, 249) == "…"
    assert memory.reads[1] == (2, list(range(1200, 1250)))
    memory.answer(model)
    assert [text(model, 249, column) for column in range(4)] == ["English 1249", "Polski 1249", "Bees", ""]
    assert text(model, PAGE - 1) == f"English {1000 + PAGE - 1}"
    assert memory.reads == []


def test_the_rows_of_a_page_that_was_read_are_said_to_have_changed(model: UnitModel, qtbot: QtBot) -> None:
    model.show_ids(range(250))
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.take(2, range(200, 250), [])
    first, last = changed.args[:2]
    assert (first.row(), first.column(), last.row(), last.column()) == (200, 0, 249, 3)


def test_a_page_of_units_that_are_shown_no_more_is_dropped(model: UnitModel, memory: Memory) -> None:
    model.show_ids(range(50))
    assert text(model, 0) == "…"
    model.show_ids(range(100, 150))
    memory.answer(model)
    assert text(model, 0) == "…"
    assert memory.reads == [(0, list(range(100, 150)))], "it is read for those that are"


def test_a_unit_that_is_gone_leaves_its_row(model: UnitModel) -> None:
    model.show_ids([7, 8, 9])
    model.take(0, [7, 8, 9], [unit(9), unit(7)])
    assert [text(model, row) for row in range(3)] == ["English 7", "…", "English 9"]


def test_the_pages_that_were_read_first_go_first_and_are_read_again(model: UnitModel, memory: Memory) -> None:
    model.show_ids(range(PAGE * (PAGES + 1)))
    for page in range(PAGES):
        text(model, page * PAGE)
    memory.answer(model)
    assert text(model, 0) == "English 0"
    text(model, PAGES * PAGE)
    memory.answer(model)
    assert text(model, PAGE) == f"English {PAGE}"
    assert memory.reads == []
    assert text(model, 0) == "…"
    assert [page for page, _ in memory.reads] == [0]


def test_the_day_is_that_of_the_unit_and_a_tip_has_the_whole_texts(model: UnitModel) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    try:
        model.show_ids([1])
        model.take(0, [1], [unit(1, at=1_700_000_000_000)])
        assert text(model, 0, 3) == "14/11/2023"
        assert [text(model, 0, n, Role.ToolTipRole) for n in range(4)] == ["English 1", "Polski 1", "Bees", None]
        assert text(model, 0, 0, Role.DecorationRole) is None
    finally:
        QLocale.setDefault(QLocale.c())


def test_columns_and_rows_are_named(model: UnitModel) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert [model.headerData(n, across) for n in range(4)] == ["English", "Polish", "From", "Date"]
    assert model.headerData(0, down) == "1"
    assert model.headerData(0, across, Role.ToolTipRole) is None


def test_the_contract_of_qt_holds(model: UnitModel, memory: Memory) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for ids in (range(10), range(0), range(300)):
        model.show_ids(ids)
        text(model, 0)
        memory.answer(model)
    assert tester.model() is model


def test_what_is_chosen_is_named_by_runs_in_their_order(qtbot: QtBot, model: UnitModel) -> None:
    model.show_ids(range(1_000_000))
    table = UnitTable(model, None)  # type: ignore[arg-type]
    qtbot.addWidget(table)
    assert table.chosen_rows() == []
    for first, last in ((500, 999_999), (2, 4)):
        rows = QItemSelection(model.index(first, 0), model.index(last, 3))
        table.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.Select)
    assert table.chosen_rows() == [range(2, 5), range(500, 1_000_000)]
    table.resize(700, 200)
    table.show()
    assert abs(table.columnWidth(0) - table.columnWidth(1)) <= 1
    assert table.columnWidth(1) > table.columnWidth(2) > table.columnWidth(3)
    assert table.rowHeight(0) < 2 * table.fontMetrics().lineSpacing() + 8
