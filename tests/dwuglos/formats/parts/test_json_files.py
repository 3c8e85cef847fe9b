"""JSON that is sound, broken off, too deep, or of another shape."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import UnreadableFile
from dwuglos.formats.parts.json_files import facts_of, items_of, loads, number, seconds_to_ms, text_of
from dwuglos.formats.parts.mending import MOST_CUES


def test_sound_broken_and_too_deep() -> None:
    assert loads('{"a": [1, "ż"]}') == {"a": [1, "ż"]}
    with pytest.raises(ValueError, match="Expecting"):
        loads('{"a": [1, ')
    with pytest.raises(UnreadableFile, match="nested too deeply"):
        loads("[" * 200_000)


def test_many_small_objects_are_refused_and_many_large_ones_are_not() -> None:
    small, large = '{"a":1}', json.dumps({"text": "x" * 40})
    assert len(loads(f"[{','.join([small] * MOST_CUES)}]")) == MOST_CUES
    assert len(loads(f"[{','.join([large] * (MOST_CUES + 1))}]")) == MOST_CUES + 1
    with pytest.raises(UnreadableFile, match="more than 60000 pieces"):
        loads(f"[{','.join([small] * (MOST_CUES + 1))}]")


@given(
    st.lists(st.integers(0, 99) | st.text(max_size=4) | st.dictionaries(st.text(max_size=2), st.integers(0, 9))),
    st.data(),
)
def test_the_items_before_the_break(items: list[object], data: st.DataObject) -> None:
    text = json.dumps(items)
    assert items_of(text, 1) == items
    found = items_of(text[: data.draw(st.integers(1, len(text)))], 1)
    whole = found[:-1]  # the last may be a number that broke off
    assert whole == items[: len(whole)]
    assert len(found) <= len(items)


def test_items_with_odd_commas_and_from_the_middle() -> None:
    assert items_of('x[1 ,,\n {"a": 2}, ] 3', 2) == [1, {"a": 2}]
    assert items_of("[", 1) == items_of("", 0) == []
    assert items_of("[" * 100_000, 1) == []


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (1.5, 1.5), (2, 2.0), ("2.5", 2.5), (" 3 ", 3.0), (-4, -4.0), (0, 0.0), (1e14, 1e14), (1e15, None),
        (-1e15, None), (10**400, None), (math.nan, None), (math.inf, None), ("nan", None), ("inf", None),
        (True, None), (None, None),
        ("", None), ("1,5", None), ([1], None),
    ],
)  # fmt: skip
def test_numbers_of_a_sensible_size(value: object, found: float | None) -> None:
    assert number(value) == found
    assert not isinstance(number(value), bool)
    assert seconds_to_ms(value) == (None if found is None else round(found * 1000))


def test_text_or_nothing() -> None:
    assert [text_of(value) for value in ("a", "", None, 1, ["a"])] == ["a", "", "", "", ""]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ('{"a": 1, "b": [2, 3], "c": {"d": 4}}', {"a": 1, "b": [2, 3], "c": {"d": 4}}),
        ('x {"a" : 1 ,\n "b": "tw', {"a": 1}),
        ('{"a": 1, "b"', {"a": 1}),
        ('{"a": 1, "b" 2, "c": 3}', {"a": 1}),
        ('{"a": 1, b: 2}', {"a": 1}),
        ("[1, 2]", {}),
        ("", {}),
        ('{"a": ' + "[" * 100_000, {}),
    ],
)
def test_the_facts_before_the_break(text: str, facts: dict[str, object]) -> None:
    assert facts_of(text) == facts
