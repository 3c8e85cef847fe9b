"""The spectrogram in tiles; those that are in sight are found in the background, others not at all."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgba

from gui.tasks import Task, Tasks
from gui.waveform.tiles import WIDTH

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

FARTHEST = 80
"""Milliseconds of a pixel beyond which no pitch can be made out; a tile would take seconds to find, too."""
_HEIGHT = 128
"""Rows of a tile, which is stretched to the height it has room for."""
_KEPT = 64
_DENSEST = 210
"""How much of what lies behind the loudest pitch it covers, of 255."""

Key = tuple[int, int]
"""Milliseconds of a pixel, and the number of the tile from the beginning of the recording."""


class Spectra(QObject):
    """The tiles of one recording."""

    found = Signal()
    """Another tile can be painted."""
    failed = Signal(object)

    def __init__(self, path: str, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = Path(path)
        self._tasks = tasks
        self._kept: OrderedDict[Key, QPixmap] = OrderedDict()
        self._requested: tuple[Key, ...] = ()
        self._task: Task | None = None
        self._ink = QColor()

    def paint(self, painter: QPainter, start: int, step: int, width: int, height: int, ink: QColor) -> None:
        """Paint what begins at `start` and has `step` milliseconds in a pixel, as far as it is found; find the rest."""
        if step > FARTHEST:
            return
        if ink != self._ink:
            self._ink = ink
            self._kept.clear()
            self._requested = ()
        first = start // (step * WIDTH)
        x = -((start - first * step * WIDTH) // step)
        missing = []
        for number in range(first, first + (width - x - 1) // WIDTH + 1):
            picture = self._kept.get((step, number))
            if picture is None:
                missing.append((step, number))
            else:
                self._kept.move_to_end((step, number))
                painter.drawPixmap(x, 0, WIDTH, height, picture)
            x += WIDTH
        if missing and not set(missing) <= set(self._requested):
            self._ask(tuple(missing), _shades(ink))

    def stop(self) -> None:
        """Find no more."""
        task, self._task, self._requested = self._task, None, ()
        if task is not None:
            task.cancel()

    def _ask(self, missing: tuple[Key, ...], colours: list[int]) -> None:
        self.stop()
        self._requested = missing
        task = self._tasks.network(partial(_find, self._path, missing), failed=lambda error: self._fail(task, error))
        task.end_with(self).progressed.connect(lambda tile: self._take(task, tile, colours))
        self._task = task

    def _take(self, task: Task, tile: object, colours: list[int]) -> None:
        if task is not self._task or not isinstance(tile, _Tile):
            return
        image = QImage(tile.shades.data, WIDTH, _HEIGHT, WIDTH, QImage.Format.Format_Indexed8)
        image.setColorTable(colours)
        self._kept[tile.key] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.found.emit()

    def _fail(self, task: Task, error: BaseException) -> None:
        if task is self._task:  # it stays asked for: asked again at once, it would fail again
            self._task = None
            self.failed.emit(error)


class _Tile(NamedTuple):
    key: Key
    shades: npt.NDArray[np.uint8]


def _find(path: Path, missing: Sequence[Key], tell: Callable[[object], None], cancelled: Event) -> None:
    from dwuglos.media.spectrogram import spectrogram

    for step, number in missing:
        start = number * WIDTH * step
        shades = spectrogram(path, start, start + WIDTH * step, WIDTH, _HEIGHT, cancelled.is_set)
        tell(_Tile((step, number), shades))


def _shades(ink: QColor) -> list[int]:
    """Return 256 colours, from nothing, through which the segments are seen, to an ink."""
    return [qRgba(ink.red(), ink.green(), ink.blue(), n * _DENSEST // 255) for n in range(256)]
