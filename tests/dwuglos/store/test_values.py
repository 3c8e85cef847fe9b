from __future__ import annotations

import pytest

from dwuglos.store.values import DraftReport


@pytest.mark.parametrize(("distance", "length", "share"), [(6, 24, 0.25), (0, 24, 0.0), (0, 0, None)])
def test_the_share_of_a_draft_that_a_person_changed(distance: int, length: int, share: float | None) -> None:
    assert DraftReport("google", 3, 2, 1, distance, length).share == share
