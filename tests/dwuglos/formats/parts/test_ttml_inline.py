"""Styles as elements of a TTML paragraph."""

from dwuglos.formats.parts.ttml_inline import inline


def test_styles_and_colours_become_spans() -> None:
    text = '<font color="#ff0000">a <i>b</i></font>\nc'
    assert inline(text, "") == '<span tts:color="#ff0000">a <span tts:fontStyle="italic">b</span></span><br/>c'


def test_a_tag_without_its_other_half_is_text() -> None:
    assert inline("<i>a</b>", "") == "&lt;i&gt;a&lt;/b&gt;"


def test_a_prefix_is_on_every_element() -> None:
    assert inline("<i>a</i>", "t:").startswith("<t:span xmlns:tts=")
