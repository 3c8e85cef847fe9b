"""How far a segment is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from dwuglos.talk.states import CONFIRMED
from dwuglos.talk.transcript import PERSON, State
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.words import later, say

WORDS: dict[State, str] = {
    "initial": later("columns", "Untranslated"),
    "translated": later("columns", "Draft"),
    "reviewed": later("columns", "Confirmed"),
    "final": later("columns", "Final"),
}
SIZE = 14
"""Pixels, of the sign of a state."""
_AROUND = 4
"""Pixels around the sign that its lines may need."""
MARK = 12
"""Pixels, of the sign of a mark, and how far one stands from the next."""


class StateMark(Column):
    """An empty, a half and a ticked circle, and two ticks: told apart by shape, not by colour alone.

    The marks of a row stand in its second line, which there always is.
    """

    name = "state"
    title = later("columns", "State")
    width = 48
    shows_marks = True

    def __init__(self) -> None:
        self._signs: dict[tuple[State, int, int, float], QPixmap] = {}

    def text(self, row: Row) -> str:
        return say("columns", WORDS[row.segment.state])

    def description(self, row: Row) -> str:
        origin = row.segment.origin
        if not origin or origin == PERSON:
            return self.text(row)
        return say("columns", "{state}, drafted by {origin}").format(state=self.text(row), origin=origin)

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        left, top = box.center().x() - SIZE // 2, box.top() + 2
        painter.drawPixmap(left - _AROUND, top - _AROUND, self._sign(row.segment.state, look, painter))
        if not row.marks:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = box.center().x() - (len(row.marks) * (MARK + 2) - 2) / 2
        for n, mark in enumerate(row.marks):
            mark.paint(painter, QRectF(first + n * (MARK + 2), top + SIZE + 4, MARK, MARK), row.segment, look)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _sign(self, state: State, look: Look, painter: QPainter) -> QPixmap:
        """Return the picture of a state, drawn once for each theme and screen: rows are painted all the time."""
        ratio = painter.device().devicePixelRatioF()
        key = (state, look.text.rgb(), look.good.rgb(), ratio)
        if key not in self._signs:
            size = SIZE + 2 * _AROUND
            picture = QPixmap(round(size * ratio), round(size * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(picture)
            drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_state(drawing, QRectF(_AROUND, _AROUND, SIZE, SIZE), state, look)
            drawing.end()
            self._signs[key] = picture
        return self._signs[key]


def paint_state(painter: QPainter, circle: QRectF, state: State, look: Look) -> None:
    """Draw the mark of a state into a square."""
    if state in CONFIRMED:
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
