"""How far a segment is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from dwuglos.talk.transcript import PERSON, Segment, State
from gui.columns.base import Column, Look
from gui.words import later

WORDS: dict[State, str] = {
    "initial": later("columns", "Untranslated"),
    "translated": later("columns", "Draft"),
    "reviewed": later("columns", "Confirmed"),
    "final": later("columns", "Final"),
}
SIZE = 14


class StateMark(Column):
    """An empty, a half and a ticked circle, and two ticks: told apart by shape, not by colour alone."""

    name = "state"
    title = later("columns", "State")
    width = 48

    def text(self, number: int, segment: Segment) -> str:
        return QCoreApplication.translate("columns", WORDS[segment.state])

    def description(self, number: int, segment: Segment) -> str:
        if not segment.origin or segment.origin == PERSON:
            return self.text(number, segment)
        message = QCoreApplication.translate("columns", "{state}, drafted by {origin}")
        return message.format(state=self.text(number, segment), origin=segment.origin)

    def paint(self, painter: QPainter, box: QRect, number: int, segment: Segment, look: Look) -> None:
        circle = QRectF(box.center().x() - SIZE / 2, box.top() + 2, SIZE, SIZE)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_state(painter, circle, segment.state, look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_state(painter: QPainter, circle: QRectF, state: State, look: Look) -> None:
    """Draw the mark of a state into a square."""
    if state in ("reviewed", "final"):
        painter.setPen(QPen(look.good, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for shift in (-2.5, 2.5) if state == "final" else (0.0,):
            painter.drawPolyline(_tick(circle.translated(shift, 0)))
        return
    painter.setPen(QPen(look.faint if state == "initial" else look.text, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if state == "translated":
        painter.setBrush(look.text)
        painter.drawPie(circle, 90 * 16, 180 * 16)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _tick(circle: QRectF) -> QPolygonF:
    x, y, size = circle.left(), circle.top(), circle.width()
    return QPolygonF(
        [
            QPointF(x + 0.1 * size, y + 0.55 * size),
            QPointF(x + 0.4 * size, y + 0.85 * size),
            QPointF(x + 0.92 * size, y + 0.15 * size),
        ]
    )
