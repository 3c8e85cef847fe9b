"""Expressions in any case and number."""

from __future__ import annotations

from itertools import product

import pytest

from dwuglos.errors import InputError
from dwuglos.language.inflection import LONGEST, expression
from dwuglos.language.word_tags import CASES, GENDERS, NUMBERS, Case, Gender, Number, Place


@pytest.mark.parametrize(
    ("text", "number", "case", "form"),
    [
        ("duży model językowy", "pl", "inst", "dużymi modelami językowymi"),
        ("macierz przekształcenia liniowego", "sg", "inst", "macierzą przekształcenia liniowego"),
        ("okno kontekstu", "pl", "gen", "okien kontekstu"),
        ("uczenie maszynowe", "sg", "loc", "uczeniu maszynowym"),
        ("odwzorowanie", "pl", "gen", "odwzorowań"),
        ("szybka transformata Fouriera", "sg", "gen", "szybkiej transformaty Fouriera"),
        ("stała sieć", "sg", "acc", "stałą sieć"),
        ("zmienna losowa", "sg", "gen", "zmiennej losowej"),
        ("prompt systemowy", "sg", "loc", "prompcie systemowym"),
        ("machine learning", "sg", "gen", "machine learningu"),
        ("Stany Zjednoczone", "pl", "gen", "Stanów Zjednoczonych"),
        ("dane", "sg", "gen", "danych"),
        ("autor", "pl", "nom", "autorzy"),
        ("AI", "sg", "gen", "AI"),
        ("model Transformer", "sg", "gen", "modelu Transformer"),
        ("LoRA", "sg", "gen", "LoRA"),
        ("QLoRA", "pl", "inst", "QLoRA"),
        ("CUDA", "sg", "inst", "CUDA"),
        ("UNICEF", "sg", "inst", "UNICEF-em"),
        ("YouTube", "sg", "gen", "YouTube’a"),
        ("MACIERZ", "sg", "gen", "MACIERZY"),
    ],
)
def test_an_expression_in_a_place(text: str, number: Number, case: Case, form: str) -> None:
    read = expression(text)
    assert read.in_place(Place(number, case, read.gender)) == form


def test_a_word_is_a_thing_before_it_is_a_person() -> None:
    assert expression("model").gender == "m3"


@pytest.mark.parametrize(("text", "gender"), [("LoRA", "f"), ("CUDA", "f"), ("PCA", "n"), ("ReLU", "n")])
def test_a_name_in_capitals_has_the_gender_of_its_sound(text: str, gender: Gender) -> None:
    assert expression(text).gender == gender


def test_a_plural_has_no_singular() -> None:
    assert expression("drzwi").place(Place("sg", "nom", "m3")) == Place("pl", "nom", expression("drzwi").gender)


@pytest.mark.parametrize(
    ("text", "is_noun"), [("nowy", False), ("zmienna", True), ("promptować", False), ("szybko", False)]
)
def test_which_expressions_have_a_noun(text: str, is_noun: bool) -> None:
    assert expression(text).is_noun is is_noun


def test_a_word_without_an_entry_is_a_guess() -> None:
    assert expression("prompt").is_guess
    assert not expression("polecenie").is_guess


def test_forms_have_the_places_they_can_stand_in() -> None:
    (forms,) = expression("polecenie").forms()
    assert {place[:2] for place in forms["polecenia"]} >= {("sg", "gen"), ("pl", "nom"), ("pl", "acc")}


def test_the_other_genitive_is_found_but_not_made() -> None:
    token = expression("token")
    assert token.in_place(Place("sg", "gen", "m3")) == "tokena"
    assert Place("sg", "gen", "m3") in token.forms()[0]["tokenu"]
    assert "wynika" not in expression("wynik").forms()[0]


@pytest.mark.parametrize("text", ["", "  ", "x" * (LONGEST + 1)])
def test_nothing_and_too_much_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        expression(text)


def _all(text: str) -> dict[Number, str]:
    """Return all forms of an expression, in the order of the cases."""
    read = expression(text)
    return {
        number: " ".join(str(read.in_place(Place(number, case, read.gender))) for case in CASES) for number in NUMBERS
    }


@pytest.mark.parametrize(
    ("text", "singular", "plural"),
    [
        (
            "program",
            "program programu programowi program programem programie programie",
            "programy programów programom programy programami programach programy",
        ),
        (
            "autor",
            "autor autora autorowi autora autorem autorze autorze",
            "autorzy autorów autorom autorów autorami autorach autorzy",
        ),
        (
            "funkcja",
            "funkcja funkcji funkcji funkcję funkcją funkcji funkcjo",
            "funkcje funkcji funkcjom funkcje funkcjami funkcjach funkcje",
        ),
        (
            "uczenie",
            "uczenie uczenia uczeniu uczenie uczeniem uczeniu uczenie",
            "uczenia uczeń uczeniom uczenia uczeniami uczeniach uczenia",
        ),
        (
            "prezes",
            "prezes prezesa prezesowi prezesa prezesem prezesie prezesie",
            "prezesi prezesów prezesom prezesów prezesami prezesach prezesi",
        ),
        ("dane", *["dane danych danym dane danymi danych dane"] * 2),
        ("ludzie", *["ludzie ludzi ludziom ludzi ludźmi ludziach ludzie"] * 2),
        ("nożyczki", *["nożyczki nożyczek nożyczkom nożyczki nożyczkami nożyczkach nożyczki"] * 2),
        ("promptować", *[" ".join(["promptować"] * 7)] * 2),
        ("AI", *[" ".join(["AI"] * 7)] * 2),
        (
            "model językowy duży",
            "model językowy duży modelu językowego dużego modelowi językowemu dużemu model językowy duży "
            "modelem językowym dużym modelu językowym dużym modelu językowy duży",
            "modele językowe duże modeli językowych dużych modelom językowym dużym modele językowe duże "
            "modelami językowymi dużymi modelach językowych dużych modele językowe duże",
        ),
        (
            "Polska Akademia Nauk",
            "Polska Akademia Nauk Polskiej Akademii Nauk Polskiej Akademii Nauk Polską Akademię Nauk "
            "Polską Akademią Nauk Polskiej Akademii Nauk Polska Akademio Nauk",
            "Polskie Akademie Nauk Polskich Akademii Nauk Polskim Akademiom Nauk Polskie Akademie Nauk "
            "Polskimi Akademiami Nauk Polskich Akademiach Nauk Polskie Akademie Nauk",
        ),
    ],
)
def test_all_forms_of_an_expression(text: str, singular: str, plural: str) -> None:
    assert _all(text) == {"sg": singular, "pl": plural}


