"""Segments whose Polish needs more lines than a subtitle may have."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.talk.transcript import Segment
from gui.cells.figures import as_exported, is_quickly_laid_out
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import say


class TooManyLinesMark(Mark):
    """Three lines, one below the other."""

    name = "too many lines"

    def is_on(self, segment: Segment) -> bool:
        text = segment.target
        return is_quickly_laid_out(text, self.profile) and self._lines(text) > self.profile.lines

    def _lines(self, text: str) -> int:
        return as_exported(text, self.profile).count("\n") + 1

    def word(self, segment: Segment) -> str:
        return say("marks", "lines: {lines}").format(lines=self._lines(segment.target))

    def sentence(self, segment: Segment) -> str:
        message = say("marks", "Too many lines: {lines}; the limit is {most}.")
        return message.format(lines=self._lines(segment.target), most=self.profile.lines)

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        left, top, size = round(square.left()), round(square.top()), round(square.width())
        for line in range(3):
            painter.fillRect(left, top + 1 + line * (size // 3), size, 2, look.warning)
