"""Brackets without a partner in their sentence."""

import pytest

from dwuglos.checks.brackets import Brackets
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize(
    ("polish", "lonely"),
    [("(tak", "("), ("tak)", ")"), ("(a [b c]", "("), ("f(x", "("), ("a] b", "]"), ("(a) bb)", ")")],
)
def test_a_bracket_without_a_partner(polish: str, lonely: str) -> None:
    assert found(Brackets, "Yes.", polish) == [lonely]


@pytest.mark.parametrize(
    "polish",
    ["(tak)", "[0, 1)", "(0, 1]", "a) pierwszy, b) drugi", "12) dwunasty", "Cześć :)", ":-(", "(3+i)^2", "((a))", ""],
)
def test_brackets_in_pairs(polish: str) -> None:
    assert found(Brackets, "Yes.", polish) == []


def test_the_english_leaves_as_many_open() -> None:
    assert found(Brackets, "Yes (it is.", "Tak (jest.") == []


def test_the_partner_may_stand_in_another_segment_of_the_sentence() -> None:
    assert not look(Brackets, segments(("It is (as I say", "Jest (jak mówię"), ("again) so.", "znowu) tak.")))
    assert look(Brackets, segments(("It is as I say.", "Jest (jak mówię."), ("Again so.", "Znowu) tak.")))
