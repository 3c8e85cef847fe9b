"""Which words two versions of a text share."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.shared_words import Stretch, key_of, shared_stretches, words_of

WORDS = st.lists(st.sampled_from("abcdef"), max_size=30)


def test_words_are_those_that_are_seen() -> None:
    assert words_of("<i>Good</i> morning,\nall") == ["Good", "morning,", "all"]


def test_neither_case_nor_punctuation_makes_another_word() -> None:
    assert key_of("Don’t,") == key_of("don't")
    assert key_of("“Yes”") == key_of("yes.")
    assert key_of("yes?") != key_of("yes.")
    assert key_of("3.5") != key_of("35")
    assert key_of("+") != key_of("=")
    assert key_of("♪") == "♪"


def test_what_stayed_is_found_around_what_changed() -> None:
    old, new = ["one", "two", "three", "four", "five"], ["one", "two", "drei", "four", "five", "six"]
    assert shared_stretches(old, new) == [Stretch(0, 0, 2), Stretch(3, 3, 2)]


def test_a_repeated_sentence_is_found_at_its_place() -> None:
    old = ["so", "it", "is", ".", "then", "we", "go", ".", "so", "it", "is"]
    assert shared_stretches(old, old) == [Stretch(0, 0, len(old))]


@given(WORDS, WORDS)
def test_stretches_are_shared_and_stand_in_order(old: list[str], new: list[str]) -> None:
    in_old = in_new = 0
    for stretch in shared_stretches(old, new):
        assert stretch.length > 0
        assert (stretch.old, stretch.new) >= (in_old, in_new)
        assert stretch.old >= in_old
        assert stretch.new >= in_new
        in_old, in_new = stretch.old + stretch.length, stretch.new + stretch.length
        assert old[stretch.old : in_old] == new[stretch.new : in_new]


@given(WORDS)
def test_a_text_shares_all_with_itself(words: list[str]) -> None:
    assert shared_stretches(words, words) == ([Stretch(0, 0, len(words))] if words else [])
