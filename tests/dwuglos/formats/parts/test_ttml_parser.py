"""The paragraphs of TTML documents: times on the clock of the whole, text, and how they stand in the file."""

from fractions import Fraction

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.mending import MOST_CUES
from dwuglos.formats.parts.ttml_parser import Document, is_sound, parsed

SONG = 'xmlns:itunes="i" itunes:timing="Word"'
STYLES = """<styling><style xml:id="i" s:fontStyle="oblique"/><style xml:id="bu" style="i" s:fontWeight="bold"
s:textDecoration="underline"/><style s:fontWeight="bold"/></styling>"""

Row = tuple[float | Fraction | None, float | Fraction | None, str]


def document(body: str, root: str = "", head: str = "") -> Document:
    return parsed(f'<tt xmlns="n" xmlns:s="s" {root}><head>{head}</head><body>{body}</body></tt>')


def rows(body: str, root: str = "", head: str = "") -> list[Row]:
    found = document(body, root, head)
    assert not found.broken
    return [(each.begin, each.end, each.text) for each in found.paragraphs]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("<p>a</p><p/>", [(0, None, "a"), (0, None, "")], id="no times"),
        pytest.param('<p begin="1s" end="2s">a</p>', [(1000, 2000, "a")], id="begin and end"),
        pytest.param('<p begin="1s" dur="2s">a</p>', [(1000, 3000, "a")], id="begin and length"),
        pytest.param('<p begin="1s" dur="2s" end="9s">a</p>', [(1000, 3000, "a")], id="the earlier of both"),
        pytest.param('<p begin="1s" dur="9s" end="2s">a</p>', [(1000, 2000, "a")], id="the earlier of both again"),
        pytest.param('<p begin="soon" end="2s">a</p>', [(None, 2000, "a")], id="no time"),
        pytest.param('<p begin="1s" end="late">a</p>', [(1000, None, "a")], id="no end"),
        pytest.param(
            '<div begin="1s" dur="5s"><p begin="1s" dur="9s">a</p><p end="2s">b</p><p>c</p></div>',
            [(2000, 6000, "a"), (1000, 3000, "b"), (1000, 6000, "c")],
            id="all count from what holds them, and none lasts longer",
        ),
        pytest.param('<div begin="x" end="5s"><p begin="1s">a</p></div>', [(None, 5000, "a")], id="in nothing known"),
        pytest.param(
            '<div begin="1s"><div begin="2s"><p begin="4s">a</p></div><p begin="4s">b</p></div>',
            [(7000, None, "a"), (5000, None, "b")],
            id="nested",
        ),
        pytest.param(
            '<div timeContainer="seq"><p dur="2s">a</p><p begin="1s" end="2s">b</p><p>c</p><p dur="1s">d</p></div>',
            [(0, 2000, "a"), (3000, 4000, "b"), (4000, None, "c"), (4000, 5000, "d")],
            id="one after the other",
        ),
        pytest.param(
            '<div timeContainer="seq"><div begin="1s"><p begin="1s" end="4s">a</p><p end="2s">b</p></div>'
            '<p dur="1s">c</p></div>',
            [(2000, 5000, "a"), (1000, 3000, "b"), (5000, 6000, "c")],
            id="what comes after a group begins with the last of its end",
        ),
        pytest.param(
            '<div timeContainer="seq"><div dur="9s"><p end="2s">a</p></div><p dur="1s">c</p></div>',
            [(0, 2000, "a"), (9000, 10_000, "c")],
            id="or with the end that the group says",
        ),
        pytest.param(
            '<div timeContainer="par"><p dur="2s">a</p><p dur="1s">b</p></div>',
            [(0, 2000, "a"), (0, 1000, "b")],
            id="all at once",
        ),
        pytest.param(
            '<div timeContainer="seq" begin="5s"><p begin="1s" dur="1s">a</p><p begin="1s" dur="1s">b</p></div>',
            [(6000, 7000, "a"), (8000, 9000, "b")],
            id="one after the other, later",
        ),
        pytest.param(
            '<p timeContainer="seq" begin="1s"><span dur="1s">a</span><span dur="2s">b</span></p>',
            [(1000, 4000, "ab")],
            id="a sequence is over with its last",
        ),
    ],
)  # fmt: skip
def test_times_on_the_clock_of_the_whole(body: str, expected: list[Row]) -> None:
    assert rows(body) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('<span begin="1s" end="2s">a</span><span begin="2s" end="3s">b<br/>c</span>', [(1, 2, "a"), (2, 3, "b\nc")]),
        (' <span begin="1s" end="2s"> a </span>\n<span begin="3s"> b </span> ', [(1, 2, "a"), (3, None, "b")]),
        ('<span begin="1s" end="2s">a</span> x <span begin="2s" end="3s">b</span>', [(1, 3, "a x b")]),
        ('<span begin="1s" end="2s">a</span><span begin="1.5s" end="3s">b</span>', [(1, 3, "ab")]),
        ('<span begin="2s" end="4s">a</span><span begin="1s" end="3s">b</span>', [(1, 4, "ab")]),
        ('<span begin="1s">a</span> x<span begin="3s" end="4s">b</span>', [(1, None, "a xb")]),
        ('<span begin="1s" end="2s"></span>', [(0, None, "")]),
        ('<span begin="1s" end="2s"><span>a</span><span begin="0.5s">b</span></span>', [(1, 2, "ab")]),
        ('<span begin="soon" end="2s">a</span>', [(None, 2, "a")]),
        ("<span>a</span> <span>b</span>", [(0, None, "a b")]),
        ('<span begin="1s" end="2s" s:fontStyle="italic">a</span>', [(1, 2, "<i>a</i>")]),
    ],
)
def test_spans_with_times_are_paragraphs_where_theirs_has_none(content: str, expected: list[Row]) -> None:
    found = [(b if b is None else b / 1000, e if e is None else e / 1000, t) for b, e, t in rows(f"<p>{content}</p>")]
    assert found == expected


