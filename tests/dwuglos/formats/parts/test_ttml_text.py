"""The text of TTML paragraphs: references and spaces."""

import pytest

from dwuglos.formats.parts.ttml_text import joined, on_one_line, sound_references


@pytest.mark.parametrize(
    ("written", "sound"),
    [
        ("a &amp; b &lt; &gt; &quot; &apos;", "a &amp; b &lt; &gt; &quot; &apos;"),
        ("&#380; &#x17C; &#X17C;", "&#380; &#x17C; &amp;#X17C;"),
        ("&nbsp;&oacute;&hellip;", "\xa0ó…"),
        ("a & b && &", "a &amp; b &amp;&amp; &amp;"),
        ("&zlaczka; &copy &LT; &AMP;", "&amp;zlaczka; &amp;copy &amp;LT; &amp;AMP;"),
        ("&#; &#x;", "&amp;#; &amp;#x;"),
    ],
)
def test_every_ampersand_begins_a_reference_that_xml_knows(written: str, sound: str) -> None:
    assert sound_references(written) == sound


def test_spaces_and_line_ends_are_one_space() -> None:
    assert on_one_line("  a\t\n b\r\nc d\xa0 ") == " a b c d\xa0 "


@pytest.mark.parametrize(
    ("pieces", "text", "preserved"),
    [
        ([" a ", "\n b "], "a b", " a \n b "),
        (["a ", "\0", " b", "\0"], "a\nb", "a \n b\n"),
        (["\1i", "a", "\2i", " b"], "<i>a</i> b", "<i>a</i> b"),
        (["\1b", " ", "\2b", "a"], "a", " a"),
        (["\1b", "\1i", "a", "\2i", "\2b"], "<b><i>a</i></b>", "<b><i>a</i></b>"),
        (["\1i", " a", "\2i"], "<i> a</i>", "<i> a</i>"),
        (["\1i", "\0", "\2i", "a"], "a", "\na"),
        ([], "", ""),
    ],
)
def test_pieces_are_joined(pieces: list[str], text: str, preserved: str) -> None:
    assert joined(pieces, False) == text
    assert joined(pieces, True) == preserved
