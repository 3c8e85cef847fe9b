"""The English text."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTextCharFormat

from dwuglos.talk.edits import Edit, set_source
from dwuglos.talk.transcript import Transcript
from gui.cells.text_cell import TextCell
from gui.columns.base import Column, Row
from gui.look.cell_look import Look
from gui.widgets.marked_text import Underline, paint_text
from gui.words import later

_DASHES = QTextCharFormat.UnderlineStyle.DashUnderline


class Source(Column):
    """What is said, edited in place when it is wrong."""

    name = "source"
    title = later("columns", "English")
    stretches = True
    field = "source"
    editor = TextCell

    def text(self, row: Row) -> str:
        return row.segment.source

    def edit(self, transcript: Transcript, id: int, text: str) -> Edit | None:
        return set_source(transcript, id, text)

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        text = self.shown_text(row, look)
        lines = self.lines(row, text, look) if row.findings else []
        if row.terms and text == row.segment.source:
            lines = [*(Underline(*span, look.faint, _DASHES) for span in row.terms), *lines]
        paint_text(painter, box, text, look.find, look.match, look.faint, lines)
