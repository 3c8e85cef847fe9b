"""Halves and quarters in words."""

import pytest

from dwuglos.language.number_parts import parts_of_counts
from dwuglos.language.number_words import english_number, polish_number


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("pół miliona", {0.5, 5e5}),
        ("półtora miliarda", {1.5, 1.5e9}),
        ("ćwierć wieku", {0.25, 25}),
        ("pół kilograma", {0.5, 500}),
        ("dwie i pół godziny", {2.5, 150, 0.5, 30}),
        ("3 i pół", {3.5, 0.5}),
        ("Kółko i pole", set()),
    ],
)
def test_polish(text: str, values: set[float]) -> None:
    assert set(parts_of_counts(text, polish_number)) == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("half a million", {0.5, 5e5}),
        ("a quarter of a century", {0.25, 25}),
        ("two and a half thousand", {2.5, 2500, 0.5, 500}),
        ("nothing of it", set()),
    ],
)
def test_english(text: str, values: set[float]) -> None:
    assert set(parts_of_counts(text, english_number)) == values
