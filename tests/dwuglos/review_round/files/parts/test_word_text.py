"""The tables of a Word document as they read with every change accepted."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.review_round.files.parts.packages import Package
from dwuglos.review_round.files.parts.word_text import BODY, WordRow, WordText, word_text_of

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'


def text_of(body: str, comments: str = "", space: str = SPACE, most_rows: int = 100) -> WordText:
    """Return the content of a document with this body."""
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        archive.writestr(BODY, f"<w:document {space}><w:body>{body}</w:body></w:document>")
        if comments:
            archive.writestr("word/comments.xml", f"<w:comments {space}>{comments}</w:comments>")
    return word_text_of(Package(data.getvalue()), most_rows)


def paragraph(text: str) -> str:
    """Return a paragraph."""
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows: str) -> str:
    """Return a table of one cell in a row."""
    return "<w:tbl>" + "".join(f"<w:tr><w:tc>{row}</w:tc></w:tr>" for row in rows) + "</w:tbl>"


def cell(inner: str) -> str:
    """Return the text of a cell."""
    ((row,),) = (text_of(table(inner)).rows,)
    (text,) = row.cells
    return text


def test_what_is_outside_of_tables_and_their_rows_one_after_another() -> None:
    found = text_of(
        paragraph("Tytuł") + table(paragraph("a"), paragraph("b")) + paragraph("Koniec") + table(paragraph("c"))
    )
    assert found == WordText("Tytuł\nKoniec", [WordRow([each], ()) for each in "abc"])


def test_an_empty_document_has_nothing() -> None:
    assert text_of("") == WordText("", [])


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (paragraph("raz") + paragraph("dwa"), "raz\ndwa"),
        ("<w:p/>" + paragraph("dwa"), "\ndwa"),
        ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r></w:p>", "a\tb\nc"),
        ("<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:softHyphen/></w:r></w:p>", "a\u2011\u00ad"),
        ("<w:p><w:pPr><w:t>x</w:t></w:pPr><w:r><w:rPr><w:t>y</w:t></w:rPr><w:t>z</w:t></w:r></w:p>", "z"),
        ("<w:sdt><w:sdtPr><w:p/></w:sdtPr><w:sdtContent>" + paragraph("Szkic") + "</w:sdtContent></w:sdt>", "Szkic"),
        ("<w:p><w:r><w:t/></w:r></w:p>", ""),
    ],
)
def test_the_text_of_a_cell(inner: str, text: str) -> None:
    assert cell(inner) == text


@pytest.mark.parametrize("mark", ["del", "moveFrom"])
def test_a_paragraph_whose_end_is_gone_goes_on_in_the_next_alone(mark: str) -> None:
    gone = f"<w:p><w:pPr><w:rPr><w:{mark}/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>"
    assert cell(gone + paragraph("b") + paragraph("c")) == "ab\nc"


def test_a_table_in_a_cell_adds_its_text_and_no_rows() -> None:
    found = text_of(table(paragraph("a") + table(paragraph("b"))))
    assert [row.cells for row in found.rows] == [["a\nb"]]


COMMENTS = (
    f'<w:comment w:id="0" w:author=" Anna ">{paragraph("Czy tak?")}</w:comment>'
    f'<w:comment w:id="1">{paragraph("Nie.")}</w:comment>'
    f'<w:comment w:id="2" w:author="Anna">{paragraph(" ")}</w:comment>'
)


def reference(*ids: int) -> str:
    """Return a paragraph to which comments are tied."""
    return "<w:p><w:r>" + "".join(f'<w:commentReference w:id="{id}"/>' for id in ids) + "</w:r></w:p>"


@pytest.mark.parametrize("space", [SPACE, STRICT])
def test_comments_come_with_their_row_once_and_with_a_name_where_there_is_one(space: str) -> None:
    rows = text_of(table(reference(1, 0, 1), reference(2), reference(7), paragraph("x")), COMMENTS, space).rows
    assert [row.comments for row in rows] == [("Nie.", "Anna: Czy tak?"), (), (), ()]


@pytest.mark.parametrize(("rows", "is_refused"), [(3, False), (4, True)])
def test_there_are_no_more_rows_than_a_talk_may_have(rows: int, is_refused: bool) -> None:
    body = table(paragraph("a")) * rows
    if not is_refused:
        assert len(text_of(body, most_rows=3).rows) == rows
        return
    with pytest.raises(UnreadableFile, match="more than 3 rows"):
        text_of(body, most_rows=3)


def test_a_row_that_was_deleted_is_no_row_and_one_that_was_put_in_is() -> None:
    rows = "".join(
        f"<w:tr><w:trPr><w:{mark}/></w:trPr><w:tc>{paragraph(mark)}</w:tc></w:tr>" for mark in ("del", "ins", "x")
    )
    assert [row.cells for row in text_of(f"<w:tbl>{rows}</w:tbl>").rows] == [["ins"], ["x"]]
