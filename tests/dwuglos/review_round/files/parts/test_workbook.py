"""The texts in the cells of a workbook, and the comments on them."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZipFile

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.review_round.files.parts import workbook
from dwuglos.review_round.files.parts.packages import Package
from dwuglos.review_round.files.parts.workbook import Sheet, sheets_of

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET, SHEET_RELATIONS = "xl/worksheets/sheet1.xml", "xl/worksheets/_rels/sheet1.xml.rels"
BOOK_RELATIONS = "xl/_rels/workbook.xml.rels"


def relations(**targets: str) -> str:
    """Return the relations of a part; the kind of each is its name, up to a digit."""
    inner = "".join(
        f'<Relationship Id="{id}" Type="x/{id.rstrip("0123456789")}" Target="{target}"/>'
        for id, target in targets.items()
    )
    return f"<Relationships>{inner}</Relationships>"


def parts_of(rows: str, related: Mapping[str, str], names: tuple[str, ...] = ("Przegląd",)) -> dict[str, str]:
    """Return the parts of a workbook, all of whose sheets are the same part."""
    sheets = "".join(f'<sheet name="{name}" r:id="worksheet1"/>' for name in names)
    return {
        "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{OFFICE}"><sheets>{sheets}</sheets></workbook>',
        BOOK_RELATIONS: relations(worksheet1="worksheets/sheet1.xml", sharedStrings="sharedStrings.xml"),
        SHEET: f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>",
        **related,
    }


def read(parts: Mapping[str, str], most_rows: int = 100) -> list[Sheet]:
    """Return the sheets of a workbook of these parts."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return sheets_of(Package(data.getvalue()), most_rows)


def cells(rows: str, strings: str = "") -> dict[int, dict[int, str]]:
    """Return the texts of a sheet."""
    related = {"xl/sharedStrings.xml": f"<sst {MAIN}>{strings}</sst>"} if strings else {}
    (sheet,) = read(parts_of(rows, related))
    return sheet.cells


def inline(text: str, place: str = "") -> str:
    """Return a cell with a text of its own."""
    at = f'r="{place}" ' if place else ""
    return f'<c {at}t="inlineStr"><is><t>{text}</t></is></c>'


def test_texts_are_kept_by_row_and_column() -> None:
    assert cells(f'<row r="2">{inline("a", "B2")}{inline("b", "AA2")}</row>') == {2: {2: "a", 27: "b"}}


def test_what_has_no_place_stands_after_what_is_before_it() -> None:
    row = f"<row>{inline('a')}{inline('b')}{inline('c', 'F1')}{inline('d')}</row>"
    assert cells(f'{row}<row r="5">{inline("e")}</row><row>{inline("f")}</row>') == {
        1: {1: "a", 2: "b", 6: "c", 7: "d"},
        5: {1: "e"},
        6: {1: "f"},
    }


def test_empty_cells_and_rows_are_none() -> None:
    assert cells(f'<row r="1"><c r="A1"/>{inline("", "B1")}</row><row r="2"/>') == {}


@pytest.mark.parametrize(("column", "is_read"), [("BL", True), ("BM", False), ("XFD", False)])
def test_columns_beyond_sixty_four_are_not_looked_at(column: str, is_read: bool) -> None:
    assert bool(cells(f'<row r="1">{inline("a", f"{column}1")}</row>')) is is_read


@pytest.mark.parametrize(
    ("index", "text"), [("0", "raz"), ("1", "dwa trzy"), ("2", ""), ("-1", ""), ("x", ""), ("", "")]
)
def test_a_shared_text_is_found_by_its_number(index: str, text: str) -> None:
    strings = "<si><t>raz</t></si><si><r><t>dwa </t></r><r><t>trzy</t></r><rPh><t>nie</t></rPh></si>"
    found = cells(f'<row r="1"><c r="A1" t="s"><v>{index}</v></c></row>', strings)
    assert found == ({1: {1: text}} if text else {})


def test_a_workbook_without_shared_texts_has_none() -> None:
    assert cells('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.5</v></c></row>') == {1: {2: "0.5"}}


