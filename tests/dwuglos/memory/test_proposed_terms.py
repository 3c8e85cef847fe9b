"""Terms proposed for a talk, with how they were translated."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from dwuglos.memory.proposed_terms import Variant, entries, memory_of, proposed_terms
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.store.units.unit import NewUnit
from dwuglos.talk.transcript import Segment, State

TALK: list[tuple[str, str, State]] = [
    ("The language model reads.", "Model językowy czyta.", "reviewed"),
    ("A language model writes.", "Nikt nie zna modelu językowego.", "translated"),
    ("The language model is big.", "Mówimy o sieci językowej.", "translated"),
    ("This language model sleeps.", "Ta sieć językowa śpi.", "reviewed"),
    ("Each language model dreams.", "Śnią modele językowe.", "reviewed"),
    ("The weather is fine.", "Pogoda jest ładna.", "reviewed"),
    ("The language model waits.", "", "initial"),
]
SEGMENTS = [Segment(n, n, None, None, *each, "person") for n, each in enumerate(TALK, 1)]


def test_a_frequent_phrase_is_proposed_with_its_translations() -> None:
    (term,) = proposed_terms(SEGMENTS, lambda _: False)
    assert (term.english, term.uses, term.segments) == ("language model", 6, (1, 2, 3, 4, 5, 7))
    assert term.variants == (Variant("model językowy", 3, 2), Variant("sieć językowa", 2, 1))


def test_what_the_glossary_has_is_not_proposed() -> None:
    assert not proposed_terms(SEGMENTS, entries(["Language models"]))
    assert proposed_terms(SEGMENTS, entries(["model"]))


def test_a_talk_that_is_not_translated_has_terms_without_translations() -> None:
    bare = [segment._replace(target="", state="initial") for segment in SEGMENTS]
    assert [(term.english, term.variants) for term in proposed_terms(bare, lambda _: False)] == [("language model", ())]
    assert not proposed_terms([], lambda _: False)


def test_the_memory_is_asked_for_other_talks(tmp_path: Path) -> None:
    bare = [segment._replace(target="", state="initial") for segment in SEGMENTS]
    pairs = [("A language model.", "Model językowy."), ("The language model.", "To model językowy.")]
    with closing(SqliteUnits(tmp_path / "memory")) as units:
        units.add([NewUnit(english, polish, "Other", 2, str(n)) for n, (english, polish) in enumerate(pairs)])
        units.add([NewUnit("Our language model.", "Nasz potwór.", "This", 1, "1")])
        (term,) = proposed_terms(bare, lambda _: False, memory_of(units, 1))
    assert term.variants == (Variant("model językowy", 0, 0, 2),)


def test_it_can_be_given_up() -> None:
    assert proposed_terms(SEGMENTS, lambda _: False, is_given_up=lambda: True) == []
