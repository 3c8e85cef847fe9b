"""Marks in the rows of the segment table, in the order they stand there."""

from gui.marks.base import Mark
from gui.marks.finding import FindingMark
from gui.marks.note import NoteMark
from gui.marks.overlap import OverlapMark
from gui.marks.too_close import TooCloseMark
from gui.marks.too_long import TooLongMark
from gui.marks.too_many_lines import TooManyLinesMark
from gui.marks.too_short import TooShortMark

__all__ = ["MARKS", "Mark"]

MARKS: tuple[type[Mark], ...] = (
    FindingMark,
    NoteMark,
    OverlapMark,
    TooCloseMark,
    TooShortMark,
    TooLongMark,
    TooManyLinesMark,
)
