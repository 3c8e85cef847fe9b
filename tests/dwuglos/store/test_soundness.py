"""Values that are not what their columns are for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.store.soundness import (
    DRAFT_OF_SEGMENT,
    IGNORED,
    KEPT_STEP,
    PART,
    REVISION,
    SEGMENT,
    TALK,
    TEXT,
    TYPING,
    BadValue,
    ChoiceKind,
    Kind,
    NumberKind,
    are_columns_sound,
    are_sound,
    check,
    check_all,
    mended,
    parts_from,
    segments_from,
    video_from,
)
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment, storable
from dwuglos.talk.video import Chapter, Video


@pytest.mark.parametrize(
    ("value", "is_sound", "rest"),
    [
        ("zażółć", True, "zażółć"),
        ("a\0b", False, "a�b"),
        ("a\udcffb", False, "a�b"),
        (b"a\xffb", False, "a�b"),
        (7, False, "7"),
        (None, False, ""),
    ],
)
def test_text(value: object, is_sound: bool, rest: str) -> None:
    assert (TEXT.are_sound([value]), TEXT.mended(value)) == (is_sound, rest)


@given(st.lists(st.one_of(st.text(max_size=3), st.sampled_from(["\0", "\ud83d", "\ude00"]))))
def test_texts_are_sound_together_where_each_can_be_stored(values: list[str]) -> None:
    assert TEXT.are_sound(values) == all(storable(value) is value for value in values)


@pytest.mark.parametrize("stranger", [None, 7, 1.5, b"bytes", ["a"]])
def test_texts_among_which_is_something_else_are_not_sound(stranger: object) -> None:
    assert not TEXT.are_sound(["a", stranger, "ż"])


def test_numbers() -> None:
    kind = NumberKind(0, 9)
    assert kind.are_sound([0, 9])
    assert kind.are_sound([])
    assert not any(kind.are_sound([value]) for value in (-1, 10, "5", 2.0, None, b"1"))
    assert NumberKind(0, 9, optional=True).are_sound([None, 3])
    assert not NumberKind(0, 9, optional=True).are_sound([None, "3"])


def test_words() -> None:
    kind = ChoiceKind(frozenset("ab"), "a")
    assert kind.are_sound(["a", "b"])
    assert not kind.are_sound(["c"])
    assert not kind.are_sound([b"a"])


def test_a_row_is_mended_where_it_has_to_be() -> None:
    assert mended(TALK, {"title": b"T", "segments": "x", "id": 3}) == ({"title": "T", "segments": 0, "id": 3}, 2)
    with pytest.raises(BadValue, match=r"^$"):
        check(TALK, {"changed": 1 << 60})


def test_segments_of_revisions() -> None:
    segment = Segment(1, 5, 0, 9, "a")
    assert are_sound(SEGMENT, [segment])
    assert segments_from([None, json.dumps(segment)]) == [None, segment]
    for text in ("", "[", "{}", "5", "[1]", '["x", 5, 0, 9, "a"]', "[" * 100_000):
        with pytest.raises(BadValue):
            segments_from([text])
    with pytest.raises(BadValue):
        parts_from(['[1, "nonsense", 3]'])


def test_facts_about_a_video() -> None:
    assert video_from("") == Video()
    for text in ("{", "[]", '"x"', '{"nonsense": 1}', '{"title": 5}', '{"views": "many"}', '{"chapters": [[1]]}'):
        with pytest.raises(BadValue):
            video_from(text)


# The kinds of all columns


@pytest.mark.parametrize(
    ("kinds", "column", "sound", "unsound"),
    [
        (SEGMENT, "id", [1, 1 << 53], [0, -1, None, (1 << 53) + 1, True]),
        (SEGMENT, "rank", [-(1 << 63), 0, (1 << 63) - 1], [-(1 << 63) - 1, 1 << 63, None]),
        (SEGMENT, "start", [None, -(1 << 53), 0, 1 << 53], [-(1 << 53) - 1, (1 << 53) + 1, 1.0]),
        (SEGMENT, "state", ["initial", "translated", "reviewed", "final"], ["", "done", None]),
        (SEGMENT, "timing", ["", "estimated", "aligned"], ["guessed", None]),
        (PART, "kind", ["title", "lead", "paragraph", "entry"], ["", "segment", None, "Field"]),
        (PART, "segment", [None, 0, 1 << 53], [-1, (1 << 53) + 1]),
        (TALK, "created", [0, 253_402_300_799_000], [-1, 253_402_300_799_001, None]),
        (TALK, "deleted", [None, 0, 253_402_300_799_000], [-1, 253_402_300_799_001]),
        (TALK, "version", [0, 1 << 53], [-1, (1 << 53) + 1, None]),
        (REVISION, "kind", ["do", "undo", "redo"], ["make", ""]),
        (KEPT_STEP, "state", ["done", "undone", "dropped"], ["redone", ""]),
        (KEPT_STEP, "dropped", [None, 0, 5], [-1, "x"]),
        (DRAFT_OF_SEGMENT, "distance", [None, 0], [-1]),
        (TYPING, "segment", [1], [0]),
        (TYPING, "field", ["source", "target", "sentence"], ["note", ""]),
        (IGNORED, "segment", [0, 1], [-1]),
    ],
)
def test_what_each_column_may_have(
    kinds: Mapping[str, Kind], column: str, sound: list[object], unsound: list[object]
) -> None:
    kind = kinds[column]
    assert kind.are_sound(sound)
    for value in sound:
        assert kind.are_sound([value]), value
    for value in unsound:
        assert not kind.are_sound([value]), value
        assert not kind.are_sound([*sound, value]), value


@pytest.mark.parametrize(
    ("kind", "mended"),
    [
        (SEGMENT["start"], None),
        (SEGMENT["state"], "initial"),
        (SEGMENT["timing"], ""),
        (TALK["version"], 0),
        (TALK["deleted"], 0),
        (PART["segment"], None),
        (REVISION["kind"], "do"),
        (KEPT_STEP["state"], "dropped"),
        (NumberKind(), 0),
    ],
)
def test_what_stands_for_a_value_that_is_not_known(kind: Kind, mended: object) -> None:
    assert kind.mended(b"?") == mended


def test_none_is_sound_only_where_it_may_be() -> None:
    optional = NumberKind(0, 9, optional=True)
    assert optional.are_sound([None])
    assert optional.are_sound([])
    assert not optional.are_sound([None, 10])
    assert not NumberKind(0, 9).are_sound([1, None])


def rows(**columns: list[object]) -> list[object]:
    return [
        SimpleNamespace(_mapping=dict(zip(columns, values, strict=True)))
        for values in zip(*columns.values(), strict=True)
    ]


def test_all_rows_are_checked_in_the_columns_that_have_a_kind() -> None:
    check_all(TALK, [])
    check_all(TALK, rows(title=["a", "b"], version=[0, 1], other=[b"?", None]))
    for bad in (rows(title=["a", b"b"]), rows(version=[-1, 0]), rows(title=["a", "b"], version=[0, "1"])):
        with pytest.raises(BadValue):
            check_all(TALK, bad)


def test_one_row_is_checked_in_the_columns_that_have_a_kind() -> None:
    check(TALK, {"title": "a", "version": 0, "other": b"?"})
    for bad in ({"title": b"a"}, {"title": "a", "version": -1}, {"deleted": "x"}):
        with pytest.raises(BadValue):
            check(TALK, bad)


def test_a_sound_row_is_not_mended() -> None:
    row = {"title": "a", "version": 3, "other": b"?"}
    assert mended(TALK, row) == (row, 0)
    assert mended(TALK, {"title": None, "version": -1, "other": None}) == (
        {"title": "", "version": 0, "other": None},
        2,
    )


def test_columns_are_those_of_the_kinds_in_their_order() -> None:
    kinds: dict[str, Kind] = {"a": NumberKind(0, 9), "b": TEXT}
    assert are_sound(kinds, [])
    assert are_sound(kinds, [(1, "x"), (2, "y")])
    assert not are_sound(kinds, [(1, "x"), ("2", "y")])
    assert not are_sound(kinds, [(1, "x"), (2, 2)])
    assert not are_columns_sound(kinds, [(1, 2), ("x", None)])


def test_parts_and_segments_that_json_hides_something_in() -> None:
    part = Part(1, "title", 5, "a\0b")
    assert parts_from([json.dumps(part), None]) == [part._replace(text="a\ufffdb"), None]
    assert segments_from(['[1, 5, null, null, "a\\u0000"]']) == [Segment(1, 5, None, None, "a\ufffd")]
    with pytest.raises(BadValue):
        segments_from([json.dumps(Segment(1, 5, 0, 9, "a")), '[0, 5, 0, 9, "a"]'])


def test_facts_about_a_video_that_are_sound() -> None:
    video = Video("Title", "https://example.org", views=5, duration=None, chapters=(Chapter(0, None, "Start"),))
    assert video_from(video.to_json()) == video
    for text in (
        '{"views": 9007199254740993}',
        '{"likes": 1.5}',
        '{"chapters": [[-1, 5, "a"]]}',
        '{"chapters": [[0, "x", "a"]]}',
        '{"chapters": [[0, 5, 7]]}',
        '{"description": null}',
    ):
        with pytest.raises(BadValue):
            video_from(text)
