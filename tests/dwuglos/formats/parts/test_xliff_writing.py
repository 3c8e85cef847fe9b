"""XLIFF 1.2 and 2.0 written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from xml.etree.ElementTree import Element

import pytest

from dwuglos.formats.parts.xliff_document import Note, Unit
from dwuglos.formats.parts.xliff_writing import written_1_2, written_2_0
from dwuglos.formats.parts.xml_tree import local, tree_of
from dwuglos.talk.transcript import State

UNIT = Unit("1", "Yes.", "Tak.", "translated")
Write = Callable[..., str]


def all_of(text: str, name: str) -> list[Element]:
    """Return the elements with a name in a document."""
    return [each for each in tree_of(text).iter() if local(each) == name]


def ids(wished: Sequence[str], write: Write = written_2_0) -> list[str | None]:
    """Return the ids under which units with these ids are written."""
    text = write([UNIT._replace(id=id) for id in wished], "talk")
    return [each.get("id") for each in all_of(text, "unit" if write is written_2_0 else "trans-unit")]


@pytest.mark.parametrize("write", [written_1_2, written_2_0])
@pytest.mark.parametrize(
    ("wished", "written"),
    [
        (["a", "b"], ["a", "b"]),
        (["", "a b", "ż"], ["1", "2", "3"]),
        (["a", "a", "a"], ["a", "1", "2"]),
        (["", "1", "2", ""], ["3", "1", "2", "4"]),
        (["1", "1"], ["1", "2"]),
        (["x" * 200, "x" * 201], ["x" * 200, "1"]),
        ([], []),
    ],
)
def test_each_unit_has_an_id_of_its_own_and_that_which_it_had_where_it_can(
    wished: list[str], written: list[str], write: Write
) -> None:
    assert ids(wished, write) == written


@pytest.mark.parametrize(
    ("state", "old", "approved"),
    [
        ("initial", "new", None),
        ("translated", "translated", None),
        ("reviewed", "signed-off", "yes"),
        ("final", "final", "yes"),
    ],
)
def test_the_state_in_both_versions(state: State, old: str, approved: str | None) -> None:
    unit = UNIT._replace(state=state)
    (target,) = all_of(written_1_2([unit], "talk"), "target")
    (trans_unit,) = all_of(written_1_2([unit], "talk"), "trans-unit")
    (segment,) = all_of(written_2_0([unit], "talk"), "segment")
    assert (target.get("state"), trans_unit.get("approved"), segment.get("state")) == (old, approved, state)


@pytest.mark.parametrize(("target", "targets"), [("", 0), (" ", 1)])
def test_a_unit_without_a_translation_is_initial_in_version_2(target: str, targets: int) -> None:
    text = written_2_0([UNIT._replace(target=target, state="reviewed")], "talk")
    assert all_of(text, "segment")[0].get("state") == "initial"
    assert len(all_of(text, "target")) == targets


@pytest.mark.parametrize(
    ("start", "end", "written"), [(0, 1500, ["0", "1500"]), (None, None, []), (None, 5, []), (5, None, [])]
)
def test_times_are_written_where_there_are_both(start: int | None, end: int | None, written: list[str]) -> None:
    unit = UNIT._replace(start=start, end=end)
    assert [each.text for each in all_of(written_1_2([unit], "talk"), "context")] == written
    assert [each.text for each in all_of(written_2_0([unit], "talk"), "meta")] == written


def test_notes_of_the_file_and_of_units_have_their_authors() -> None:
    unit = UNIT._replace(notes=(Note("a <b>\nc"), Note("d", ' "Anna"\n Nowak')))
    for text, attribute in (
        (written_1_2([unit], "talk", [Note("file")]), "from"),
        (written_2_0([unit], "talk", [Note("file")]), "category"),
    ):
        notes = [(each.text, each.get(attribute)) for each in all_of(text, "note")]
        assert notes == [("file", None), ("a <b>\nc", None), ("d", '"Anna" Nowak')]


def test_without_notes_there_is_no_place_for_them() -> None:
    assert not all_of(written_2_0([UNIT], "talk"), "notes")


@pytest.mark.parametrize("write", [written_1_2, written_2_0])
@pytest.mark.parametrize(("original", "name"), [('a "b"\n & <c>', 'a "b" & <c>'), (" \n", "dwuglos"), ("", "dwuglos")])
def test_the_file_has_a_name(write: Write, original: str, name: str) -> None:
    (file,) = all_of(write([UNIT], original), "file")
    assert file.get("original") == name


@pytest.mark.parametrize("write", [written_1_2, written_2_0])
def test_texts_are_written_with_their_codes_and_spaces(write: Write) -> None:
    text = write([UNIT._replace(source=" <i>a</i> & b ", target="x <y")], "talk")
    (source,), (target,) = all_of(text, "source"), all_of(text, "target")
    assert "".join(source.itertext()) == " a & b "
    assert [local(each) for each in source] == ["g" if write is written_1_2 else "pc"]
    assert target.text == "x <y"
    assert text.endswith("</xliff>\n")
