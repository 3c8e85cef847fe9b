"""Units that somebody forgot stay forgotten."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from dwuglos.store.units import sqlite_forgotten as forgotten
from dwuglos.store.units.unit import Unit


@pytest.fixture
def file() -> Iterator[sqlite3.Connection]:
    """A file of units with the table."""
    with closing(sqlite3.connect(":memory:")) as connection:
        forgotten.make_table(connection)
        yield connection


def unit(talk: int | None = 1, place: str = "s1", source: str = "Yes.", target: str = "Tak.") -> Unit:
    """Return a unit of a talk."""
    return Unit(1, source, target, "Sieci", talk, place, 0, 0, 0, "person")


def rows(connection: sqlite3.Connection) -> int:
    """Return how many units are noted."""
    return int(connection.execute("SELECT count(*) FROM forgotten").fetchone()[0])


def test_just_what_was_forgotten_is(file: sqlite3.Connection) -> None:
    forgotten.note(file, [unit()])
    assert forgotten.has(file, 1, "s1", "Yes.", "Tak.")
    assert not forgotten.has(file, 2, "s1", "Yes.", "Tak.")
    assert not forgotten.has(file, 1, "s2", "Yes.", "Tak.")
    assert forgotten.has(file, 1, "s1", "Yes.", "Tak."), "to ask changes nothing"


@pytest.mark.parametrize(
    ("source", "target"), [("Yes!", "Tak."), ("Yes.", "Tak!"), ("Tak.", "Yes."), ("Yes. Tak.", "")]
)
def test_another_text_in_its_place_is_remembered_and_so_is_the_first_one_from_then_on(
    file: sqlite3.Connection, source: str, target: str
) -> None:
    forgotten.note(file, [unit()])
    assert not forgotten.has(file, 1, "s1", source, target)
    assert not forgotten.has(file, 1, "s1", "Yes.", "Tak.")
    assert rows(file) == 0


def test_what_is_forgotten_later_in_a_place_counts(file: sqlite3.Connection) -> None:
    forgotten.note(file, [unit(), unit(target="Owszem.")])
    assert rows(file) == 1
    assert forgotten.has(file, 1, "s1", "Yes.", "Owszem.")


def test_a_unit_of_no_talk_is_not_noted(file: sqlite3.Connection) -> None:
    forgotten.note(file, [unit(talk=None), unit(talk=0)])
    assert rows(file) == 1


def test_a_table_that_is_there_is_left_alone_and_nothing_is_written() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        forgotten.make_table(connection)
        forgotten.note(connection, [unit()])
        connection.commit()
        connection.execute("PRAGMA query_only = 1")
        forgotten.make_table(connection)
        assert forgotten.has(connection, 1, "s1", "Yes.", "Tak.")
