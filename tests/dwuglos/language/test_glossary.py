"""Terms of a glossary in texts."""

import pytest

from dwuglos.language.english_forms import Expression
from dwuglos.language.glossary import Glossary
from dwuglos.language.terms import Term


def test_the_longest_terms_come_first_and_no_place_of_one_is_inside_another() -> None:
    glossary = Glossary([Term("learning", "nauka"), Term("machine learning", "uczenie maszynowe")])
    found = glossary.occurring("In machine learning we go on.")
    assert [(each.term.english, each.span) for each in found] == [("machine learning", (3, 19))]
    found = glossary.occurring("Machine learning is learning.")
    assert [each.term.english for each in found] == ["machine learning", "learning"]


def test_ten_thousand_terms_are_looked_up_by_their_beginnings() -> None:
    glossary = Glossary([Term(f"term number {n}", "x") for n in range(10_000)] + [Term("library", "biblioteka")])
    assert [each.term.polish for each in glossary.occurring("The libraries here.")] == ["biblioteka"]


def test_all_places_are_found_with_the_forms_that_stand_there() -> None:
    glossary = Glossary([Term("prompt", "prompt"), Term("C++", "C++"), Term("+", "plus")])
    text = "Prompts, prompted, a prompt's end, C++ + C."
    found = sorted((text[slice(*each.span)], each.place.is_verb) for each in glossary.places(text))
    assert found == [("+", False), ("C++", False), ("Prompts", False), ("prompt's", False), ("prompted", True)]
    (first,) = (each for each in glossary.occurring(text) if each.term.english == "prompt")
    assert first.span == (0, 7)


def test_a_place_is_found_once_though_two_words_may_be_written_as_one() -> None:
    glossary = Glossary([Term("data set", "zbiór danych"), Term("backpropagation", "propagacja wsteczna")])
    text = "A data set, datasets, back-propagation."
    found = sorted(text[slice(*each.span)] for each in glossary.places(text))
    assert found == ["back-propagation", "data set", "datasets"]


def test_of_terms_that_begin_with_the_same_word_few_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[str] = []
    place_at = Expression._place_at
    monkeypatch.setattr(
        Expression, "_place_at", lambda self, *where: (tried.append(" ".join(self.words)), place_at(self, *where))[1]
    )
    glossary = Glossary(Term(f"neural {letter}{other}word", "x") for letter in "abcde" for other in "fghij")
    assert [each.term.english for each in glossary.places("A neural afword.")] == ["neural afword"]
    assert tried == ["neural afword"]


def test_there_may_be_no_terms_and_no_text() -> None:
    assert Glossary([]).places("Text.") == []
    assert Glossary([Term("a", "b"), Term(" ", "b")]).places("") == []
