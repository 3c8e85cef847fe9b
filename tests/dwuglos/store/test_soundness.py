"""Values that are not what their columns are for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.store.soundness import (
    SEGMENT,
    TALK,
    TEXT,
    BadValue,
    ChoiceKind,
    NumberKind,
    are_sound,
    check,
    mended,
    parts_from,
    segments_from,
    video_from,
)
from dwuglos.talk.transcript import Segment, storable
from dwuglos.talk.video import Video


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
