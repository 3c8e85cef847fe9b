"""The spreadsheet: what is in its cells, and that none of them is a formula."""

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.base import Cue
from dwuglos.formats.parts.mending import clean
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


def test_a_row_is_as_high_as_the_longest_of_its_texts() -> None:
    sheet = sheet_of([Cue(0, 1000, "a", "b\nc\nd"), Cue(0, 1000, "word " * 30), Cue(0, 1000, "a", note="word " * 30)])
    assert re.findall(r'<row r="[2-9]" ht="(\d+)"', sheet) == ["45", "45", "75"]
    assert "customHeight" not in sheet


def test_all_columns_are_printed_on_one_page_below_their_headings() -> None:
    sheet = sheet_of([Cue(0, 1000, "a")])
    assert 'orientation="landscape"' in sheet
    assert 'fitToHeight="0"' in sheet
    with ZipFile(BytesIO(Xlsx().write_bytes([]))) as book:
        assert "_xlnm.Print_Titles" in book.read("xl/workbook.xml").decode()


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


# Read back by somebody else: every cell where it belongs, in a file that holds together


def book_of(cues: list[Cue]) -> dict[str, str]:
    """Return the parts of the workbook; each that is XML must be sound, and named in the list of types."""
    with ZipFile(BytesIO(Xlsx().write_bytes(cues))) as book:
        assert book.testzip() is None
        assert len(set(book.namelist())) == len(book.namelist())
        parts = {name: book.read(name).decode() for name in book.namelist()}
    for content in parts.values():
        ElementTree.fromstring(content)
    types = ElementTree.fromstring(parts["[Content_Types].xml"])
    named = {node.get("PartName", "").lstrip("/") for node in types if node.get("PartName")}
    assert named <= set(parts)
    return parts


def cells(cues: list[Cue]) -> dict[str, str]:
    """Return what each cell of the sheet holds, by its place."""
    parts = book_of(cues)
    strings = ElementTree.fromstring(parts["xl/sharedStrings.xml"])
    shared = ["".join(node.itertext()) for node in strings.findall(f"{MAIN}si")]
    sheet = ElementTree.fromstring(parts["xl/worksheets/sheet1.xml"])
    found: dict[str, str] = {}
    for n, row in enumerate(sheet.iter(f"{MAIN}row"), 1):
        assert row.get("r") == str(n)
        for cell in row:
            place = cell.get("r", "")
            assert place[1:] == str(n)
            assert place not in found
            found[place] = _value(cell, shared)
        assert list(map(str, found)) == sorted(found, key=lambda place: (int(place[1:]), place[0]))
    return found


def test_each_segment_has_its_line_and_each_fact_its_column() -> None:
    cues = [
        Cue(3_723_004, 3_724_000, "One", "Raz", "reviewed", "note"),
        Cue(None, None, "Two"),
        Cue(0, None, "", "Trzy", "final"),
    ]
    found = cells(cues)
    assert {place: text for place, text in found.items() if place[1:] == "1"} == dict(
        zip((f"{column}1" for column in "ABCDEFG"), HEADER, strict=True)
    )
    times = {"B2": 3_723_004, "C2": 3_724_000, "B4": 0}
    assert {place: round(float(found.pop(place)) * 86_400_000) for place in times} == times
    assert {place: text for place, text in found.items() if place[1:] != "1"} == {
        "A2": "1", "D2": "One", "E2": "Raz", "F2": "reviewed", "G2": "note",
        "A3": "2", "D3": "Two", "F3": "initial",
        "A4": "3", "E4": "Trzy", "F4": "final",
    }  # fmt: skip


@pytest.mark.parametrize("lines", [0, 1, 2, 50])
def test_the_filter_covers_all_lines(lines: int) -> None:
    sheet = ElementTree.fromstring(book_of([Cue(0, 1, "a")] * lines)["xl/worksheets/sheet1.xml"])
    assert sheet.find(f"{MAIN}autoFilter").get("ref") == f"A1:G{max(2, lines + 1)}"
    assert sheet.find(f"{MAIN}dimension").get("ref") == f"A1:G{lines + 1}"
    assert len(list(sheet.iter(f"{MAIN}row"))) == lines + 1


def test_columns_are_as_wide_as_what_they_hold() -> None:
    sheet = ElementTree.fromstring(book_of([Cue(0, 1, "a")])["xl/worksheets/sheet1.xml"])
    widths = {}
    for col in sheet.iter(f"{MAIN}col"):
        for n in range(int(col.get("min")), int(col.get("max")) + 1):
            widths[HEADER[n - 1]] = round(float(col.get("width")))
    assert widths["#"] < widths["State"] < widths["Start"] == widths["End"] < widths["Note"]
    assert widths["English"] == widths["Polski"] == max(widths.values())
    assert all(width > len(name) for name, width in widths.items())
    pane = next(sheet.iter(f"{MAIN}pane"))
    assert (pane.get("ySplit"), pane.get("xSplit"), pane.get("topLeftCell")) == ("1", None, "A2")


def test_a_cell_holds_as_much_as_excel_lets_it() -> None:
    assert LONGEST == 32_767
    cue = Cue(0, 1, "a" * 40_000, "b" * 40_000, "translated", "c" * 32_768)
    found = cells([cue])
    assert [len(found[place]) for place in ("D2", "E2", "G2")] == [32_767] * 3
    assert [str(notice) for notice in Xlsx().losses([cue, Cue(0, 1, "a" * 32_767)])] == [
        "3 texts are longer than a cell can be and will be cut off."
    ]


@given(st.lists(st.text(max_size=20), min_size=4, max_size=4))
def test_whatever_is_written_is_read_back(texts: list[str]) -> None:
    found = cells([Cue(0, 1, *texts[:2], "initial", texts[2]), Cue(1, 2, texts[3])])
    for place, text in zip(("D2", "E2", "G2", "D3"), texts, strict=True):
        kept = re.sub("[\ufffe\uffff\ud800-\udfff]", "\ufffd", clean(text))
        assert re.sub("_x005F(?=_x[0-9A-Fa-f]{4}_)", "", found.get(place, "")) == kept
