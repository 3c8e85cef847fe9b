"""How segments, times and the playhead look on a waveform."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLine, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from dwuglos.language.markup import visible_text
from dwuglos.talk.transcript import Transcript
from gui.look import theme
from gui.waveform.grips import Range
from gui.waveform.intervals import Interval
from gui.waveform.scale import Scale
from gui.words import timecode

_TICKS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
"""Seconds between two times that are written above the sound."""
_TICK_ROOM = 90
"""Pixels between them at least."""
_VEIL = 200
"""How much a sound is hidden behind a text, of 255: the text has to be read."""
_EDGE_ROOM = 4
"""Pixels a segment is wide at least for its edges to be told from its ground."""
TEXT_ROOM = 28
"""Pixels a segment is wide at least for its texts to be written."""


class Inks(NamedTuple):
    """The colours of one theme, ready to paint with."""

    base: QColor
    text: QColor
    faint: QColor
    line: QColor
    accent: QColor
    segment: QColor
    current: QColor
    trouble: QColor
    mark: QColor
    playhead: QColor


def _inks() -> Inks:
    colours = theme.colours()
    names = (colours.base, colours.text, colours.faint, colours.line, colours.accent, colours.raised, colours.current)
    return Inks(*map(QColor, (*names, colours.problem, colours.match, colours.warning)))


class SegmentPainter:
    """Paints the segments of a talk."""

    def __init__(self, transcript: Transcript) -> None:
        self._transcript = transcript
        self._base = ""
        self.colours = _inks()
        self._veil = QColor()
        """What lies between a text and a sound behind it."""
        self._font = QFont()
        self._measure = QFontMetrics(self._font)

    def take_theme(self, font: QFont) -> None:
        """Paint in the colours in force, and with a font."""
        if theme.colours().base != self._base:
            self._base, self.colours = theme.colours().base, _inks()
            self._veil = QColor(self.colours.base)
            self._veil.setAlpha(_VEIL)
        if font != self._font:
            self._font = font
            self._measure = QFontMetrics(font)

    def paint_grounds(
        self, painter: QPainter, body: QRect, intervals: Sequence[Interval], scale: Scale, current: int | None
    ) -> None:
        """Paint what lies behind the sound: a ground for each segment, in the colour of trouble where two overlap."""
        top, height, end, at = body.top(), body.height(), -1, -1
        edges = []
        for interval in intervals:
            left, right = scale.x(interval.start), max(scale.x(interval.start) + 1, scale.x(interval.end))
            is_current = interval.id == current
            if interval.start < end:
                trouble = scale.x(min(end, interval.end))
                painter.fillRect(left, top, max(1, trouble - left), height, self.colours.trouble)
                left = max(left, min(trouble, right - 1))
            end = max(end, interval.end)
            if right <= at and not is_current:  # of many in one pixel one is enough
                continue
            at = right
            painter.fillRect(
                left, top, right - left, height, self.colours.current if is_current else self.colours.segment
            )
            if right - left >= _EDGE_ROOM:
                edges += [QLine(edge, top, edge, body.bottom()) for edge in (left, right - 1)]
        painter.setPen(self.colours.faint)
        painter.drawLines(edges)

    def paint_texts(self, painter: QPainter, body: QRect, intervals: Sequence[Interval], scale: Scale) -> None:
        """Write the English of each segment above the sound and the Polish below it, as far as there is room."""
        painter.setFont(self._font)
        high = self._measure.lineSpacing()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        for interval in intervals:
            left, right = max(scale.x(interval.start), 0), min(scale.x(interval.end), body.right())
            segment = self._transcript.by_id(interval.id)
            if right - left < TEXT_ROOM or segment is None:
                continue
            room = right - left - 8
            for text, top, ink in (
                (segment.source, body.top() + 2, self.colours.faint),
                (segment.target, body.bottom() - high - 1, self.colours.text),
            ):
                words = self._measure.elidedText(_one_line(text), Qt.TextElideMode.ElideRight, room)
                if words:
                    width = self._measure.horizontalAdvance(words)
                    painter.fillRect(left + 2, top, width + 4, high, self._veil)
                    painter.setPen(ink)
                    painter.drawText(QRect(left + 4, top, room, high), int(flags), words)


def _one_line(text: str) -> str:
    return " ".join(visible_text(text).split())


def paint_range(painter: QPainter, body: QRect, part: Range, scale: Scale, inks: Inks) -> None:
    """Paint the part that is marked for a new segment."""
    left, right = scale.x(part.start), scale.x(part.end)
    ground = QColor(inks.mark)
    ground.setAlpha(140)
    painter.fillRect(left, body.top(), max(1, right - left), body.height(), ground)
    painter.setPen(inks.text)
    painter.drawRect(left, body.top(), max(1, right - left) - 1, body.height() - 1)


def paint_clock(painter: QPainter, strip: QRect, scale: Scale, inks: Inks) -> None:
    """Write times above the sound, at places that stay when it is scrolled."""
    painter.setPen(inks.line)
    painter.drawLine(strip.bottomLeft(), strip.bottomRight())
    every = next((s * 1000 for s in _TICKS if s * 1000 >= _TICK_ROOM * scale.step), _TICKS[-1] * 1000)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    font = QFont(painter.font())
    font.setPixelSize(strip.height() - 5)
    painter.setFont(font)
    ms = scale.start // every * every
    while ms < min(scale.end, scale.duration):
        x = scale.x(ms)
        painter.setPen(inks.line)
        painter.drawLine(x, strip.top(), x, strip.bottom())
        painter.setPen(inks.faint)
        painter.drawText(QRect(x + 4, strip.top(), _TICK_ROOM, strip.height()), int(flags), timecode(ms, 0))
        ms += every


def paint_playhead(painter: QPainter, whole: QRect, x: int, inks: Inks) -> None:
    """Paint where the sound is."""
    painter.fillRect(x, whole.top(), 2, whole.height(), inks.playhead)