def test_the_time_of_a_paragraph_comes_before_that_of_its_spans() -> None:
    spans = '<span begin="1s" end="2s">a</span><span begin="2s" end="3s">b</span>'
    assert rows(f'<p begin="5s" end="9s">{spans}</p>') == [(5000, 9000, "ab")]
    assert rows(f'<p end="9s">{spans}</p>') == [(0, 9000, "ab")]


@pytest.mark.parametrize(("begin", "hidden"), [("3s", False), ("3.001s", True), ("9s", True)])
def test_what_begins_when_its_container_is_over_is_hidden(begin: str, hidden: bool) -> None:
    (found,) = document(f'<div end="3s"><p begin="{begin}" end="12s">a</p></div>').paragraphs
    assert found.hidden is hidden
    assert found.own == ((Fraction(begin[:-1]) * 1000, 12_000) if hidden else (None, None))


def test_only_what_hides_itself_has_a_time_of_its_own() -> None:
    inner = '<p begin="1s" end="2s">a</p>'
    (found,) = document(f'<div end="3s"><div begin="4s">{inner}</div></div>').paragraphs
    assert (found.hidden, found.own) == (True, (None, None))
    (found,) = document(f'<div end="3s" timeContainer="seq" begin="4s">{inner}</div>').paragraphs
    assert (found.hidden, found.own) == (True, (None, None))
    (found,) = document('<div end="3s"><p begin="4s">a</p></div>').paragraphs
    assert (found.hidden, found.own) == (True, (4000, None))


def test_texts_of_songs_count_from_the_beginning() -> None:
    body = '<div begin="58" end="1:40.0"><p begin="58.5" end="59.5">a</p><p>b</p></div>'
    assert rows(body, SONG) == [(58_500, 59_500, "a"), (58_000, 100_000, "b")]
    assert rows(body.replace(' end="1:40.0"', ""))[0] == (116_500, 117_500, "a")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<span s:fontStyle="italic">a</span> b', "<i>a</i> b"),
        ('<span s:fontStyle="normal">a</span>', "a"),
        ('<span s:fontWeight="bold" s:textDecoration="overline underline">c</span>', "<b><u>c</u></b>"),
        ('<span s:textDecoration="overline">c</span>', "c"),
        ('<span style="bu">b</span>', "<b><i><u>b</u></i></b>"),
        ('<span style="i zz">a</span>', "<i>a</i>"),
        ('<span style="bu" s:textDecoration="none" s:fontWeight="normal">b</span>', "<i>b</i>"),
        ('<span style="bu" s:fontStyle="normal">b</span>', "<b><u>b</u></b>"),
        ("a<br/>b<br/><br/>c", "a\nb\n\nc"),
        ("\n  a\n  b <br/>\n c ", "a b\nc"),
        ('<span xml:space="preserve"> a  b\n</span>', "a b"),
        ("a<metadata>b<p>c</p></metadata><set begin='1s'/>d", "ad"),
        ('a<x:p xmlns:x="x">b<p>c</p></x:p>d', "ad"),
        ("a<p begin='2s'>b</p>c", "abc"),
        ("a &gt; b &amp; &nbsp;ż &#x17C; &shy", "a > b & \xa0ż ż &shy"),
        ("a<!-- b --><?c d?>e", "ae"),
    ],
)
def test_text_and_styles(content: str, text: str) -> None:
    assert rows(f"<p>{content}</p>", head=STYLES) == [(0, None, text)]


