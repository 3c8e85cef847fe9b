"""Sound that is late at other speeds, and pictures that wait for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.player.lag import LatePictures, lag
from tests.stand_ins.play_time import PlayTime


def test_sound_is_late_at_every_speed_but_the_usual_one() -> None:
    assert [lag(rate) for rate in (0.5, 1.0, 1.25, 2.0)] == [180, 0, 108, 90]  # as recorded, to 10 ms


@pytest.fixture
def late(qtbot: QtBot) -> Iterator[tuple[LatePictures[Any], PlayTime, list[Any]]]:
    parent, time, shown = QObject(), PlayTime(), []  # type: ignore[var-annotated]
    yield LatePictures(parent, shown.append, time), time, shown
    shiboken6.delete(parent)


def test_a_picture_is_handed_on_when_its_sound_is_heard(late: tuple[LatePictures[Any], PlayTime, list[Any]]) -> None:
    pictures, time, shown = late
    pictures.put("one", 100)
    time.pass_(40)
    pictures.put("two", 100)
    pictures.look()
    assert shown == []
    time.pass_(60)
    pictures.look()
    assert shown == ["one"]
    time.pass_(40)
    pictures.look()
    assert shown == ["one", "two"]


def test_no_more_than_a_few_wait_and_the_last_that_is_due_counts(
    late: tuple[LatePictures[Any], PlayTime, list[Any]],
) -> None:
    pictures, time, shown = late
    for number in range(10):
        pictures.put(number, 100)
        time.pass_(10)
    pictures.look()
    assert shown == [0]
    time.pass_(65)
    pictures.look()
    assert shown == [0, 6], "of every 17 ms one"
    pictures.clear()
    time.pass_(100)
    pictures.look()
    assert shown == [0, 6]


def test_it_looks_by_itself(qtbot: QtBot) -> None:
    parent, shown = QObject(), []  # type: ignore[var-annotated]
    pictures = LatePictures(parent, shown.append)
    for number in range(3):
        pictures.put(number, number * 10)
    qtbot.waitUntil(lambda: shown[-1:] == [2])
    shiboken6.delete(parent)
