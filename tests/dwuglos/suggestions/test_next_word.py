"""A suggestion taken word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.suggestions.next_word import next_word

SUGGESTION = "Niektórzy byli bardzo, bardzo samotni."


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("", "Niektórzy"),
        ("Niektórzy", " byli"),
        ("Niektórzy byli ", "bardzo,"),
        ("Niektórzy byli bardzo,", " bardzo"),
        ("Niektórzy byli bardzo, bardzo", " samotni."),
        ("Inni byli", " bardzo,"),
        ("Paru było", " bardzo,"),
        ("Niektórzy byli bardzo, bardzo samotni", ""),
        ("Niektórzy\n", "byli"),
        ("Niektórzy byli trochę", " bardzo"),
        ("Niektórzy byli bardzo, bardzo smutni", " samotni."),
    ],
)
def test_it_goes_on_behind_what_is_typed(typed: str, word: str) -> None:
    assert next_word(typed, SUGGESTION) == word


@given(some.lists(some.text(alphabet="ab.,–Ż", min_size=1, max_size=4), max_size=12))
def test_word_by_word_it_becomes_the_suggestion(words: list[str]) -> None:
    suggestion, typed = " ".join(words), ""
    for _ in words:
        typed += next_word(typed, suggestion)
    assert len(typed) <= len(suggestion)
    if len({"".join(c for c in word if c.isalnum()).casefold() or word for word in words}) == len(words):
        assert typed == suggestion
