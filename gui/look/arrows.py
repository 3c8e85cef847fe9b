"""Two arrows on one line, for the signs of what is too short or too long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_arrows(painter: QPainter, square: QRectF, colour: QColor, inwards: bool) -> None:
    """Draw two arrows side by side into a square, which point at each other or away from each other."""
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    y, head = square.center().y(), 0.26 * square.width()
    middle, gap = square.center().x(), 0.08 * square.width()
    for side, end in ((-1, square.left()), (1, square.right())):
        inner = middle + side * gap
        painter.drawLine(QPointF(end, y), QPointF(inner, y))
        tip, way = (inner, side) if inwards else (end, -side)
        for turn in (-head, head):
            painter.drawLine(QPointF(tip, y), QPointF(tip + way * head, y + turn))
