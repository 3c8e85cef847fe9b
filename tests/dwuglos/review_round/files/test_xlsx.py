"""Workbooks as other programs save them, and as nobody should open them."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.review_round.files.xlsx import Xlsx
from tests.dwuglos.review_round.kit import SEGMENTS, compared, sheet

_SHEET, _STRINGS, _RELATIONS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/worksheets/_rels/sheet1.xml.rels"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def parts_of(data: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def saved(change: dict[str, bytes]) -> bytes:
    return packed(parts_of(Xlsx().write(sheet())) | change)


def edited_cell(place: str, cell: str) -> bytes:
    """Return the workbook with another cell in a place."""
    body = parts_of(Xlsx().write(sheet()))[_SHEET].decode()
    body, count = re.subn(rf'<c r="{place}"[^>]*>.*?</c>', cell, body, count=1)
    assert count == 1
    return saved({_SHEET: body.encode()})


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ('<c r="E2" t="inlineStr"><is><t>To trójka.</t></is></c>', "To trójka."),
        ('<c r="E2" t="inlineStr"><is><r><t>To </t></r><r><rPr><b/></rPr><t>3</t></r></is></c>', "To 3"),
        ('<c r="E2" t="str"><f>A1</f><v>x</v></c>', "x"),
        ('<c r="E2"><v>42</v></c>', "42"),
        ('<c r="E2" t="inlineStr"><is><t>a_x000D_\nb_x005F_x</t></is></c>', "a\nb_x"),
        ('<c r="E2"/>', ""),
    ],
)
def test_a_cell_is_read_however_it_is_kept(cell: str, text: str) -> None:
    back = Xlsx().read(edited_cell("E2", cell))
    assert back.rows[0].target == text
    assert [each.after.target for each in compared(back).differences] == [text]


def test_sorted_and_moved_columns_find_their_place() -> None:
    parts = parts_of(Xlsx().write(sheet()))
    body = parts[_SHEET].decode()
    rows = re.findall(r'<row r="\d+".*?</row>', body)
    for new, row in enumerate(reversed(rows[1:]), 2):
        old = re.search(r'r="(\d+)"', row)
        assert old is not None
        moved = re.sub(rf'r="([A-Z]*){old[1]}"', rf'r="\g<1>{new + 3}"', row)
        body = body.replace(row, f"<!-- {new} -->", 1).replace("</sheetData>", f"{moved}</sheetData>")
    assert [row.mark for row in Xlsx().read(packed(parts | {_SHEET: body.encode()})).rows][::-1] == [
        row.mark for row in sheet().rows
    ]


def test_a_column_of_notes_that_was_deleted_takes_no_note_away() -> None:
    body = re.sub(r'<c r="G\d+"[^>]*>.*?</c>', "", parts_of(Xlsx().write(sheet()))[_SHEET].decode())
    back = Xlsx().read(saved({_SHEET: body.encode()}))
    assert len(back.rows) == len(SEGMENTS)
    assert not compared(back).differences


def test_a_note_that_was_deleted_is_taken_away() -> None:
    back = Xlsx().read(edited_cell("G6", ""))
    assert [each.after.note for each in compared(back).clean] == [""]


def test_comments_come_with_their_rows_and_names() -> None:
    comments = f"""<comments {_MAIN}><authors><author>Anna</author></authors><commentList>
        <comment ref="E2" authorId="0"><text><r><t>Anna:</t></r><r><t>
 czy tak?</t></r></text></comment><comment ref="D5" authorId="7"><text><t>bez czasów</t></text></comment>
        </commentList></comments>"""
    path = next(name for name in parts_of(Xlsx().write(sheet())) if name.startswith("xl/comments"))
    rows = Xlsx().read(saved({path: comments.encode()})).rows
    assert [row.comments for row in rows] == [("Anna: czy tak?",), (), (), ("bez czasów",), ()]


def test_a_thread_of_comments_replaces_what_stands_for_it() -> None:
    relations = parts_of(Xlsx().write(sheet()))[_RELATIONS].decode()
    threads = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    relations = relations.replace(
        "</Relationships>", f'<Relationship Id="r9" Type="{threads}" Target="../thread.xml"/></Relationships>'
    )
    thread = b'<T xmlns="x"><threadedComment ref="E2"><text>Jeden</text></threadedComment>'
    thread += b'<threadedComment ref="E2"><text>Dwa</text></threadedComment></T>'
    back = Xlsx().read(saved({_RELATIONS: relations.encode(), "xl/thread.xml": thread}))
    assert back.rows[0].comments == ("Jeden", "Dwa")


def test_what_is_typed_into_the_polish_and_the_note_stays_text() -> None:
    parts = parts_of(Xlsx().write(sheet()))
    written = parts["xl/styles.xml"].decode()
    kinds = re.findall(r'<xf numFmtId="(\d+)"', written.partition("<cellXfs")[2])
    text = re.findall(r'<numFmt numFmtId="(\d+)" formatCode="@"', written)
    body = parts[_SHEET].decode()
    styles = re.findall(r'<c r="[EG]\d+" s="(\d+)"', body.partition('<row r="2"')[2])
    assert len(styles) == 2 * len(SEGMENTS)
    assert [*{kinds[int(style)] for style in styles}] == text  # “50%” stays what it is, and no 0.5


def test_a_tab_is_written_as_the_space_that_it_counts_as() -> None:
    """LibreOffice drops tabs from what it saves as ODS, so that words would run together."""
    segments = (SEGMENTS[0]._replace(source="a\tb", target="c\td", note="e\tf"),)
    data = Xlsx().write(sheet(segments))
    (row,) = Xlsx().read(data).rows
    assert (row.source, row.target, row.note) == ("a b", "c d", "e f")
    assert not compared(Xlsx().read(data), segments).differences


def test_a_row_is_as_high_as_its_texts_and_grows_with_them() -> None:
    body = parts_of(Xlsx().write(sheet()))[_SHEET].decode()
    assert re.findall(r'<row r="[2-9]"[^>]* ht="(\d+)"', body) == ["15", "15", "30", "15", "30"]
    assert "customHeight" not in body
    back = parts_of(Xlsx().write(sheet((SEGMENTS[0]._replace(target="słowo " * 40),))))[_SHEET].decode()
    assert re.findall(r'<row r="2"[^>]* ht="(\d+)"', back) == ["60"]


def test_a_text_that_looks_like_a_formula_stays_text() -> None:
    parts = parts_of(Xlsx().write(sheet()))
    assert b"<f>" not in parts[_SHEET]
    assert Xlsx().read(packed(parts)).rows[4].note == SEGMENTS[4].note


def test_who_has_saved_it_last_is_the_reviewer() -> None:
    facts = b'<cp:p xmlns:cp="c"><cp:lastModifiedBy>Anna</cp:lastModifiedBy></cp:p>'
    assert Xlsx().read(saved({"docProps/core.xml": facts})).reviewer == "Anna"
    assert Xlsx().read(saved({})).reviewer == ""


def test_a_workbook_without_marks_is_refused() -> None:
    from dwuglos.formats.base import Cue
    from dwuglos.formats.xlsx import Xlsx as Plain

    with pytest.raises(UnreadableFile, match="marks"):
        Xlsx().read(Plain().write_bytes([Cue(0, 1, "a", "b")]))


def test_a_workbook_that_lost_its_hidden_sheet_is_still_read() -> None:
    parts = parts_of(Xlsx().write(sheet()))
    book = re.sub(rb'<sheet name="dwuglos"[^>]*/>', b"", parts["xl/workbook.xml"])
    back = Xlsx().read(packed(parts | {"xl/workbook.xml": book}))
    assert (back.key, back.sent) == ("", "")
    assert not compared(back).differences


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b"<a>" * 5000,
        b"<a " + b" ".join(b'a%d=""' % n for n in range(5000)) + b"/>",
        b"<a>" + b"<b/>" * 10,
        b"\xff\xfe\x00",
    ],
)
def test_a_hostile_part_is_refused_in_a_sentence(body: bytes) -> None:
    for part in (_SHEET, _STRINGS, "xl/workbook.xml"):
        with pytest.raises(UnreadableFile):
            Xlsx().read(saved({part: body}))


def test_a_bomb_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="unpacked"):
        Xlsx().read(saved({_SHEET: b"<a>" + b" " * (65 * 1024 * 1024) + b"</a>"}))
