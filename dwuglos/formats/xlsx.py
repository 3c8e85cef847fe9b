"""A spreadsheet of a talk (.xlsx), to be read and commented on by others. Written only; the only door to XlsxWriter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import ClassVar

from dwuglos.errors import Notice
from dwuglos.formats._mending import clean
from dwuglos.formats.base import Cue, Format

LONGEST = 32_767
"""Characters in one cell (ECMA-376, as Excel holds it)."""

_COLUMNS = (("#", 6), ("Start", 13), ("End", 13), ("English", 56), ("Polski", 56), ("State", 11), ("Note", 30))
"""Names, and widths in characters."""
_TOP = {"text_wrap": True, "valign": "top"}
_DAY = 24 * 3_600_000
"""Milliseconds: a spreadsheet counts time in days."""


class Xlsx(Format):
    """An Excel workbook: one sheet, a line for each segment; times are times, to be reckoned with."""

    name: ClassVar[str] = "xlsx"
    title: ClassVar[str] = "Spreadsheet (Excel)"
    extensions: ClassVar[tuple[str, ...]] = (".xlsx",)
    writes: ClassVar[bool] = True
    binary: ClassVar[bool] = True
    holds_both: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def write_bytes(self, cues: Sequence[Cue], extras: str = "") -> bytes:
        """Return the workbook. Text that begins like a formula stays text; what no cell can hold is cut off."""
        from xlsxwriter import Workbook

        data = BytesIO()
        with Workbook(data, {"in_memory": True}) as book:
            sheet = book.add_worksheet("Dwugłos")
            bold, plain = book.add_format({"bold": True, **_TOP}), book.add_format(_TOP)
            clock = book.add_format({"num_format": "[hh]:mm:ss.000", **_TOP})
            for column, (name, width) in enumerate(_COLUMNS):
                sheet.set_column(column, column, width)
                sheet.write_string(0, column, name, bold)
            for row, cue in enumerate(cues, 1):
                sheet.write_number(row, 0, row, plain)
                for column, ms in _times(cue):
                    sheet.write_number(row, column, ms / _DAY, clock)
                for column, text in _texts(cue):
                    sheet.write_string(row, column, text, plain)  # stores text only, whatever it looks like
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(1, len(cues)), len(_COLUMNS) - 1)
        return data.getvalue()

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Say how many texts are longer than a cell."""
        long = sum(len(text) > LONGEST for cue in cues for text in (cue.text, cue.target, cue.note))
        one = "One text is longer than a cell can be and will be cut off."
        return (Notice(one, "{n} texts are longer than a cell can be and will be cut off.", long),) if long else ()


def _times(cue: Cue) -> Iterator[tuple[int, int]]:
    """Yield the column and the milliseconds of each time there is."""
    return ((column, ms) for column, ms in enumerate((cue.start, cue.end), 1) if ms is not None)


def _texts(cue: Cue) -> Iterator[tuple[int, str]]:
    """Yield the column and the text of each cell that is not empty."""
    texts = enumerate((cue.text, cue.target, cue.state, cue.note), 3)
    return ((column, clean(text)[:LONGEST]) for column, text in texts if text)
