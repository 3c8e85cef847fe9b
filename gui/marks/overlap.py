"""Segments that begin before the one before them has ended."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.talk.transcript import Segment
from dwuglos.timing.gaps import gap_before
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import decimal, say


class OverlapMark(Mark):
    """Two bars, the lower of which begins under the upper one: two subtitles on the screen at once."""

    name = "overlap"

    def is_on(self, segment: Segment) -> bool:
        gap = gap_before(self.session.transcript, segment)
        return gap is not None and gap < 0

    def word(self, segment: Segment) -> str:
        return say("marks", "overlaps")

    def sentence(self, segment: Segment) -> str:
        gap = gap_before(self.session.transcript, segment) or 0
        message = say("marks", "Overlaps: it begins {seconds} s before the one before it has ended.")
        return message.format(seconds=decimal(-gap / 1000, 2))

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        left, top, size = round(square.left()), round(square.top()), round(square.width())
        bar, height = round(0.65 * size), max(2, size // 4)
        painter.fillRect(left, top + size // 6, bar, height, look.warning)
        painter.fillRect(left + size - bar, top + size // 2 + 1, bar, height, look.warning)
