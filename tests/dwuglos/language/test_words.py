"""Words of running text, and their capitals."""

from __future__ import annotations

import pytest

from dwuglos.language.words import WORD, like_capitals


def test_a_hyphen_or_an_apostrophe_inside_makes_no_two_words() -> None:
    assert WORD.findall("„Harry'ego” i Google’a, czarno-białe - 2024_x…") == [
        "Harry'ego",
        "i",
        "Google’a",
        "czarno-białe",
        "x",
    ]


@pytest.mark.parametrize(("word", "form"), [("TEN", "TA"), ("Ten", "Ta"), ("ten", "ta"), ("A", "Ta")])
def test_capitals(word: str, form: str) -> None:
    assert like_capitals(word, "ta") == form
