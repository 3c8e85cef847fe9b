"""Plain tables as Excel workbooks (.xlsx, ECMA-376): the rows of the first sheet as texts, read and written."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import clean
from dwuglos.formats.parts.sheet_layout import height_of, lay_on_paper, with_heights
from dwuglos.formats.parts.zip_parts import BROKEN, has_part, xml_part
from dwuglos.formats.xlsx import LONGEST

MOST_ROWS = 200_000
MOST_COLUMNS = 100
"""Columns that are read; a sheet may have 16,384."""
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BOOK, _LINKS, _TEXTS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")
_NO_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")


def is_workbook(data: bytes) -> bool:
    """Say whether a file is an Excel workbook, whatever it is called."""
    return has_part(data, _BOOK)


def read_rows(data: bytes) -> list[list[str]]:
    """Return the rows of the first sheet of a workbook, as texts; of a formula it is what came of it when last seen.

    Raises UnreadableFile for a workbook that is damaged, encrypted or too large.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            texts = _shared(archive)
            sheet = _parsed(archive, _first_sheet(archive))
            return list(_rows(sheet, texts))
    except (*BROKEN, LookupError, ElementTree.ParseError) as error:
        raise UnreadableFile("This spreadsheet is damaged; save it again, or as CSV.") from error


def _first_sheet(archive: zipfile.ZipFile) -> str:
    sheet = _parsed(archive, _BOOK).find(f"{_MAIN}sheets/{_MAIN}sheet")
    id = None if sheet is None else sheet.get(_RELATION)
    for link in _parsed(archive, _LINKS):
        if link.get("Id") == id:
            target = str(link.get("Target", ""))
            return target[1:] if target.startswith("/") else f"xl/{target}"
    raise ValueError(_LINKS)


def _parsed(archive: zipfile.ZipFile, name: str) -> Any:
    return ElementTree.fromstring(xml_part(archive, name))


def _shared(archive: zipfile.ZipFile) -> list[str]:
    if _TEXTS not in archive.namelist():
        return []
    return [_text(each) for each in _parsed(archive, _TEXTS).findall(f"{_MAIN}si")]


def _text(element: Any) -> str:
    """Return the text of a cell with runs of several looks; how it is pronounced in East Asia (`rPh`) is left out."""
    own = element.findall(f"{_MAIN}t") + element.findall(f"{_MAIN}r/{_MAIN}t")
    return unescape("".join(each.text or "" for each in own))


def unescape(text: str) -> str:
    """Return a text with the characters that XML cannot hold, which stand in it as “_x0009_” (ECMA-376, 22.9.2.19)."""
    return _CODE.sub(lambda code: chr(int(code[1], 16)), text) if "_x" in text else text


def _rows(sheet: Any, texts: Sequence[str]) -> Iterator[list[str]]:
    for count, row in enumerate(sheet.iterfind(f"{_MAIN}sheetData/{_MAIN}row")):
        if count >= MOST_ROWS:
            raise ValueError("rows")
        cells: dict[int, str] = {}
        at = -1
        for cell in row.iterfind(f"{_MAIN}c"):
            at = _column(cell.get("r", ""), at + 1)
            if at < MOST_COLUMNS:
                cells[at] = _value(cell, texts)
        yield [cells.get(n, "") for n in range(max(cells, default=-1) + 1)]


def _column(place: str, default: int) -> int:
    """Return the number of a column from the name of a cell, such as “C7”."""
    letters = re.match("[A-Z]{1,3}", place)
    return column_number(letters[0]) - 1 if letters else default


def column_number(letters: str) -> int:
    """Return the number of a column from its letters: “A” is 1, “AA” is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _value(cell: Any, texts: Sequence[str]) -> str:
    kind, value = cell.get("t", "n"), str(cell.findtext(f"{_MAIN}v", ""))
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return "" if inline is None else _text(inline)
    if kind == "s":
        return texts[int(value)] if value else ""
    if kind == "b":
        return {"1": "TRUE", "0": "FALSE"}.get(value, value)
    return value.removesuffix(".0")


def written_rows(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[int]) -> bytes:
    """Return a workbook of one sheet with headings over its rows; a text that begins like a formula stays text."""
    from xlsxwriter import Workbook

    data = io.BytesIO()
    with Workbook(data, {"in_memory": True}) as book:
        sheet = book.add_worksheet(title)
        top = {"text_wrap": True, "valign": "top"}
        bold, plain = book.add_format({"bold": True, **top}), book.add_format({"num_format": "@", **top})
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, plain)
        for number, row in enumerate((heads, *rows)):
            for column, text in enumerate(row):
                sheet.write_string(number, column, _cell(text), plain if number else bold)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(rows)), len(heads) - 1)
        lay_on_paper(sheet)
    return with_heights(data, [height_of(zip(row, widths, strict=False)) for row in rows])


def _cell(text: str) -> str:
    """Return a text as a cell can have it."""
    return _NO_XML.sub("\ufffd", clean(text)[:LONGEST])
