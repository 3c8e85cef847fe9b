"""Which drafts ahead would be others after what was confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from dwuglos.drafts.renewing import changed_by_terms, changed_by_units, drafts_ahead, is_untouched, offer_of
from dwuglos.drafts.requests import Request
from dwuglos.language.terms import Term
from dwuglos.memory.feeding import units_of_segments
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, Scope
from dwuglos.talk.transcript import NewSegment, Segment, number

MODEL = ("translated", "language-model")
TALK = number(
    [
        NewSegment(0, 1, "The lamp is lit at night.", "Lampę zapala się w nocy.", "reviewed", "person"),
        NewSegment(1, 2, "The lamp is lit at dusk.", "Lampa zapalona zmierzch.", *MODEL),
        NewSegment(2, 3, "Nobody lives there any more.", "Nikt tam nie mieszka.", *MODEL),
        NewSegment(3, 4, "The lamp is lit at noon.", "Lampa w południe.", "translated", "person"),
        NewSegment(4, 5, "The lamp is lit by hand.", "Lampa ręcznie.", "translated", "google"),
        NewSegment(5, 6, "Keepers of old were proud", "Latarnicy", *MODEL),
        NewSegment(6, 7, "of every single lamp they had.", "byli dumni.", "translated", "person"),
    ]
)
HERE = Scope(frozenset([1]))


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        yield units


def ids(found: list[Request]) -> list[tuple[int, ...]]:
    return [request.ids for request in found]


def new_units(units: SqliteUnits, segments: list[Segment], rows: list[int]) -> list[NewUnit]:
    new = units_of_segments(segments, rows, 1, "Lamps", 5)
    units.add(new)
    return new


def test_only_drafts_of_a_language_model_that_nobody_touched_are_ahead() -> None:
    assert ids(drafts_ahead(TALK, 0)) == [(2,), (3,), (6,)]
    assert ids(drafts_ahead(TALK, 1)) == [(3,), (6,)]
    assert drafts_ahead(TALK, 6) == []
    assert not is_untouched(None)


def test_those_are_changed_that_have_the_new_pair_among_their_nearest(units: SqliteUnits) -> None:
    new = new_units(units, TALK, [0])
    assert ids(changed_by_units(drafts_ahead(TALK, 0), new, units, HERE)) == [(2,)]


def test_a_pair_that_is_farther_than_those_they_had_changes_nothing(units: SqliteUnits) -> None:
    units.add(NewUnit(f"The lamp is lit at dus{end}.", f"Lampę zapala się o {end}.", "Lamps", 1, end) for end in "ty")
    new = new_units(units, TALK, [0])
    assert changed_by_units(drafts_ahead(TALK, 0), new, units, HERE) == []


def test_a_pair_that_may_not_be_an_example_changes_nothing(units: SqliteUnits) -> None:
    new = new_units(units, TALK, [0])
    assert changed_by_units(drafts_ahead(TALK, 0), new, units, Scope(frozenset([2]))) == []


def test_a_changed_term_changes_the_drafts_that_lack_it() -> None:
    drafts = drafts_ahead(TALK, 0)
    assert ids(changed_by_terms(drafts, [Term("lamp", "latarka"), Term("nobody", "nikt")])) == [(2,), (6,)]
    assert changed_by_terms(drafts, [Term("dusk", "zmierzch")]) == []
    assert changed_by_terms(drafts, []) == []


def test_the_offer_counts() -> None:
    assert str(offer_of(1)) == "With what you have confirmed since, 1 draft ahead may come out better."
    assert "2 drafts" in str(offer_of(2))
