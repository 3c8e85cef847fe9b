"""Marks in the rows of the segment table, in the order they stand there."""

from gui.marks.base import Mark
from gui.marks.note import NoteMark

__all__ = ["MARKS", "Mark"]

MARKS: tuple[type[Mark], ...] = (NoteMark,)
