"""The picture of the sound, painted in tiles that are kept, so that scrolling through hours only moves them."""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLine, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from dwuglos.media.peaks import Peaks

WIDTH = 256
"""Pixels of a tile."""
_KEPT = 64
"""Tiles that are kept: several screens of them."""
_QUIETEST = 1000
"""Of 32768: what is not louder than this is not drawn as if it were loud."""


class Look(NamedTuple):
    """What a tile looks like; a tile of another look is of no use any more."""

    height: int
    colour: str
    ratio: float
    """Pixels of the screen in one of the window."""


class Tile(NamedTuple):
    """A part of the picture; one that is not whole is painted anew when more is known."""

    picture: QPixmap
    is_whole: bool


class Tiles:
    """The tiles of one recording."""

    def __init__(self, peaks: Peaks) -> None:
        self.peaks = peaks
        self._look = Look(0, "", 1.0)
        self._gain = 0.0
        self._kept: OrderedDict[tuple[int, int], Tile] = OrderedDict()

    def forget(self) -> None:
        """Keep no picture."""
        self._kept.clear()

    def paint(self, painter: QPainter, start: int, step: int, width: int, look: Look) -> None:
        """Paint what is `width` pixels wide, begins at `start` and has `step` milliseconds in a pixel."""
        gain = _gain(self.peaks.loudest, look.height)
        if (look, gain) != (self._look, self._gain):
            self._look, self._gain = look, gain
            self.forget()
        first = start // (step * WIDTH)
        x = -((start - first * step * WIDTH) // step)
        for number in range(first, first + (width - x) // WIDTH + 1):
            painter.drawPixmap(x, 0, self._tile(step, number))
            x += WIDTH

    def _tile(self, step: int, number: int) -> QPixmap:
        key = step, number
        kept = self._kept.get(key)
        start, end = number * WIDTH * step, (number + 1) * WIDTH * step
        if kept is None or not kept.is_whole:
            is_whole = self.peaks.is_found(start, end)  # before they are looked at: they may come meanwhile
            self._kept[key] = kept = Tile(self._painted(start, step), is_whole)
        self._kept.move_to_end(key)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return kept.picture

    def _painted(self, start: int, step: int) -> QPixmap:
        height, colour, ratio = self._look
        picture = QPixmap(QSize(WIDTH, height) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        low, high = self.peaks.columns(start, step, WIDTH)
        middle = height / 2
        tops = (middle - high * self._gain).clip(0, middle).astype(int).tolist()
        bottoms = (middle - low * self._gain).clip(middle, height).astype(int).tolist()
        painter = QPainter(picture)
        painter.setPen(QColor(colour))
        painter.drawLines([QLine(x, top, x, bottom) for x, (top, bottom) in enumerate(zip(tops, bottoms, strict=True))])
        painter.end()
        return picture


def _gain(loudest: int, height: int) -> float:
    """Return the pixels of one unit of loudness, in steps of half as much more: the loudest nearly fills the height."""
    above = math.log(32768 / max(loudest, _QUIETEST)) / math.log(1.5)
    return height * 0.48 / 32768 * 1.5 ** int(above)
