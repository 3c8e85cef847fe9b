"""A language model of a text."""

from __future__ import annotations

from dwuglos.media.alignment.language_model import language_model


def test_it_says_what_follows_what() -> None:
    lines = language_model(["a", "b", "a", "c"]).split("\n")
    assert lines[:4] == ["\\data\\", "ngram 1=5", "ngram 2=3", "ngram 3=2"]
    assert "-0.3010 a -0.3010" in lines  # half of all words; half of what follows it was not seen
    assert "-0.6021 a b -0.3010" in lines
    assert "-0.3010 a b a" in lines
    assert lines[-2:] == ["\\end\\", ""]


def test_a_single_word_is_enough() -> None:
    assert "\n0.0000 a 0.0000\n" in language_model(["a"])
