"""What stays of the markup of a cue, and how it is written again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.formats.parts.markup import escaped, has_foreign_markup, is_cut_off, plain, unstyled, voice


@pytest.mark.parametrize(
    ("raw", "strict", "loose"),
    [
        ("a <b>b</b> <I>c</I> <u.x>d</u>", "a <b>b</b> <i>c</i> <u>d</u>", "a <b>b</b> <i>c</i> <u>d</u>"),
        ("<c.red>a</c> <v Ala>b <lang pl>c", "a b c", "a b c"),
        ("a &amp; b &lt;i&gt; &nbsp;c&nbsp;", "a & b <i> \u00a0c", "a & b <i> \u00a0c"),
        ("<00:00:01.000>a<12:00>b<1:00>", "ab<1:00>", "ab<1:00>"),
        ("<ala-x>a</ala-x>", "a", "<ala-x>a</ala-x>"),
        ("a <3 b", "a <3 b", "a <3 b"),
        ("a <>b</>", "a b", "a b"),
        (" a \n\n b  \n", " a\n b", " a\n b"),
        ("a\r\nb", "a\nb", "a\nb"),
        ("a <c.x b", "a", "a <c.x b"),
        ("a </", "a", "a </"),
        ("a <", "a", "a <"),
    ],
)
def test_what_stays(raw: str, strict: str, loose: str) -> None:
    assert plain(raw).rstrip() == strict
    assert plain(raw, strict=False).rstrip() == loose


@pytest.mark.parametrize(
    ("raw", "cut"),
    [
        ("a <c.x b", True),
        ("a <", True),
        ("a </ ", True),
        ("a <00:01.500 b", True),
        ("a <c>b", False),
        ("a < b > c", False),
        ("a <3 b", False),
        ("a", False),
        ("<c> a <v Ala", True),
    ],
)
def test_a_tag_without_an_end(raw: str, cut: bool) -> None:
    assert is_cut_off(raw) is cut


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
        ("<b>a <i>b</b> c</i>", "<b>a <i>b</i></b><i> c</i>"),
        ("<i>a", "<i>a</i>"),
        ("a</i> <b>b", "a <b>b</b>"),
        ("<i>a<i>b</i>c</i>", "<i>abc</i>"),
        ('<font color="red">a</font> {\\an8}b {x}', "a b {x}"),
        ("<u>a</u> <n> <c>", "<u>a</u> &lt;n&gt; "),
        ("<b><i><u>a</b>b", "<b><i><u>a</u></i></b><i><u>b</u></i>"),
    ],
)
def test_what_is_written_nests(text: str, written: str) -> None:
    assert escaped(text) == written


@given(st.lists(st.sampled_from(["a", " ", "&", "<", "<b>", "</b>", "<i>", "</i>", "\n"]), max_size=12).map("".join))
def test_what_is_written_is_read_again(text: str) -> None:
    again = plain(escaped(text))
    assert unstyled(again).split() == unstyled(text).split()
    assert escaped(again) == escaped(plain(escaped(again)))


def test_tags_that_cross_a_thousand_times_are_no_longer_for_it() -> None:
    many = 2000
    written = escaped("<u>" * many + "<i>" * many + "a" + "</u>" * many + "b" + "</i>" * many)
    assert written == "<u><i>a</i></u><i>b</i>"
    assert escaped("<i>a<i>b</i>c</i>d</i>") == "<i>abc</i>d"


def test_colours_and_fonts_of_other_formats() -> None:
    assert unstyled("<i>a</i> <FONT face=x>b</font> {\\pos(1,2)}c <n> {d}") == "a b c <n> {d}"
    for text in ("<font color=red>a", "{\\pos(1,2)}a", "<font face=x>"):
        assert has_foreign_markup(text)
    for text in ("<fontx>a", "{an8}a", "{\\an8}a", "<em>a</em>", "a"):
        assert not has_foreign_markup(text)


@pytest.mark.parametrize(
    ("raw", "tag"),
    [
        ("<v Ala>Tak", "<v Ala>"),
        ("<v.loud.x Ala Ma>Tak</v>", "<v.loud.x Ala Ma>"),
        ("<v Ala>Tak <v Ola>Nie", ""),
        ("Tak", ""),
        (" <v Ala>Tak", ""),
        ("<v>Tak", ""),
        ("<c>Tak", ""),
    ],
)
def test_the_speaker_of_a_whole_cue(raw: str, tag: str) -> None:
    assert voice(raw) == tag
