"""Words that say little: those of either language, and no others."""

from __future__ import annotations

import pytest

from dwuglos.language.common_words import ENGLISH, POLISH


@pytest.mark.parametrize(("words", "some"), [(ENGLISH, "the and don't you've could"), (POLISH, "i się że które już")])
def test_words_are_in_lower_case_and_single(words: frozenset[str], some: str) -> None:
    assert set(some.split()) <= words
    assert all(word == word.lower().strip() and word.replace("'", "").isalpha() for word in words)


def test_words_of_content_are_none_of_them() -> None:
    assert ENGLISH.isdisjoint(("bridge", "network", "honey", "się", "że"))
    assert POLISH.isdisjoint(("most", "sieć", "miód", "the", "and"))


def test_few_words_are_of_both_languages() -> None:
    """What is in both tells nothing of the language of a text."""
    assert len(ENGLISH & POLISH) < 20
