"""Segments that follow the one before them sooner than the limits allow."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.talk.transcript import Segment
from dwuglos.timing.gaps import gap_before
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import decimal, say


class TooCloseMark(Mark):
    """Two bars side by side with hardly anything between them."""

    name = "too close"

    def is_on(self, segment: Segment) -> bool:
        if not self.profile.gap:
            return False
        gap, least = gap_before(self.session.transcript, segment), 1 if self.profile.chained else 0
        return gap is not None and least <= gap < self.profile.gap

    def word(self, segment: Segment) -> str:
        return say("marks", "too close")

    def sentence(self, segment: Segment) -> str:
        gap = gap_before(self.session.transcript, segment) or 0
        message = say("marks", "Too close: {seconds} s after the one before it; the limit is {least} s.")
        return message.format(seconds=decimal(gap / 1000, 2), least=decimal(self.profile.gap / 1000, 2))

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        left, top, size = round(square.left()), round(square.top()), round(square.width())
        bar = size // 2 - 1
        for start in (left, left + size - bar):
            painter.fillRect(start, top + size // 3, bar, size // 3, look.warning)
