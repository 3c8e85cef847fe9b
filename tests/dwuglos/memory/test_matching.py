"""Matches of a text in the memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from dwuglos.memory.matching import matches
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, mark_of


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        yield units


def test_the_same_text_has_a_hundred_and_one_like_it_less(units: SqliteUnits) -> None:
    units.add(
        [
            NewUnit("What is a neural network?", "Czym jest sieć neuronowa?"),
            NewUnit("What is a network?", "Co to jest sieć?"),
            NewUnit("Bananas are yellow.", "Banany są żółte."),
        ]
    )
    found = matches(units, "What is a\n<i>neural</i> network?")
    assert [(match.score, match.unit.target) for match in found] == [
        (100, "Czym jest sieć neuronowa?"),
        (83, "Co to jest sieć?"),
    ]
    assert matches(units, "What is a neural network?", least=90) == found[:1]


def test_only_what_is_the_same_has_a_hundred(units: SqliteUnits) -> None:
    text = "So " + "a very long sentence " * 30
    units.add([NewUnit(text + "!", "x")])
    assert [match.score for match in matches(units, text + "?")] == [99]


def test_what_stood_beside_the_same_texts_is_first(units: SqliteUnits) -> None:
    before, after = mark_of("Look."), mark_of("Yes.")
    right = NewUnit("Right?", "Prawda?", "A", 1, "1", before, after, at=1)
    units.add(
        [right, NewUnit("Right?", "Dobrze?", "B", 2, "1", at=9), NewUnit("Right?", "W prawo?", "C", 3, "1", 0, after)]
    )
    found = matches(units, "Right?", before, after)
    assert [(match.unit.target, match.is_in_context) for match in found] == [
        ("Prawda?", True),
        ("Dobrze?", False),
        ("W prawo?", False),
    ]
    assert not any(match.is_in_context for match in matches(units, "Right?"))


def test_each_polish_is_told_once_and_no_more_than_wanted(units: SqliteUnits) -> None:
    units.add(NewUnit(f"It is number {n} of them all.", f"To numer {n % 3}.") for n in range(30))
    found = matches(units, "It is number 100 of them all.", count=2)
    assert len(found) == 2
    assert len({match.unit.target for match in matches(units, "It is number 100 of them all.")}) == 3


def test_a_text_without_words_is_like_nothing(units: SqliteUnits) -> None:
    units.add([NewUnit("…", "…")])
    assert matches(units, " \n ") == []
    assert [match.score for match in matches(units, "…")] == [100]


WORDS = st.lists(
    st.sampled_from(["the", "a", "lighthouse", "keeper", "wrote", "every", "lamp"]), min_size=1, max_size=8
)


@given(st.lists(WORDS, min_size=1, max_size=15), WORDS)
def test_the_best_is_the_best_of_all_that_share_a_word(texts: list[list[str]], wanted: list[str]) -> None:
    text = " ".join(wanted)
    with closing(SqliteUnits(None)) as units:
        units.add(NewUnit(" ".join(words), f"Wiersz {n}.") for n, words in enumerate(texts))
        best = max((fuzz.ratio(text, " ".join(words)) for words in texts if {*words} & {*wanted}), default=0)
        found = matches(units, text)
        if best >= 60:
            assert found[0].score == (100 if best == 100 else int(best))
        else:
            assert found == []


def test_a_short_text_all_whose_rarer_words_are_others_is_found_by_its_beginning() -> None:
    with closing(SqliteUnits(None)) as units:
        units.add([NewUnit("The sea is calm.", "Morze jest spokojne.", "A"), NewUnit("A zebra.", "Zebra.", "A")])
        assert matches(units, "Thy seat as calf", least=50)[0].unit.target == "Morze jest spokojne."
        assert matches(units, "Xhy seat as calf", least=50) == []
        assert matches(units, "Thy seat as calf and much longer than that", least=1) == []


def test_a_memory_of_an_earlier_version_gets_the_index(tmp_path: Path) -> None:
    path = tmp_path / "units.memory"
    with closing(SqliteUnits(path)) as units:
        units.add([NewUnit("The sea is calm.", "Morze jest spokojne.", "A")])
        units._connection.execute("DROP INDEX short_units")
    with closing(SqliteUnits(path)) as units:
        assert matches(units, "Thy seat as calf", least=50)[0].unit.target == "Morze jest spokojne."
