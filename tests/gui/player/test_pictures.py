"""Pictures of a film are handed out as they are asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from gui.player.pictures import Pictures
from tests.stand_ins.films import Frame


class _Screen:
    """What was handed out."""

    def __init__(self, parent: QObject) -> None:
        self.all: list[tuple[QImage, int, int]] = []
        self.pictures = Pictures(parent, lambda *picture: self.all.append(picture))

    def put(self, start: int, end: int, wait: float = 0.0) -> None:
        self.pictures.put(Frame(start, end), wait)  # type: ignore[arg-type]

    def take(self) -> list[tuple[int, int]]:
        taken, self.all = self.all, []
        return [(start, end) for _, start, end in taken]


@pytest.fixture
def screen(qtbot: QtBot, keeper: QObject) -> _Screen:
    return _Screen(keeper)


@pytest.fixture
def keeper() -> QObject:
    return QObject()


def test_a_picture_is_handed_out_when_it_is_asked_for_and_the_last_one_waits(screen: _Screen) -> None:
    screen.put(0, 40)
    assert screen.take() == [(0, 40)]
    screen.put(40, 80)
    screen.put(80, 120)
    assert screen.take() == []
    screen.pictures.ask(QSize(640, 360))
    assert screen.take() == [(80, 120)]
    screen.pictures.ask(QSize(640, 360))
    assert screen.take() == [], "that one was handed out"
    screen.put(120, 160)
    assert screen.take() == [(120, 160)]


@pytest.mark.parametrize(
    ("size", "shown"), [((64, 36), (64, 36)), ((63, 99), (63, 35)), ((99, 18), (32, 18)), ((99, 99), (64, 36))]
)
def test_a_picture_is_no_larger_than_asked_and_keeps_its_shape(
    screen: _Screen, size: tuple[int, int], shown: tuple[int, int]
) -> None:
    screen.pictures.ask(QSize(*size))
    screen.put(0, 40)
    ((picture, _, _),) = screen.all
    assert picture.size().toTuple() == shown


def test_one_that_waits_can_be_forgotten(qtbot: QtBot, screen: _Screen) -> None:
    screen.put(0, 40, wait=5)
    qtbot.waitUntil(lambda: bool(screen.all))
    screen.pictures.ask(QSize(64, 36))
    screen.take()
    screen.put(40, 80, wait=5)
    screen.pictures.drop_late()
    qtbot.wait(30)
    assert screen.take() == []


def test_of_another_film_the_first_is_handed_out_unasked(screen: _Screen) -> None:
    screen.put(0, 40)
    screen.put(40, 80)
    screen.take()
    screen.pictures.drop_all()
    screen.put(0, 20)
    assert screen.take() == [(0, 20)]
    screen.pictures.ask(QSize(64, 36))
    assert screen.take() == [], "of the other film none is left"
