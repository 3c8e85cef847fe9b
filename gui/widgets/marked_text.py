"""Painting of a text over several lines, with what was looked for marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


def paint_text(painter: QPainter, box: QRect, text: str, find: str, colour: QColor) -> None:
    """Draw `text` wrapped into `box`, with `colour` behind every place where `find` stands."""
    places = occurrences(text, find)
    if not places:
        painter.drawText(box, WRAP, text)
        return
    layout = QTextLayout(text.replace("\n", "\u2028"), painter.font())
    layout.setTextOption(_wrapping())
    layout.setFormats([_mark(place, len(find), colour) for place in places])
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(box.width())
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    layout.draw(painter, QPointF(box.topLeft()))


def occurrences(text: str, find: str) -> list[int]:
    """Return where `find` stands in `text`, whatever the case of either."""
    if not find:
        return []
    folded, wanted = text.lower(), find.lower()
    if len(folded) != len(text):  # a few capitals grow when lowered, and places would be off
        folded, wanted = text, find
    places, place = [], folded.find(wanted)
    while place >= 0:
        places.append(place)
        place = folded.find(wanted, place + len(wanted))
    return places


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def _mark(start: int, length: int, colour: QColor) -> QTextLayout.FormatRange:
    mark = QTextLayout.FormatRange()
    mark.start, mark.length = start, length
    mark.format = QTextCharFormat()
    mark.format.setBackground(colour)
    return mark
