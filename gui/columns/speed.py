"""How fast the translation has to be read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QFont, QPainter

from dwuglos.talk.transcript import Segment
from dwuglos.timing.clock import characters_per_second
from gui.columns.base import Column, Look
from gui.words import decimal, later


class Speed(Column):
    """Characters per second, with an exclamation mark where the profile's limit is passed."""

    name = "speed"
    title = later("columns", "CPS")
    width = 60
    alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

    def text(self, number: int, segment: Segment) -> str:
        if not segment.target or not segment.duration:
            return ""
        return decimal(characters_per_second(segment.target, segment.duration))

    def description(self, number: int, segment: Segment) -> str:
        message = QCoreApplication.translate("columns", "Characters per second of the Polish text; spaces count")
        return message if self.text(number, segment) else ""

    def paint(self, painter: QPainter, box: QRect, number: int, segment: Segment, look: Look) -> None:
        text = self.text(number, segment)
        if text and characters_per_second(segment.target, segment.duration) > look.profile.speed:
            bold = QFont(look.font)
            bold.setBold(True)
            painter.setFont(bold)
            painter.setPen(look.warning)
            text += "!"
        painter.drawText(box, int(self.alignment), text)
