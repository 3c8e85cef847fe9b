"""Places in a text as Qt counts them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PySide6.QtGui import QTextDocument

from gui.widgets.code_units import characters, units


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), ("żółw", 4), ("🐢", 2), ("a🐢b", 4), ("e\u0301", 2), ("\ud83d", 1)],
)
def test_an_emoji_has_two_units(text: str, length: int) -> None:
    assert units(text) == length


@pytest.mark.parametrize(
    ("text", "place", "count"),
    [("żółw", 0, 0), ("żółw", 2, 2), ("żółw", 9, 4), ("a🐢b", 1, 1), ("a🐢b", 3, 2), ("a🐢b", 4, 3), ("", 0, 0)],
)
def test_places_become_characters(text: str, place: int, count: int) -> None:
    assert characters(text, place) == count


@given(some.text(alphabet=some.characters(codec="utf-8"), max_size=20))
def test_every_place_between_characters_comes_back(text: str) -> None:
    for place in range(len(text) + 1):
        assert characters(text, units(text[:place])) == place


def test_qt_counts_the_same(qapp: object) -> None:
    for text in ("żółw", "a🐢b", "🐢🐢"):
        assert QTextDocument(text).characterCount() - 1 == units(text)
