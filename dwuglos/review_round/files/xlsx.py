"""A spreadsheet that goes to a reviewer and comes back, for Excel, LibreOffice and Google's."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING, ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import clean
from dwuglos.formats.parts.sheet_layout import height_of, lay_on_paper, with_heights
from dwuglos.formats.parts.sheets import is_workbook
from dwuglos.review_round.files.base import MOST_ROWS, ReviewFile, ReviewSheet, Row
from dwuglos.review_round.files.parts.packages import Package
from dwuglos.review_round.files.parts.tables import columns_in, review_row
from dwuglos.review_round.files.parts.words import WORDS, Words
from dwuglos.review_round.files.parts.workbook import Cells, Sheet, sheets_of
from dwuglos.review_round.marks import parsed
from dwuglos.talk.transcript import STATES

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_COLUMNS = (
    ("number", 6),
    ("start", 13),
    ("end", 13),
    ("source", 56),
    ("target", 56),
    ("state", 18),
    ("note", 34),
    ("mark", 20),
)
"""The columns in order, and their widths in characters."""
_TARGET, _STATE = 4, 5
_WIDTHS = tuple(dict(_COLUMNS)[name] for name in ("source", "target", "note"))
_HEAD = "dwuglos"
"""The name of the hidden sheet with the key."""
_DAY = 24 * 3_600_000


class Xlsx(ReviewFile):
    """One sheet with a row for each segment, and a hidden one with the key."""

    name: ClassVar[str] = "xlsx"
    title: ClassVar[str] = "Spreadsheet (Excel)"
    extension: ClassVar[str] = ".xlsx"

    def recognise(self, data: bytes) -> bool:
        """Be sure of a workbook."""
        return is_workbook(data)

    def write(self, sheet: ReviewSheet) -> bytes:
        """Return the workbook; states are chosen from a list, and what the reviewer is not to change is grey."""
        from xlsxwriter import Workbook

        data = BytesIO()
        with Workbook(data, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
            book.set_properties({"title": sheet.title})
            _write_rows(book, sheet, WORDS[sheet.language])
            head = book.add_worksheet(_HEAD)
            for row, text in enumerate((sheet.key, sheet.sent, sheet.title)):
                head.write_string(row, 0, text)
            head.hide()
        heights = (zip((row.source, row.target, row.note or ""), _WIDTHS, strict=True) for row in sheet.rows)
        return with_heights(data, list(map(height_of, heights)))

    def read(self, data: bytes) -> ReviewSheet:
        """Return the rows of the sheet that has marks. Raises UnreadableFile where none has."""
        package = Package(data)
        sheets = sheets_of(package, MOST_ROWS + 1)
        head = next((sheet for sheet in sheets if sheet.name == _HEAD), None)
        body = max((sheet for sheet in sheets if sheet is not head), key=_count_marks, default=None)
        if body is None or not _count_marks(body):
            raise UnreadableFile("It has no column with the marks of a review; choose a file that was sent for review.")
        key, sent, title = ("", "", "") if head is None else (head.cells.get(row, {}).get(1, "") for row in (1, 2, 3))
        return ReviewSheet(title, key, sent, _rows(body), reviewer=package.last_author())


def _write_rows(book: Workbook, sheet: ReviewSheet, words: Words) -> None:
    page = book.add_worksheet("Recenzja" if sheet.language == "pl" else "Review")
    top = {"text_wrap": True, "valign": "top", "align": "left"}
    plain = book.add_format({**top, "num_format": "@"})  # or “50%”, as a reviewer types it, would come back as “0.5”
    grey = book.add_format({**top, "font_color": "#595959"})
    mark = book.add_format({"valign": "top", "font_color": "#767676", "font_size": 6})
    clock = book.add_format({**top, "num_format": "[hh]:mm:ss.000", "font_color": "#595959"})
    bold = book.add_format({**top, "bold": True, "bg_color": "#e8e8e8", "font_color": "#000000"})
    for column, (name, width) in enumerate(_COLUMNS):
        page.set_column(column, column, width)
        page.write_string(0, column, getattr(words, name), bold)
    page.write_comment(0, _TARGET, words.hint, {"author": "Dwugłos", "x_scale": 2})
    for line, row in enumerate(sheet.rows, 1):
        _write_row(page, line, row, words, (plain, grey, clock, mark))
    states = [words.states[state] for state in STATES]
    page.data_validation(1, _STATE, max(1, len(sheet.rows)), _STATE, {"validate": "list", "source": states})
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(1, len(sheet.rows)), len(_COLUMNS) - 1)
    lay_on_paper(page)


def _write_row(page: Worksheet, line: int, row: Row, words: Words, looks: Sequence[Format]) -> None:
    plain, grey, clock, mark = looks
    page.write_number(line, 0, row.number, grey)
    for column, ms in ((1, row.start), (2, row.end)):
        if ms is not None:
            page.write_number(line, column, ms / _DAY, clock)
    page.write_string(line, 3, _written(row.source), grey)
    page.write_string(line, _TARGET, _written(row.target), plain)
    page.write_string(line, _STATE, words.states[row.state or "initial"], plain)
    page.write_string(line, 6, _written(row.note or ""), plain)
    page.write_string(line, 7, row.mark, mark)


def _written(text: str) -> str:
    """Return a text as a cell can have it: without tabs, which LibreOffice drops, and marks take for spaces."""
    return clean(text).replace("\t", " ").encode("utf-8", "replace").decode()


def _count_marks(sheet: Sheet) -> int:
    return sum(any(parsed(text) for text in cells.values()) for cells in sheet.cells.values())


def _rows(sheet: Sheet) -> tuple[Row, ...]:
    columns, head = _columns(sheet.cells)
    rows = []
    for line, cells in sorted(sheet.cells.items()):
        row = {name: cells.get(column, "") for name, column in columns.items()}
        comments = sheet.comments.get(line, ())
        if line > head and (any(row.values()) or comments):
            rows.append(_row(row, comments))
    return tuple(rows)


def _columns(cells: Cells) -> tuple[dict[str, int], int]:
    """Return the columns by their names, and the row of their headings; without these they stand as they were sent."""
    for line, texts in sorted(cells.items())[:20]:
        named = columns_in(sorted(texts.items()))
        if named is not None:
            return named, line
    return {name: column for column, (name, _) in enumerate(_COLUMNS, 1)}, 0


def _row(row: dict[str, str], comments: tuple[str, ...]) -> Row:
    mark, number = row.get("mark", "").strip(), row.get("number", "").partition(".")[0]
    return review_row(mark, number, (_ms(row.get("start", "")), _ms(row.get("end", ""))), row, comments)


def _ms(text: str) -> int | None:
    try:
        ms = round(float(text) * _DAY)
    except (ValueError, OverflowError):
        return None
    return ms if 0 <= ms < 100 * 366 * _DAY else None
