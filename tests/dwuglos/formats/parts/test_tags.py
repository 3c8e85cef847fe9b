"""The tags of other formats, for a format that has only some."""

import pytest

from dwuglos.formats.parts.tags import Flat, colour_of, flattened, has_place, with_one_place


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("a < b, {c} <n>", Flat("a < b, {c} <n>", 0, False)),
        ("{\\an8}a", Flat("a", 8, False)),
        ("{\\a6}\na", Flat("a", 8, False)),
        ("{\\an4\\i1}a{\\i0}{\\an8}", Flat("<i>a</i>", 4, False)),
        ("{\\pos(1,2)}a", Flat("a", 0, True)),
        ("{\\bord2}a{\\i1}b", Flat("a<i>b", 0, True)),
        ("<EM>a</EM> <strong>b</strong> <i class='x'>c</i>", Flat("<i>a</i> <b>b</b> <i>c</i>", 0, False)),
        ("<font color='Red'>a</font>", Flat('<font color="#ff0000">a</font>', 0, False)),
        ("<font face=x>a</font> </font>", Flat("a ", 0, True)),
        ("<c.yellow>a</c> <00:01.500>b", Flat("a b", 0, True)),
        ("a<br>b", Flat("a\nb", 0, False)),
    ],
)
def test_tags_are_read(text: str, flat: Flat) -> None:
    assert flattened(text) == flat


@pytest.mark.parametrize(
    ("tag", "colour"),
    [('<font color="#AABBCC">', "aabbcc"), ("<font color=aabbcc99>", "aabbcc"), ("<font color=puce>", ""), ("<i>", "")],
)
def test_the_colour_of_a_font(tag: str, colour: str) -> None:
    assert colour_of(tag) == colour


def test_the_usual_place_is_no_place_to_tell_of() -> None:
    assert [has_place(text) for text in ("a", "{\\an2}a", "{\\an8}a", "{x}")] == [False, False, True, False]


def test_of_several_texts_the_first_place_counts_and_comes_first() -> None:
    assert with_one_place("Tak\n{\\an8}Yes") == "{\\an8}Tak\nYes"
    assert with_one_place("{\\an8}Tak\n{\\an8}Yes") == "{\\an8}Tak\nYes"
    assert with_one_place("Tak {x}") == "Tak {x}"
