"""Tags in the text of subtitles."""

import re

import pytest

from dwuglos.language.markup import SUBTITLE_TAG, spaces_in, visible_text


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("<i>Hello</i>, {\\an8}there", "Hello, there"),
        ("<c.yellow>Hello</c> <00:01.500>there", "Hello there"),
        ("a < b and c > d, <name>", "a < b and c > d, <name>"),
        ("One<br>two<br/>three", "One\ntwo\nthree"),
        ("{\\an8}\n<i>\nText\n</i>", "Text"),
        ("Typed\n", "Typed\n"),
        ("a <\nb> c", "a <\nb> c"),
        ("{curly} <", "{curly} <"),
        (f"<{'x' * 201}>", f"<{'x' * 201}>"),
        ("", ""),
    ],
)
def test_what_is_seen_has_no_tags(text, bare):
    assert visible_text(text) == bare


def test_a_tag_is_not_cut_at_the_spaces_in_it():
    assert spaces_in('a <font color="red">b c</font>') == [1, 21]


@pytest.mark.parametrize(
    "tag", ["<i>", "</I>", '<font color="red">', "<c.yellow>", "<00:01.500>", "{\\an8}", "<v Anna>"]
)
def test_tags_of_subtitles(tag):
    assert re.fullmatch(SUBTITLE_TAG, tag)


@pytest.mark.parametrize("text", ["<name>", "{an8}", "<i\n>", "< i>", "<a href='x'>"])
def test_what_is_no_tag_of_subtitles(text):
    assert not re.fullmatch(SUBTITLE_TAG, text)
