"""Text with an outline, as it stands over a picture: in its own lines, bold, italic, underlined and in colours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

_TAG = re.compile(r'<(/?)(b|i|u|font)(?: color="(#[0-9a-fA-F]{6})")?>')


class Run(NamedTuple):
    """A piece of a line that looks the same."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    is_underlined: bool = False
    colour: str = ""


def runs_of(text: str) -> list[list[Run]]:
    """Return the lines of a text with `<b>`, `<i>`, `<u>` and `<font color="#rrggbb">`; what is on may cross lines."""
    on = {"b": 0, "i": 0, "u": 0}
    colours: list[str] = []
    lines: list[list[Run]] = []
    for line in text.split("\n"):
        runs: list[Run] = []
        for piece, tag in _pieces(line):
            if piece:
                colour = next((each for each in reversed(colours) if each), "")
                runs.append(Run(unescape(piece), on["b"] > 0, on["i"] > 0, on["u"] > 0, colour))
            if tag is not None and tag[2] == "font":
                colours = colours[:-1] if tag[1] else [*colours, tag[3] or ""]
            elif tag is not None:
                on[tag[2]] = max(0, on[tag[2]] + (-1 if tag[1] else 1))
        lines.append(runs)
    return lines


def _pieces(line: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    at = 0
    for tag in _TAG.finditer(line):
        yield line[at : tag.start()], tag
        at = tag.end()
    yield line[at:], None


class OutlinedText:
    """A text laid out, each line by itself; no line is broken, one that is too wide makes all smaller."""

    def __init__(self, text: str, font: QFont, widest: float) -> None:
        self._lines = runs_of(text)
        self._font = QFont(font)
        width = self._measure()
        if width > widest > 0:
            self._font.setPixelSize(max(1, int(self._font.pixelSize() * widest / width)))
            width = self._measure()
        self.width = width
        self._spacing = QFontMetricsF(self._font).lineSpacing()
        self.height = self._spacing * len(self._lines)

    def _measure(self) -> float:
        self._widths = [sum(self._advance(run) for run in line) for line in self._lines]
        return max(self._widths, default=0.0)

    def _advance(self, run: Run) -> float:
        return QFontMetricsF(self._font_of(run)).horizontalAdvance(run.text)

    def _font_of(self, run: Run) -> QFont:
        font = QFont(self._font)
        font.setBold(run.is_bold)
        font.setItalic(run.is_italic)
        font.setUnderline(run.is_underlined)
        return font

    def paint(self, painter: QPainter, place: QRectF, across: Qt.AlignmentFlag, colour: QColor, outline: float) -> None:
        """Paint it at the top of a place, each line at its left or right edge, or in its middle."""
        pieces = list(self._paths(place, across))
        pen = QPen(QColor("black"), outline * 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for path, _ in pieces:
            painter.strokePath(path, pen)
        for path, run in pieces:
            painter.fillPath(path, QColor(run.colour) if run.colour else colour)

    def _paths(self, place: QRectF, across: Qt.AlignmentFlag) -> Iterator[tuple[QPainterPath, Run]]:
        ascent = QFontMetricsF(self._font).ascent()
        for number, (line, width) in enumerate(zip(self._lines, self._widths, strict=True)):
            at = QPointF(_edge(place, across, width), place.top() + ascent + number * self._spacing)
            for run in line:
                path = QPainterPath()
                path.setFillRule(Qt.FillRule.WindingFill)
                path.addText(at, self._font_of(run), run.text)
                yield path, run
                at.setX(at.x() + self._advance(run))


def _edge(place: QRectF, across: Qt.AlignmentFlag, width: float) -> float:
    if across == Qt.AlignmentFlag.AlignLeft:
        return place.left()
    if across == Qt.AlignmentFlag.AlignRight:
        return place.right() - width
    return place.center().x() - width / 2
