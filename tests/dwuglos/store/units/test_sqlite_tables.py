"""The tables of a file of units, made as they stand."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from dwuglos.store.units.sqlite_tables import SHORT, SHORT_INDEX, TABLES

_INSERT = "INSERT INTO units (source, target, title, talk, place, before, after, at, origin, mark, size) VALUES "


@pytest.fixture
def file() -> Iterator[sqlite3.Connection]:
    """A new file of units."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(TABLES)
        connection.execute(SHORT_INDEX)
        yield connection


def add(connection: sqlite3.Connection, talk: int | None, place: str, source: str = "Yes.") -> None:
    """Put a unit into the table."""
    row = (source, "Tak.", "Sieci", talk, place, 0, 0, 0, "person", 1, len(source))
    connection.execute(f"{_INSERT}({', '.join('?' * len(row))})", row)


def test_a_place_in_a_talk_has_one_unit(file: sqlite3.Connection) -> None:
    add(file, 1, "s1")
    add(file, 2, "s1")
    add(file, 1, "s2")
    with pytest.raises(sqlite3.IntegrityError):
        add(file, 1, "s1")


def test_files_may_have_the_same_unit_many_times(file: sqlite3.Connection) -> None:
    add(file, None, "")
    add(file, None, "")
    assert file.execute("SELECT count(*) FROM units").fetchone() == (2,)


@pytest.mark.parametrize(("size", "is_indexed"), [(SHORT, True), (SHORT + 1, False)])
def test_short_texts_are_found_by_their_beginning(file: sqlite3.Connection, size: int, is_indexed: bool) -> None:
    asked = f"SELECT id FROM units WHERE lower(substr(source, 1, 1)) = 'y' AND size = {size} AND size <= {SHORT}"
    plan = file.execute(f"EXPLAIN QUERY PLAN {asked}").fetchall()
    assert "short_units" in plan[0][-1]
    add(file, 1, "s1", "y" * size)
    assert len(file.execute(asked).fetchall()) == is_indexed


def test_polish_letters_are_letters_of_their_own_in_the_index_of_words(file: sqlite3.Connection) -> None:
    file.execute("INSERT INTO target_index (rowid, target) VALUES (1, 'Łaska'), (2, 'laska')")
    found = file.execute("SELECT rowid FROM target_index WHERE target_index MATCH 'łaska'").fetchall()
    assert found == [(1,)]


def test_the_index_of_short_texts_is_made_once(file: sqlite3.Connection) -> None:
    file.execute(SHORT_INDEX)
    assert file.execute("PRAGMA user_version").fetchone() == (1,)
