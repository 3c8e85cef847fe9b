"""Which backups there are by their names, when the next one is due, and which are kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal, NamedTuple, get_args

Why = Literal["scheduled", "hand", "migration", "restore"]
"""What a backup was made for: in turn, because the user asked, before a migration, before another was restored."""

Turn = Literal["hourly", "daily", "weekly"]
"""As what a backup made in turn is kept."""

HOUR = 3_600_000
"""Milliseconds."""
_DAYS, _MONTHS = timedelta(days=7), timedelta(days=62)
"""How long one of each day is kept, and how long one of each week."""

_NAME = re.compile(r"(?P<stem>.+)-(?P<key>[0-9a-f]{8})-(?P<number>\d{6,9})-(?P<made>\d{8}T\d{9})Z-(?P<why>[a-z]+)\.db")
_MOMENT = "%Y%m%dT%H%M%S"


class Backup(NamedTuple):
    """A copy of a library: its file, and what the name of that says."""

    path: Path
    stem: str
    """The name of the library's file, without its ending."""
    key: str
    """Tells libraries of one name apart: made of where it is."""
    number: int
    """Counts the copies of a library: the clock may be set back."""
    made: int
    """Milliseconds since 1970, UTC."""
    why: Why
    size: int = 0
    """Bytes."""


def name_of(stem: str, key: str, number: int, made: int, why: Why) -> str:
    """Return the name of a backup's file; the time in it is UTC, so that no hour comes twice."""
    moment = datetime.fromtimestamp(made // 1000, UTC)
    return f"{stem}-{key}-{number:06}-{moment:{_MOMENT}}{made % 1000:03}Z-{why}.db"


def backup_at(path: Path, size: int = 0) -> Backup | None:
    """Return the backup in a file, by its name; None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None or match["why"] not in get_args(Why):
        return None
    try:
        moment = datetime.strptime(match["made"][:-3], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None
    made = round(moment.timestamp()) * 1000 + int(match["made"][-3:])
    why: Why = match["why"]  # type: ignore[assignment]  # it is one of them: see above
    return Backup(path, match["stem"], match["key"], int(match["number"]), made, why, size)


def in_order(backups: Iterable[Backup]) -> list[Backup]:
    """Return backups with the newest first, whatever the clock said."""
    return sorted(backups, key=lambda each: (each.number, each.made), reverse=True)


def is_due(backups: Iterable[Backup], now: int) -> bool:
    """Say whether the hour of the newest backup is over, or has not come yet, as after the clock was set back."""
    newest = next(iter(in_order(backups)), None)
    return newest is None or not 0 <= now - newest.made < HOUR


def _local(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000).astimezone()


def turn_of(backup: Backup, now: int, local: Callable[[int], datetime] = _local) -> Turn:
    """Return as what a backup made in turn is kept: all of today, then one of a day, then one of a week."""
    age = local(now).date() - local(backup.made).date()
    if age <= timedelta(0):
        return "hourly"
    return "daily" if age <= _DAYS else "weekly"


def superfluous(
    backups: Iterable[Backup], now: int, limit: int, local: Callable[[int], datetime] = _local
) -> list[Backup]:
    """Return the backups that are to go: those out of turn, then the oldest until the rest has at most `limit` bytes.

    What the user asked for goes only where there is no room, and after all others; the newest stays always. So does, as
    long as its time is not over, the newest of each place that the library was in: a copy of it may live on there.
    """
    ordered = in_order(backups)
    kept, gone = [], []
    slots = set[object]()
    for place, each in enumerate(ordered):
        slot = _slot(each, now, local)
        if place and (slot is None or (each.key, slot) in slots):
            gone.append(each)
        else:
            slots.add((each.key, slot))
            kept.append(each)
    room = limit - sum(each.size for each in kept)
    newest = {each.key: each for each in reversed(kept)}.values()
    for each in sorted(kept, key=lambda each: (each.why == "hand", each.number)):
        if each in newest:
            continue
        if room >= 0:
            break
        room += each.size
        gone.append(each)
    return gone


def _slot(backup: Backup, now: int, local: Callable[[int], datetime]) -> object:
    """Return what only the newest of several is kept of; None for a backup whose time is over."""
    if backup.why == "hand":
        return backup.path
    day, today = local(backup.made).date(), local(now).date()
    if today - day > _MONTHS:
        return None
    if backup.why != "scheduled":
        return backup.path
    turn = turn_of(backup, now, local)
    if turn == "hourly":
        return backup.made // HOUR  # of today, or of a day to come: the clock was set back
    return day if turn == "daily" else tuple(day.isocalendar())[:2]
