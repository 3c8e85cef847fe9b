"""Segments that are gone before they are read."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.talk.transcript import Segment
from gui.look.arrows import paint_arrows
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import decimal, say


class TooShortMark(Mark):
    """Two arrows that point at each other."""

    name = "too short"

    def is_on(self, segment: Segment) -> bool:
        return segment.duration is not None and segment.duration < self.profile.shortest

    def word(self, segment: Segment) -> str:
        return say("marks", "too short")

    def sentence(self, segment: Segment) -> str:
        message = say("marks", "Too short: {seconds} s; the limit is {least} s.")
        seconds, least = (segment.duration or 0) / 1000, self.profile.shortest / 1000
        return message.format(seconds=decimal(seconds, 2), least=decimal(least, 2))

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        paint_arrows(painter, square, look.warning, inwards=True)
