from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest

from dwuglos.store.backup_plan import (
    HOUR,
    Backup,
    Why,
    backup_at,
    in_order,
    is_due,
    name_of,
    superfluous,
    turn_of,
)

DAY = 24 * HOUR
NOON = round(datetime(2026, 11, 30, 12, tzinfo=UTC).timestamp()) * 1000
MUCH = 1 << 40


def utc(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)


def made(at: int, number: int = 1, why: Why = "scheduled", size: int = 1) -> Backup:
    return Backup(Path(f"{number}-{at}"), "library", "0" * 8, number, at, why, size)


def worked(hours: int, step: int = HOUR, start: int = NOON, limit: int = MUCH) -> tuple[list[Backup], int]:
    """Return what is left after so many hours of steady work, and the time."""
    kept: list[Backup] = []
    now = start
    for number in range(hours):
        now = start + number * step
        if is_due(kept, now):
            kept.append(made(now, number))
            gone = superfluous(kept, now, limit, utc)
            kept = [each for each in kept if each not in gone]
    return kept, now


# Names


@pytest.mark.parametrize("why", ["scheduled", "hand", "migration", "restore"])
def test_a_name_says_all(why: Why) -> None:
    name = name_of("my talks-2", "0a1b2c3d", 12, NOON + 7, why)
    assert name == f"my talks-2-0a1b2c3d-000012-20261130T120000007Z-{why}.db"
    assert backup_at(Path(name), 5) == Backup(Path(name), "my talks-2", "0a1b2c3d", 12, NOON + 7, why, 5)


@pytest.mark.parametrize(
    "name",
    [
        "library.db",
        "library-0a1b2c3d-000012-20261130T120000007Z-hand.db.new",
        "library-0a1b2c3d-000012-20261330T120000007Z-hand.db",
        "library-0a1b2c3d-000012-20261130T120000007Z-anything.db",
        "-0a1b2c3d-000012-20261130T120000007Z-hand.db",
    ],
)
def test_another_file_is_no_backup(name: str) -> None:
    assert backup_at(Path(name)) is None


def test_an_hour_that_comes_twice_has_two_names() -> None:
    # The night in which clocks in Warsaw go back from 3 to 2.
    first = round(datetime(2026, 10, 25, 0, 30, tzinfo=UTC).timestamp()) * 1000
    names = {name_of("library", "0" * 8, 1, at, "scheduled") for at in (first, first + HOUR)}
    assert len(names) == 2


# When


def test_the_first_is_due_at_once_and_the_next_after_an_hour() -> None:
    assert is_due([], NOON)
    assert not is_due([made(NOON)], NOON + HOUR - 1)
    assert is_due([made(NOON)], NOON + HOUR)


def test_one_is_due_after_the_clock_was_set_back_and_the_hours_go_on_from_there() -> None:
    before = made(NOON, 7)
    now = NOON - 2 * DAY
    assert is_due([before], now)
    assert not is_due([before, made(now, 8)], now + HOUR - 1)
    assert is_due([before, made(now, 8)], now + HOUR)


def test_the_newest_is_the_last_made_whatever_the_clock_said() -> None:
    assert [each.number for each in in_order([made(NOON, 7), made(NOON - 2 * DAY, 8), made(NOON, 6)])] == [8, 7, 6]


# Which are kept


def test_all_of_today_one_of_each_day_of_a_week_one_of_each_week_of_two_months() -> None:
    kept, now = worked(24 * 120)
    turns = Counter(turn_of(each, now, utc) for each in kept)
    assert turns["hourly"] == 1 + utc(now).hour
    assert turns["daily"] == 7
    assert turns["weekly"] in (8, 9)
    assert max(now - each.made for each in kept) <= 62 * DAY + DAY
    days = [utc(each.made).date() for each in kept if turn_of(each, now, utc) == "daily"]
    assert len(set(days)) == 7
    assert all(utc(each.made).hour == 23 for each in kept if turn_of(each, now, utc) == "daily")


def test_work_now_and_then_is_kept_as_well() -> None:
    kept, _ = worked(30, step=3 * DAY)
    gaps = [later.made - earlier.made for earlier, later in pairwise(kept)]
    assert len(kept) > 9
    assert max(gaps) <= 10 * DAY


def test_a_clock_two_days_back_loses_no_backup_and_fills_no_disk() -> None:
    kept, now = worked(48)
    numbers = {each.number for each in kept if each.made > now - DAY}
    for hour in range(24):
        at = now - 2 * DAY + hour * HOUR
        kept.append(made(at, 100 + hour))
        gone = superfluous(kept, at, MUCH, utc)
        kept = [each for each in kept if each not in gone]
    assert {each.number for each in kept} >= numbers | {*range(112, 124)}
    assert len(kept) <= 24 * 3


def test_each_place_of_a_library_is_thinned_for_itself_and_keeps_its_newest() -> None:
    here = [made(NOON + n, n) for n in (1, 3, 5)]
    there = [made(NOON + n, n)._replace(key="1" * 8) for n in (2, 4)]
    assert superfluous([*here, *there], NOON + 9, MUCH, utc) == [here[1], there[0], here[0]]
    assert superfluous([here[2], there[1]], NOON + 9, 1, utc) == []
    later = NOON + 63 * DAY
    assert superfluous([here[2], there[1]], later, MUCH, utc) == [there[1]]


def test_days_are_those_of_the_users_clock_and_a_long_night_is_one_day() -> None:
    change = round(datetime(2026, 10, 25, 1, tzinfo=UTC).timestamp()) * 1000

    def warsaw(ms: int) -> datetime:
        return datetime.fromtimestamp(ms / 1000, timezone(timedelta(hours=2 if ms < change else 1)))

    day = [made(change + (hour - 3) * HOUR, hour) for hour in range(25)]
    assert {warsaw(each.made).date().day for each in day} == {25}
    assert superfluous(day, day[-1].made, MUCH, warsaw) == []
    assert len(superfluous(day, day[-1].made + HOUR, MUCH, warsaw)) == 24


def test_the_oldest_goes_where_there_is_no_room_and_what_the_user_asked_for_last() -> None:
    some = [made(NOON - n * DAY, 9 - n, "hand" if n == 3 else "scheduled", size=10) for n in range(5)]
    gone = [each.number for each in superfluous(some, NOON, 25, utc)]
    assert gone == [5, 7, 8]


def test_the_newest_stays_whatever_the_room() -> None:
    some = [made(NOON - n * HOUR, 9 - n, size=10) for n in range(3)]
    assert [each.number for each in superfluous(some, NOON, 1, utc)] == [7, 8]


def test_what_the_user_asked_for_has_no_end_and_the_others_have() -> None:
    whys: tuple[Why, ...] = ("hand", "migration", "restore", "scheduled")
    old = [made(NOON - 80 * DAY, n, why) for n, why in enumerate(whys)]
    gone = superfluous([*old, made(NOON, 9)], NOON, MUCH, utc)
    assert {each.why for each in gone} == {"migration", "restore", "scheduled"}


def test_the_clock_of_the_machine_tells_the_turn() -> None:
    now = datetime.now().astimezone().replace(hour=12)
    ms = round(now.timestamp() * 1000)
    assert [turn_of(made(ms - age), ms) for age in (0, 2 * DAY, 20 * DAY)] == ["hourly", "daily", "weekly"]
