"""The text of Word documents with every change accepted."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

import pytest

from dwuglos.formats.parts.word_runs import SIGNS, below, has_deleted_end, is_dropped, text_in

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def paragraph(inner: str) -> Element:
    return fromstring(f"<w:p {SPACE}>{inner}</w:p>")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<w:r><w:t>raz</w:t><w:tab/><w:t>dwa</w:t><w:br/><w:noBreakHyphen/></w:r>", "raz\tdwa\n\u2011"),
        ("<w:r><w:t>_x005F_x0041_</w:t></w:r>", "_x0041_"),
        ("<w:r><w:t>_x005F_x</w:t></w:r>", "_x005F_x"),
        ("<w:ins><w:r><w:t>nowe</w:t></w:r></w:ins><w:del><w:r><w:delText>stare</w:delText></w:r></w:del>", "nowe"),
        ("<w:moveFrom><w:r><w:t>stąd</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>tu</w:t></w:r></w:moveTo>", "tu"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>", ""),
        ("<w:r><w:t/></w:r>", ""),
    ],
)
def test_what_a_paragraph_says(inner: str, text: str) -> None:
    assert text_in(paragraph(inner)) == text


def test_what_signs_stand_for_is_for_the_reader_to_say() -> None:
    words = paragraph("<w:r><w:t>raz</w:t><w:br/><w:softHyphen/></w:r>")
    assert text_in(words) == "raz\n\u00ad"
    assert text_in(words, {"br": " / "}) == "raz / "
    assert set(SIGNS) == {"tab", "br", "cr", "noBreakHyphen", "softHyphen"}


def test_a_box_in_a_paragraph_can_be_left_out() -> None:
    box = paragraph("<w:r><w:t>raz</w:t><w:pict><w:p><w:r><w:t>dwa</w:t></w:r></w:p></w:pict></w:r>")
    assert (text_in(box), text_in(box, but="p")) == ("razdwa", "raz")
    (inner,) = below(box, "p")
    assert text_in(inner) == "dwa"


@pytest.mark.parametrize(("mark", "is_gone"), [("<w:del/>", True), ("<w:moveFrom/>", True), ("<w:ins/>", False)])
def test_the_end_of_a_paragraph_may_be_deleted(mark: str, is_gone: bool) -> None:
    assert has_deleted_end(paragraph(f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>")) == is_gone


def test_what_is_dropped() -> None:
    kinds = paragraph("<w:moveFrom/><w:moveTo/><w:r/>")
    assert [is_dropped(each) for each in kinds] == [True, False, False]
