"""A spreadsheet of a talk (.xlsx), for people who read it and comment on it. Written only.

No other module imports XlsxWriter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from io import BytesIO
from typing import ClassVar
from zipfile import ZIP_DEFLATED, ZipFile

from dwuglos.errors import Notice
from dwuglos.formats.base import Cue, Format
from dwuglos.formats.parts.mending import clean
from dwuglos.formats.parts.sheet_layout import SHEET, height_of, lay_on_paper

LONGEST = 32_767
"""The most characters in one cell (ECMA-376, and the limit of Excel)."""

_COLUMNS = (("#", 6), ("Start", 13), ("End", 13), ("English", 56), ("Polski", 56), ("State", 11), ("Note", 30))
"""The names of the columns, and their widths in characters."""
_WIDTHS = tuple(width for name, width in _COLUMNS if name in ("English", "Polski", "Note"))
_TOP = {"text_wrap": True, "valign": "top", "align": "left"}
_TIMES = (1, 2)
_COLUMN = re.compile(r'<col min="(\d+)" max="(\d+)"[^<>]* style="(\d+)"')
_CODE = re.compile(r"_x[0-9A-Fa-f]{4}_")
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_DAY = 24 * 3_600_000
"""Milliseconds of a day: a spreadsheet counts time in days."""


class Xlsx(Format):
    """An Excel workbook: one sheet with a row for each segment; times are times, so that formulas can use them."""

    name: ClassVar[str] = "xlsx"
    title: ClassVar[str] = "Spreadsheet (Excel)"
    extensions: ClassVar[tuple[str, ...]] = (".xlsx",)
    writes: ClassVar[bool] = True
    binary: ClassVar[bool] = True
    holds_both: ClassVar[bool] = True
    needs_times: ClassVar[bool] = False

    def write_bytes(self, cues: Sequence[Cue], extras: str = "") -> bytes:
        """Return the workbook. A text that begins like a formula stays text; one too long for a cell is cut off."""
        return _filled(_frame(len(cues)), cues)

    def losses(self, cues: Sequence[Cue], extras: str = "") -> tuple[Notice, ...]:
        """Return a notice of the texts that are too long for a cell."""
        long = sum(len(text) > LONGEST for cue in cues for text in (cue.text, cue.target, cue.note))
        one = "One text is longer than a cell can be and will be cut off."
        return (Notice(one, "{n} texts are longer than a cell can be and will be cut off.", long),) if long else ()


def _frame(lines: int) -> BytesIO:
    """Return a workbook with only the header; each column has the format of its cells."""
    from xlsxwriter import Workbook

    data = BytesIO()
    with Workbook(data, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Dwugłos")
        bold, plain = book.add_format({"bold": True, **_TOP}), book.add_format(_TOP)
        clock = book.add_format({"num_format": "[hh]:mm:ss.000", **_TOP})
        for column, (name, width) in enumerate(_COLUMNS):
            sheet.set_column(column, column, width, clock if column in _TIMES else plain)
            sheet.write_string(0, column, name, bold)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, lines), len(_COLUMNS) - 1)
        lay_on_paper(sheet)
    return data


def _filled(frame: BytesIO, cues: Sequence[Cue]) -> bytes:
    """Return the workbook with a row for each cue.

    The rows are written directly: with the library, which takes cell by cell, it would take three times as long.
    Source: ECMA-376-1, 18.3.1.73 (row), 18.3.1.4 (c) and 18.3.1.53 (is).
    """
    filled = BytesIO()
    with ZipFile(frame) as before, ZipFile(filled, "w", ZIP_DEFLATED) as after:
        for part in before.infolist():
            content = before.read(part)
            if part.filename == SHEET:
                content = _with_rows(content.decode(), cues).encode("utf-8", "replace")
            after.writestr(part, content)
    return filled.getvalue()


def _with_rows(sheet: str, cues: Sequence[Cue]) -> str:
    styles = [style for first, last, style in _COLUMN.findall(sheet) for _ in range(int(first), int(last) + 1)]
    rows = "".join(_row(n, cue, styles) for n, cue in enumerate(cues, 2))
    sheet = sheet.replace("</sheetData>", f"{rows}</sheetData>", 1)
    return sheet.replace('<dimension ref="A1:G1"/>', f'<dimension ref="A1:G{len(cues) + 1}"/>', 1)


def _row(n: int, cue: Cue, styles: Sequence[str]) -> str:
    numbers = (n - 1, *(None if ms is None else f"{ms / _DAY:.16G}" for ms in (cue.start, cue.end)))
    cells = [
        f'<c r="{column}{n}" s="{style}"><v>{number}</v></c>'
        for column, style, number in zip("ABC", styles, numbers, strict=False)
        if number is not None
    ]
    cells += [
        f'<c r="{column}{n}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{_cell(text)}</t></is></c>'
        for column, style, text in zip("DEFG", styles[3:], (cue.text, cue.target, cue.state, cue.note), strict=False)
        if text
    ]
    height = height_of(zip((cue.text, cue.target, cue.note), _WIDTHS, strict=True))
    return f'<row r="{n}" ht="{height}">{"".join(cells)}</row>'


def _cell(text: str) -> str:
    """Return the XML of a text in a cell; Excel would read _x000A_ as a character, so that it is escaped."""
    text = _NO_XML.sub("\ufffd", clean(text)[:LONGEST])
    if "_x" in text:
        text = _CODE.sub(r"_x005F\g<0>", text)
    return escape(text, quote=False)
