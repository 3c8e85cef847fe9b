"""The JSON in an answer of a language model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.models.json_values import json_values, wordings


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ('{"1": "Tak"}', [{"1": "Tak"}]),
        ("Here you are:\n```json\n[1, 2]\n``` and [3]", [[1, 2], [3]]),
        ('{"a": [1, {"b": 2}]} [4', [{"a": [1, {"b": 2}]}]),
        ('{"1": "two\nlines"}', [{"1": "two\nlines"}]),
        ("[[[1]]", [[[1]]]),
        ("no JSON at all", []),
        ("", []),
    ],
)
def test_values_come_from_the_left_and_none_is_inside_another(text: str, values: list[object]) -> None:
    assert list(json_values(text)) == values


def test_a_comma_after_the_last_item_is_taken_away() -> None:
    assert wordings('{"a": [1, ],\n}') == ('{"a": [1, ],\n}', '{"a": [1 ]\n}')
    assert wordings("[1, 2]")[1] == "[1, 2]"


def test_not_every_bracket_of_an_endless_answer_is_tried() -> None:
    assert list(json_values("[" * 99 + "[1]")) == [[1]]
    assert list(json_values("[" * 100 + "[1]")) == []


@given(st.text(alphabet='[]{}",:1a\n ', max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    for value in json_values(text):
        assert isinstance(value, dict | list)
