"""How high rows are, so that each program shows the whole text in them: ten digits are as wide as eleven letters."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from dwuglos.formats.parts.sheet_layout import SHEET, height_of, with_heights


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", 1),
        ("one line", 1),
        ("0123456789", 1),
        ("0123456789 0", 2),
        ("one two three four", 2),
        ("0123456 012345 0123", 2),
        ("0123456 012345 01234", 3),
        ("a\nb", 2),
        ("one two three\nfour five six\n\n", 6),
        ("a" * 25, 3),
        ("word " + "a" * 25, 4),
        ("a" * 20, 2),
        ("a" * 32_767, 27),
    ],
)
def test_a_row_has_place_for_the_lines_of_its_text(text: str, lines: int) -> None:
    assert height_of([("x", 40), (text, 10), ("y", 40)]) == 15 * lines


def test_a_row_without_texts_has_one_line() -> None:
    assert height_of([]) == 15


def test_heights_are_those_of_the_rows_below_the_first_and_no_rows_of_fixed_height() -> None:
    book = BytesIO()
    with ZipFile(book, "w") as archive:
        archive.writestr("xl/workbook.xml", '<row r="2"/>')
        archive.writestr(SHEET, '<row r="1" spans="1:8"/><row r="2" spans="1:8"/><row r="3"/><row r="4"/>')
    with ZipFile(BytesIO(with_heights(book, [30, 45]))) as archive:
        assert archive.read("xl/workbook.xml") == b'<row r="2"/>'
        sheet = archive.read(SHEET).decode()
    assert re.findall(r'<row r="(\d)"(?: ht="(\d+)")?', sheet) == [("1", ""), ("2", "30"), ("3", "45"), ("4", "")]
    assert "customHeight" not in sheet
