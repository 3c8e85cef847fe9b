"""The Polish translation."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from dwuglos.talk.edits import Edit, set_target
from dwuglos.talk.transcript import Transcript
from gui.cells.text_cell import TextCell
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.widgets.marked_text import paint_text
from gui.words import later


class Target(Column):
    """What the work is about: edited in place."""

    name = "target"
    title = later("columns", "Polish")
    stretches = True
    field = "target"
    editor = TextCell

    def text(self, row: Row) -> str:
        return row.segment.target

    def edit(self, transcript: Transcript, id: int, text: str) -> Edit | None:
        return set_target(transcript, id, text)

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        text = self.shown_text(row, look)
        lines = self.lines(row, text, look) if row.findings else ()
        paint_text(painter, box, text, look.find, look.match, look.faint, lines)
