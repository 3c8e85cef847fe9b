"""Marks that come in pairs."""

from __future__ import annotations

import re

import pytest

from dwuglos.checks.parts.pairs_of_marks import Mark, unpaired

BRACKETS = re.compile(r"[()\[\]]")
CLOSING = {")": "(", "]": "["}
QUOTES = re.compile('["„”]')
CLOSING_QUOTES = {"”": "„", '"': '"'}


@pytest.mark.parametrize(
    ("text", "lonely"),
    [
        ("", []),
        ("bez", []),
        ("(tak)", []),
        ("([tak] i (nie))", []),
        ("(tak", [0]),
        ("tak)", [3]),
        (")(", [0, 1]),
        ("(a [b)", [3]),
        ("(a [b) c]", [3, 8]),
        ("((a)", [0]),
        ("(a))", [3]),
    ],
)
def test_what_has_no_partner_is_named_by_its_place(text: str, lonely: list[int]) -> None:
    assert [mark.place for mark in unpaired([text], BRACKETS, CLOSING)] == lonely


def test_several_texts_are_one() -> None:
    assert unpaired(["(to", "jest", "koniec)"], BRACKETS, CLOSING) == []


def test_the_text_of_a_lonely_mark_is_named_and_they_are_in_order() -> None:
    assert unpaired(["a (", "b]", "[c"], BRACKETS, CLOSING) == [Mark(0, 2, "("), Mark(1, 1, "]"), Mark(2, 0, "[")]


@pytest.mark.parametrize(("text", "lonely"), [('"tak"', []), ('"tak" i "nie', [8]), ('„tak”"', [5]), ("„a ”b”", [5])])
def test_a_mark_that_opens_and_closes_is_its_own_partner(text: str, lonely: list[int]) -> None:
    assert [mark.place for mark in unpaired([text], QUOTES, CLOSING_QUOTES)] == lonely


@pytest.mark.parametrize(("between", "lonely"), [(49, 49), (50, 52)])
def test_a_partner_is_looked_for_among_the_last_fifty(between: int, lonely: int) -> None:
    assert len(unpaired(["(" + "[" * between + ")"], BRACKETS, CLOSING)) == lonely
