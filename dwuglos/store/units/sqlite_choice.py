"""Choosing among the units in a file of SQLite: a million of them are chosen from in a second or two."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from sqlite3 import Connection
from typing import Any

from dwuglos.store.units.unit import Choice, Origin, words_of

_TWINS = """
id IN (SELECT id FROM (SELECT id, row_number() OVER
    (PARTITION BY mark, source, target ORDER BY at DESC, id DESC) AS place FROM units) WHERE place > 1)
"""
_WITH_WORDS = """
id IN (SELECT rowid FROM source_index WHERE source_index MATCH :words
    UNION SELECT rowid FROM target_index WHERE target_index MATCH :words)
"""


def ids_of(connection: Connection, choice: Choice) -> Sequence[int]:
    """Return the ids of the units that are meant, the newest first."""
    conditions, values = _conditions(choice)
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = connection.execute(f"SELECT id FROM units {where} ORDER BY id DESC", values)
    return array("q", (row[0] for row in rows))


def _conditions(choice: Choice) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    values: dict[str, Any] = {}
    words = [word for written in choice.words for word in words_of(written)]
    if words:
        conditions.append(_WITH_WORDS)
        values["words"] = " AND ".join(f'"{word}"*' for word in words)
    elif any(choice.words):
        conditions.append("0")  # what has no letters stands nowhere
    if choice.talk is not None:
        conditions.append("talk = :talk")
        values["talk"] = choice.talk
    if choice.title is not None:
        conditions.append("talk IS NULL AND title = :title")
        values["title"] = choice.title
    if choice.before is not None:
        conditions.append("at < :before")
        values["before"] = choice.before
    if choice.twins:
        conditions.append(_TWINS)
    return conditions, values


def origins_in(connection: Connection) -> list[Origin]:
    """Return where all units are from, by title; a talk has the title that its newest unit has."""
    talks = connection.execute(
        "SELECT talk, title, count, max(id) FROM (SELECT talk, title, id, count(*) OVER (PARTITION BY talk) AS count"
        " FROM units WHERE talk IS NOT NULL) GROUP BY talk"
    )
    found = [Origin(talk, title, count) for talk, title, count, _ in talks]
    files = connection.execute("SELECT title, count(*) FROM units WHERE talk IS NULL GROUP BY title")
    found += [Origin(None, title, count) for title, count in files]
    return sorted(found, key=lambda origin: (origin.title.casefold(), origin.talk or 0))
