"""A Word document that goes to a reviewer and comes back, changed with or without the changes being tracked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.word import is_word
from dwuglos.formats.parts.writing import full_clock
from dwuglos.review_round.files.base import MOST_ROWS, ReviewFile, ReviewSheet, Row
from dwuglos.review_round.files.parts.packages import Package
from dwuglos.review_round.files.parts.tables import columns_in, review_row
from dwuglos.review_round.files.parts.word_page import choice, packed, paragraph, table
from dwuglos.review_round.files.parts.word_text import WordRow, word_text_of
from dwuglos.review_round.files.parts.words import WORDS, Words
from dwuglos.review_round.marks import parsed
from dwuglos.talk.transcript import STATES

_COLUMNS = (
    ("number", 560),
    ("time", 1100),
    ("source", 4470),
    ("target", 4470),
    ("state", 1500),
    ("note", 1900),
    ("mark", 1138),
)
"""The columns in order, and their widths in twentieths of a point."""
_HEAD = re.compile(r"review (\S+) (\S+)")
_CLOCK = re.compile(r"(\d{1,5}):(\d\d):(\d\d)[.,](\d{3})")


class Docx(ReviewFile):
    """A table with a row for each segment; the reviewer writes into the column with the Polish, or beside it."""

    name: ClassVar[str] = "docx"
    title: ClassVar[str] = "Word document (DOCX)"
    extension: ClassVar[str] = ".docx"

    def recognise(self, data: bytes) -> bool:
        """Be sure of a document of Word."""
        return is_word(data)

    def write(self, sheet: ReviewSheet) -> bytes:
        """Return the document; Word tracks what is changed in it."""
        words = WORDS[sheet.language]
        head = [paragraph(getattr(words, name), "Head") for name, _ in _COLUMNS]
        states = [words.states[state] for state in STATES]
        rows = (_cells(row, words, states) for row in sheet.rows)
        body = "".join(
            (
                paragraph(sheet.title, "Title"),
                paragraph(words.hint, "Hint"),
                table([width for _, width in _COLUMNS], head, rows),
                paragraph(f"review {sheet.key} {sheet.sent}", "Mark"),
            )
        )
        return packed(body, sheet.title)

    def read(self, data: bytes) -> ReviewSheet:
        """Return the rows of the tables that have marks. Raises UnreadableFile where none has."""
        package = Package(data)
        document = word_text_of(package, MOST_ROWS + 1000)
        rows = tuple(_rows(document.rows))
        if not any(parsed(row.mark) for row in rows):
            raise UnreadableFile("It has no table with the marks of a review; choose a file that was sent for review.")
        found = _HEAD.search(document.text)
        key, sent = found.groups() if found else ("", "")
        title = next((line.strip() for line in document.text.split("\n") if line.strip()), "")
        return ReviewSheet(title, key, sent, rows, reviewer=package.last_author())


def _cells(row: Row, words: Words, states: list[str]) -> Iterator[str]:
    times = "\n".join(full_clock(ms) for ms in (row.start, row.end) if ms is not None)
    yield paragraph(str(row.number), "Faint")
    yield paragraph(times, "Faint")
    yield paragraph(row.source, "English")
    yield paragraph(row.target)
    yield choice(words.states[row.state or "initial"], states)
    yield paragraph(row.note or "")
    yield paragraph(row.mark, "Mark")


def _rows(rows: list[WordRow]) -> Iterator[Row]:
    """Yield the rows below the headings; a table that has lost its own has the columns of the one before."""
    columns = {name: place for place, (name, _) in enumerate(_COLUMNS)}
    for row in rows:
        named = columns_in(enumerate(row.cells))
        if named is not None:
            columns = named
        elif any(cell.strip() for cell in row.cells) or row.comments:
            yield _row({name: row.cells[place] for name, place in columns.items() if place < len(row.cells)}, row)


def _row(cells: dict[str, str], row: WordRow) -> Row:
    mark, number = "".join(cells.get("mark", "").split()), cells.get("number", "").strip()
    times = [_ms(match) for match in _CLOCK.finditer(cells.get("time", ""))]
    return review_row(mark, number, (times[0], times[1]) if len(times) == 2 else (None, None), cells, row.comments)


def _ms(clock: re.Match[str]) -> int:
    hours, minutes, seconds, ms = map(int, clock.groups())
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms
