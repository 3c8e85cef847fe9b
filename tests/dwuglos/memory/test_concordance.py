"""Where words were used before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from dwuglos.memory.concordance import uses
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        units.add(
            [
                NewUnit("Machine learning is fun.", "Uczenie maszynowe jest zabawne."),
                NewUnit("An example of machine learning.", "Przykład uczenia maszynowego."),
                NewUnit("A machine.", "Maszyna."),
            ]
        )
        yield units


def test_all_words_have_to_be_there_in_any_order(units: SqliteUnits) -> None:
    found = uses(units, "learning MACHINE", "source")
    assert [use.unit.target for use in found] == ["Przykład uczenia maszynowego.", "Uczenie maszynowe jest zabawne."]
    assert [found[1].unit.source[start:end] for start, end in found[1].spans] == ["Machine", "learning"]
    assert uses(units, "…", "source") == []


def test_polish_is_found_in_all_its_forms_where_that_is_wanted(units: SqliteUnits) -> None:
    assert [use.unit.id for use in uses(units, "uczenie maszynowe", "target")] == [1]
    found = uses(units, "uczenie maszynowe", "target", by_lemma=True)
    assert [use.unit.id for use in found] == [2, 1]
    assert [found[0].unit.target[start:end] for start, end in found[0].spans] == ["uczenia", "maszynowego"]


def test_no_more_than_wanted_are_told(units: SqliteUnits) -> None:
    assert [use.unit.id for use in uses(units, "machine", "source", count=1)] == [3]
