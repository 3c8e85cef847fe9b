"""What a mark in the rows of the segment table is, and how to add one.

A mark is a small sign that some segments have: that there is a note, that a check found something. It is one file in
this folder with a subclass of `Mark`, one test file, and one entry in `MARKS` in the folder's `__init__.py`, in the
order the signs stand in a row. A mark is asked about the rows that are painted or read out, and in every frame: it
looks up what is there already and computes nothing.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from dwuglos.profiles import NETFLIX_PL, Profile
from dwuglos.talk.transcript import Segment
from gui.look.cell_look import Look
from gui.session import Session


class Mark:
    """One kind of mark, in the open talk."""

    name: ClassVar[str]

    def __init__(self, session: Session) -> None:
        self.session = session
        self.profile: Profile = NETFLIX_PL
        """The limits that count; the table says which."""

    def is_on(self, segment: Segment) -> bool:
        """Say whether a segment has the mark."""
        raise NotImplementedError

    def sentence(self, segment: Segment) -> str:
        """Return what the mark of a segment means, for a screen reader and where the mouse rests on it."""
        raise NotImplementedError

    def word(self, segment: Segment) -> str:
        """Return a word or two that stand in the row, in the colour of warnings, beside its times; usually none."""
        return ""

    def paint(self, painter: QPainter, square: QRectF, segment: Segment, look: Look) -> None:
        """Draw the sign into a square of a few pixels: known by its shape, not by its colour alone."""
        raise NotImplementedError
