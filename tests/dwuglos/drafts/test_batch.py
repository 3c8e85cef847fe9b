"""What goes out in one call, and no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.drafts.batch import Batch, batches
from dwuglos.translators import Limits


@pytest.mark.parametrize(
    ("limits", "places"),
    [
        (Limits(texts=2, characters=99), [(0, 1), (2, 3), (4,)]),
        (Limits(texts=9, characters=5), [(0, 1), (2,), (3,), (4,)]),
        (Limits(texts=9, characters=6), [(0, 1, 2), (3,), (4,)]),
        (Limits(texts=9, characters=1), [(0,), (1,), (2,), (3,), (4,)]),
        (Limits(texts=9, characters=99), [(0, 1, 2, 3, 4)]),
    ],
)
def test_as_many_go_together_as_the_limits_allow(limits: Limits, places: list[tuple[int, ...]]) -> None:
    texts = ["aa", "bbb", "c", "dddddd", "eeeee"]
    assert [batch.places for batch in batches(texts, range(5), limits)] == places


def test_only_the_places_that_are_wanted_go_out_and_nothing_was_tried_yet() -> None:
    assert list(batches(["a", "b", "c"], [2, 0], Limits(texts=9))) == [Batch((2, 0), 0, 0, 0)]
    assert list(batches(["a"], [], Limits())) == []


@given(st.lists(st.text(max_size=9), max_size=30), st.integers(1, 5), st.integers(1, 20))
def test_every_text_goes_out_once_and_in_order(texts: list[str], most: int, characters: int) -> None:
    made = list(batches(texts, range(len(texts)), Limits(texts=most, characters=characters)))
    assert [place for batch in made for place in batch.places] == list(range(len(texts)))
    for batch in made:
        assert 0 < len(batch.places) <= most
        assert len(batch.places) == 1 or sum(len(texts[place]) for place in batch.places) <= characters
