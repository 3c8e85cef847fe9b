"""The longest row of numbers that rises."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from dwuglos.language.rising import rising


def test_what_is_out_of_order_is_left_out() -> None:
    assert rising([1, 2, 9, 3, 4]) == [0, 1, 3, 4]
    assert rising([]) == []


@given(st.lists(st.integers(0, 9), max_size=8))
def test_no_row_that_rises_is_longer(numbers: list[int]) -> None:
    places = rising(numbers)
    assert all(a < b and numbers[a] < numbers[b] for a, b in pairwise(places))
    longer = combinations(range(len(numbers)), len(places) + 1)
    assert not any(all(numbers[a] < numbers[b] for a, b in pairwise(row)) for row in longer if len(row) > 1)


@given(st.lists(st.integers(0, 9), max_size=8))
def test_no_row_that_never_falls_is_longer(numbers: list[int]) -> None:
    places = rising(numbers, may_repeat=True)
    assert all(a < b and numbers[a] <= numbers[b] for a, b in pairwise(places))
    longer = combinations(range(len(numbers)), len(places) + 1)
    assert not any(all(numbers[a] <= numbers[b] for a, b in pairwise(row)) for row in longer if len(row) > 1)
