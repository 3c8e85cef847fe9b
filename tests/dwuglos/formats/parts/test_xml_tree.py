"""XML of strangers as a tree, within limits."""

from __future__ import annotations

import pytest

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.xml_tree import MOST_ATTRIBUTES, MOST_DEPTH, XML, local, space, tree_of


def test_names_are_told_with_and_without_their_namespaces() -> None:
    root = tree_of('<a:x xmlns:a="one" xmlns="two" a:b="c" xml:lang="pl"><y z="1">t<!-- no -->u</y>v</a:x>')
    assert (space(root), local(root), root.attrib) == ("one", "x", {"{one}b": "c", f"{XML}lang": "pl"})
    assert (space(root[0]), local(root[0]), root[0].text, root[0].tail) == ("two", "y", "tu", "v")
    assert (space(tree_of("<x/>")), local(tree_of("<x/>"))) == ("", "x")


def test_bytes_say_their_encoding_and_text_does_not() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><x>żółw</x>'
    assert tree_of(text).text == "żółw"
    assert tree_of(text.encode("utf-16")).text == "żółw"


def test_as_much_as_is_allowed_is_read() -> None:
    assert len(tree_of("<a>" * MOST_DEPTH + "</a>" * MOST_DEPTH)) == 1
    attributes = " ".join(f'a{n}=""' for n in range(MOST_ATTRIBUTES))
    assert len(tree_of(f"<a {attributes}/>").attrib) == MOST_ATTRIBUTES


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a>",
        "<a></b>",
        "<a b='1' b='2'/>",
        "<a:b/>",
        '<?xml version="1.0" encoding="no-such"?><a/>',
        "<a>" * (MOST_DEPTH + 1),
        '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
        '<!DOCTYPE a SYSTEM "b.dtd"><a>&c;</a>',
        "<a>&c;</a>",
        "\0",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    for data in (text, text.encode()):
        if "no-such" in text and isinstance(data, str):
            continue  # text has been decoded
        with pytest.raises(UnreadableFile):
            tree_of(data)


def test_too_many_attributes_are_refused() -> None:
    attributes = " ".join(f'a{n}=""' for n in range(MOST_ATTRIBUTES + 1))
    with pytest.raises(UnreadableFile, match="attributes"):
        tree_of(f"<a {attributes}/>")
