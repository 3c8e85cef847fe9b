"""Terms proposed for a talk, with how they were translated."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from dwuglos.memory.proposed_terms import Pair, ProposedTerm, Variant, entries, memory_of, pairs_of, proposed_terms
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


VERBS = (
    *("reads", "writes", "sleeps", "dreams", "waits", "sits", "goes", "stands", "comes"),
    *("falls", "eats", "sings", "jumps", "runs", "walks", "looks", "hears", "works"),
)


def _terms(*pairs: tuple[str, str], **how: Any) -> list[ProposedTerm]:
    segments = [
        Segment(n, n, None, None, english, polish, "reviewed", "person") for n, (english, polish) in enumerate(pairs, 1)
    ]
    return proposed_terms(segments, lambda _: False, **how)


def _of_engine(*polish: str) -> list[tuple[str, str]]:
    """Sentences about one thing, and what they were translated by."""
    return [(f"The keeper engine {verb}.", text) for verb, text in zip(VERBS, polish, strict=False)]


@pytest.mark.parametrize(
    ("polish", "shown"),
    [
        (("Dziś blorka czyta.", "Nikt nie zna blorki.", "Widzę blorkę.", "Z blorką śnimy."), "blorka"),
        (("Dziś frobnik czyta.", "Nikt nie zna frobnika.", "Mówię frobnikowi.", "O frobnikach śnimy."), "frobnik"),
        (("Nikt nie zna blorki.", "O blorce mówię.", "Widzę blorkę.", "Bez blorki śnimy."), "blorka"),
        (("Dziś glommo czyta.", "Nikt nie zna glomma.", "Oto glommo.", "Znów glommo śni."), "glommo"),
        (("Blorka czyta.", "Blorka pisze.", "Nikt nie zna blorki.", "Widzę blorkę."), "blorka"),
        (("Nikt nie zna transformaty.", "Widzę transformatę.", "Bez transformaty śpią."), "transformata"),
        (("Nikt nie zna straży.", "Za strażą śpi.", "Bez straży śpią."), "straż"),
        (("Nikt nie zna stróża.", "Widzę stróża.", "Bez stróża śpią."), "stróż"),
        (("Nikt nie zna stróży.", "Widzę stróży.", "Bez stróży śpią."), "stróż"),
        (("Lagrange czyta.", "Nikt nie zna Lagrange'a.", "Bez Lagrange’a śpi.", "Lagrange idzie."), "Lagrange"),
        (("Dziś czyta.", "Nikt nie zna frobniku.", "O frobniku wiem.", "Przy frobniku śnimy."), "frobnik"),
    ],
)
def test_a_word_without_an_entry_is_shown_as_its_forms_suggest(polish: tuple[str, ...], shown: str) -> None:
    (term,) = _terms(*_of_engine(*polish))
    assert term.variants[0].polish == shown
    assert term.variants[0].uses >= 3


def test_variants_stand_by_how_often_they_were_used_and_each_sentence_counts_once() -> None:
    keepers = ("Latarnik czyta.", "Latarnik pisze.", "Strażnik śpi.", "Strażnik śni.", "Strażnik czeka.", "Nikt nie.")
    (term,) = _terms(*_of_engine(*keepers))
    assert term.uses == 6
    assert term.variants == (Variant("strażnik", 3, 3), Variant("latarnik", 2, 2))


def test_once_is_no_translation() -> None:
    (term,) = _terms(*_of_engine("Latarnik czyta.", "Strażnik śpi.", "Dozorca idzie."))
    assert term.variants == ()


@pytest.mark.parametrize(("elsewhere", "is_one"), [(1, True), (4, False)])
def test_what_stands_as_often_elsewhere_is_no_translation(elsewhere: int, is_one: bool) -> None:
    other = [("It is late.", f"Latarnik jest {place}.") for place in ("tu", "tam", "sam", "blisko")[:elsewhere]]
    (term,) = _terms(*_of_engine("Latarnik czyta.", "Latarnik pisze.", "Ktoś śpi."), *other)
    assert term.variants == ((Variant("latarnik", 2, 2),) if is_one else ())


def test_a_sentence_over_several_segments_counts_where_it_begins_and_is_confirmed_as_a_whole() -> None:
    texts = (
        ("The keeper engine reads,", "Latarnik czyta,", "reviewed"),
        ("and the keeper engine writes.", "a latarnik  pisze.", "translated"),
        ("This keeper engine sleeps.", "Latarnik śpi.", "final"),
    )
    segments = [Segment(n, n, None, None, *text, "person") for n, text in enumerate(texts, 1)]
    assert pairs_of(segments) == [
        Pair("The keeper engine reads, and the keeper engine writes.", "Latarnik czyta, a latarnik pisze.", 1, False),
        Pair("This keeper engine sleeps.", "Latarnik śpi.", 3, True),
    ]
    (term,) = proposed_terms(segments, lambda _: False)
    assert (term.uses, term.segments) == (3, (1, 3))
    assert term.variants == (Variant("latarnik", 2, 1),)


def test_a_term_is_looked_for_from_so_many_uses_on() -> None:
    pairs = _of_engine("Latarnik czyta.", "Latarnik pisze.", "Latarnik śpi.")
    assert [term.uses for term in _terms(*pairs)] == [3]
    assert _terms(*pairs[:2]) == []
    assert [term.uses for term in _terms(*pairs[:2], least=2)] == [2]


def test_the_memory_is_asked_once_for_each_phrase_and_what_it_has_twice_counts_once() -> None:
    asked: list[str] = []

    def memory(phrase: str) -> list[tuple[str, str]]:
        asked.append(phrase)
        return [*[("A keeper engine.", "Latarnik.")] * 2, ("One keeper engine.", "Latarnik!")]

    pairs = [(english, "") for english, _ in _of_engine("", "", "")]
    (term,) = _terms(*pairs, memory=memory)
    assert asked == ["keeper engine"]
    assert term.variants == (Variant("latarnik", 0, 0, 2),)


def test_it_can_be_given_up_between_two_terms() -> None:
    of_model = ((english, polish) for english, polish, _ in TALK)
    pairs = [*_of_engine("Latarnik czyta.", "Latarnik pisze.", "Latarnik śpi."), *of_model]
    total = len(_terms(*pairs))
    assert total == 2
    looks: list[int] = []

    def is_given_up() -> bool:
        looks.append(1)
        return len(looks) > 3

    assert len(_terms(*pairs, is_given_up=is_given_up)) == 1


def test_no_more_than_five_variants_are_shown() -> None:
    uses = {"Latarnik": 5, "Strażnik": 4, "Dozorca": 3, "Strażak": 2, "Marynarz": 2, "Kapitan": 2}
    keepers = [keeper for keeper, count in uses.items() for _ in range(count)]
    pairs = [(f"The keeper engine {verb}.", f"{keeper} czyta.") for verb, keeper in zip(VERBS, keepers, strict=True)]
    (term,) = _terms(*pairs)
    assert [variant.uses for variant in term.variants] == [5, 4, 3, 2, 2]


@pytest.mark.parametrize(
    ("beside", "variants"),
    [
        (("Dozorca śpi.", "Kapitan idzie."), ()),
        (("Dozorca śpi.", "Kapitan idzie.", "Marynarz stoi."), (Variant("latarnik", 2, 2),)),
    ],
)
def test_in_few_sentences_a_translation_has_to_be_nearer(
    beside: tuple[str, ...], variants: tuple[Variant, ...]
) -> None:
    others = [("It is late.", f"Latarnik jest {place}.") for place in ("tu", "tam", "sam")]
    (term,) = _terms(*_of_engine("Latarnik czyta.", "Latarnik pisze.", *beside), *others)
    assert term.variants == variants


def test_one_word_is_translated_by_one_rather_than_by_two() -> None:
    (term,) = _terms(
        ("The neuron can wait.", "Biologiczny neuron czeka."),
        ("A neuron can see.", "Biologiczny neuron widzi."),
        ("That neuron is small.", "Biologiczny neuron śpi."),
    )
    assert (term.english, term.variants) == ("neuron", (Variant("neuron", 3, 3),))
