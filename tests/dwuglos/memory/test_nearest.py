"""The confirmed pairs nearest to texts, against a comparison of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest
from rapidfuzz import fuzz

from dwuglos.memory import nearest as module
from dwuglos.memory.nearest import nearest
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit, Scope

WORDS = ("light", "tower", "keeper", "storm", "sea", "night", "lamp", "ship", "rock", "wave", "letter", "wind", "fog")
ALL = Scope(frozenset([1, 2]), files=True)


def sentence(rng: Random) -> str:
    return "The " + " ".join(rng.choices(WORDS, k=rng.randrange(3, 9))) + "."


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    rng = Random(4)
    with closing(SqliteUnits(None)) as units:
        units.add(NewUnit(sentence(rng), f"Zdanie {n}.", "First", 1, str(n)) for n in range(300))
        units.add(NewUnit(sentence(rng), f"Inne {n}.", "Second", 2, str(n)) for n in range(300))
        units.add(NewUnit(sentence(rng), f"Obce {n}.", "file.tmx") for n in range(300))
        yield units


def best(units: SqliteUnits, text: str, count: int) -> list[float]:
    sources = {unit.source for unit in units.all(0, 10_000)}
    return sorted((fuzz.ratio(text, source) for source in sources), reverse=True)[:count]


def test_they_are_the_nearest_of_all(units: SqliteUnits) -> None:
    rng = Random(9)
    for _ in range(50):
        text = sentence(rng)
        assert [one.score for one in nearest(units, [text], ALL, each=3, least=1)] == best(units, text, 3)


def test_among_many_those_that_share_rare_words_are_found(units: SqliteUnits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_COMPARED", 100)
    rng = Random(9)
    for _ in range(20):
        text = sentence(rng)
        assert nearest(units, [text], ALL, each=1, least=1)[0].score == best(units, text, 1)[0]


@pytest.mark.parametrize("most", [100, 20_000])
@pytest.mark.parametrize(
    ("scope", "titles"),
    [
        (Scope(frozenset([1])), {"First"}),
        (Scope(frozenset([2])), {"Second"}),
        (Scope(files=True), {"file.tmx"}),
        (Scope(frozenset([2]), files=True), {"Second", "file.tmx"}),
        (Scope(), set()),
    ],
)
def test_nothing_comes_from_outside_the_scope(
    units: SqliteUnits, monkeypatch: pytest.MonkeyPatch, most: int, scope: Scope, titles: set[str]
) -> None:
    monkeypatch.setattr(module, "MOST_COMPARED", most)
    rng = Random(2)
    found = nearest(units, [sentence(rng) for _ in range(40)], scope, each=5, least=1)
    assert {one.unit.title for one in found} == titles


def test_for_several_texts_each_has_its_own_and_a_pair_comes_once() -> None:
    with closing(SqliteUnits(None)) as units:
        units.add(
            [
                NewUnit("Good evening.", "Dobry wieczór.", "One", 1, "1", at=1),
                NewUnit("Good evening.", "Dobry wieczór.", "One", 1, "7", at=2),
                NewUnit("The light went out.", "Światło zgasło.", "One", 1, "2", at=3),
                NewUnit("The light went out.", "Zgasło światło.", "One", 1, "3", at=4),
                NewUnit("Quite another matter altogether.", "Zupełnie co innego.", "One", 1, "4"),
            ]
        )
        found = nearest(units, ["Good evening!", "", "The <i>light</i> goes out."], Scope(frozenset([1])), each=1)
    assert [one.unit.target for one in found] == ["Dobry wieczór.", "Zgasło światło."]
    assert found[0].score > found[1].score
