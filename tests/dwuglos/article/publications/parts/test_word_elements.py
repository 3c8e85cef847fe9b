"""Elements of a Word document: text, links and the table of a transcript."""

from __future__ import annotations

from typing import Any

import pytest

from dwuglos.article.passages import Passage

docx = pytest.importorskip("docx")
from docx.oxml.ns import qn  # noqa: E402

from dwuglos.article.publications.parts.word_elements import Writer  # noqa: E402


@pytest.fixture
def document() -> Any:
    return docx.Document()


@pytest.fixture
def writer(document: Any) -> Writer:
    return Writer(document)


def shape(element: Any) -> list[str]:
    """Return the names of an element and all inside it, in order."""
    return [each.tag.rpartition("}")[2] for each in element.iter()]


def text(element: Any) -> str:
    return "".join(each.text for each in element.iter(qn("w:t")))


def test_a_run_has_a_language_and_a_style_where_it_needs_them(writer: Writer) -> None:
    paragraph = writer.paragraph()
    writer.run(paragraph, " a ")
    writer.run(paragraph, "b", "en-US", "Strong")
    writer.run(paragraph, "")
    plain, styled = paragraph
    assert shape(plain) == ["r", "t"]
    assert plain[0].get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"
    assert shape(styled) == ["r", "rPr", "rStyle", "lang", "t"]
    assert styled[0][0].get(qn("w:val")) == "Strong"
    assert styled[0][1].get(qn("w:val")) == "en-US"
    assert text(paragraph) == " a b"


def test_links_to_one_address_share_their_relation(writer: Writer, document: Any) -> None:
    paragraph = writer.paragraph()
    for address in ("https://a.example", "https://b.example", "https://a.example"):
        writer.link(paragraph, "here", address)
    writer.link(paragraph, "plain", "")
    ids = [link.get(qn("r:id")) for link in paragraph.iter(qn("w:hyperlink"))]
    assert len(ids) == 3
    assert ids[0] == ids[2] != ids[1]
    assert [document.part.rels[id].target_ref for id in ids[:2]] == ["https://a.example", "https://b.example"]
    assert all(document.part.rels[id].is_external for id in ids)
    assert text(paragraph) == "hereherehereplain"
    assert shape(paragraph)[-2:] == ["r", "t"]


@pytest.mark.parametrize(
    ("ms", "estimated", "written"),
    [(65_000, False, "1:05"), (65_000, True, "ok. 1:05"), (0, False, "0:00"), (None, True, "")],
)
def test_times(writer: Writer, ms: int | None, estimated: bool, written: str) -> None:
    paragraph = writer.paragraph()
    writer.time(paragraph, ms, "https://a.example", estimated)
    assert text(paragraph) == written
    assert len(list(paragraph.iter(qn("w:hyperlink")))) == (ms is not None)


def test_the_table_of_a_transcript(writer: Writer) -> None:
    passages = (
        Passage(0, "https://a.example", False, "Hello.", "Witam.", 1),
        Passage(None, "", True, "Bye.", "", 2),
    )
    table = writer.table(passages)
    rows = list(table.iter(qn("w:tr")))
    assert [[text(cell) for cell in row.iter(qn("w:tc"))] for row in rows] == [
        ["Czas", "Po angielsku", "Po polsku"],
        ["0:00", "Hello.", "Witam."],
        ["", "Bye.", ""],
    ]
    assert [bool(list(row.iter(qn("w:tblHeader")))) for row in rows] == [True, False, False]
    assert [bool(list(row.iter(qn("w:cantSplit")))) for row in rows] == [False, True, True]
    languages = [[run.get(qn("w:val")) for run in cell.iter(qn("w:lang"))] for cell in rows[1].iter(qn("w:tc"))]
    assert languages == [[], ["en-US"], []]
    widths = [int(column.get(qn("w:w"))) for column in table.iter(qn("w:gridCol"))]
    assert sum(widths) == int(next(table.iter(qn("w:tblW"))).get(qn("w:w"))) == 1100 + 2 * 4269
    for row in rows:
        assert [int(cell.get(qn("w:w"))) for cell in row.iter(qn("w:tcW"))] == widths
        assert {style.get(qn("w:val")) for style in row.iter(qn("w:pStyle"))} == {"TranscriptCell"}
    assert next(table.iter(qn("w:tblStyle"))).get(qn("w:val")) == "TranscriptTable"
