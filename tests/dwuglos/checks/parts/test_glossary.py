"""Terms of a glossary in texts."""

import pytest

from dwuglos.checks.parts.glossary import Glossary, has_all, places_of
from dwuglos.language.terms import Term


def test_the_longest_terms_come_first_and_none_stands_inside_another() -> None:
    glossary = Glossary([Term("learning", "nauka"), Term("machine learning", "uczenie maszynowe")])
    found = glossary.occurring("In machine learning we go on.")
    assert [(term.english, span) for term, span in found] == [("machine learning", (3, 19))]
    found = glossary.occurring("Machine learning is learning.")
    assert [term.english for term, _ in found] == ["machine learning"]


def test_ten_thousand_terms_are_looked_up_by_their_beginnings() -> None:
    glossary = Glossary([Term(f"term number {n}", "x") for n in range(10_000)] + [Term("library", "biblioteka")])
    assert [term.polish for term, _ in glossary.occurring("The libraries here.")] == ["biblioteka"]


@pytest.mark.parametrize(
    ("phrase", "text", "has"),
    [
        ("sieć neuronowa", "w sieciach neuronowych", True),
        ("sieć neuronowa", "neuronowa, głęboka sieć", True),
        ("sieć neuronowa", "w sieciach", False),
        ("transformer", "transformerami", True),
        ("ReLU", "funkcja ReLU", True),
    ],
)
def test_words_in_their_forms(phrase: str, text: str, has: bool) -> None:
    assert has_all(phrase, text) is has


def test_places_of_a_phrase() -> None:
    text = "Tablicy, tablic i matrycą liczb."
    assert [text[slice(*place)] for place in places_of("tablica", text)] == ["Tablicy", "tablic"]
    assert [text[slice(*place)] for place in places_of("matryca liczb", text)] == ["matrycą liczb"]
    assert list(places_of("", text)) == []
