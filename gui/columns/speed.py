"""How fast the translation has to be read, and how long its lines are."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from dwuglos.timing.clock import characters_per_second
from gui.cells.figures import Figure, all_lengths, is_quickly_laid_out, speed
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.words import decimal, later, say


class Speed(Column):
    """Characters per second, above those of each line as it is exported; an exclamation mark says what is over."""

    name = "speed"
    title = later("columns", "CPS")
    long_title = later("columns", "Characters per second")
    width = 80  # of three lines, each of two digits
    alignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

    def text(self, row: Row) -> str:
        segment = row.segment
        if not segment.target or not segment.duration:
            return ""
        return decimal(characters_per_second(segment.target, segment.duration))

    def description(self, row: Row) -> str:
        if not self.text(row):
            return ""
        return say("columns", "Characters per second, and in each line of the subtitle as it is exported; spaces count")

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        segment = row.segment
        if not segment.target:
            return
        pace = speed(segment.target, segment.duration, look.profile)
        if pace is not None:
            self._paint_figure(painter, box, pace, look.text, look.warning, look.bold if pace.is_over else look.font)
        if is_quickly_laid_out(segment.target, look.profile):
            all_of_them = all_lengths(segment.target, look.profile)
            below = box.adjusted(0, painter.fontMetrics().lineSpacing(), 0, 0)
            font = look.small_bold if all_of_them.is_over else look.small
            self._paint_figure(painter, below, all_of_them, look.faint, look.warning, font)

    def _paint_figure(
        self, painter: QPainter, box: QRect, figure: Figure, usual: QColor, over: QColor, font: QFont
    ) -> None:
        painter.setFont(font)
        painter.setPen(over if figure.is_over else usual)
        painter.drawText(box, int(self.alignment), fitting(figure.text, painter.fontMetrics(), box.width()))


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return lengths of lines that fit a width (px): the last of them, where there are too many for it."""
    whole = text
    while "·" in whole and metrics.horizontalAdvance(text) > width:
        _, _, whole = whole.partition("·")
        text = f"…{whole}"
    return text
