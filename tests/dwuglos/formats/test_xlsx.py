"""The spreadsheet: what is in its cells, and that none of them is a formula."""

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from dwuglos.formats.base import Cue
from dwuglos.formats.xlsx import LONGEST, Xlsx

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
COLUMN = re.compile(r'<col min="(\d+)" max="(\d+)" width')
HEADER = ["#", "Start", "End", "English", "Polski", "State", "Note"]


def rows(data: bytes) -> list[list[str]]:
    """Return the cells of the sheet as any reader of the format finds them."""
    with ZipFile(BytesIO(data)) as book:
        strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        shared = ["".join(node.itertext()) for node in strings.findall(f"{MAIN}si")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    return [[_value(cell, shared) for cell in row] for row in sheet.iter(f"{MAIN}row")]


def _value(cell: ElementTree.Element, shared: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(cell.itertext())
    written = cell.findtext(f"{MAIN}v", "")
    return shared[int(written)] if cell.get("t") == "s" else written


def sheet_of(cues: list[Cue]) -> str:
    with ZipFile(BytesIO(Xlsx().write_bytes(cues))) as book:
        return book.read("xl/worksheets/sheet1.xml").decode()


def test_cells() -> None:
    cues = [
        Cue(1000, 2500, "One", "Zażółć\ngęślą", "reviewed", "sprawdzić"),
        Cue(None, None, "<b> & \x00]]>", "", "initial"),
    ]
    assert rows(Xlsx().write_bytes(cues)) == [
        HEADER,
        ["1", *days(1000, 2500), "One", "Zażółć\ngęślą", "reviewed", "sprawdzić"],
        ["2", "<b> & ]]>", "initial"],
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "- Tak?", "@SUM(A1)", "{=A1}", "https://example.org", "007", "1e5"])
def test_text_stays_text(text: str) -> None:
    cues = [Cue(0, 1000, text, text, "translated", text)]
    assert rows(Xlsx().write_bytes(cues))[1][3:] == [text, text, "translated", text]
    assert "<f>" not in sheet_of(cues)
    assert "hyperlink" not in sheet_of(cues)


def days(*times: int) -> list[str]:
    return [f"{ms / 86_400_000:.16G}" for ms in times]


def test_times_are_shown_to_the_millisecond() -> None:
    with ZipFile(BytesIO(Xlsx().write_bytes([Cue(360_000_001, 360_000_500, "a")]))) as book:
        assert '"[hh]:mm:ss.000"' in book.read("xl/styles.xml").decode()


def test_layout() -> None:
    sheet = sheet_of([Cue(0, 1000, "a")])
    assert 'ySplit="1"' in sheet
    assert 'state="frozen"' in sheet
    assert sum(int(last) - int(first) + 1 for first, last in COLUMN.findall(sheet)) == len(HEADER)


def test_texts_too_long_for_a_cell_are_named_and_cut() -> None:
    cues = [Cue(0, 1000, "a" * (LONGEST + 1), "b" * LONGEST)]
    assert [str(notice) for notice in Xlsx().losses(cues)] == [
        "One text is longer than a cell can be and will be cut off."
    ]
    assert rows(Xlsx().write_bytes(cues))[1][3:5] == ["a" * LONGEST, "b" * LONGEST]


def test_an_empty_talk_has_the_header() -> None:
    assert rows(Xlsx().write_bytes([])) == [HEADER]
    assert Xlsx().losses([]) == ()


def test_every_cell_has_the_format_of_its_kind() -> None:
    with ZipFile(BytesIO(Xlsx().write_bytes([Cue(1000, 2500, "One", "Raz")]))) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        styles = ElementTree.fromstring(book.read("xl/styles.xml"))
    kinds = styles.findall(f"{MAIN}cellXfs/{MAIN}xf")
    clocks = {node.get("numFmtId") for node in styles.findall(f"{MAIN}numFmts/{MAIN}numFmt")}
    cells = sheet.findall(f"{MAIN}sheetData/{MAIN}row")[1].findall(f"{MAIN}c")
    assert [cell.get("r") for cell in cells] == ["A2", "B2", "C2", "D2", "E2", "F2"]
    shown = [kinds[int(cell.get("s", "0"))].get("numFmtId") in clocks for cell in cells]
    assert shown == [False, True, True, False, False, False]
    assert sheet.find(f"{MAIN}dimension").get("ref") == "A1:G2"
    assert sheet.find(f"{MAIN}autoFilter").get("ref") == "A1:G2"


def test_what_stands_for_a_character_stays_as_it_is() -> None:
    cues = [Cue(0, 1000, "_x0041_ \ud800\ufffe", "  <r>tak</r>  ")]
    assert rows(Xlsx().write_bytes(cues))[1][3:5] == ["_x005F_x0041_ \ufffd\ufffd", "  <r>tak</r>  "]
