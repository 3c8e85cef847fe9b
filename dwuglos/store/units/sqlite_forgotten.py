"""Units of talks that somebody forgot: they do not come back when the talk is looked at again.

The table is not in memories that earlier versions of the program have made, and these do without it.
"""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection

from dwuglos.store.units.unit import Unit, mark_of

_TABLE = """
CREATE TABLE IF NOT EXISTS forgotten (
    talk INTEGER NOT NULL, place TEXT NOT NULL, pair INTEGER NOT NULL, PRIMARY KEY (talk, place)
) WITHOUT ROWID
"""
_HERE = "FROM forgotten WHERE talk = :talk AND place = :place"


def make_table(connection: Connection) -> None:
    """Make the table where it is not there; only then is anything written."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'forgotten'").fetchone():
        connection.execute(_TABLE)


def note(connection: Connection, units: Iterable[Unit]) -> None:
    """Note units that are forgotten; those of no talk cannot come back by themselves."""
    connection.executemany(
        "INSERT OR REPLACE INTO forgotten VALUES (?, ?, ?)",
        ((unit.talk, unit.place, _pair(unit.source, unit.target)) for unit in units if unit.talk is not None),
    )


def has(connection: Connection, talk: int, place: str, source: str, target: str) -> bool:
    """Say whether somebody forgot just this; with another text in its place, it is remembered again."""
    where = {"talk": talk, "place": place}
    pair = connection.execute(f"SELECT pair {_HERE}", where).fetchone()
    if pair is None:
        return False
    if pair[0] == _pair(source, target):
        return True
    connection.execute(f"DELETE {_HERE}", where)
    return False


def _pair(source: str, target: str) -> int:
    """Return a number that stands for both texts of a unit."""
    return mark_of(f"{source} \u241f {target}")
