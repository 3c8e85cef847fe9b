"""A list of formatted text, of which some is laid out at first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gui.look import theme
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


@pytest.fixture
def painted(model: Numbers, qtbot: QtBot) -> Callable[..., QImage]:
    """A function that paints a row on white, and returns the picture; its text is as long as is wished."""
    view = HtmlList(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()

    def painted(words: int, state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled) -> QImage:
        model.show_rows([words])
        option = QStyleOptionViewItem()
        option.font, option.fontMetrics, option.widget = view.font(), view.fontMetrics(), view
        option.rect, option.state = QRect(0, 0, 200, 40), state
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        view.itemDelegate().paint(painter, option, model.index(0))
        painter.end()
        return image

    return painted


def inked(image: QImage) -> list[tuple[int, int]]:
    """Return where something is painted above the line below the row."""
    white = QColor("white")
    return [(x, y) for y in range(image.height() - 1) for x in range(image.width()) if image.pixelColor(x, y) != white]


def test_a_text_is_painted_within_its_margin_and_with_a_line_below(painted: Callable[..., QImage]) -> None:
    places = inked(painted(2))
    assert places
    assert min(x for x, _ in places) in range(MARGIN, MARGIN + 5)
    assert min(y for _, y in places) in range(MARGIN // 2, MARGIN // 2 + 8)
    empty = painted(0)
    assert inked(empty) == []
    assert empty.pixelColor(100, 39) == QColor(theme.colours().line)


def test_the_row_that_is_chosen_and_the_one_that_has_the_keys_are_told_apart(painted: Callable[..., QImage]) -> None:
    current, accent = QColor(theme.colours().current), QColor(theme.colours().accent)
    chosen = painted(0, QStyle.StateFlag.State_Selected)
    assert {chosen.pixelColor(x, y).name() for x in (0, 100, 199) for y in (0, 38)} == {current.name()}
    assert inked(painted(0, QStyle.StateFlag.State_Enabled)) == []
    assert painted(0, QStyle.StateFlag.State_HasFocus).pixelColor(100, 1) == accent


def test_larger_letters_lay_the_rows_out_anew(model: Numbers, qtbot: QtBot) -> None:
    model.show_rows([30])
    view = HtmlList(model)
    qtbot.addWidget(view)
    view.resize(300, 400)
    view.show()
    QApplication.processEvents()
    before = view.visualRect(model.index(0)).height()
    font = QFont(view.font())
    font.setPointSizeF(2 * font.pointSizeF())
    view.setStyleSheet(f"font-size: {font.pointSizeF()}pt")
    QApplication.processEvents()
    QApplication.processEvents()
    assert view.visualRect(model.index(0)).height() > 1.5 * before
