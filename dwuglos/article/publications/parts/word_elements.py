"""Make elements of a Word document directly, without the functions of python-docx.

python-docx searches the whole document for each paragraph, link and cell that it adds, which takes minutes for a long
talk. Source: ECMA-376, 17.3 (paragraphs), 17.4 (tables), 17.16.22 (hyperlinks). This module is only imported when a
document is written, as it imports python-docx.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from dwuglos.article.passages import Passage
from dwuglos.timing.clock import clock

if TYPE_CHECKING:
    from docx.document import Document

_ENGLISH = "en-US"


class _Column(NamedTuple):
    title: str
    width: int


_WHEN, _SOURCE, _TARGET = _Column("Czas", 1100), _Column("Po angielsku", 4269), _Column("Po polsku", 4269)
"""The columns of the transcript; widths in twentieths of a point, which fill A4 without its margins."""


def _columns(target_first: bool, has_times: bool) -> tuple[_Column, ...]:
    texts = (_TARGET, _SOURCE) if target_first else (_SOURCE, _TARGET)
    return (_WHEN, *texts) if has_times else texts


class Writer:
    """Makes the elements of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._links: dict[str, str] = {}

    def element(self, tag: str, **attributes: object) -> Any:
        """Return a new element with attributes, all in the namespace of Word."""
        element = OxmlElement(f"w:{tag}")
        for name, value in attributes.items():
            element.set(qn(f"w:{name}"), str(value))
        return element

    def paragraph(self) -> Any:
        """Return a paragraph of the usual style."""
        return self.element("p")

    def run(self, paragraph: Any, text: str, language: str = "", style: str = "") -> None:
        """Append text to a paragraph or a link."""
        if not text:
            return
        run = self.element("r")
        properties = self.element("rPr")
        if style:
            properties.append(self.element("rStyle", val=style))
        if language:
            properties.append(self.element("lang", val=language))
        if len(properties):
            run.append(properties)
        written = self.element("t")
        written.text = text
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(written)
        paragraph.append(run)

    def link(self, paragraph: Any, text: str, address: str) -> None:
        """Append text to a paragraph, as a link to `address` unless that is empty."""
        if not address:
            self.run(paragraph, text)
            return
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), self._relation(address))
        self.run(link, text, style="Hyperlink")
        paragraph.append(link)

    def time(self, paragraph: Any, ms: int | None, link: str, estimated: bool) -> None:
        """Append a time to a paragraph, as a link to that time of the video."""
        if ms is not None:
            self.link(paragraph, f"ok. {clock(ms, 0)}" if estimated else clock(ms, 0), link)

    def _relation(self, address: str) -> str:
        if address not in self._links:
            id = self._links[address] = f"rIdLink{len(self._links)}"
            self._document.part.rels.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, id, is_external=True)
        return self._links[address]

    def table(self, passages: tuple[Passage, ...], target_first: bool = False) -> Any:
        """Return the table of a transcript in both languages; its first row is repeated on each page.

        A table without times has no column for them.
        """
        columns = _columns(target_first, any(passage.start is not None for passage in passages))
        table = self.element("tbl")
        properties = self.element("tblPr")
        properties.append(self.element("tblStyle", val="TranscriptTable"))
        properties.append(self.element("tblW", w=sum(column.width for column in columns), type="dxa"))
        properties.append(self.element("tblLayout", type="fixed"))
        properties.append(self.element("tblLook", val="0020", firstRow="1"))
        grid = self.element("tblGrid")
        for column in columns:
            grid.append(self.element("gridCol", w=column.width))
        table.extend((properties, grid, self._heading_row(columns)))
        table.extend(self._row(passage, columns) for passage in passages)
        return table

    def _heading_row(self, columns: Sequence[_Column]) -> Any:
        row = self.element("tr")
        properties = self.element("trPr")
        properties.append(self.element("tblHeader"))
        row.append(properties)
        for column in columns:
            cell, paragraph = self._cell(column.width)
            self.run(paragraph, column.title, style="Strong")
            row.append(cell)
        return row

    def _row(self, passage: Passage, columns: Sequence[_Column]) -> Any:
        row = self.element("tr")
        properties = self.element("trPr")
        properties.append(self.element("cantSplit"))
        row.append(properties)
        for column in columns:
            cell, paragraph = self._cell(column.width)
            if column is _WHEN:
                self.time(paragraph, passage.start, passage.link, passage.estimated)
            elif column is _SOURCE:
                self.run(paragraph, passage.source, _ENGLISH)
            else:
                self.run(paragraph, passage.target)
            row.append(cell)
        return row

    def _cell(self, width: int) -> tuple[Any, Any]:
        cell, properties, paragraph = self.element("tc"), self.element("tcPr"), self.element("p")
        properties.append(self.element("tcW", w=width, type="dxa"))
        cell.extend((properties, paragraph))
        style = self.element("pPr")
        style.append(self.element("pStyle", val="TranscriptCell"))
        paragraph.append(style)
        return cell, paragraph
