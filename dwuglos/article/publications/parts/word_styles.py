"""The styles of a Word document; only imported when one is written, as it imports python-docx."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from dwuglos.article.page import Page

if TYPE_CHECKING:
    from docx.document import Document

_TEXT, _HEADINGS = "Georgia", "Calibri"
_QUIET, _LINK = RGBColor(0x55, 0x5B, 0x63), RGBColor(0x17, 0x52, 0x8F)
_LONGEST_PROPERTY = 255
"""The most characters of a property of a document; python-docx raises an error for more."""


def set_up(document: Document, page: Page) -> None:
    """Set the styles, the paper, the language and the properties of an empty document."""
    _set_paper(document)
    _set_styles(document)
    _add_styles(document)
    _set_language(document)
    _number_pages(document)
    _describe(document, page)


def _set_paper(document: Document) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)


def _set_styles(document: Document) -> None:
    black = RGBColor(0, 0, 0)
    for name, font, size, bold, before, after in (
        ("Normal", _TEXT, 11, False, 0, 7),
        ("Title", _HEADINGS, 24, True, 0, 10),
        ("Subtitle", _TEXT, 13, False, 0, 10),
        ("Heading 1", _HEADINGS, 16, True, 18, 6),
        ("List Bullet", _TEXT, 11, False, 0, 3),
    ):
        style: Any = document.styles[name]
        _set_font(style, font, size, black)
        style.font.bold = bold
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    subtitle: Any = document.styles["Subtitle"]
    subtitle.font.italic = True
    for spacing in subtitle.element.rPr.findall(qn("w:spacing")):  # between letters
        subtitle.element.rPr.remove(spacing)
    normal: Any = document.styles["Normal"]
    normal.paragraph_format.line_spacing = 1.2
    normal.paragraph_format.widow_control = True
    title: Any = document.styles["Title"]
    for border in title.element.pPr.findall(qn("w:pBdr")):
        title.element.pPr.remove(border)


def _set_font(style: Any, font: str, size: float, color: RGBColor) -> None:
    style.font.name, style.font.size, style.font.color.rgb = font, Pt(size), color
    fonts = style.element.rPr.rFonts
    for name in list(fonts.attrib):  # Word prefers a font of the theme to the one that is set here
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for script in ("w:cs", "w:eastAsia"):
        fonts.set(qn(script), font)


def _add_styles(document: Document) -> None:
    fact: Any = document.styles.add_style("Fact", WD_STYLE_TYPE.PARAGRAPH)
    fact.base_style = document.styles["Normal"]
    _set_font(fact, _HEADINGS, 10, _QUIET)
    fact.paragraph_format.space_after = Pt(4)
    cell: Any = document.styles.add_style("TranscriptCell", WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = document.styles["Normal"]
    cell.font.size = Pt(10)
    cell.paragraph_format.space_before, cell.paragraph_format.space_after = Pt(2), Pt(2)
    cell.paragraph_format.line_spacing = 1.1
    link: Any = document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb = _LINK
    _add_table_style(document)


def _add_table_style(document: Document) -> None:
    table: Any = document.styles.add_style("TranscriptTable", WD_STYLE_TYPE.TABLE)
    properties, borders = OxmlElement("w:tblPr"), OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        border = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "BFBFBF")):
            border.set(qn(f"w:{name}"), value)
        borders.append(border)
    properties.append(borders)
    table.element.append(properties)


def _set_language(document: Document) -> None:
    defaults: Any = document.styles.element
    for language in defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), "pl-PL")


def _number_pages(document: Document) -> None:
    paragraph: Any = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    field, run, text = OxmlElement("w:fldSimple"), OxmlElement("w:r"), OxmlElement("w:t")
    field.set(qn("w:instr"), "PAGE")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _describe(document: Document, page: Page) -> None:
    properties = document.core_properties
    properties.title = page.title[:_LONGEST_PROPERTY]
    properties.author = page.author[:_LONGEST_PROPERTY]
    properties.keywords = ", ".join(page.tags)[:_LONGEST_PROPERTY]
    properties.language = "pl-PL"
    properties.comments = properties.last_modified_by = ""
    properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
