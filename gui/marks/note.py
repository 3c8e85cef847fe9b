"""Where somebody wrote a note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from dwuglos.talk.transcript import Segment
from gui.look.cell_look import Look
from gui.marks.base import Mark
from gui.words import say


class NoteMark(Mark):
    """A sheet of paper with a corner turned down and two lines on it."""

    name = "note"

    def is_on(self, segment: Segment) -> bool:
        return bool(segment.note)

    def sentence(self, segment: Segment) -> str:
        return say("marks", "Note: {note}").format(note=segment.note)

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        sheet = square.adjusted(0.12 * square.width(), 0, -0.12 * square.width(), 0)
        corner = 0.36 * sheet.width()
        painter.setPen(QPen(look.text, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        turned = QPointF(sheet.right() - corner, sheet.top() + corner)
        outline = [turned + QPointF(0, -corner), turned, turned + QPointF(corner, 0)]
        painter.drawPolygon(QPolygonF([sheet.topLeft(), *outline, sheet.bottomRight(), sheet.bottomLeft()]))
        painter.drawLine(outline[0], outline[2])
        for share in (0.58, 0.78):
            y = sheet.top() + share * sheet.height()
            painter.drawLine(QPointF(sheet.left() + 2, y), QPointF(sheet.right() - 2, y))
