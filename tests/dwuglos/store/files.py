"""Library files opened past the library itself."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection

from dwuglos.store import migrating
from dwuglos.store.rows import SEGMENTS
from dwuglos.store.sqlite import SqliteDatabase
from dwuglos.talk.transcript import Segment


@contextmanager
def opened(path: Path) -> Iterator[tuple[Connection, SqliteDatabase]]:
    database = SqliteDatabase(path)
    with database.connect() as connection:
        yield connection, database
    database.close()


def by_migrations(path: Path, to: str = "head") -> Path:
    with opened(path) as (connection, database):
        migrating.migrate(connection, database, to)
    return path


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as one, one:
        one.execute(statement, values)


def ask(path: Path, question: str) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as one:
        answer = list(one.execute(question))
    one.close()
    return answer


def segments_of(connection: Connection, talk: int) -> list[Segment]:
    rows = connection.execute(SEGMENTS, {"talk": talk}).all()
    return sorted(map(Segment._make, rows), key=lambda s: s.rank)
