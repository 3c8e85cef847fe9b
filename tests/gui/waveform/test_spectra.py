"""The spectrogram in tiles, found as they come into sight."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, Self

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from dwuglos.errors import MediaError
from dwuglos.media import spectrogram
from gui.waveform import spectra
from gui.waveform.spectra import FARTHEST, Spectra
from gui.waveform.tiles import WIDTH

INK = QColor("#ff0000")
STEP = 10
TILE = STEP * WIDTH
"""Milliseconds of a tile."""


class Work(QObject):
    """Work that was asked for, and is done when the test wishes."""

    progressed = Signal(object)

    def __init__(self, find: Callable[..., None], failed: Callable[[BaseException], None]) -> None:
        super().__init__()
        self._find, self.failed = find, failed
        self.cancelled = Event()

    def end_with(self, _owner: QObject) -> Self:
        """Do nothing: no test has it end so."""
        return self

    def cancel(self) -> None:
        """Do it no more."""
        self.cancelled.set()

    def do(self) -> None:
        """Find all tiles that are wanted."""
        self._find(self.progressed.emit, self.cancelled)


class Lanes:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[Work] = []

    def network(self, find: Callable[..., None], failed: Callable[[BaseException], None]) -> Work:
        """Have something found."""
        self.asked.append(Work(find, failed))
        return self.asked[-1]


@pytest.fixture
def lanes() -> Lanes:
    """Where work is asked for."""
    return Lanes()


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int]]:
    """The times of the tiles that were found, all of which are as loud as can be."""
    times: list[tuple[int, int]] = []

    def loud(path: object, start: int, end: int, width: int, height: int, is_over: object) -> Any:
        times.append((start, end))
        return np.full((height, width), 255, np.uint8)

    monkeypatch.setattr(spectrogram, "spectrogram", loud)
    return times


@pytest.fixture
def tiles(qapp: QApplication, lanes: Lanes, found: list[tuple[int, int]]) -> Spectra:
    """The tiles of a recording."""
    return Spectra("talk.wav", lanes)  # type: ignore[arg-type]


def painted(tiles: Spectra, start: int = 0, step: int = STEP, width: int = WIDTH - 1, ink: QColor = INK) -> QImage:
    """Return what is painted on white."""
    image = QImage(width, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    tiles.paint(painter, start, step, width, 20, ink)
    painter.end()
    return image


def is_inked(image: QImage, x: int) -> bool:
    """Say whether something is painted there."""
    return image.pixelColor(x, 10) != QColor("white")


def test_a_tile_is_painted_once_it_is_found(tiles: Spectra, lanes: Lanes, found: list[tuple[int, int]]) -> None:
    told: list[None] = []
    tiles.found.connect(lambda: told.append(None))
    assert not is_inked(painted(tiles), 5)
    lanes.asked[0].do()
    assert (found, len(told)) == ([(0, TILE)], 1)
    image = painted(tiles)
    assert is_inked(image, 0)
    assert is_inked(image, WIDTH - 2)
    assert image.pixelColor(5, 10) == QColor(255, 255 - 210, 255 - 210)
    assert len(lanes.asked) == 1


@pytest.mark.parametrize(
    ("start", "width", "numbers"),
    [
        (0, WIDTH - 1, [0]),
        (0, WIDTH, [0]),
        (0, WIDTH + 1, [0, 1]),
        (TILE - STEP, WIDTH, [0, 1]),
        (TILE - STEP, WIDTH + 2, [0, 1, 2]),
        (TILE, WIDTH - 1, [1]),
        (TILE, 2 * WIDTH + 5, [1, 2, 3]),
    ],
)
def test_only_what_is_in_sight_is_found(
    tiles: Spectra, lanes: Lanes, found: list[tuple[int, int]], start: int, width: int, numbers: list[int]
) -> None:
    painted(tiles, start, width=width)
    lanes.asked[0].do()
    assert found == [(n * TILE, (n + 1) * TILE) for n in numbers]


def test_a_tile_stands_where_its_time_is(tiles: Spectra, lanes: Lanes) -> None:
    painted(tiles)
    lanes.asked[0].do()
    image = painted(tiles, TILE - 30 * STEP)
    assert is_inked(image, 29)
    assert not is_inked(image, 30)


def test_what_is_looked_for_already_is_not_asked_for_again(tiles: Spectra, lanes: Lanes) -> None:
    painted(tiles, width=2 * WIDTH)
    painted(tiles)
    assert len(lanes.asked) == 1
    painted(tiles, 5 * TILE)
    assert len(lanes.asked) == 2
    assert lanes.asked[0].cancelled.is_set()
    lanes.asked[0].do()
    assert not is_inked(painted(tiles), 5), "it came too late"


@pytest.mark.parametrize(("step", "is_found"), [(FARTHEST, True), (FARTHEST + 1, False)])
def test_from_too_far_away_nothing_is_found(tiles: Spectra, lanes: Lanes, step: int, is_found: bool) -> None:
    painted(tiles, step=step)
    assert bool(lanes.asked) is is_found


def test_in_another_colour_it_is_found_anew(tiles: Spectra, lanes: Lanes) -> None:
    painted(tiles)
    lanes.asked[0].do()
    assert not is_inked(painted(tiles, ink=QColor("#0000ff")), 5)
    lanes.asked[1].do()
    assert painted(tiles, ink=QColor("#0000ff")).pixelColor(5, 10).blue() == 255


def test_the_tiles_that_were_painted_last_are_kept(
    tiles: Spectra, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spectra, "_KEPT", 2)
    for start in (0, TILE):
        painted(tiles, start)
        lanes.asked[-1].do()
    painted(tiles)
    painted(tiles, 2 * TILE)
    lanes.asked[-1].do()
    assert is_inked(painted(tiles), 5)
    assert not is_inked(painted(tiles, TILE), 5)


def test_what_fails_is_told_once_and_not_asked_for_again_at_once(tiles: Spectra, lanes: Lanes) -> None:
    told: list[object] = []
    tiles.failed.connect(told.append)
    painted(tiles)
    error = MediaError("It is gone.")
    lanes.asked[0].failed(error)
    painted(tiles)
    assert (told, len(lanes.asked)) == ([error], 1)
    tiles.stop()
    painted(tiles)
    assert len(lanes.asked) == 2
    lanes.asked[0].failed(error)
    assert told == [error], "that work is over"
