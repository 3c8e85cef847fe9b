"""Text with inline codes of XLIFF, read and written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.formats.parts.xliff_inline import Codes, as_inline, quoted, text_of
from dwuglos.formats.parts.xml_tree import tree_of


def read(inner: str, preserve: bool = True, data: dict[str, str] | None = None, attributes: str = "") -> str:
    """Return the text of a source with this content."""
    return text_of(tree_of(f"<source {attributes}>{inner}</source>"), preserve, Codes(data or {}))


def test_what_is_not_there_has_no_text() -> None:
    assert text_of(None, True) == ""
    assert read("") == ""


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("a<g id='1' ctype='italic'>b</g>c", "a<i>b</i>c"),
        ("<g id='1' ctype='underlined'>b</g><g id='2' ctype='underline'>c</g>", "<u>b</u><u>c</u>"),
        ("<pc id='1' subType='xlf:b'>b<pc id='2' subType='xlf:i'>c</pc></pc>", "<b>b<i>c</i></b>"),
        ("<g id='1' ctype='link'>b</g>", "b"),
        ("a<mrk mtype='term'>b</mrk>c", "abc"),
        ("<bpt id='1' ctype='bold'/>b<ept id='1' ctype='bold'/>", "<b>b</b>"),
        ("<sc id='1' subType='xlf:u'/>b<ec startRef='1' subType='xlf:u'/>", "<u>b</u>"),
        ("<bpt id='1'>&lt;em class='x'&gt;</bpt>b<ept id='1'>&lt;/EM&gt;</ept>", "<i>b</i>"),
        ("<bpt id='1'>&lt;a href='x'&gt;</bpt>b<ept id='1'>&lt;/a&gt;</ept>", "b"),
        ("a<x id='1' ctype='lb'/>b<ph id='2' subType='xlf:lb'/>c<ph id='3'>&lt;br /&gt;</ph>d", "a\nb\nc\nd"),
        ("a<ph id='1'>\\n</ph>b<it id='2'>%s</it>", "a\nb%s"),
        ("<ph id='1'>{name}</ph><ph id='2'>{{a.b}}</ph><ph id='3'>$x</ph>", "{name}{{a.b}}$x"),
        ("<ph id='1'>&amp;nbsp;</ph><ph id='2'>\\cf1</ph><ph id='3'>[x]</ph>", ""),
        ("<x id='1' equiv-text='5 km'/><ph id='2' disp='6'/><ph id='3' equiv='7'/>", "5 km67"),
        ("<x id='1' equiv-text='&lt;b&gt;'/><x id='2' equiv-text='base64:QQ=='/>", ""),
        ("a<sub>nie</sub>b<note>nie</note>c<alt-trans>nie</alt-trans>d", "abcd"),
        ("a<ph id='1'>x<sub>nie</sub>y</ph>", "axy"),
    ],
)
def test_codes_become_what_can_be_read(inner: str, text: str) -> None:
    assert read(inner) == text


@pytest.mark.parametrize(
    ("hexadecimal", "text"),
    [
        ("0041", "A"),
        ("0020", " "),
        ("001F", ""),
        ("D7FF", "\ud7ff"),
        ("D800", ""),
        ("DFFF", ""),
        ("E000", "\ue000"),
        ("FFFD", "\ufffd"),
        ("FFFE", ""),
        ("10FFFF", ""),
        ("", ""),
        ("x", ""),
    ],
)
def test_a_character_by_its_number_is_one_that_a_talk_can_hold(hexadecimal: str, text: str) -> None:
    assert read(f"<cp hex='{hexadecimal}'/>") == text


def test_the_original_of_a_code_is_found_by_its_id() -> None:
    data = {"d1": "<b>", "d2": "</b>", "d3": "%d"}
    assert (
        read("<pc id='1' dataRefStart='d1' dataRefEnd='d2'>x</pc><ph id='2' dataRef='d3'/>", data=data) == "<b>x</b>%d"
    )
    assert read("<pc id='1' dataRefStart='d9'>x</pc><ph id='2' dataRef='d9' disp='y'/>", data=data) == "xy"


@pytest.mark.parametrize(
    ("inner", "preserve", "attributes", "text"),
    [
        ("\n  a\n  b\n", False, "", "a b"),
        ("\n  a\n  b\n", True, "", "\n  a\n  b\n"),
        ("\n  a\n  b\n", False, "xml:space='preserve'", "\n  a\n  b\n"),
        ("\n  a\n  b\n", True, "xml:space='default'", "a b"),
        ("a\nb", False, "", "a\nb"),
        ("a\n\tb", False, "", "a b"),
        ("  a  b ", False, "", "  a  b "),
    ],
)
def test_indents_of_a_program_are_no_text_but_line_breaks_of_a_person_are(
    inner: str, preserve: bool, attributes: str, text: str
) -> None:
    assert read(inner, preserve, attributes=attributes) == text


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("", "", ""),
        ("a & b < c", "a &amp; b &lt; c", "a &amp; b &lt; c"),
        (
            "<i>a</i> i <b>b</b>",
            '<g id="1" ctype="italic">a</g> i <g id="2" ctype="bold">b</g>',
            '<pc id="1" type="fmt" subType="xlf:i">a</pc> i <pc id="2" type="fmt" subType="xlf:b">b</pc>',
        ),
        (
            "<u>a & b</u>",
            '<g id="1" ctype="underlined">a &amp; b</g>',
            '<pc id="1" type="fmt" subType="xlf:u">a &amp; b</pc>',
        ),
        ("<i>a", "&lt;i&gt;a", "&lt;i&gt;a"),
        ("a</i>", "a&lt;/i&gt;", "a&lt;/i&gt;"),
        ("<i><b>a</i></b>", *["&lt;i&gt;&lt;b&gt;a&lt;/i&gt;&lt;/b&gt;"] * 2),
    ],
)
def test_tags_in_pairs_become_codes_and_others_stay_text(text: str, old: str, new: str) -> None:
    assert as_inline(text, is_old=True) == old
    assert as_inline(text, is_old=False) == new


def test_what_xml_cannot_hold_is_not_written() -> None:
    assert quoted('a\x00b "c" & <d>') == "ab &quot;c&quot; &amp; &lt;d&gt;"


@given(some.lists(some.sampled_from(("<i>", "</i>", "<b>", "</b>", "<u>", "</u>", "a", " ", "&", "<", ">", "\n", "ż"))))
@pytest.mark.parametrize("is_old", [True, False])
def test_what_is_written_is_read_back_as_it_was(is_old: bool, pieces: list[str]) -> None:
    text = "".join(pieces)
    assert read(as_inline(text, is_old)) == text
