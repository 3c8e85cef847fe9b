"""Noun phrases of Polish texts in their base form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.polish_phrases import phrases


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Użyto dużych modeli językowych.", {"model", "model językowy", "duży model językowy"}),
        ("w układzie współrzędnych", {"układ", "układ współrzędnych", "współrzędna"}),
        ("wektorów własnych", {"wektor", "wektor własny"}),
        ("bez promptu", {"prompt"}),
        ("z transformatą Fouriera", {"Fourier"}),
        ("mnożnik Lagrange'a", {"Lagrang"}),
        ("nie zna stróży", {"stróż"}),
        ("wczoraj było tak samo", set()),
    ],
)
def test_base_forms(text: str, expected: set[str]) -> None:
    assert expected <= phrases(text)


def test_a_comma_divides() -> None:
    assert "model językowy" not in phrases("model, językowy")


@given(st.text(max_size=60))
def test_anything_is_read(text: str) -> None:
    assert all(phrases(text))
