"""Rows by the thousand: SQLAlchemy words the statement, and the driver gets the rows as they are.

Looked at row by row on their way, as SQLAlchemy does it, 50,000 segments take three times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Update

from dwuglos.talk.transcript import storable

Row = tuple[Any, ...]


def send(connection: Connection, statement: Insert | Update, names: tuple[str, ...], rows: Iterable[Row]) -> None:
    """Carry a statement out for rows of values, which stand in the order of `names`; without rows nothing is sent.

    `names` are the columns that get values, and the parameters of the statement. Each text becomes one that a database
    can hold.
    """
    sql, arranged = _worded(statement, names, connection.dialect)
    values = [arranged(_stored(row)) for row in rows]
    if values:
        connection.exec_driver_sql(sql, values)


@lru_cache(maxsize=64)
def _worded(statement: Insert | Update, names: tuple[str, ...], dialect: Dialect) -> tuple[str, Callable[[Row], Any]]:
    """Return a statement in the words of a database, and what puts a row of values as its driver wants it."""
    compiled = statement.compile(dialect=dialect, column_keys=names)
    if compiled.positiontup is None:
        return str(compiled), lambda row: dict(zip(names, row, strict=True))
    places = [names.index(name) for name in compiled.positiontup]
    return str(compiled), lambda row: tuple([row[place] for place in places])


def _stored(row: Row) -> Row:
    texts = "".join([value for value in row if isinstance(value, str)])
    if storable(texts) is texts:  # nearly always; one look at all of them is quicker than one at each
        return row
    return tuple(storable(value) if isinstance(value, str) else value for value in row)
