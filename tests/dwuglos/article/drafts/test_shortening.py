"""Sentences that read alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.article.drafts.shortening import LIMIT, alone, cut_between_words


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("A więc sieć rozpoznaje cyfry", "Sieć rozpoznaje cyfry."),
        ("No więc, sieć rozpoznaje wszystkie cyfry.", "Sieć rozpoznaje wszystkie cyfry."),
        ("Ale i tak sieć rozpoznaje cyfry!", "Tak sieć rozpoznaje cyfry!"),
        ("Z drugiej strony, sieć bywa zawodna.", "Sieć bywa zawodna."),
        ("sieć neuronowa,", "Sieć neuronowa."),
        ("I co?", "I co?"),
        ("Nazwał to „siecią, i odszedł bez słowa.", "Nazwał to siecią, i odszedł bez słowa."),
    ],
)
def test_what_joins_a_sentence_to_another_is_left_out(said: str, read: str) -> None:
    assert alone(said) == read


def test_what_is_too_long_breaks_off_between_words() -> None:
    short = cut_between_words("Bardzo długie zdanie o sieci bez żadnego przecinka i bez końca " * 3)
    assert len(short) <= LIMIT
    assert short.endswith("…")
    assert not short.removesuffix("…").endswith((" i", " o", " bez", " "))


@given(st.text(alphabet='abcą ,.;:()„”"–-…?!AZŻ\n', max_size=300), st.integers(30, 140))
def test_it_is_never_longer_than_it_may_be(said: str, limit: int) -> None:
    assert len(cut_between_words(alone(said), limit)) <= limit
    assert "\n" not in cut_between_words(alone(said), limit)
