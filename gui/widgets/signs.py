"""Signs on the buttons of a player, drawn in the colour of the text they stand beside: no font has all of them."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

_SIZE = 16
_RATIO = 2
"""Pixels for each pixel of the size, for screens that have more of them."""


def sign(name: str, colour: QColor) -> QIcon:
    """Return a sign by its name: play, pause, repeat, volume or muted."""
    pixmap = QPixmap(_SIZE * _RATIO, _SIZE * _RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_RATIO, _RATIO)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    _SIGNS[name](painter, colour)
    painter.end()
    pixmap.setDevicePixelRatio(_RATIO)
    return QIcon(pixmap)


def _line(colour: QColor) -> QPen:
    return QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _play(painter: QPainter, _colour: QColor) -> None:
    painter.drawPolygon(QPolygonF([QPointF(4, 2), QPointF(14, 8), QPointF(4, 14)]))


def _pause(painter: QPainter, _colour: QColor) -> None:
    for left in (3.5, 9.5):
        painter.drawRoundedRect(QRectF(left, 2, 3.5, 12), 0.8, 0.8)


def _repeat(painter: QPainter, colour: QColor) -> None:
    painter.setPen(_line(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(2.5, 2.5, 11, 11), 60 * 16, 285 * 16)
    tip = QPointF(8 + 5.5 * cos(pi / 3), 8 - 5.5 * sin(pi / 3))
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([tip + QPointF(-3.4, -2.6), tip + QPointF(2.6, -1.4), tip + QPointF(-1.6, 3)]))


def _volume(painter: QPainter, colour: QColor) -> None:
    _speaker(painter)
    painter.setPen(_line(colour))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for size in (5.0, 10.0):
        painter.drawArc(QRectF(8.5 - size / 2, 8 - size / 2, size, size), -50 * 16, 100 * 16)


def _muted(painter: QPainter, colour: QColor) -> None:
    _speaker(painter)
    painter.setPen(_line(colour))
    painter.drawLine(QPointF(10.5, 5.5), QPointF(15, 10.5))
    painter.drawLine(QPointF(15, 5.5), QPointF(10.5, 10.5))


def _speaker(painter: QPainter) -> None:
    path = QPainterPath(QPointF(1, 5.5))
    for x, y in ((4, 5.5), (8, 2), (8, 14), (4, 10.5), (1, 10.5)):
        path.lineTo(x, y)
    path.closeSubpath()
    painter.drawPath(path)


_SIGNS: dict[str, Callable[[QPainter, QColor], None]] = {
    "play": _play,
    "pause": _pause,
    "repeat": _repeat,
    "volume": _volume,
    "muted": _muted,
}
