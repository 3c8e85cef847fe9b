"""Cuts that a person chose stay between the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.layout import carry_pins, lay_out, pins_of
from dwuglos.layout.pins import hold

WORDS = st.lists(st.sampled_from(["ala", "ma", "kota", "psa"]), max_size=12).map(" ".join)


def test_pins_of_parts() -> None:
    parts = ["Ala ma", "", "kota i <b>psa</b>"]
    assert pins_of(parts) == {0: 2, 1: 2}
    assert pins_of(parts, [1]) == {1: 2}
    assert pins_of(["Ala"]) == {}


@pytest.mark.parametrize(
    ("new", "at"),
    [
        ("Ala ma kota i psa.", 2),
        ("Nasza Ala ma kota i psa.", 3),
        ("Ala ma kota i dwa psy.", 2),
        ("Ma kota i psa.", 1),
        ("Ala miała kota i psa.", 2),
        ("", 0),
    ],
)
def test_a_pin_stays_between_the_same_words(new: str, at: int) -> None:
    assert carry_pins({0: 2}, "Ala ma kota i psa.", new) == {0: at}


def test_inside_what_changed_it_stays_at_its_share() -> None:
    assert carry_pins({0: 3}, "a x x x x b", "a y y b") == {0: 2}


def test_a_carried_pin_holds_in_the_next_layout() -> None:
    sources = ["Ala has a cat,", "and Ola has a dog."]
    moved = ["Ala ma", "kota, a Ola psa."]
    again = "Nasza Ala ma kota, a Ola psa."
    assert lay_out(" ".join(moved), sources) != moved
    pins = carry_pins(pins_of(moved), " ".join(moved), again)
    assert lay_out(again, sources, pins=pins) == ["Nasza Ala ma", "kota, a Ola psa."]


@pytest.mark.parametrize(
    ("pins", "held"),
    [
        (None, []),
        ({1: 4, 0: 2}, [(0, 2), (1, 4)]),
        ({0: 4, 1: 2}, [(0, 4), (1, 4)]),
        ({0: 99, 1: 3}, [(0, 9), (1, 9)]),
        ({0: -1, 7: 3, -1: 2}, [(0, 0)]),
    ],
)
def test_pins_hold_as_far_as_the_words_allow(pins: dict[int, int] | None, held: list[tuple[int, int]]) -> None:
    assert hold(pins, 3, 9) == held


@given(WORDS, WORDS, st.integers(0, 12))
def test_a_carried_pin_is_within_the_new_text(old: str, new: str, at: int) -> None:
    pin = min(at, len(old.split()))
    (carried,) = carry_pins({0: pin}, old, new).values()
    assert 0 <= carried <= len(new.split())
