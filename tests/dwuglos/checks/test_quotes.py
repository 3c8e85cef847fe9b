"""Quotation marks without a partner in their sentence."""

import pytest

from dwuglos.checks.quotes import Quotes
from tests.dwuglos.checks.looking import found, look, segments


@pytest.mark.parametrize("polish", ["„tak", "tak”", '"tak', "«tak", "„a „b”", ",,tak", "“tak"])
def test_a_mark_without_a_partner(polish: str) -> None:
    assert len(found(Quotes, "Yes.", polish)) == 1


@pytest.mark.parametrize(
    "polish",
    [
        "„tak”",
        '"tak"',
        "«tak»",
        "»tak«",
        "„a »b« c”",
        ",,tak”",
        ",,tak''",
        "„tak“",
        "“tak”",
        'ekran 15" jest',
        "to 'a",
        "",
    ],
)
def test_marks_in_pairs(polish: str) -> None:
    assert found(Quotes, "Yes.", polish) == []


def test_the_partner_may_stand_in_another_segment_of_the_sentence() -> None:
    assert not look(Quotes, segments(("He said “it is", "Powiedział: „jest"), ("so” and went.", "tak” i poszedł.")))


def test_the_english_leaves_one_open_too() -> None:
    assert found(Quotes, "“It is.", "„Jest.") == []
