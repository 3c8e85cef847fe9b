"""How sheets of workbooks are laid out: how high their rows are, by the text in them, and how they are printed.

LibreOffice shows a row that does not say how high it is as one line, whatever is in it, so that long texts run into the
rows below. A height is written as Excel writes it, without `customHeight`: the row still grows with what is typed.

Source: ECMA-376-1, 18.3.1.73 (row).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Protocol
from zipfile import ZIP_DEFLATED, ZipFile

SHEET = "xl/worksheets/sheet1.xml"
_LINE = 15
"""Points of a line of Calibri in 11 points, the font of a new workbook."""
_LETTERS = 1.1
"""How many letters of a text, on average, have the width of a digit, in which widths of columns are counted; fewer
than there are (1.2), so that a row is rather too high than too low."""
_HIGHEST = 405
"""Points of the highest row that shows whole lines; Excel has 409 at most."""
_ROW = re.compile(r'<row r="(\d+)"')


class Printable(Protocol):
    """What XlsxWriter lets be said of the paper on which a sheet is printed."""

    def set_landscape(self) -> None:
        """Turn the paper."""

    def set_paper(self, paper_size: int) -> None:
        """Choose the paper, by its number in ECMA-376-1, 18.3.1.63."""

    def fit_to_pages(self, width: int, height: int) -> None:
        """Make the sheet so small that it takes this many pages; 0 is any number."""

    def repeat_rows(self, first_row: int) -> None:
        """Print a row on every page."""


def lay_on_paper(sheet: Printable) -> None:
    """Let a sheet be printed with all its columns on a page (A4, landscape), and its headings on each."""
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def height_of(cells: Iterable[tuple[str, int]]) -> int:
    """Return the height in points of a row with these texts, each with the width of its column in characters."""
    return min(_HIGHEST, _LINE * max((_count_lines(text, int(width * _LETTERS)) for text, width in cells), default=1))


def with_heights(book: BytesIO, heights: Sequence[int]) -> bytes:
    """Return a workbook whose first sheet has rows of these heights, from the second on: the first has the headings."""
    higher = BytesIO()
    with ZipFile(book) as before, ZipFile(higher, "w", ZIP_DEFLATED) as after:
        for part in before.infolist():
            content = before.read(part)
            if part.filename == SHEET:
                content = _ROW.sub(lambda row: _row(row, heights), content.decode()).encode()
            after.writestr(part, content)
    return higher.getvalue()


def _row(row: re.Match[str], heights: Sequence[int]) -> str:
    at = int(row[1]) - 2
    return f'{row[0]} ht="{heights[at]}"' if 0 <= at < len(heights) else row[0]


def _count_lines(text: str, width: int) -> int:
    return sum(_count_wrapped(line, width) for line in text.split("\n"))


def _count_wrapped(line: str, width: int) -> int:
    """Return how many lines a line takes, broken between words, or inside those that are longer than a line."""
    if len(line) <= width:
        return 1
    count, length = 1, 0
    for word in line.split(" "):
        if length and length + 1 + len(word) > width:
            count, length = count + 1, 0
        length += len(word) + bool(length)
        if length > width:
            more, length = divmod(length - 1, width)
            count, length = count + more, length + 1
    return count
