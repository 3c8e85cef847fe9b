"""The layout of the talk file, which other programs and later versions rely on."""

from __future__ import annotations

from dataclasses import fields

from dwuglos.talk import file_layout
from dwuglos.talk.file_layout import difference
from dwuglos.talk.transcript import Segment
from dwuglos.talk.whole_talk import WholeTalk


def test_the_file_has_all_that_is_kept_of_a_talk() -> None:
    there = {*file_layout.FACTS, *(table.field for table in file_layout.TABLES), "facts"}
    # What is played along is one of the facts, and has a table of its own.
    assert there == {field.name for field in fields(WholeTalk)} - {"damage"} | {"media"}
    assert all(table.member in (file_layout.__doc__ or "") for table in file_layout.TABLES)


def test_columns_stay_what_they_are_in_this_version() -> None:
    assert file_layout.VERSION == 1
    assert file_layout.SEGMENTS.columns == (
        *("id", "rank", "start", "end", "source", "target", "state", "origin", "note", "extra", "timing"),
    )
    assert file_layout.ARTICLE.columns == ("id", "kind", "rank", "text", "time", "segment", "origin", "basis")
    assert file_layout.STEPS.columns == ("number", "at", "label", "state", "dropped")
    assert file_layout.REVISIONS.columns == ("step", "version", "at", "kind", "before", "after")
    assert file_layout.TYPING.columns == ("segment", "field", "text", "at")


def test_a_difference_has_the_fields_that_differ() -> None:
    one = Segment(7, 1, 0, 1, "a")
    assert difference(None, None) is None
    assert difference(one, None) is None
    assert difference(one, one) == {"id": 7}
    assert difference(one, one._replace(target="b", end=None)) == {"id": 7, "target": "b", "end": None}
    assert difference(None, one) == one._asdict()
