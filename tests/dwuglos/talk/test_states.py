"""What people call the states."""

import pytest

from dwuglos.talk.states import STATE_TITLES, state_named
from dwuglos.talk.transcript import STATES


@pytest.mark.parametrize("state", STATES)
def test_a_state_is_found_by_the_word_of_xliff_and_that_for_people(state: str) -> None:
    assert state_named(state) == state
    assert state_named(STATE_TITLES[state]) == state  # type: ignore[index]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("Nieprzetłumaczony", "initial"),
        ("SZKIC", "translated"),
        ("zatwierdzony", "reviewed"),
        ("Ostateczny", "final"),
        ("  not  translated ", "initial"),
        ("?", None),
        ("", None),
    ],
)
def test_names_in_both_languages(name: str, state: str | None) -> None:
    assert state_named(name) == state
