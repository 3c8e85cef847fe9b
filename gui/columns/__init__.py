"""Columns of the segment table, left to right."""

from gui.columns.base import Column, Row
from gui.columns.number import Number
from gui.columns.source import Source
from gui.columns.speed import Speed
from gui.columns.state import StateMark
from gui.columns.target import Target
from gui.columns.times import Times

__all__ = ["COLUMNS", "Column", "Row"]

COLUMNS: tuple[type[Column], ...] = (Number, Times, Source, Target, StateMark, Speed)
