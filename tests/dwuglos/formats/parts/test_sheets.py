"""Workbooks as plain tables."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts import sheets, zip_parts
from dwuglos.formats.parts.sheets import is_workbook, read_rows, written_rows

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
BOOK = f'<workbook {MAIN} xmlns:r="{REL}"><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>'
LINKS = '<Relationships><Relationship Id="rId1" Target="{}"/></Relationships>'
SHEET = f"""<worksheet {MAIN}><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="C1" t="str"><v>=x</v></c></row>
<row/><row><c t="inlineStr"><is><t>in</t></is></c><c><v>7.0</v></c><c t="b"><v>1</v></c><c r="ZZZ3"><v>1</v></c></row>
</sheetData></worksheet>"""
TEXTS = f"<sst {MAIN}><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>no</t></rPh></si></sst>"


def workbook(sheet: str = SHEET, target: str = "worksheets/sheet1.xml", **others: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("xl/workbook.xml", others.get("book", BOOK))
        archive.writestr("xl/_rels/workbook.xml.rels", LINKS.format(target))
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        archive.writestr("xl/sharedStrings.xml", others.get("texts", TEXTS))
    return data.getvalue()


@pytest.mark.parametrize("target", ["worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml"])
def test_cells_of_all_kinds(target: str) -> None:
    assert read_rows(workbook(target=target)) == [["rich text", "", "=x"], [], ["in", "7", "TRUE"]]


TEXT = some.text(some.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=9)


@given(some.lists(some.tuples(TEXT, TEXT, some.just("end")), max_size=4))
def test_what_is_written_is_read_back(rows: list[tuple[str, ...]]) -> None:
    assert read_rows(written_rows("A", ("x", "y", "z"), rows, (9, 9))) == [["x", "y", "z"], *map(list, rows)]


def test_rows_are_as_high_as_their_texts() -> None:
    with zipfile.ZipFile(io.BytesIO(written_rows("A", ("x", "y"), [("a", "b"), ("a", "word " * 5)], (9, 9)))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert re.findall(r'<row r="\d"[^>]* ht="(\d+)"', sheet) == ["15", "45"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04 and no more",
        workbook("<worksheet>"),
        workbook(target="nowhere.xml"),
        workbook(f'<!DOCTYPE x [<!ENTITY a "b">]>{SHEET}'),
        workbook(texts=f"<sst {MAIN}/>"),
        workbook(book=f"<workbook {MAIN}/>"),
    ],
)
def test_a_damaged_one_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match="spreadsheet is damaged"):
        read_rows(data)


def test_one_that_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 2)
    with pytest.raises(UnreadableFile):
        read_rows(workbook())
    monkeypatch.setattr(zip_parts, "LARGEST", 20)
    with pytest.raises(UnreadableFile):
        read_rows(workbook())


def test_what_is_a_workbook() -> None:
    assert is_workbook(workbook())
    assert not is_workbook(b"PK")
    assert not is_workbook(b"text")
