"""A Word document with a table, written directly; another library reads it."""

from __future__ import annotations

from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from docx import Document

from dwuglos.review_round.files.parts.word_page import choice, packed, paragraph, table

HOSTILE = 'a < b & "c" > ]]> </w:p>'


def document(body: str, title: str = "Sieci"):  # type: ignore[no-untyped-def]
    """Return the document as another library reads it."""
    return Document(BytesIO(packed(body, title)))


@pytest.mark.parametrize("text", ["", "Tak.", "raz\ndwa", "a\tb", "\n", HOSTILE, "  dwie  spacje  ", "𝕊ieć"])
def test_a_paragraph_comes_back_as_it_was(text: str) -> None:
    (read,) = document(paragraph(text)).paragraphs
    assert read.text == text


def test_what_xml_cannot_hold_is_left_out() -> None:
    (read,) = document(paragraph("a\x00b\x0bc\ufffed")).paragraphs
    assert [each for each in read.text if each.isalpha()] == [*"abcd"]
    assert "\x00" not in read.text


@pytest.mark.parametrize("style", ["Title", "Hint", "Faint", "Mark", "Head", "English"])
def test_each_style_is_in_the_document(style: str) -> None:
    (read,) = document(paragraph("Tak.", style)).paragraphs
    assert read.style.style_id == style


def test_the_title_and_its_hostile_signs() -> None:
    assert document("", HOSTILE).core_properties.title == HOSTILE


def test_the_file_opens_with_changes_being_tracked_and_has_no_date() -> None:
    with ZipFile(BytesIO(packed("", "Sieci"))) as archive:
        assert b"<w:trackRevisions/>" in archive.read("word/settings.xml")
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))


def test_a_choice_has_its_texts_whatever_is_in_them() -> None:
    body = choice("Szkic", ["Szkic", 'A "b" & <c>'])
    with ZipFile(BytesIO(packed(body, ""))) as archive:
        tree = ElementTree.fromstring(archive.read("word/document.xml"))
    space = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    items = [(each.get(f"{space}displayText"), each.get(f"{space}value")) for each in tree.iter(f"{space}listItem")]
    assert items == [("Szkic", "Szkic"), ('A "b" & <c>', 'A "b" & <c>')]
    assert [each.text for each in tree.iter(f"{space}t")] == ["Szkic"]


@pytest.mark.parametrize(("rows", "sizes"), [(0, []), (1, [2]), (100, [101]), (101, [101, 2]), (200, [101, 101])])
def test_a_table_is_cut_after_a_hundred_rows_and_each_piece_has_the_headings(rows: int, sizes: list[int]) -> None:
    body = table((1000, 2000), ("h1", "h2"), ((f"<w:p/>{n}", "<w:p/>") for n in range(rows)))
    assert [piece.count("<w:tr>") for piece in body.split("<w:tbl>")[1:]] == sizes
    assert body.count("<w:tblHeader/>") == body.count("<w:tbl>") == len(sizes)
    assert body.count("</w:tbl><w:p>") == max(0, len(sizes) - 1), "a paragraph keeps the pieces apart"


def test_cells_are_as_wide_as_is_wished_and_a_row_has_as_many_as_the_headings() -> None:
    read = document(table((1000, 2000), map(paragraph, ("A", "B")), [map(paragraph, ("a", "b"))])).tables[0]
    assert [[cell.text for cell in row.cells] for row in read.rows] == [["A", "B"], ["a", "b"]]
    assert [cell.width.twips for cell in read.rows[1].cells] == [1000, 2000]
    with pytest.raises(ValueError, match="zip"):
        table((1000, 2000), ("A",), [])
