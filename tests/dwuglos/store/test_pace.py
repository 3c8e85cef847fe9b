from __future__ import annotations

import time
from threading import Event

import pytest

from dwuglos.errors import Cancelled
from dwuglos.store.pace import AT_ONCE, Pace


def test_a_part_of_a_part_tells_its_share_of_the_whole() -> None:
    told: list[object] = []
    part = Pace(told.append).part(0.5, 1).part(0, 0.5)
    for share in (0.0, 0.5, 1.0, 7.0):
        part.step(share)
    assert told == [0.5, 0.625, 0.75, 0.75]


def test_work_that_is_to_stop_stops_at_the_next_step() -> None:
    stop = Event()
    pace = Pace(cancelled=stop)
    pace.step()
    stop.set()
    with pytest.raises(Cancelled):
        pace.step()
    with pytest.raises(Cancelled):
        pace.part(0, 1).look()


def test_work_rests_only_where_others_would_have_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    rests: list[float] = []
    monkeypatch.setattr(time, "sleep", rests.append)
    AT_ONCE.step()
    Pace(rest=0.25).step()
    assert rests == [0.25]
