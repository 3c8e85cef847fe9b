"""Tags in the text of subtitles."""

import re

import pytest

from dwuglos.language.markup import SUBTITLE_TAG, without_tags


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("<i>Hello</i>, {\\an8}there", "Hello, there"),
        ("<c.yellow>Hello</c> <00:01.500>there", "Hello there"),
        ("a < b and c > d", "a  d"),
        ("a <\nb> c", "a <\nb> c"),
        ("{curly} <", "{curly} <"),
        (f"<{'x' * 201}>", f"<{'x' * 201}>"),
        ("", ""),
    ],
)
def test_whatever_looks_like_a_tag_is_taken_out(text, bare):
    assert without_tags(text) == bare


@pytest.mark.parametrize(
    "tag", ["<i>", "</I>", '<font color="red">', "<c.yellow>", "<00:01.500>", "{\\an8}", "<v Anna>"]
)
def test_tags_of_subtitles(tag):
    assert re.fullmatch(SUBTITLE_TAG, tag)


@pytest.mark.parametrize("text", ["<name>", "{an8}", "<i\n>", "< i>", "<a href='x'>"])
def test_what_is_no_tag_of_subtitles(text):
    assert not re.fullmatch(SUBTITLE_TAG, text)
