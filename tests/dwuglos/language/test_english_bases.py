"""Base forms of English words."""

from __future__ import annotations

import pytest

from dwuglos.language.english_bases import bases_of


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("pixels", "pixel"),
        ("boxes", "box"),
        ("cities", "city"),
        ("leaves", "leaf"),
        ("knives", "knife"),
        ("children's", "child"),
        ("girls’", "girl"),
        ("Running", "run"),
        ("making", "make"),
        ("lying", "lie"),
        ("stopped", "stop"),
        ("hoped", "hope"),
        ("tried", "try"),
        ("understood", "understand"),
        ("went", "go"),
        ("indices", "index"),
        ("bigger", "big"),
        ("happiest", "happy"),
        ("sloppily", "sloppy"),
        ("better", "good"),
    ],
)
def test_the_base_is_among_them_and_the_word_first(word: str, base: str) -> None:
    bases = bases_of(word)
    assert base in bases
    assert bases[0] == word.lower().replace("’", "'").removesuffix("'s").rstrip("'")


@pytest.mark.parametrize("word", ["glass", "bus", "this", "a", "is", "s", ""])
def test_what_has_no_ending_is_not_cut(word: str) -> None:
    assert all(base == word or base not in ("glas", "bu", "thi", "") for base in bases_of(word))


@pytest.mark.parametrize(
    ("word", "likelier", "other"),
    [
        ("called", "call", "cal"),
        ("passing", "pass", "pas"),
        ("added", "add", "ad"),
        ("taller", "tall", "tal"),
        ("stopped", "stop", "stopp"),
        ("bigger", "big", "bigg"),
    ],
)
def test_the_likelier_base_comes_before_the_other(word: str, likelier: str, other: str) -> None:
    bases = bases_of(word)
    assert bases.index(likelier) < bases.index(other)
