"""Painting of one cell."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter

from dwuglos.profiles import NETFLIX_PL
from gui.columns.base import Row
from gui.look.cell_look import make_look


@pytest.fixture
def paint(qapp, _look):
    """A function that paints a cell and returns the colours that are in it, without the background."""

    def painted(column, segment, find="", profile=NETFLIX_PL, marks=(), findings=(), terms=()):
        image = QImage(160, 60, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        look = make_look(QFont(), profile, find)
        painter = QPainter(image)
        painter.setPen(look.text)
        painter.setFont(look.font)
        column.paint(painter, QRect(4, 4, 150, 50), Row(7, segment, marks, findings, terms), look)
        painter.end()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        return seen - {"#ffffff"}

    return painted
