"""When a segment is on the screen, and for how long."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from dwuglos.errors import InputError
from dwuglos.talk.edits import Edit, set_times
from dwuglos.talk.transcript import Segment, Transcript
from dwuglos.timing.clock import parse_clock
from gui.cells.times_line import TimesLine
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.words import decimal, later, say, timecode


class Times(Column):
    """Start above duration; edited as start and end."""

    name = "times"
    title = later("columns", "Time")
    width = 124
    shows_words = True
    editor = TimesLine

    def text(self, row: Row) -> str:
        return self._times(row.segment, 1)

    def description(self, row: Row) -> str:
        return self.edit_text(row.segment) or say("columns", "No time yet")

    def edit_text(self, segment: Segment) -> str:
        return f"{timecode(segment.start, 3)} – {timecode(segment.end, 3)}" if segment.duration is not None else ""

    def edit(self, transcript: Transcript, id: int, text: str) -> Edit | None:
        segment = transcript.by_id(id)
        if segment is not None and text.strip() == self.edit_text(segment):
            return None
        times = re.split(r"\s*(?:–|—|-->|-|\s)\s*", text.strip())
        if len(times) != 2 or not all(times):
            raise InputError("Write the start and the end, as in 0:41.200 – 0:44.300.")
        return set_times(transcript, id, parse_clock(times[0]), parse_clock(times[1]))

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        start, _, duration = self._times(row.segment, 3 if look.milliseconds else 1).partition("\n")
        painter.drawText(box, int(self.alignment), start)
        painter.setPen(look.faint)
        below, measure = box.adjusted(0, painter.fontMetrics().lineSpacing(), 0, 0), painter.fontMetrics()
        painter.drawText(below, int(self.alignment), duration)
        words = ", ".join(filter(None, (mark.word(row.segment) for mark in row.marks)))
        if words:
            beside = below.adjusted(measure.horizontalAdvance(f"{duration}  "), 0, 0, 0)
            painter.setPen(look.warning)
            elided = measure.elidedText(words, Qt.TextElideMode.ElideRight, beside.width())
            painter.drawText(beside, int(self.alignment), elided)

    @staticmethod
    def _times(segment: Segment, places: int) -> str:
        if segment.duration is None:
            return "–"
        return f"{timecode(segment.start, places)}\n{decimal(segment.duration / 1000, places)} s"
