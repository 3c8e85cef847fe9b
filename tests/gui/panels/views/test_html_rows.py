"""A list of formatted text, of which some is laid out at first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.panels.views.html_rows import MARGIN, HtmlList, HtmlModel

NOTHING = QModelIndex()


class Numbers(HtmlModel[int]):
    """Rows of so many words."""

    at_once = 10

    def html(self, row: int) -> str:
        return "<b>słowo</b> " * self.rows[row]


@pytest.fixture
def model(qapp: QApplication) -> Numbers:
    """A model without rows."""
    return Numbers(qapp)


@pytest.mark.parametrize(("rows", "shown"), [(0, 0), (9, 9), (10, 10), (11, 10)])
def test_some_are_laid_out_at_first(model: Numbers, rows: int, shown: int) -> None:
    model.show_rows(range(rows))
    assert model.rowCount() == shown
    assert model.canFetchMore(NOTHING) is (rows > shown)
    assert len(model.rows) == rows


def test_more_come_until_all_are_there(model: Numbers) -> None:
    model.show_rows(range(25))
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    for _ in range(4):
        model.fetchMore(NOTHING)
    assert inserted == [(10, 19), (20, 24)]
    assert model.rowCount() == 25
    assert not model.canFetchMore(NOTHING)


def test_other_rows_are_as_many_as_at_first_or_as_are_shown(model: Numbers) -> None:
    model.show_rows(range(50))
    model.fetchMore(NOTHING)
    model.show_rows(range(40), as_many=True)
    assert model.rowCount() == 20
    model.show_rows(range(15), as_many=True)
    assert model.rowCount() == 15
    model.show_rows(range(40))
    assert model.rowCount() == 10


def test_a_row_has_no_rows_of_its_own(model: Numbers) -> None:
    model.show_rows(range(50))
    assert model.rowCount(model.index(0)) == 0
    assert not model.canFetchMore(model.index(0))


@pytest.fixture
def shown(model: Numbers, qtbot: QtBot) -> Callable[[int], list[int]]:
    """A function that shows the list so wide, and returns the heights of its rows."""
    model.show_rows([1, 30, 60])
    view = HtmlList(model)
    qtbot.addWidget(view)

    def heights(width: int) -> list[int]:
        view.resize(width, 600)
        view.show()
        QApplication.processEvents()
        return [view.visualRect(model.index(row)).height() for row in range(3)]

    return heights


def test_a_row_is_as_high_as_its_text_at_the_width_there_is(shown: Callable[[int], list[int]]) -> None:
    wide, narrow = shown(900), shown(300)
    assert wide[0] == narrow[0]
    assert wide[0] < wide[1] < wide[2]
    assert wide[1] < narrow[1]
    assert wide[2] < narrow[2]
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setHtml("x")
    assert narrow[0] >= document.size().height()
    assert shown(900) == wide


def test_no_list_is_too_narrow_for_a_word(model: Numbers, qtbot: QtBot) -> None:
    model.show_rows([1])
    view = HtmlList(model)
    qtbot.addWidget(view)
    option = QStyleOptionViewItem()
    option.font, option.fontMetrics = view.font(), view.fontMetrics()
    width = view.itemDelegate().sizeHint(option, model.index(0)).width()
    assert width == 12 * view.fontMetrics().averageCharWidth() > 2 * MARGIN


def test_other_rows_are_painted_anew(model: Numbers, qtbot: QtBot) -> None:
    view = HtmlList(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    model.show_rows([1])
    before = view.sizeHintForRow(0)
    model.show_rows([90])
    assert view.sizeHintForRow(0) > before
