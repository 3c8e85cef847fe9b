"""Marks of segments in an open talk, and what they draw."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from gui.look import theme
from gui.look.cell_look import make_look


@pytest.fixture
def inked(qapp, _look):
    """A function that draws a mark inside its square, and returns the pixels in the colour of warnings, or another."""

    def pixels(mark, segment, ink=theme.LIGHT.warning):
        image = QImage(24, 24, QImage.Format.Format_RGB32)
        image.fill(theme.LIGHT.base)
        painter = QPainter(image)
        mark.paint(painter, QRectF(6, 6, 12, 12), segment, make_look(QFont(), mark.profile))
        painter.end()
        every = {(x, y): image.pixelColor(x, y).name() for x in range(24) for y in range(24)}
        drawn = {place for place, colour in every.items() if colour != theme.LIGHT.base}
        assert all(5 <= x <= 18 and 5 <= y <= 18 for x, y in drawn)
        return {place for place, colour in every.items() if colour == ink}

    return pixels


@pytest.fixture
def mark_of(at_work):
    """A function that returns the mark of a kind that the open talk has."""
    return lambda kind: next(mark for mark in at_work.table.segments._marks if type(mark) is kind)
