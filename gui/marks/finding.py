"""What the checks have found in a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from dwuglos.talk.transcript import Segment
from gui.check_work import OF_THE_STATE
from gui.finding_words import SENTENCES, in_words
from gui.look import theme
from gui.look.cell_look import Look
from gui.marks.base import Mark

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding

_SHOWN_OTHERWISE = OF_THE_STATE | {"duration", "overlap", "gap", "lines"}
"""Checks whose findings have signs and words of their own in the row."""


class FindingMark(Mark):
    """A disc with a stroke for an error, a triangle for a warning, a ring with a stroke for a hint."""

    name = "finding"

    def is_on(self, segment: Segment) -> bool:
        return bool(self._own(segment))

    def sentence(self, segment: Segment) -> str:
        return "\n".join(in_words(finding) for finding in self._own(segment))

    def _own(self, segment: Segment) -> list[Finding]:
        """Return what is said by this mark, in the order of the checks."""
        return [each for each in self.session.findings.of(segment.id) if each.check not in _SHOWN_OTHERWISE]

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        severities = {finding.severity for finding in self._own(segment)}
        paint_sign(painter, square, next(each for each in SENTENCES if each in severities))


def paint_sign(painter: QPainter, square: QRectF, severity: str) -> None:
    """Draw the sign of a severity into a square."""
    colours = theme.colours()
    painter.save()
    if severity == "error":
        _paint_disc(painter, square, QColor(colours.warning), QColor(colours.base))
    elif severity == "warning":
        _paint_triangle(painter, square, QColor(colours.caution))
    else:
        _paint_ring(painter, square, QColor(colours.accent))
    painter.restore()


def _paint_disc(painter: QPainter, square: QRectF, colour: QColor, stroke: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
    _paint_stroke(painter, square, stroke, downwards=True)


def _paint_triangle(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    top = QPointF(square.center().x(), square.top() + 1)
    right, left = square.bottomRight() - QPointF(0.5, 1), square.bottomLeft() + QPointF(1, -1)
    painter.drawPolygon(QPolygonF([top, right, left]))
    lower = square.adjusted(3, 3.5, -3, -0.5)
    _paint_stroke(painter, lower, colour, downwards=True)


def _paint_ring(painter: QPainter, square: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(square.adjusted(0.5, 0.5, -0.5, -0.5))
    _paint_stroke(painter, square, colour, downwards=False)


def _paint_stroke(painter: QPainter, square: QRectF, colour: QColor, downwards: bool) -> None:
    """Draw an exclamation mark, or the same upside down, which is the letter i."""
    x, top, height = square.center().x(), square.top(), square.height()
    stroke, point = ((0.24, 0.56), 0.77) if downwards else ((0.44, 0.76), 0.24)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(x, top + stroke[0] * height), QPointF(x, top + stroke[1] * height))
    painter.drawPoint(QPointF(x, top + point * height))
