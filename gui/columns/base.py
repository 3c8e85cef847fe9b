"""What a column of the segment table is, and how to add one.

A column is one file in this folder with a subclass of `Column`, one test file, and one entry in `COLUMNS` in the
folder's `__init__.py`, from left to right. It is asked about a `Row` and keeps nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.transcript import Segment, Transcript
from gui.cells.cell_editor import CellEditor
from gui.cells.figures import as_exported
from gui.cells.finding_lines import lines_under
from gui.finding_words import in_words
from gui.look.cell_look import Look
from gui.marks import Mark
from gui.widgets.marked_text import Underline
from gui.words import say

if TYPE_CHECKING:
    from dwuglos.checks.base import Finding


class Row(NamedTuple):
    """What a column is asked about: a segment, its number in the talk from 1, and the marks that it has.

    `findings` are those whose places in the texts are right, `terms` the places of terms in the English.
    """

    number: int
    segment: Segment
    marks: tuple[Mark, ...] = ()
    findings: tuple[Finding, ...] = ()
    terms: tuple[tuple[int, int], ...] = ()

    def remarks(self) -> list[str]:
        """Return what the marks of the segment mean, a sentence each."""
        return [mark.sentence(self.segment) for mark in self.marks]


class Column:
    """One column. `title` and `width` (pixels) are what it starts with; a stretching one shares what is left."""

    name: ClassVar[str]
    title: ClassVar[str]
    long_title: ClassVar[str] = ""
    """What it is called where there is room, if `title` is short for something."""
    width: ClassVar[int] = 60
    stretches: ClassVar[bool] = False
    alignment: ClassVar[Qt.AlignmentFlag] = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    field: ClassVar[Field | None] = None
    """The text of the segment that the column shows, if it shows one."""
    editor: ClassVar[type[CellEditor] | None] = None
    """The kind of field in which a cell is edited; None for a column that cannot be edited."""
    shows_marks: ClassVar[bool] = False
    """Whether the marks of a row are painted in this column."""

    shows_words: ClassVar[bool] = False
    """Whether the words of those marks are."""

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return say("columns", self.title)

    @property
    def name_in_menu(self) -> str:
        """The title in the language of the window, in full."""
        return say("columns", self.long_title or self.title)

    def text(self, row: Row) -> str:
        """Return what the cell says."""
        raise NotImplementedError

    def shown_text(self, row: Row, look: Look) -> str:
        """Return the text as it is painted, in a column that shows a text of the segment."""
        text = self.text(row)
        return as_exported(text, look.profile) if look.in_lines else text

    def lines(self, row: Row, text: str, look: Look) -> list[Underline]:
        """Return the lines under a text as it is painted; none where it is painted otherwise than it is."""
        if self.field is None or text != self.text(row):
            return []
        return lines_under(row.findings, self.field, look)

    def description(self, row: Row) -> str:
        """Return what a screen reader says, and what is said when the mouse rests on the cell; usually nothing more."""
        return ""

    def remarks(self, row: Row) -> list[str]:
        """Return what is said of the marks that are seen in this column, a sentence each."""
        if self.shows_marks:
            return row.remarks()
        if self.field is not None:
            return [in_words(finding) for finding in row.findings if finding.side == self.field]
        return [mark.sentence(row.segment) for mark in row.marks if self.shows_words and mark.word(row.segment)]

    def edit_text(self, segment: Segment) -> str:
        """Return what is edited in place."""
        return self.text(Row(0, segment))

    def edit(self, transcript: Transcript, id: int, text: str) -> Edit | None:
        """Return the edit that typing `text` means. Raises InputError."""
        raise NotImplementedError

    def paint(self, painter: QPainter, box: QRect, row: Row, look: Look) -> None:
        """Draw the cell inside `box`; the background is there already."""
        painter.drawText(box, int(self.alignment), self.text(row))
