"""Between an engine's reports time goes on, evenly."""

from __future__ import annotations

from itertools import pairwise

from gui.player.clock import PlayClock
from tests.stand_ins.play_time import PlayTime


def running(position: int = 0) -> tuple[PlayClock, PlayTime]:
    time = PlayTime()
    clock = PlayClock(time)
    clock.set(position)
    clock.run(True)
    return clock, time


def test_while_it_stands_it_stays_where_it_was_put() -> None:
    time = PlayTime()
    clock = PlayClock(time)
    clock.set(1234)
    time.pass_(5000)
    assert clock.position() == 1234
    clock.report(1300)
    assert clock.position() == 1300


def test_while_it_runs_it_goes_on_at_its_rate() -> None:
    clock, time = running(1000)
    time.pass_(200)
    assert clock.position() == 1200
    clock.use_rate(0.5)
    time.pass_(200)
    assert clock.position() == 1300
    clock.run(False)
    time.pass_(200)
    assert clock.position() == 1300


def test_reports_in_steps_come_out_even() -> None:
    clock, time = running()
    positions = []
    for n in range(200):
        if n % 5 == 0:
            clock.report(n * 10 + (30 if n % 10 else -30))  # early and late by turns
        positions.append(clock.position())
        time.pass_(10)
    steps = [after - before for before, after in pairwise(positions[50:])]
    assert min(steps) >= 0
    assert max(steps) <= 22
    assert abs(positions[-1] - 1990) <= 20


def test_a_report_far_away_is_another_place() -> None:
    clock, _ = running(1000)
    clock.report(9000)
    assert clock.position() == 9000
    clock.report(500)
    assert clock.position() == 500


def test_a_slow_engine_is_followed_and_nothing_goes_back() -> None:
    clock, time = running()
    last = 0
    for n in range(300):
        time.pass_(10)
        if n % 5 == 0:
            clock.report(int(n * 10 * 0.95))
        assert clock.position() >= last
        last = clock.position()
    assert abs(last - 3000 * 0.95) < 60


def test_it_waits_where_it_was_put_until_something_is_heard() -> None:
    clock, time = running(1000)
    clock.set(2000, 100)
    time.pass_(60)
    clock.report(2000)
    assert clock.position() == 2000
    time.pass_(60)
    assert clock.position() == 2020


def test_a_wait_begins_when_it_runs() -> None:
    time = PlayTime()
    clock = PlayClock(time)
    clock.set(2000, 100)
    time.pass_(5000)
    clock.run(True)
    time.pass_(100)
    assert clock.position() == 2000
    time.pass_(50)
    assert clock.position() == 2050
    clock.run(False)
    clock.run(True)
    time.pass_(50)
    assert clock.position() == 2100, "what is paused goes on at once"