def test_space_is_kept_where_the_document_says_so() -> None:
    inner = ' a  b\n<span xml:space="default"> c  d </span>'
    assert rows(f'<p xml:space="preserve">{inner}</p>')[0][2] == " a  b\n c d "
    assert rows(f"<p>{inner}</p>", 'xml:space="preserve"')[0][2] == " a  b\n c d "
    assert rows(f'<p xml:space="default">{inner}</p>', 'xml:space="preserve"')[0][2] == "a b c d"


@pytest.mark.parametrize(("ruby", "text"), [("container", "ab c"), ("baseContainer", "ab c"), ("base", "a b c")])
def test_spaces_between_a_base_and_its_annotation_are_layout(ruby: str, text: str) -> None:
    inner = f'<span s:ruby="{ruby}">\n<span s:ruby="base">a</span>\n<span s:ruby="text">b</span> \n</span> c '
    assert rows(f"<p>{inner}</p>")[0][2] == text


def test_paragraphs_keep_how_they_stand_in_the_file() -> None:
    (found,) = document('<p begin="1s"  xml:id=\'x\' x="&gt;\'ż" > a<br/> <b/>ż </p>').paragraphs
    assert found.attributes.decode() == ' begin="1s"  xml:id=\'x\' x="&gt;\'ż"'
    assert found.inner.decode() == " a<br/> <b/>ż "
    (found,) = document('<p begin="1s" ><span begin="1s">a</span></p>').paragraphs
    assert found.inner == b'<span begin="1s">a</span>'
    (found,) = document('<p ><span begin="1s">a</span></p>').paragraphs
    assert (found.attributes, found.inner) == (b"", b"")


def test_the_head_and_the_prefix_of_a_document() -> None:
    head = '<?xml version="1.0"?><t:tt xmlns:t="n" xmlns="n" a="1"><t:head/>\n<t:body begin="1s">'
    found = parsed(f'{head}<t:p>a</t:p><p>b</p><x:p xmlns:x="n">c</x:p></t:body></t:tt>')
    assert (found.head.decode(), found.prefix, found.broken) == (head, "t", False)
    assert [each.text for each in found.paragraphs] == ["a", "b"]
    assert parsed("<tt><p>a</p></tt>").head == b""
    assert parsed("<a:tt xmlns:a='n'><body/></a:tt>").paragraphs == []


@pytest.mark.parametrize("text", ["<tt", "", "a", "<tt><body>", "</tt>"])
def test_nothing_is_read_of_what_is_no_document(text: str) -> None:
    assert parsed(text).paragraphs == []
    assert parsed(text).broken


@pytest.mark.parametrize(
    ("rest", "text"), [("", "b c"), (" d", "b c d"), ("<", "b c"), ("</div>", "b c"), ("<br/>d &am", "b c\nd &am")]
)
def test_a_document_that_breaks_off_is_read_up_to_there(rest: str, text: str) -> None:
    found = parsed(f'<tt><body><p begin="1s" end="2s">a</p><p begin="3s" x="y">b <span>c{rest}')
    assert found.broken
    assert [(each.begin, each.end, each.text, each.inner) for each in found.paragraphs] == [
        (1000, 2000, "a", b"a"),
        (3000, None, text, b""),
    ]


def test_what_is_sound_to_any_reader() -> None:
    assert is_sound("<tt/>")
    assert is_sound("<a:tt xmlns:a='b'>ż</a:tt>")
    for text in ("<tt", "<a:tt/>", "<a></b>", "<a xmlns='}'/>", "x", ""):
        assert not is_sound(text)


def test_entities_are_refused() -> None:
    with pytest.raises(UnreadableFile, match="declares entities of its own"):
        parsed('<!DOCTYPE tt [<!ENTITY a "b">]><tt><p>a</p></tt>')


def test_no_attribute_has_a_value_that_only_a_dtd_gives_it() -> None:
    """A long one would be a new text in each of a million elements."""
    (paragraph,) = parsed('<!DOCTYPE tt [<!ATTLIST p begin CDATA "1s" end CDATA "2s">]><tt><p>a</p></tt>').paragraphs
    assert (paragraph.begin, paragraph.end) == (0, None)


@pytest.mark.parametrize(("more", "refused"), [(0, False), (1, True)])
def test_no_more_paragraphs_and_pieces_are_read_than_a_talk_has(more: int, refused: bool) -> None:
    for text in (
        "<tt>" + "<p/>" * (MOST_CUES + more) + "</tt>",
        "<tt><p>" + "<br/>" * (MOST_CUES + more) + "</p></tt>",
    ):
        if refused:
            with pytest.raises(UnreadableFile, match="more than 60000 pieces"):
                parsed(text)
        else:
            assert parsed(text).paragraphs
