"""The styles, paper and properties of a Word document."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dwuglos.article.publishing import Work, page_to

docx = pytest.importorskip("docx")
from docx.oxml.ns import qn  # noqa: E402
from docx.shared import Cm, Pt, RGBColor  # noqa: E402

from dwuglos.article.publications.parts.word_styles import set_up  # noqa: E402


@pytest.fixture
def document(work: Work) -> Any:
    made = docx.Document()
    set_up(made, page_to(work, "polish"))
    return made


def test_the_paper_is_a4(document: Any) -> None:
    (section,) = document.sections
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    for margin in (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin):
        assert abs(margin - Cm(2)) < 1000


@pytest.mark.parametrize(
    ("name", "font", "size", "bold", "before", "after"),
    [
        ("Normal", "Georgia", 11, False, 0, 7),
        ("Title", "Calibri", 24, True, 0, 10),
        ("Subtitle", "Georgia", 13, False, 0, 10),
        ("Heading 1", "Calibri", 16, True, 18, 6),
        ("List Bullet", "Georgia", 11, False, 0, 3),
    ],
)
def test_styles(document: Any, name: str, font: str, size: int, bold: bool, before: int, after: int) -> None:
    style = document.styles[name]
    assert (style.font.name, style.font.size, style.font.bold) == (font, Pt(size), bold)
    assert style.font.color.rgb == RGBColor(0, 0, 0)
    spacing = style.paragraph_format
    assert (spacing.space_before, spacing.space_after) == (Pt(before), Pt(after))
    fonts = style.element.rPr.rFonts
    assert not any(attribute.endswith("Theme") for attribute in fonts.attrib)
    assert fonts.get(qn("w:cs")) == fonts.get(qn("w:eastAsia")) == font


def test_what_is_special_of_some_styles(document: Any) -> None:
    styles = document.styles
    assert styles["Subtitle"].font.italic
    assert not list(styles["Subtitle"].element.rPr.findall(qn("w:spacing")))
    assert not list(styles["Title"].element.pPr.findall(qn("w:pBdr")))
    assert styles["Normal"].paragraph_format.line_spacing == 1.2
    assert styles["Normal"].paragraph_format.widow_control


def test_styles_of_our_own(document: Any) -> None:
    styles = document.styles
    assert styles["Fact"].base_style.name == styles["TranscriptCell"].base_style.name == "Normal"
    assert (styles["Fact"].font.size, styles["Fact"].font.color.rgb) == (Pt(10), RGBColor(0x55, 0x5B, 0x63))
    assert styles["Fact"].paragraph_format.space_after == Pt(4)
    cell = styles["TranscriptCell"]
    assert (cell.font.size, cell.paragraph_format.line_spacing) == (Pt(10), 1.1)
    assert (cell.paragraph_format.space_before, cell.paragraph_format.space_after) == (Pt(2), Pt(2))
    assert styles["Hyperlink"].font.color.rgb == RGBColor(0x17, 0x52, 0x8F)
    borders = next(styles["TranscriptTable"].element.iter(qn("w:tblBorders")))
    assert [border.tag.rpartition("}")[2] for border in borders] == ["top", "bottom", "insideH"]
    assert all(border.get(qn("w:val")) == "single" for border in borders)


def test_the_language_is_polish(document: Any) -> None:
    languages = list(document.styles.element.iter(qn("w:lang")))
    assert languages
    assert {language.get(qn("w:val")) for language in languages} == {"pl-PL"}
    assert document.core_properties.language == "pl-PL"


def test_pages_are_numbered(document: Any) -> None:
    (paragraph,) = document.sections[0].footer.paragraphs
    (field,) = paragraph._p.iter(qn("w:fldSimple"))
    assert field.get(qn("w:instr")) == "PAGE"
    assert "".join(text.text for text in field.iter(qn("w:t"))) == "1"
    assert paragraph.alignment == 1


def test_what_is_known_of_the_document(document: Any, work: Work) -> None:
    facts, page = document.core_properties, page_to(work, "polish")
    assert (facts.title, facts.author, facts.keywords) == (page.title, page.author, ", ".join(page.tags))
    assert (facts.comments, facts.last_modified_by) == ("", "")
    assert facts.created == facts.modified
    assert abs(datetime.now(UTC) - facts.created.replace(tzinfo=UTC)) < timedelta(minutes=5)


def test_properties_too_long_for_word_are_cut_off(work: Work) -> None:
    made = docx.Document()
    set_up(made, replace(page_to(work, "polish"), title="t" * 300, author="a" * 256, tags=("x" * 200, "y" * 200)))
    facts = made.core_properties
    assert (facts.title, facts.author) == ("t" * 255, "a" * 255)
    assert facts.keywords == f"{'x' * 200}, {'y' * 53}"
