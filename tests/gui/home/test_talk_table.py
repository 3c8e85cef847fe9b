"""The list of talks by itself: which are chosen, what opens one, what a row looks like, and talks that are dragged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dwuglos.talk.stored_talk import TalkSummary
from gui.home.talk_model import CHANGED, LENGTH, PROGRESS, TITLE, TalkModel
from gui.home.talk_table import TalkTable
from gui.look import theme

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


def talk(id: int, title: str, **facts: Any) -> TalkSummary:
    values = {"segments": 4, "translated": 2, "reviewed": 1, "length": 61_000, "created": 0, "changed": id, **facts}
    return TalkSummary(id=id, title=title, source_path="", deleted=False, **values)


class Heard:
    """What a list asks for."""

    def __init__(self, table: TalkTable) -> None:
        self.opened: list[int] = []
        self.dragged: list[list[int]] = []
        self.searches_left = 0
        table.opened.connect(self.opened.append)
        table.drag_begun.connect(lambda talks: self.dragged.append([talk.id for talk in talks]))
        table.search_left.connect(self._leave)

    def _leave(self) -> None:
        self.searches_left += 1


@pytest.fixture
def table(qtbot: QtBot, _look: None) -> TalkTable:
    """Three talks, the last changed first: 3, 2, 1."""
    model = TalkModel(QApplication.instance())  # type: ignore[arg-type]
    model.show_talks([talk(1, "Lighthouses"), talk(2, "Bees", errors=2), talk(3, "Żurawie", reviewed=4, translated=4)])
    table = TalkTable(model, None)  # type: ignore[arg-type]
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(900, 300)
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(0)
    return table


@pytest.fixture
def heard(table: TalkTable) -> Heard:
    return Heard(table)


def box(table: TalkTable, row: int, column: int) -> QRect:
    return table.visualRect(table.model().index(row, column))


def colours(table: TalkTable, part: QRect) -> set[str]:
    """Return the colours in a part of what is shown."""
    picture = table.viewport().grab(part).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_the_last_changed_talk_comes_first_and_titles_have_the_room_that_is_left(table: TalkTable) -> None:
    assert [table.model().index(row, TITLE).data() for row in range(3)] == ["Żurawie", "Bees", "Lighthouses"]
    header = table.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (CHANGED, Qt.SortOrder.DescendingOrder)
    sizes = [table.columnWidth(n) for n in range(5)]
    assert sum(sizes) == table.viewport().width()
    assert sizes[PROGRESS] > sizes[CHANGED] > sizes[LENGTH]
    table.resize(1000, 300)
    assert table.columnWidth(TITLE) == sizes[TITLE] + 100
    assert table.rowHeight(0) > table.fontMetrics().lineSpacing() + 10


def test_what_is_chosen_comes_from_top_to_bottom(table: TalkTable) -> None:
    rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectRow(2)
    table.selectionModel().select(table.model().index(0, TITLE), rows)
    assert [talk.id for talk in table.chosen()] == [3, 1]
    table.clearSelection()
    assert table.chosen() == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_current_talk_and_escape_leaves_the_search(table: TalkTable, heard: Heard, key: Qt.Key) -> None:
    table.selectRow(1)
    QTest.keyClick(table, key)
    assert (heard.opened, heard.searches_left) == ([2], 0)
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert (heard.opened, heard.searches_left) == ([2], 1)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.currentIndex().row() == 2, "other keys do what they do in any list"


def test_enter_and_escape_in_a_title_that_is_edited_are_about_that(table: TalkTable, heard: Heard) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        table.edit(table.model().index(1, TITLE))
        field = QApplication.focusWidget()
        assert field is not None
        assert table.isAncestorOf(field)
        QTest.keyClick(field, key)
        QApplication.processEvents()  # Qt closes a line after the key
    assert (heard.opened, heard.searches_left) == ([], 0)


def test_a_double_click_opens_the_talk_there(table: TalkTable, heard: Heard) -> None:
    QTest.mouseClick(table.viewport(), LEFT, PLAIN, box(table, 2, LENGTH).center())
    QTest.mouseDClick(table.viewport(), LEFT, PLAIN, box(table, 2, LENGTH).center())
    assert heard.opened == [1]


def test_what_one_should_know_stands_at_the_end_of_the_title(table: TalkTable) -> None:
    warning = QColor(theme.colours().warning).name()
    for row, is_warned in ((1, True), (2, False)):
        title = box(table, row, TITLE)
        end = QRect(title.right() - 120, title.top() + 2, 111, title.height() - 4)
        assert (warning in colours(table, end)) is is_warned
        assert warning not in colours(table, QRect(title.right() - 8, title.top(), 8, title.height()))
        assert warning not in colours(table, QRect(title.left(), title.top(), 100, title.height()))
        assert len(colours(table, QRect(title.left(), title.top() + 2, 60, title.height() - 4))) > 2, "its title"


def test_a_long_title_leaves_room_for_what_one_should_know(table: TalkTable) -> None:
    table.model().show_talks([talk(2, "Bees and honey " * 40, errors=2), talk(1, "", errors=2)])
    long, empty = (box(table, row, TITLE) for row in range(2))
    words = table.fontMetrics().horizontalAdvance("errors: 2")

    def end(title: QRect) -> set[str]:
        return colours(table, QRect(title.right() - words - 18, title.top() + 2, words + 8, title.height() - 4))

    table.clearSelection()
    table.setCurrentIndex(table.model().index(-1, -1))
    assert end(long) == end(empty), "nothing of the title lies under it"


def test_progress_is_drawn_and_not_written_in_words(table: TalkTable) -> None:
    table.clearSelection()
    table.clearFocus()
    at, shown = box(table, 2, PROGRESS), theme.colours()
    bar = table.viewport().grab(QRect(at.left() + 10, at.center().y() - 4, 120, 9)).toImage()
    row = [bar.pixelColor(x, 4).name() for x in range(bar.width())]
    assert row[20] == QColor(shown.good).name()
    assert row[50] == QColor(shown.accent).name()
    assert row[100] == QColor(shown.raised).name()
    numbers = QRect(at.left() + 140, at.top(), 90, at.height())
    assert {QColor(shown.good).name(), QColor(shown.accent).name()} <= colours(table, numbers)
    assert QColor(shown.text).name() not in colours(table, at), "the words are for a screen reader"


# Dragged out


@pytest.fixture
def drags(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], Qt.DropAction]]:
    """The files of each drag that begins, and what becomes of them."""
    found: list[tuple[list[str], Qt.DropAction]] = []

    def begin(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        found.append(([url.toLocalFile() for url in drag.mimeData().urls()], action))
        return action

    monkeypatch.setattr(QDrag, "exec", begin)
    return found


def move(table: TalkTable, at: QPoint) -> None:
    places = QPointF(at), QPointF(table.viewport().mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, *places, Qt.MouseButton.NoButton, LEFT, PLAIN)
    QApplication.sendEvent(table.viewport(), event)


def test_files_are_dragged_once_they_are_made(
    table: TalkTable, heard: Heard, drags: list[tuple[list[str], Qt.DropAction]], tmp_path: Path
) -> None:
    files = [tmp_path / "a.dwuglos", tmp_path / "b.dwuglos"]
    table.drag(files)
    assert drags == [], "nobody drags"
    start = box(table, 0, TITLE).center()
    QTest.mousePress(table.viewport(), LEFT, PLAIN, start)
    move(table, start + QPoint(40, 0))
    assert heard.dragged == [[3]]
    move(table, box(table, 2, TITLE).center())
    assert [talk.id for talk in table.chosen()] == [3], "while the files are made no other rows are chosen"
    table.drag(files)
    assert drags == [([str(file) for file in files], Qt.DropAction.CopyAction)]
    table.drag(files)
    assert len(drags) == 1


def test_nothing_is_dragged_by_a_button_that_was_let_go(
    table: TalkTable, heard: Heard, drags: list[tuple[list[str], Qt.DropAction]], tmp_path: Path
) -> None:
    start = box(table, 0, TITLE).center()
    QTest.mousePress(table.viewport(), LEFT, PLAIN, start)
    move(table, start + QPoint(40, 0))
    QTest.mouseRelease(table.viewport(), LEFT, PLAIN, start + QPoint(40, 0))
    table.drag([tmp_path / "a.dwuglos"])
    assert (heard.dragged, drags) == ([[3]], [])
