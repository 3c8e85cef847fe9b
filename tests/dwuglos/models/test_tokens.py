"""About how many tokens a text takes."""

from __future__ import annotations

import pytest

from dwuglos.models.tokens import tokens_of


@pytest.mark.parametrize(
    ("sent", "received", "tokens"),
    [(0, 0, 0), (1, 0, 1), (4, 0, 1), (5, 0, 2), (400, 0, 100), (0, 26, 10), (0, 27, 11), (400, 260, 200), (2, 1, 1)],
)
def test_english_and_polish_are_cut_into_pieces_of_their_own_length(sent: int, received: int, tokens: int) -> None:
    assert tokens_of(sent, received) == tokens


def test_polish_takes_more_than_english() -> None:
    assert tokens_of(0, 1000) > tokens_of(1000, 0)
