"""Names found by a few of their letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.matching import fold, match


def test_words_may_come_in_any_order():
    assert match("next join", "Join with the next") is not None
    assert match("join split", "Join with the next") is None


@pytest.mark.parametrize("wanted", ["pokaz artykul", "POKAŻ", "artykuł"])
def test_case_and_diacritics_make_no_difference(wanted):
    assert match(wanted, "Pokaż artykuł") is not None


def test_first_letters_of_words_are_enough():
    found = match("jwn", "Join with the next")
    assert found is not None
    assert found.places == (0, 5, 14)


def test_beginnings_and_initials_may_be_mixed():
    assert match("gonu", "Go to number…") is not None


def test_letters_thrown_about_are_not_enough():
    assert match("oit", "Join with the next") is None


def test_the_start_of_a_word_is_better_than_its_inside_and_that_than_initials():
    at_start, inside, initials = match("ex", "Export"), match("ex", "next"), match("ex", "Every xylophone")
    assert at_start.score > inside.score > initials.score


def test_what_was_meant_is_marked():
    assert match("ex", "The next export").places == (9, 10)


@pytest.mark.parametrize("wanted", ["a" * 100_000, "a b " * 50_000, "x" * 201])
def test_a_text_pasted_into_the_search_is_no_name(wanted):
    assert match(wanted, wanted) is None


def test_a_name_without_end_is_searched_in_time():
    assert match("a" * 40, "a " * 50_000) is None  # so many letters are not looked for one by one
    found = match("ab" * 10, "a b " * 50_000)
    assert found is not None
    assert found.places == tuple(range(0, 40, 2))
    assert match("a" * 150, "b" + "a" * 50_000).places == tuple(range(1, 151))


def test_nothing_fits_everything():
    assert match("", "Anything") is not None


@given(st.text())
def test_folding_keeps_the_length(text):
    assert len(fold(text)) == len(text)


@given(st.text(min_size=1), st.text())
def test_the_places_are_places_of_the_text(wanted, text):
    found = match(wanted, text)
    assert found is None or all(0 <= place < len(text) for place in found.places)
