"""Painting of a text over several lines, with what was looked for marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from dwuglos.language.markup import SUBTITLE_TAG
from gui.widgets.code_units import characters, units

_TAG = re.compile(SUBTITLE_TAG)

_WIDE = 2
"""How many times as wide as a usual letter those of a word may be: below that nothing needs to be measured."""
WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Underline(NamedTuple):
    """A line under a part of a text: from one character to before another."""

    start: int
    end: int
    colour: QColor
    style: QTextCharFormat.UnderlineStyle

    def into(self, shown: QTextCharFormat) -> None:
        """Let a format draw it."""
        shown.setUnderlineStyle(self.style)
        shown.setUnderlineColor(self.colour)


def paint_text(
    painter: QPainter,
    box: QRect,
    text: str,
    find: str,
    colour: QColor,
    faint: QColor | None = None,
    lines: Iterable[Underline] = (),
) -> None:
    """Draw `text` wrapped into `box`: `colour` behind every place where `find` stands, tags in the colour `faint`.

    `lines` are drawn under it, the later over the earlier.
    """
    marks = [_mark(text, place, place + len(find), colour) for place in occurrences(text, find)]
    if faint is not None and ("<" in text or "{" in text):
        marks += [_dim(text, tag.start(), tag.end(), faint) for tag in _TAG.finditer(text)]
    marks += [_underline(text, line) for line in lines]
    if not marks and not has_long_word(text, box.width(), painter.fontMetrics()):
        painter.drawText(box, WRAP, text)  # in a third of the time
        return
    layout = _laid_out(text, box.width(), painter.font(), marks)
    layout.draw(painter, QPointF(box.topLeft()))


def has_long_word(text: str, width: int, metrics: QFontMetrics) -> bool:
    """Say whether a word of a text has to be broken to be seen whole at a width."""
    longest = max(text.split(), key=len, default="")
    if len(longest) * metrics.averageCharWidth() * _WIDE < width:
        return False
    return any(metrics.horizontalAdvance(word) > width for word in text.split())


def broken_height(text: str, width: int, font: QFont) -> int:
    """Return how high a text is at a width where a word of it has to be broken."""
    layout = _laid_out(text, width, font)
    return ceil(layout.boundingRect().height())


def offset_at(text: str, width: int, font: QFont, place: QPoint) -> int:
    """Return how many characters of a text, painted in a box of that width, are before a place in the box."""
    layout = _laid_out(text, width, font)
    lines = [layout.lineAt(n) for n in range(layout.lineCount())]
    line = next((line for line in lines if place.y() < line.y() + line.height()), lines[-1] if lines else None)
    if line is None:
        return 0
    return characters(text, line.xToCursor(place.x()))


def _laid_out(text: str, width: int, font: QFont, formats: Sequence[QTextLayout.FormatRange] = ()) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(_wrapping())
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


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
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _mark(text: str, start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    mark = _range(text, start, end)
    mark.format.setBackground(colour)
    return mark


def _dim(text: str, start: int, end: int, colour: QColor) -> QTextLayout.FormatRange:
    dim = _range(text, start, end)
    dim.format.setForeground(colour)
    return dim


def _underline(text: str, line: Underline) -> QTextLayout.FormatRange:
    each = _range(text, line.start, line.end)
    line.into(each.format)
    return each


def _range(text: str, start: int, end: int) -> QTextLayout.FormatRange:
    each = QTextLayout.FormatRange()
    each.start, each.length = units(text[:start]), units(text[start:end])
    each.format = QTextCharFormat()
    return each
