"""Word documents as a reviewer saves them, and as nobody should open them."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document

from dwuglos.errors import UnreadableFile
from dwuglos.review_round.files.docx import Docx
from dwuglos.review_round.files.parts.word_text import BODY
from tests.dwuglos.review_round.kit import SEGMENTS, compared, sheet

SENT = Docx().write(sheet())
TARGET = '<w:t xml:space="preserve">To jest trójka.</w:t>'


def edited(before: str, after: str) -> bytes:
    """Return the document with another piece of XML in the first place where `before` stands."""
    with ZipFile(BytesIO(SENT)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = parts[BODY].decode()
    assert before in body
    return packed(parts | {BODY: body.replace(before, after, 1).encode()})


def packed(parts: dict[str, bytes]) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def run(text: str) -> str:
    return f"</w:r>{text}<w:r>"


@pytest.mark.parametrize(
    ("after", "text"),
    [
        ("<w:t>To </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>trójka.</w:t>", "To trójka."),
        (run("<w:ins w:id='1'><w:r><w:t>Oto </w:t></w:r></w:ins>") + "<w:t>trójka.</w:t>", "Oto trójka."),
        (run("<w:del w:id='1'><w:r><w:delText>To jest</w:delText></w:r></w:del>") + "<w:t>Trójka.</w:t>", "Trójka."),
        (
            run("<w:moveFrom><w:r><w:t>jest </w:t></w:r></w:moveFrom>")
            + "<w:t>To trójka </w:t>"
            + run("<w:moveTo><w:r><w:t>jest.</w:t></w:r></w:moveTo>"),
            "To trójka jest.",
        ),
        ("<w:t>Raz</w:t></w:r></w:p><w:p><w:r><w:t>dwa</w:t>", "Raz\ndwa"),
        ("<w:t>Raz</w:t><w:br/><w:t>dwa</w:t>", "Raz\ndwa"),
        (run("<w:hyperlink><w:r><w:t>tu</w:t></w:r></w:hyperlink>"), "tu"),
        (run("<w:ins><w:del><w:r><w:t>nic</w:t></w:r></w:del></w:ins>"), ""),
        (run("<w:instrText>PAGE</w:instrText>") + "<w:t>a</w:t>", "a"),
        ("<w:t>a_x005F_x0041_b _x005F_ _x0041_</w:t>", "a_x0041_b _x005F_ _x0041_"),  # as LibreOffice saves “_x0041_”
    ],
)
def test_a_cell_reads_as_with_all_changes_accepted(after: str, text: str) -> None:
    back = Docx().read(edited(TARGET, after))
    assert back.rows[0].target == text
    assert [each.after.target for each in compared(back).differences] == [text]


def test_a_paragraph_whose_end_was_deleted_goes_on_in_the_next() -> None:
    after = "<w:t>Raz </w:t></w:r></w:p><w:p><w:r><w:t>dwa</w:t>"
    before = f"<w:p><w:r>{TARGET}"
    marked = f'<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r>{after}'
    assert Docx().read(edited(before, marked)).rows[0].target == "Raz dwa"


def test_a_row_that_was_deleted_is_missing() -> None:
    body = BODY_TEXT
    rows = re.findall(r"<w:tr>.*?</w:tr>", body)
    gone = rows[2].replace("<w:cantSplit/>", '<w:cantSplit/><w:del w:id="4"/>')
    assert compared(Docx().read(edited(rows[2], gone))).missing == (2,)


def test_a_table_that_was_split_keeps_its_columns() -> None:
    rows = re.findall(r"<w:tr>.*?</w:tr>", BODY_TEXT)
    split = f"</w:tbl><w:p/><w:tbl>{rows[3]}"
    assert not compared(Docx().read(edited(rows[3], split))).oddities


@pytest.mark.parametrize(("rows", "tables"), [(1, 1), (100, 1), (101, 2), (250, 3)])
def test_a_long_talk_has_tables_of_a_hundred_rows_each_with_headings(rows: int, tables: int) -> None:
    segments = tuple(SEGMENTS[0]._replace(id=id, rank=10 * id) for id in range(1, rows + 1))
    data = Docx().write(sheet(segments))
    document = Document(BytesIO(data))
    assert len(document.tables) == tables
    assert {table.rows[0].cells[3].text for table in document.tables} == {"Polski"}
    assert max(len(table.rows) for table in document.tables) <= 101
    back = Docx().read(data)
    assert [row.number for row in back.rows] == list(range(1, rows + 1))
    assert not compared(back, segments).differences


def test_columns_in_another_order_find_their_place() -> None:
    document = Document(BytesIO(SENT))
    for row in document.tables[0].rows:
        row._tr.append(row.cells[0]._tc)
    data = BytesIO()
    document.save(data)
    assert [row.mark for row in Docx().read(data.getvalue()).rows] == [row.mark for row in sheet().rows]


def test_a_column_of_notes_that_was_deleted_takes_no_note_away() -> None:
    document = Document(BytesIO(SENT))
    for row in document.tables[0].rows:
        row._tr.remove(row.cells[5]._tc)
    data = BytesIO()
    document.save(data)
    answer = compared(Docx().read(data.getvalue()))
    assert not answer.oddities
    assert not answer.differences


def test_another_program_changes_a_cell_and_comments_on_it() -> None:
    document = Document(BytesIO(SENT))
    cell = document.tables[0].rows[5].cells[3]
    assert cell.text == "Koniec"
    cell.paragraphs[0].runs[0].text = "To już koniec"
    document.add_comment(cell.paragraphs[0].runs, "Albo „koniec”?", "Anna")
    data = BytesIO()
    document.save(data)
    answer = compared(Docx().read(data.getvalue()))
    assert [each.after.target for each in answer.clean] == ["To już koniec"]
    assert answer.clean[0].after.note == f"{SEGMENTS[4].note}\nAnna: Albo „koniec”?"


def test_a_state_is_chosen_in_either_language() -> None:
    for name in ("Ostateczny", "final", "Final"):
        back = Docx().read(edited('<w:t xml:space="preserve">Szkic</w:t>', f"<w:t>{name}</w:t>"))
        assert back.rows[1].state == "final"
    assert Docx().read(edited('<w:t xml:space="preserve">Szkic</w:t>', "<w:t>OK!</w:t>")).rows[1].state is None


def test_who_has_saved_it_last_is_the_reviewer() -> None:
    assert Docx().read(SENT).reviewer == ""
    document = Document(BytesIO(SENT))
    document.core_properties.last_modified_by = "Anna  Nowak"
    data = BytesIO()
    document.save(data)
    assert Docx().read(data.getvalue()).reviewer == "Anna Nowak"
    with ZipFile(BytesIO(SENT)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    assert Docx().read(packed(parts | {"docProps/core.xml": b"<damaged"})).reviewer == ""


def test_changes_are_tracked_and_states_can_be_chosen() -> None:
    with ZipFile(BytesIO(SENT)) as archive:
        assert b"<w:trackRevisions/>" in archive.read("word/settings.xml")
    assert BODY_TEXT.count('<w:listItem w:displayText="Zatwierdzony"') == len(SEGMENTS)


def test_the_same_talk_gives_the_same_file() -> None:
    assert Docx().write(sheet()) == SENT


def test_a_document_without_marks_is_refused() -> None:
    data = BytesIO()
    Document().save(data)
    with pytest.raises(UnreadableFile, match="marks"):
        Docx().read(data.getvalue())


def test_a_document_that_lost_its_last_line_is_still_read() -> None:
    back = Docx().read(edited("review ", "recenzja "))
    assert (back.key, back.sent) == ("", "")
    assert not compared(back).oddities


@pytest.mark.parametrize(
    "part",
    [
        b'<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;">]><a>&z;</a>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b"<a>" * 5000,
        b"<a " + b" ".join(b'a%d=""' % n for n in range(5000)) + b"/>",
        b"",
        b"\0\0",
    ],
)
def test_a_hostile_part_is_refused_in_a_sentence(part: bytes) -> None:
    for name in (BODY, "word/comments.xml"):
        with ZipFile(BytesIO(SENT)) as archive:
            parts = {each: archive.read(each) for each in archive.namelist()}
        with pytest.raises(UnreadableFile):
            Docx().read(packed(parts | {name: part}))


def test_a_bomb_is_refused() -> None:
    with pytest.raises(UnreadableFile, match="unpacked"):
        Docx().read(packed({BODY: b"<a>" + b" " * (65 * 1024 * 1024)}))


with ZipFile(BytesIO(SENT)) as _archive:
    BODY_TEXT = _archive.read(BODY).decode()
