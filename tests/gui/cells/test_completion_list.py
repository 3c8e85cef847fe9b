"""The list of completions: where it stands, and that it is never over the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.cells.completion_list import CompletionList


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(600, 400)
    room.show()
    return room


@pytest.fixture
def shown(room: QWidget) -> CompletionList:
    return CompletionList(QPlainTextEdit(room), room, lambda _: True)


TEXTS = ["latarniom", "latarnikom"]


@pytest.mark.parametrize(("top", "is_below"), [(10, True), (200, True), (340, False)])
def test_it_stands_below_the_cell_or_above_it(shown: CompletionList, room: QWidget, top: int, is_below: bool) -> None:
    cell = QRect(100, top, 300, 50)
    shown.offer(TEXTS, cell, 120)
    assert shown.is_open
    assert (shown.geometry().top() > cell.bottom()) is is_below
    assert not shown.geometry().intersects(cell)
    assert room.rect().contains(shown.geometry())


@pytest.mark.parametrize("left", [-50, 0, 590, 5000])
def test_it_never_leaves_the_room_at_the_sides(shown: CompletionList, room: QWidget, left: int) -> None:
    shown.offer(TEXTS, QRect(0, 10, 600, 50), left)
    assert room.rect().contains(shown.geometry())


def test_where_there_is_no_room_nothing_is_shown(shown: CompletionList) -> None:
    shown.offer(TEXTS, QRect(0, 5, 600, 390), 10)
    assert not shown.is_open
    assert shown.chosen == ""


def test_it_moves_with_a_cell_that_grows(shown: CompletionList) -> None:
    shown.offer(TEXTS, QRect(100, 10, 300, 50), 120)
    shown.choose_next()
    grown = QRect(100, 10, 300, 90)
    shown.offer(TEXTS, grown, 120)
    assert not shown.geometry().intersects(grown)
    assert shown.chosen == "latarnikom", "what was chosen stays"


def test_without_completions_it_goes(shown: CompletionList) -> None:
    shown.offer(TEXTS, QRect(100, 10, 300, 50), 120)
    shown.offer([], QRect(100, 10, 300, 50), 120)
    assert not shown.is_open
