"""Choosing among units: by words, by where they are from, by time, twins."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import Choice, NewUnit, Origin

UNITS = (
    NewUnit("Good evening.", "Dobry wieczór.", "Lighthouses", 1, "1", at=100),
    NewUnit("Good evening.", "Dobry wieczór.", "Islands", 2, "1", at=200),
    NewUnit("A good light", "Dobre światło", "file.tmx", at=50),
    NewUnit("The keeper", "Latarnik", "file.tmx"),
    NewUnit("It is late.", "Jest późno.", "Lighthouses, again", 1, "2", at=300),
)


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        units.add([each for each in UNITS if each.talk is None])
        units.add([each for each in UNITS if each.talk is not None])
        yield units


def chosen(units: SqliteUnits, choice: Choice) -> list[str]:
    return [unit.source for unit in units.get(list(units.find(choice)))]


@pytest.mark.parametrize(
    ("choice", "sources"),
    [
        (Choice(), ["It is late.", "Good evening.", "Good evening.", "The keeper", "A good light"]),
        (Choice(words=("good",)), ["Good evening.", "Good evening.", "A good light"]),
        (Choice(words=("goo", "li")), ["A good light"]),
        (Choice(words=("latar",)), ["The keeper"]),
        (Choice(words=("good", "wieczór")), []),
        (Choice(words=("...",)), []),
        (Choice(words=('"', "OR")), []),
        (Choice(talk=1), ["It is late.", "Good evening."]),
        (Choice(title="file.tmx"), ["The keeper", "A good light"]),
        (Choice(before=100), ["The keeper", "A good light"]),
        (Choice(twins=True), ["Good evening."]),
        (Choice(words=("good",), twins=True, talk=2), []),
        (Choice(words=("good",), twins=True, talk=1), ["Good evening."]),
    ],
)
def test_all_that_is_said_of_them_holds(units: SqliteUnits, choice: Choice, sources: list[str]) -> None:
    assert chosen(units, choice) == sources


def test_where_they_are_from_with_how_many(units: SqliteUnits) -> None:
    assert units.origins() == [
        Origin(None, "file.tmx", 2),
        Origin(2, "Islands", 1),
        Origin(1, "Lighthouses, again", 2),
    ]