@pytest.mark.parametrize(("rows", "is_refused"), [(3, False), (4, True)])
def test_there_are_no_more_rows_than_a_talk_may_have(rows: int, is_refused: bool) -> None:
    parts = parts_of(f"<row>{inline('a')}</row>" * rows, {})
    if not is_refused:
        assert len(read(parts, 3)[0].cells) == rows
        return
    with pytest.raises(UnreadableFile, match="more than 3 rows"):
        read(parts, 3)


@pytest.mark.parametrize(("size", "is_refused"), [(10, False), (11, True)])
def test_there_is_no_more_text_than_a_talk_may_have(
    size: int, is_refused: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "MOST_CHARACTERS", 10)
    parts = parts_of(f"<row>{inline('a' * 6)}</row><row>{inline('b' * (size - 6))}</row>", {})
    if not is_refused:
        assert len(read(parts)[0].cells) == 2
        return
    with pytest.raises(UnreadableFile, match="more than any talk"):
        read(parts)


def test_sheets_have_names_and_there_are_not_very_many() -> None:
    names = tuple(f"Arkusz {n}" for n in range(100))
    assert tuple(sheet.name for sheet in read(parts_of("", {}, names))) == names
    with pytest.raises(UnreadableFile, match="more sheets than any review"):
        read(parts_of("", {}, (*names, "jeszcze jeden")))


def test_a_sheet_whose_part_is_missing_is_left_out() -> None:
    parts = parts_of("", {})
    del parts[SHEET]
    assert read(parts) == []


def comments_of(**targets: str) -> dict[int, tuple[str, ...]]:
    """Return the comments by row of a sheet to which these parts belong, which are given by kind."""
    paths = {kind: f"/xl/{kind}.xml" for kind in targets}
    related = {f"xl/{kind}.xml": part for kind, part in targets.items()}
    people = '<p><person id="{1}" displayName="Anna"/></p>'
    parts = parts_of("", related | {SHEET_RELATIONS: relations(**paths), "xl/people.xml": people})
    parts[BOOK_RELATIONS] = relations(worksheet1="worksheets/sheet1.xml", person="people.xml")
    (sheet,) = read(parts)
    return sheet.comments


OLD = (
    "<comments><authors><author>Anna</author><author> </author></authors><commentList>"
    '<comment ref="E2" authorId="0"><text><t>Anna:\n Czy tak?</t></text></comment>'
    '<comment ref="D2" authorId="1"><text><t>Anna: nie.</t></text></comment>'
    '<comment ref="A3" authorId="0"><text><t>Anna:</t></text></comment>'
    '<comment ref="zły" authorId="0"><text><t>x</t></text></comment>'
    '<comment ref="B4" authorId="2"><text><r><t>Do</t></r><r><t>brze.</t></r></text></comment>'
    "</commentList></comments>"
)
NEW = (
    '<T><threadedComment ref="E2" personId="{1}"><text>Czy tak?</text></threadedComment>'
    '<threadedComment ref="E2" personId="{9}"><text> Tak. </text></threadedComment>'
    '<threadedComment ref="E7" personId="{1}"><text> </text></threadedComment></T>'
)


def test_comments_have_the_name_of_their_author_once() -> None:
    assert comments_of(comments=OLD) == {2: ("Anna: Czy tak?", "Anna: nie."), 4: ("Dobrze.",)}


def test_a_thread_takes_the_place_of_what_stands_for_it_in_older_programs() -> None:
    assert comments_of(comments=OLD, threadedComment=NEW) == {
        2: ("Anna: Czy tak?", "Tak.", "Anna: nie."),
        4: ("Dobrze.",),
    }
    assert comments_of(threadedComment=NEW) == {2: ("Anna: Czy tak?", "Tak.")}


def test_parts_of_comments_that_are_missing_say_nothing() -> None:
    parts = parts_of("", {SHEET_RELATIONS: relations(comments="../none.xml")})
    assert read(parts)[0].comments == {}
