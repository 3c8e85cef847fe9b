"""The bracket that holds the rows of the current sentence together."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from gui.segment_model import SegmentModel

_LEFT = 4
"""Pixels from the edge of the row; the mark of the current row stands before it, the number behind it."""
_THICK = 2
_ARM = 7


class Place(Enum):
    """Where a row stands in the current sentence; a sentence of one row has no bracket."""

    OUTSIDE = 0
    FIRST = 1
    INNER = 2
    LAST = 3


class SentenceBracket:
    """Knows which rows the current sentence has, and draws the bracket piece by piece, a row at a time."""

    def __init__(self, model: SegmentModel) -> None:
        self._model = model
        self.rows = range(0)
        self.is_stale = False
        """Whether rows have come or gone since the sentence was looked for."""

    def follow(self, row: int) -> set[int]:
        """Hold the sentence of a row, -1 for none; return the rows that look other than before."""
        before, self.rows = _places(self.rows), self._model.sentence_rows(row)
        self.is_stale = False
        now = _places(self.rows)
        return {row for row in before.keys() | now.keys() if before.get(row) != now.get(row)}

    def place(self, row: int) -> Place:
        """Return where a row stands."""
        return _place(self.rows, row) if row in self.rows else Place.OUTSIDE


def _places(rows: range) -> dict[int, Place]:
    return {row: _place(rows, row) for row in rows}


def _place(rows: range, row: int) -> Place:
    return Place.FIRST if row == rows[0] else Place.LAST if row == rows[-1] else Place.INNER


def paint_bracket(painter: QPainter, box: QRect, place: Place, colour: QColor) -> None:
    """Draw the piece of the bracket that belongs in the box of a row."""
    left, top, bottom = box.left() + _LEFT, box.top(), box.bottom() + 1
    if place is Place.FIRST:
        top += 2
        painter.fillRect(left, top, _ARM, _THICK, colour)
    elif place is Place.LAST:
        bottom -= 3
        painter.fillRect(left, bottom - _THICK, _ARM, _THICK, colour)
    painter.fillRect(left, top, _THICK, bottom - top, colour)
