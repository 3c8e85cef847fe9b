"""Which case and number an ambiguous form most likely has."""

from __future__ import annotations

import pytest

from dwuglos.language.case_choice import is_nominative, is_third_person, scores, verb_of, wants_genitive
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


def ranking(text: str, form: str, term: str) -> str:
    """Return the numbers and cases a form can have there, the likeliest first, with their points."""
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == form)
    (forms,) = expression(term).forms()
    points = scores(words, noun_phrase(words, at, at, forms[form.lower()]))
    each = {(place.number, place.case): value for place, value in points.items()}
    return " ".join(
        f"{number}.{case}:{value}" for (number, case), value in sorted(each.items(), key=lambda one: (-one[1], one[0]))
    )


@pytest.mark.parametrize(
    ("text", "form", "term", "points"),
    [
        ("Napisałem prompt.", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("Wczoraj prompt działał.", "prompt", "prompt", "sg.nom:3 sg.acc:0"),
        ("Pojawił się prompt.", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("To jest prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("Treść polecenia", "polecenia", "polecenie", "sg.gen:7 pl.nom:1 pl.acc:0"),
        ("Lista instrukcji", "instrukcji", "instrukcja", "pl.gen:7 sg.gen:6 sg.dat:-4"),
        ("Polecenia działają", "Polecenia", "polecenie", "pl.nom:4 pl.acc:0 sg.gen:0"),
        ("Napisz polecenia", "polecenia", "polecenie", "pl.acc:3 sg.gen:-2 pl.nom:-3"),
        ("Używam instrukcji", "instrukcji", "instrukcja", "pl.gen:4 sg.gen:4 sg.dat:-4"),
        ("Nie widzę instrukcji", "instrukcji", "instrukcja", "pl.gen:4 sg.gen:4 sg.dat:-4"),
        ("Nie ma instrukcji", "instrukcji", "instrukcja", "pl.gen:4 sg.gen:4 sg.dat:-4"),
        ("Przyjrzyjmy się instrukcji", "instrukcji", "instrukcja", "sg.dat:4 pl.gen:-2 sg.gen:-2"),
        ("Brak polecenia", "polecenia", "polecenie", "sg.gen:4 pl.nom:1 pl.acc:0"),
        ("brak polecenia", "polecenia", "polecenie", "sg.gen:4 pl.nom:1 pl.acc:0"),
        ("bez polecenia", "polecenia", "polecenie", "sg.gen:0"),
        ("jako prompt", "prompt", "prompt", "sg.nom:3 sg.acc:1"),
        ("to prompt", "prompt", "prompt", "sg.nom:6 sg.acc:0"),
        ("niż prompt", "prompt", "prompt", "sg.nom:6 sg.acc:0"),
        ("jak polecenia", "polecenia", "polecenie", "pl.nom:6 pl.acc:0 sg.gen:0"),
        ("model i prompt", "prompt", "prompt", "sg.nom:7 sg.acc:6"),
        ("modelu i instrukcji", "instrukcji", "instrukcja", "pl.gen:6 sg.gen:6 sg.loc:5 sg.dat:-4"),
        ("i prompt", "prompt", "prompt", "sg.nom:1 sg.acc:0"),
        ("zawierająca prompt", "prompt", "prompt", "sg.acc:4 sg.nom:1"),
        ("podobny instrukcji", "instrukcji", "instrukcja", "sg.dat:2 pl.gen:0 sg.gen:0"),
        ("równe instrukcji", "instrukcji", "instrukcja", "sg.dat:2 pl.gen:0 sg.gen:0"),
        ("mnóstwo instrukcji", "instrukcji", "instrukcja", "pl.gen:7 sg.gen:6 sg.dat:-4"),
        ("tylko prompt", "prompt", "prompt", "sg.nom:1 sg.acc:0"),
        ("piszę tylko prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("piszę też jeszcze prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("w instrukcji", "instrukcji", "instrukcja", "sg.loc:-1"),
        ("przed instrukcją", "instrukcją", "instrukcja", "sg.inst:1"),
        ("za polecenia", "polecenia", "polecenie", "pl.acc:0 sg.gen:0"),
        ("nad poleceniami", "poleceniami", "polecenie", "pl.inst:1"),
        ("zajmuję się poleceniami", "poleceniami", "polecenie", "pl.inst:4"),
        ("piszę poleceniami", "poleceniami", "polecenie", "pl.inst:-1"),
        ("instrukcji pomaga Jan", "instrukcji", "instrukcja", "sg.dat:4 pl.gen:0 sg.gen:0"),
        ("prompt wysłał Jan", "prompt", "prompt", "sg.acc:2 sg.nom:-2"),
        ("prompt działał Jan", "prompt", "prompt", "sg.nom:4 sg.acc:0"),
        ("prompt wysłałem", "prompt", "prompt", "sg.acc:2 sg.nom:-2"),
        ("prompt wysłał list", "prompt", "prompt", "sg.nom:4 sg.acc:0"),
        ("co prompt zmienia", "prompt", "prompt", "sg.nom:3 sg.acc:-4"),
        ("co zmienia prompt", "prompt", "prompt", "sg.nom:3 sg.acc:-3"),
        ("Widzę, co robi prompt", "prompt", "prompt", "sg.nom:3 sg.acc:-3"),
        ("wiem jak prompt działa", "prompt", "prompt", "sg.nom:8 sg.acc:0"),
        ("wiem kto pisze prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("musi być prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("muszę być prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("może powstać prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("chcę mieć prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("istnieje prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("zmienia się prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("się zmienia prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("daje instrukcji", "instrukcji", "instrukcja", "sg.dat:4 pl.gen:-2 sg.gen:-2"),
        ("daje polecenia", "polecenia", "polecenie", "pl.acc:2 pl.nom:0 sg.gen:-2"),
        ("piszę polecenie", "polecenie", "polecenie", "sg.acc:3 sg.nom:-3"),
        ("polecenie", "polecenie", "polecenie", "sg.nom:2 sg.acc:0"),
        ("dobre polecenie", "polecenie", "polecenie", "sg.nom:2 sg.acc:0"),
        ("szukać polecenia", "polecenia", "polecenie", "sg.gen:4 pl.acc:-2 pl.nom:-2"),
        ("Jan ma prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("jest prompt", "prompt", "prompt", "sg.nom:2 sg.acc:0"),
        ("polecenie prompt", "prompt", "prompt", "sg.nom:1 sg.acc:0"),
        ("piszę o poleceniach", "poleceniach", "polecenie", "pl.loc:-1"),
        ("wysyła prompt Jan", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("bez tylko polecenia", "polecenia", "polecenie", "sg.gen:3 pl.nom:1 pl.acc:0"),
        ("czyli prompt", "prompt", "prompt", "sg.nom:6 sg.acc:0"),
        ("jako polecenia", "polecenia", "polecenie", "pl.nom:3 pl.acc:1 sg.gen:0"),
        ("zawierająca polecenia", "polecenia", "polecenie", "pl.acc:4 pl.nom:1 sg.gen:0"),
        ("jest model i polecenia", "polecenia", "polecenie", "pl.acc:9 pl.nom:3 sg.gen:-2"),
        ("Jan i prompt pisze", "prompt", "prompt", "sg.nom:9 sg.acc:6"),
        ("pomagam instrukcji pomagać", "instrukcji", "instrukcja", "sg.dat:4 pl.gen:-2 sg.gen:-2"),
        ("cokolwiek prompt zmienia", "prompt", "prompt", "sg.nom:3 sg.acc:-4"),
        ("piszę polecenia działa", "polecenia", "polecenie", "pl.acc:3 sg.gen:-2 pl.nom:-3"),
        ("polecenia działa", "polecenia", "polecenie", "pl.acc:2 sg.gen:0 pl.nom:-2"),
        ("polecenia zmieniają Jan", "polecenia", "polecenie", "pl.acc:2 sg.gen:0 pl.nom:-2"),
        ("polecenia zmieniają bo Jan", "polecenia", "polecenie", "pl.nom:4 pl.acc:0 sg.gen:0"),
        ("polecenia zmieniają to Jan", "polecenia", "polecenie", "pl.acc:2 sg.gen:0 pl.nom:-2"),
        ("polecenia zmieniam", "polecenia", "polecenie", "pl.acc:2 sg.gen:0 pl.nom:-2"),
        ("używam polecenia", "polecenia", "polecenie", "sg.gen:4 pl.acc:-2 pl.nom:-2"),
        ("pomagam polecenia", "polecenia", "polecenie", "pl.acc:2 pl.nom:0 sg.gen:-2"),
        ("piszę poleceniem", "poleceniem", "polecenie", "sg.inst:-1"),
        ("wczoraj jak prompt działał", "prompt", "prompt", "sg.nom:8 sg.acc:0"),
        ("on jak zmienia wtedy prompt", "prompt", "prompt", "sg.acc:3 sg.nom:-3"),
        ("piszę gdzie prompt", "prompt", "prompt", "sg.nom:1 sg.acc:0"),
        ("pisałem wtedy bardzo polecenia", "polecenia", "polecenie", "pl.acc:3 sg.gen:-2 pl.nom:-3"),
        ("nie pisałem polecenia", "polecenia", "polecenie", "sg.gen:4 pl.acc:-2 pl.nom:-2"),
        ("nie jest poleceniem", "poleceniem", "polecenie", "sg.inst:4"),
        ("nie ma poleceń i poleceniem", "poleceniem", "polecenie", "sg.inst:0"),
        ("też prompt działał", "prompt", "prompt", "sg.nom:3 sg.acc:0"),
        ("to też prompt", "prompt", "prompt", "sg.nom:6 sg.acc:0"),
        ("to właśnie już prompt", "prompt", "prompt", "sg.nom:6 sg.acc:0"),
        ("powstały polecenia", "polecenia", "polecenie", "pl.nom:2 pl.acc:0 sg.gen:-2"),
        ("powstało polecenie", "polecenie", "polecenie", "sg.nom:2 sg.acc:0"),
        ("powstałem polecenie", "polecenie", "polecenie", "sg.acc:3 sg.nom:-3"),
        ("się polecenia zmienia", "polecenia", "polecenie", "pl.acc:2 sg.gen:0 pl.nom:-3"),
        ("polecenie Jana i prompt", "prompt", "prompt", "sg.nom:7 sg.acc:6"),
        ("Będą powstawać polecenia", "polecenia", "polecenie", "pl.nom:2 pl.acc:0 sg.gen:-2"),
        ("będzie polecenie", "polecenie", "polecenie", "sg.nom:2 sg.acc:0"),
        ("trzeba pisać polecenie", "polecenie", "polecenie", "sg.acc:3 sg.nom:-3"),
        ("dwa pliki polecenia", "polecenia", "polecenie", "sg.gen:7 pl.nom:1 pl.acc:0"),
        ("setka poleceń", "poleceń", "polecenie", "pl.gen:7"),
        ("Instrukcjo działaj", "Instrukcjo", "instrukcja", "sg.voc:-6"),
    ],
)  # fmt: skip
def test_what_each_reason_weighs(text: str, form: str, term: str, points: str) -> None:
    assert ranking(text, form, term) == points


@pytest.mark.parametrize(
    ("form", "verb", "is_third"),
    [
        ("działa", ("fin", "działać"), True),
        ("Ma", ("fin", "mieć"), True),
        ("mam", ("fin", "mieć"), False),
        ("stały", ("praet", "stać"), True),
        ("zrozumiała", ("praet", "zrozumieć"), True),
        ("powstały", ("praet", "powstać"), True),
        ("napisał", ("praet", "napisać"), True),
        ("napisałem", ("praet", "napisać"), False),
        ("powinien", ("winien", "powinien"), True),
        ("będzie", ("bedzie", "być"), True),
        ("będę", ("bedzie", "być"), False),
        ("biegać", ("inf", "biegać"), False),
        ("pisząc", ("pcon", "pisać"), False),
        ("napisawszy", ("pant", "napisać"), False),
        ("zrobiono", ("imps", "zrobić"), False),
        ("rób", ("impt", "robić"), False),
        ("trzeba", ("pred", "trzeba"), False),
    ],
)
def test_verbs_and_whether_a_noun_can_be_their_subject(form: str, verb: tuple[str, str], is_third: bool) -> None:
    found = verb_of(form)
    assert found is not None
    assert found[:2] == verb
    assert is_third_person(form, found) is is_third


@pytest.mark.parametrize("form", ["znaczy", "piec", "list", "pali", "zamek", "prawda", "dam", "niech", "czytany"])
def test_words_that_are_as_often_something_else_are_no_verbs(form: str) -> None:
    assert verb_of(form) is None


@pytest.mark.parametrize(
    ("text", "has_genitive"),
    [
        ("nie widzę", True),
        ("widzę", False),
        ("Nie, widzę", True),
        ("nie dom widzę", False),
        ("używam", True),
        ("nie używam", True),
        ("potrzebuję", True),
        ("nie działa", False),
        ("nie ma", True),
        ("nie było", True),
        ("nie będzie", True),
        ("nie jest", False),
        ("ma", False),
        ("było", False),
        ("prompt", False),
        ("nie prompt", False),
    ],
)
def test_whose_object_is_in_the_genitive(text: str, has_genitive: bool) -> None:
    words = running_words([text])
    assert wants_genitive(words, len(words) - 1) is has_genitive


def test_the_first_word_is_not_negated_by_the_last() -> None:
    assert not wants_genitive(running_words(["widzę, a nie"]), 0)


@pytest.mark.parametrize(
    "form", ["użytkownik", "Jan", "Tomasz", "funkcja", "Kot", "osoba", "autorzy", "Autorzy", "koledzy", "studentka"]
)
def test_nouns_that_stand_in_the_nominative_alone(form: str) -> None:
    assert is_nominative(form)


@pytest.mark.parametrize(
    "form",
    ["model", "Tomasza", "Anna", "dwa", "dobry", "dane", "kot", "ludzie", "Warszawa", "biegać", "poleceniu"],
)
def test_words_that_may_be_anything_else_as_well(form: str) -> None:
    assert not is_nominative(form)
