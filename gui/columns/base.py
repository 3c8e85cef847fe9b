"""What a column of the segment table is, and how to add one.

A column is one file in this folder with a subclass of `Column`, one test file, and one entry in `COLUMNS` in the
folder's `__init__.py`, from left to right. It reads a segment and keeps nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from dwuglos.profiles import Profile
from dwuglos.talk.edits import Edit, Field
from dwuglos.talk.transcript import Segment, Transcript

PADDING = 6
"""Pixels between a cell's border and what is in it."""


@dataclass(slots=True)
class Look:
    """How cells are painted: colours of the theme, fonts, the limits that count, and the text looked for."""

    text: QColor
    faint: QColor
    warning: QColor
    good: QColor
    match: QColor
    font: QFont
    small: QFont
    profile: Profile
    find: str = ""


class Column:
    """One column. `title` and `width` (pixels) are what it starts with; a stretching one shares what is left."""

    name: ClassVar[str]
    title: ClassVar[str]
    width: ClassVar[int] = 60
    stretches: ClassVar[bool] = False
    alignment: ClassVar[Qt.AlignmentFlag] = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    field: ClassVar[Field | None] = None
    """The text of the segment that the column shows, if it shows one."""
    editable: ClassVar[bool] = False

    @property
    def heading(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("columns", self.title)

    def text(self, number: int, segment: Segment) -> str:
        """Return what the cell says; `number` counts the segments from 1."""
        raise NotImplementedError

    def description(self, number: int, segment: Segment) -> str:
        """Return what a screen reader says, and what is said when the mouse rests on the cell; usually nothing more."""
        return ""

    def edit_text(self, segment: Segment) -> str:
        """Return what is edited in place."""
        return self.text(0, segment)

    def edit(self, transcript: Transcript, id: int, text: str) -> Edit | None:
        """Return the edit that typing `text` means. Raises InputError."""
        raise NotImplementedError

    def paint(self, painter: QPainter, box: QRect, number: int, segment: Segment, look: Look) -> None:
        """Draw the cell inside `box`; the background is there already."""
        painter.drawText(box, int(self.alignment), self.text(number, segment))
