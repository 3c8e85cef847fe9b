"""What a beginning is completed to."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dwuglos.suggestions.completion import MOST, Completions, beginning_of, words_of
from dwuglos.suggestions.term_forms import forms_of


@pytest.mark.parametrize(
    ("before", "after", "beginning"),
    [
        ("To jest sie", "", "sie"),
        ("sie", " neuronowa", "sie"),
        ("sie", "ć", ""),
        ("„Sie", "”", "Sie"),
        ("e-ma", "", "e-ma"),
        ("28", "", ""),
        ("koniec. ", "", ""),
        ("", "", ""),
    ],
)
def test_the_beginning_of_a_word_at_its_end(before: str, after: str, beginning: str) -> None:
    assert beginning_of(before, after) == beginning


def test_expressions_of_the_segment_come_before_words_of_the_talk() -> None:
    words = Counter({"siedemnaście": 9, "siatkówka": 1})
    completions = Completions(["sieć neuronowa", "siecią"], words)
    assert completions.of("sie") == ["sieć neuronowa", "siecią", "siedemnaście"]
    assert completions.of("sieć n") == ["sieć neuronowa"]
    assert completions.of("si") == []
    assert completions.of("si", least=1) == ["sieć neuronowa", "siecią", "siedemnaście", "siatkówka"]


TERMS = ["częstotliwość", "sieć neuronowa", "drzwi", "dostroić"]
OF_TERMS = Completions(TERMS, Counter(), [*forms_of(TERMS)])


@pytest.mark.parametrize(
    ("before", "first"),
    [
        ("Oto ", "częstotliwość"),
        ("z ", "częstotliwości"),
        ("bez ", "częstotliwości"),
        ("dzięki ", "częstotliwości"),
        ("przez ", "częstotliwość"),
        ("Przy ", "częstotliwości"),
    ],
)
def test_after_a_preposition_the_forms_come_first_that_it_asks_for(before: str, first: str) -> None:
    assert OF_TERMS.of("często", before=before)[0] == first


def test_all_forms_of_a_term_are_completed() -> None:
    assert OF_TERMS.of("częstotliwościa") == ["częstotliwościami", "częstotliwościach"]
    assert OF_TERMS.of("częstotliwoś", before="z ")[:2] == ["częstotliwości", "częstotliwością"]
    assert OF_TERMS.of("siec", before="z ")[0] == "sieci neuronowej"


@pytest.mark.parametrize(
    ("term", "before", "text"),
    [
        ("częstotliwość", "bez", "częstotliwości"),
        ("sieć neuronowa", "Idę do ", "sieci neuronowej"),
        ("sieć neuronowa", "z ", "sieć neuronowa"),
        ("sieć neuronowa", "", "sieć neuronowa"),
        ("drzwi", "przy ", "drzwiach"),
        ("dostroić", "bez ", "dostroić"),
        ("fala", "bez ", "fala"),
    ],
)
def test_a_term_has_the_case_that_can_be_told(term: str, before: str, text: str) -> None:
    assert OF_TERMS.fitting(term, before) == text


def test_capitals_stay_as_they_are_typed() -> None:
    assert Completions(["sieć neuronowa"], Counter()).of("Sie") == ["Sieć neuronowa"]
    assert Completions(["sieć neuronowa"], Counter()).of("SIE") == ["SIEĆ NEURONOWA"]


def test_what_saves_nothing_is_not_offered() -> None:
    assert Completions(["siecią"], Counter()).of("siecią") == []
    assert Completions(["siecią"], Counter()).of("sieci") == []
    assert not Completions([], Counter())


def test_the_words_of_texts_without_the_short_ones() -> None:
    assert words_of(["To jest sieć neuronowa.", "Sieć neuronowa 28"]) == {"neuronowa": 2}


@given(some.lists(some.text(alphabet="aąbIİß", min_size=1, max_size=9)), some.text(alphabet="aąbIİß", min_size=1))
def test_every_completion_goes_on_from_what_is_typed(expressions: list[str], beginning: str) -> None:
    found = Completions(expressions, words_of(expressions)).of(beginning, least=1)
    assert len(found) <= MOST
    assert all(each.startswith(beginning) and len(each) > len(beginning) for each in found)
