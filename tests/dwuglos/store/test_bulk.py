"""Many rows at once: each value in its column, whatever the order a driver wants them in, and each text storable."""

from __future__ import annotations

import pytest
from sqlalchemy import Column, Connection, Dialect, Integer, MetaData, Table, Text, bindparam, create_engine, select
from sqlalchemy.dialects import postgresql

from dwuglos.store import bulk
from dwuglos.store.bulk import send

things = Table(
    "things", MetaData(), Column("id", Integer, primary_key=True), Column("name", Text), Column("end", Integer)
)
UPDATE = things.update().where(things.c.id == bindparam("this"))


@pytest.fixture
def connection():
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        things.create(connection)
        yield connection
    engine.dispose()


def rows(connection: Connection) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(select(things).order_by(things.c.id))]


def test_values_find_their_columns_in_any_order(connection: Connection) -> None:
    send(connection, things.insert(), ("end", "id", "name"), [(9, 1, "a"), (8, 2, None)])
    assert rows(connection) == [(1, "a", 9), (2, None, 8)]
    send(connection, UPDATE, ("this", "end", "name"), iter([(2, 5, "b")]))
    assert rows(connection) == [(1, "a", 9), (2, "b", 5)]
    send(connection, things.insert(), ("id",), [(3,)])
    assert rows(connection)[2] == (3, None, None)


def test_without_rows_nothing_is_sent(connection: Connection) -> None:
    send(connection, things.insert(), ("id", "name"), [])
    assert rows(connection) == []


@pytest.mark.parametrize(
    ("text", "stored"),
    [("żółw 😀", "żółw 😀"), ("a\0b", "a\N{REPLACEMENT CHARACTER}b"), ("\ud83d", "\N{REPLACEMENT CHARACTER}")],
)
def test_texts_are_made_fit(connection: Connection, text: str, stored: str) -> None:
    send(connection, things.insert(), ("id", "name", "end"), [(1, text, 7), (2, "x", 8)])
    assert rows(connection) == [(1, stored, 7), (2, "x", 8)]


@pytest.mark.parametrize(
    ("dialect", "arranged"),
    [
        (postgresql.dialect(paramstyle="pyformat"), {"this": 1, "name": "a", "end": 9}),
        (postgresql.dialect(paramstyle="format"), ("a", 9, 1)),
    ],
)
def test_a_driver_gets_rows_as_it_wants_them(dialect: Dialect, arranged: object) -> None:
    sql, arrange = bulk._worded(UPDATE, ("this", "name", "end"), dialect)
    assert sql.startswith("UPDATE things SET name=%")
    assert arrange((1, "a", 9)) == arranged
