"""The segment's number."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.words import later


class Number(Column):
    """Counts the segments as they stand; an id would jump where segments were split."""

    name = "number"
    title = later("columns", "#")
    long_title = later("columns", "Number")
    width = 52
    alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

    def text(self, row: Row) -> str:
        return str(row.number)

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        painter.setPen(look.faint)
        super().paint(painter, box, row, look)
