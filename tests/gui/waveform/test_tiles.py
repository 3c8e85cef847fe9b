"""The picture of the sound in tiles."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from dwuglos.media.peaks import Peaks
from gui.waveform.tiles import Look, Tiles

LOOK = Look(100, "#ff0000", 1.0)


def painted(tiles: Tiles, start: int, step: int, look: Look = LOOK, width: int = 600) -> QImage:
    image = QImage(width, look.height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    tiles.paint(painter, start, step, width, look)
    painter.end()
    return image


def reds(image: QImage, x: int) -> int:
    return sum(image.pixelColor(x, y) == QColor("#ff0000") for y in range(image.height()))


@pytest.fixture
def tiles(qtbot: QtBot, peaks: Peaks) -> Tiles:
    return Tiles(peaks)


def test_loud_and_quiet_are_where_they_are_heard(tiles: Tiles) -> None:
    image = painted(tiles, 0, 20)
    assert reds(image, 10) > 60
    assert reds(image, 60) <= 3
    assert reds(image, 110) > 60


@pytest.mark.parametrize("start", [0, 20, 5_140, 12_340, 30_000])
def test_a_picture_is_the_same_wherever_it_is_scrolled_from(tiles: Tiles, start: int) -> None:
    whole = painted(tiles, 0, 20, width=3000)
    part = painted(tiles, start, 20)
    assert [reds(part, x) for x in range(0, 600, 7)] == [reds(whole, start // 20 + x) for x in range(0, 600, 7)]


def test_what_is_found_later_is_painted_then(qtbot: QtBot, peaks: Peaks) -> None:
    late = Peaks(60_000)
    late.low[0] = -20_000  # so that it is as loud from the beginning
    tiles = Tiles(late)
    assert reds(painted(tiles, 0, 20), 110) <= 1
    late.high[:], late.low[:] = peaks.high, peaks.low
    assert reds(painted(tiles, 0, 20), 110) > 60, "it was not whole"
    late.fill(0, 60_000)
    painted(tiles, 0, 20)
    late.high[:] = late.low[1:] = 0
    late.low[0] = -20_000
    assert reds(painted(tiles, 0, 20), 110) > 60, "it is whole, and kept"
    tiles.forget()
    assert reds(painted(tiles, 0, 20), 110) <= 1


def test_another_look_is_painted_anew(tiles: Tiles) -> None:
    painted(tiles, 0, 20)
    image = painted(tiles, 0, 20, Look(40, "#0000ff", 1.0))
    assert image.pixelColor(10, 20) == QColor("#0000ff")
    assert reds(image, 10) == 0


def test_a_quiet_recording_fills_the_height_nearly_and_silence_does_not(qtbot: QtBot) -> None:
    quiet = Peaks(10_000)
    quiet.high[:], quiet.low[:] = 2000, -2000
    assert 60 <= reds(painted(Tiles(quiet), 0, 20), 5) <= 98
    silence = Peaks(10_000)
    silence.high[:], silence.low[:] = 3, -3
    assert reds(painted(Tiles(silence), 0, 20), 5) <= 3


def test_after_the_end_there_is_silence(tiles: Tiles) -> None:
    image = painted(tiles, 55_000, 20)
    assert reds(image, 240) <= 3
    assert reds(image, 400) <= 1
