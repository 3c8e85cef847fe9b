"""Numbers in a summary beside those of the statistics."""

from __future__ import annotations

import pytest

from dwuglos.article.stated_numbers import agree


@pytest.mark.parametrize(
    ("stated", "true", "is_meant"),
    [
        (274_083, 274_083, True),
        (270_000, 274_083, True),  # over 270 thousand
        (280_000, 276_500, True),  # nearly
        (1_200_000, 1_234_567, True),
        (274_000, 275_200, False),
        (6333, 6334, False),
        (10, 12, False),
        (0, 5, False),
    ],
)
def test_a_rounded_number_is_no_contradiction(stated: int, true: int, is_meant: bool) -> None:
    assert agree(stated, true) is is_meant
