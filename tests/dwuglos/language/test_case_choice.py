"""Which case and number an ambiguous form most likely has."""

from __future__ import annotations

import pytest

from dwuglos.language.case_choice import is_nominative, scores, verb_of, wants_genitive
from dwuglos.language.inflection import expression
from dwuglos.language.noun_phrases import noun_phrase
from dwuglos.language.running_words import running_words


def likeliest(text: str, form: str, term: str) -> tuple[str, str]:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == form)
    (forms,) = expression(term).forms()
    points = scores(words, noun_phrase(words, at, at, forms[form.lower()]))
    best = max(points, key=lambda place: (points[place], place.number == "sg"))
    return best.number, best.case


@pytest.mark.parametrize(
    ("text", "form", "term", "place"),
    [
        ("Napisałem prompt.", "prompt", "prompt", ("sg", "acc")),
        ("Wczoraj prompt działał.", "prompt", "prompt", ("sg", "nom")),
        ("Pojawił się prompt.", "prompt", "prompt", ("sg", "nom")),
        ("To jest prompt", "prompt", "prompt", ("sg", "nom")),
        ("Treść polecenia", "polecenia", "polecenie", ("sg", "gen")),
        ("Lista instrukcji", "instrukcji", "instrukcja", ("pl", "gen")),
        ("Polecenia działają", "Polecenia", "polecenie", ("pl", "nom")),
        ("Napisz polecenia", "polecenia", "polecenie", ("pl", "acc")),
        ("Używam instrukcji", "instrukcji", "instrukcja", ("sg", "gen")),
        ("Przyjrzyjmy się instrukcji", "instrukcji", "instrukcja", ("sg", "dat")),
        ("Brak polecenia", "polecenia", "polecenie", ("sg", "gen")),
    ],
)
def test_the_clause_says_the_case(text: str, form: str, term: str, place: tuple[str, str]) -> None:
    assert likeliest(text, form, term) == place


@pytest.mark.parametrize(("form", "lemma"), [("działa", "działać"), ("ma", "mieć"), ("prompt", None), ("pole", None)])
def test_which_words_are_verbs(form: str, lemma: str | None) -> None:
    verb = verb_of(form)
    assert (verb.lemma if verb else None) == lemma


def test_which_verbs_have_a_genitive() -> None:
    words = running_words(["nie widzę. widzę. używam. nie działa"])
    assert [wants_genitive(words, n) for n in (1, 2, 3, 5)] == [True, False, True, False]


def test_which_nouns_can_only_be_a_subject() -> None:
    assert [is_nominative(form) for form in ("użytkownik", "model", "Tomasza")] == [True, False, False]
