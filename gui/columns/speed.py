"""How fast the translation has to be read."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from dwuglos.timing.clock import characters_per_second
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.words import decimal, later, say


class Speed(Column):
    """Characters per second, with an exclamation mark where the profile's limit is passed."""

    name = "speed"
    title = later("columns", "CPS")
    long_title = later("columns", "Characters per second")
    width = 60
    alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

    def text(self, row: Row) -> str:
        segment = row.segment
        if not segment.target or not segment.duration:
            return ""
        return decimal(characters_per_second(segment.target, segment.duration))

    def description(self, row: Row) -> str:
        message = say("columns", "Characters per second of the Polish text; spaces count")
        return message if self.text(row) else ""

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        text, segment = self.text(row), row.segment
        if text and characters_per_second(segment.target, segment.duration) > look.profile.speed:
            bold = QFont(look.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(look.warning)
            text += "!"
        painter.drawText(box, int(self.alignment), text)
