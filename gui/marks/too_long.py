"""Segments that stay on the screen for too long."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.talk.transcript import Segment
from gui.look.arrows import paint_arrows
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import decimal, say


class TooLongMark(Mark):
    """Two arrows that point away from each other."""

    name = "too long"

    def is_on(self, segment: Segment) -> bool:
        return segment.duration is not None and 0 < self.profile.longest < segment.duration

    def word(self, segment: Segment) -> str:
        return say("marks", "too long")

    def sentence(self, segment: Segment) -> str:
        message = say("marks", "Too long: {seconds} s; the limit is {most} s.")
        seconds, most = (segment.duration or 0) / 1000, self.profile.longest / 1000
        return message.format(seconds=decimal(seconds, 2), most=decimal(most, 2))

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        paint_arrows(painter, square, look.warning, inwards=False)