@pytest.mark.parametrize(
    ("text", "head", "gender", "number"),
    [
        ("model", 0, "m3", None),
        ("wielki zderzacz hadronów", 1, "m3", None),
        ("macierz przekształcenia liniowego", 0, "f", None),
        ("dane", 0, "n", "pl"),
        ("ludzie", 0, "m1", "pl"),
        ("kolega", 0, "m1", None),
        ("profesor", 0, "m1", None),
        ("pies", 0, "m2", None),
        ("zmienna losowa", 0, "f", None),
        ("stała", 0, "f", None),
        ("czarna skrzynka", 1, "f", None),
        ("model 3D", 0, "m3", None),
        ("foo bar", 0, "n", None),
        ("uczenie się", 0, "n", None),
        ("prompt", 0, "m3", None),
        ("C++", None, "m3", None),
        ("szybko", None, "m3", None),
        ("nowy", None, "m3", None),
        ("biec szybko", None, "m3", None),
        ("promptować szybko", None, "m3", None),
    ],
)
def test_the_noun_of_an_expression(text: str, head: int | None, gender: Gender, number: Number | None) -> None:
    read = expression(text)
    assert (read.text, read.head, read.gender, read.number) == (text, head, gender, number)
    assert read.words == tuple(text.split())
    assert read.is_noun is (head is not None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("model językowy duży", 3),
        ("wielki zderzacz hadronów", 2),
        ("macierz przekształcenia liniowego", 1),
        ("Polska Akademia Nauk", 2),
        ("uczenie się", 1),
        ("model bardzo duży", 1),
        ("nowy", 1),
        ("C++", 0),
    ],
)
def test_so_many_words_change(text: str, words: int) -> None:
    assert sum(table is not None for table in expression(text).tables) == words


def test_an_adjective_has_a_form_for_each_place() -> None:
    (table,) = expression("nowy").tables
    assert table is not None
    assert {place for _, place in table} == {Place(*each) for each in product(NUMBERS, CASES, GENDERS)}
    assert expression("nowy").in_place(Place("pl", "nom", "m1")) == "nowi"
    assert expression("nowy").in_place(Place("sg", "acc", "f")) == "nową"


def test_a_noun_takes_its_own_gender_and_number() -> None:
    assert expression("sieć").place(Place("pl", "gen", "m1")) == Place("pl", "gen", "f")
    assert expression("dane").place(Place("sg", "gen", "m1")) == Place("pl", "gen", "n")
    assert expression("nowy").place(Place("sg", "gen", "m1")) == Place("sg", "gen", "m1")


def test_where_a_word_has_no_form_the_expression_has_none() -> None:
    read = expression("model językowy")
    assert read.in_place(Place("sg", "gen", "f")) == "modelu językowego"
    without = tuple(pair for pair in read.tables[1] or () if pair[1].case != "gen")
    assert read._replace(tables=(read.tables[0], without)).in_place(Place("sg", "gen", "m3")) is None


def test_forms_are_found_in_small_letters_and_words_that_stay_have_no_places() -> None:
    academy, of_sciences = expression("Akademia Nauk").forms()
    assert {place[:2] for place in academy["akademii"]} == {
        ("sg", "gen"), ("sg", "dat"), ("sg", "loc"), ("pl", "gen"),
    }  # fmt: skip
    assert of_sciences == {"nauk": set()}
    assert expression("C++").forms() == [{"c++": set()}]


@pytest.mark.parametrize(
    ("text", "genitives"),
    [
        ("token", {"tokena", "tokenu"}),
        ("wynik", {"wyniku"}),
        ("komputer", {"komputera", "komputeru"}),
        ("sieć", {"sieci"}),
        ("prompt", {"promptu", "prompta"}),
    ],
)
def test_which_genitives_are_found(text: str, genitives: set[str]) -> None:
    (forms,) = expression(text).forms()
    assert {form for form, places in forms.items() if any(place[:2] == ("sg", "gen") for place in places)} == genitives


def test_of_two_plurals_the_usual_one_is_made_and_both_are_found() -> None:
    assert expression("autor").in_place(Place("pl", "nom", "m1")) == "autorzy"
    assert {"autorzy", "autorowie"} <= expression("autor").forms()[0].keys()
    genitives = expression("program").forms()[0]
    assert Place("pl", "gen", "m3") not in genitives["program"]
    assert Place("pl", "gen", "m3") in genitives["programów"]


def test_the_longest_expression_is_read() -> None:
    assert expression("x" * LONGEST).text == "x" * LONGEST
    with pytest.raises(InputError, match="longer than 300 characters"):
        expression("x" * (LONGEST + 1))
    with pytest.raises(InputError, match="it is empty"):
        expression(" ")
