"""Headings made of the nouns of a stretch."""

from __future__ import annotations

import pytest

from dwuglos.article.drafts.headings import headings


def first(*sentences: str, weights: dict[str, float]) -> list[str]:
    return list(headings(sentences, weights))


def test_a_phrase_of_two_words_stands_in_the_nominative() -> None:
    said = (
        "Uczymy się o sieciach neuronowych.",
        "Nikt nie widzi sieci neuronowych.",
        "O sieciach neuronowych wiele wiadomo.",
    )
    assert first(*said, weights={"sieć": 1.0, "neuronowy": 1.0})[0] == "Sieci neuronowe."


def test_two_phrases_that_share_no_word_are_joined() -> None:
    said = ("Widać wyznacznik macierzy i oś liczbową.", "Obok wyznacznika macierzy leży oś liczbowa.")
    weights = {"wyznacznik": 1.0, "macierz": 1.0, "oś": 1.0, "liczbowy": 1.0}
    assert first(*said, weights=weights)[0] in (
        "Oś liczbowa i wyznacznik macierzy.",
        "Wyznacznik macierzy i oś liczbowa.",
    )


def test_two_nouns_do_where_there_is_no_phrase_and_one_says_too_little() -> None:
    said = ("Pszczoła leci.", "Kwiat rośnie.", "Pszczoły lecą.", "Kwiaty rosną.") * 2
    assert first(*said, weights={"pszczoła": 1.0, "kwiat": 1.0}) == ["Kwiat i pszczoła."]
    assert first(*said, weights={"pszczoła": 1.0}) == []


@pytest.mark.parametrize(
    "said",
    [
        ("Ładna pszczoła leci.", "Ładna pszczoła wraca."),  # an adjective that says how a thing is
        ("Nasza pszczoła leci.", "Nasza pszczoła wraca."),
        ("Widać związany snop.", "Widać związane snopy."),
    ],
)
def test_what_names_no_kind_of_thing_is_no_phrase(said: tuple[str, ...]) -> None:
    weights = {"pszczoła": 1.0, "ładny": 1.0, "snop": 1.0, "związany": 1.0, "nasz": 1.0}
    assert first(*said, weights=weights) == []


def test_there_is_no_heading_of_nothing() -> None:
    assert first(weights={}) == []
    assert first("", "…", weights={"pszczoła": 1.0}) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (("Liczba wymierna leży na osi.", "Liczba rośnie.", "Widać liczby."), ["Liczba wymierna."]),
        (("Liczba wymierna leży na osi.", "Liczba rośnie."), []),  # too little is said of any
        (("Pokonany dystans rośnie.", "Dystans maleje.", "Widać dystanse."), []),  # what was done is no kind
        (("Wektor własny rośnie.", "Wektor maleje.", "Widać wektory."), []),
        (("Wyznacznik macierzy rośnie.", "Wyznacznik maleje.", "Widać wyznaczniki."), []),  # a thing, and no kind
    ],
)
def test_a_kind_of_a_thing_that_is_said_often_need_be_said_but_once(said: tuple[str, ...], found: list[str]) -> None:
    names = ("liczba", "wymierny", "dystans", "pokonany", "wektor", "własny", "wyznacznik", "macierz")
    assert first(*said, weights=dict.fromkeys(names, 1.0)) == found


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        (("Sieć neuronowa widzi.", "Sieci neuronowe widzą.", "Mówimy o sieciach neuronowych."), "Sieci neuronowe."),
        (("Sieć neuronowa widzi.", "Sieć neuronowa śpi.", "Mówimy o sieciach neuronowych."), "Sieć neuronowa."),
    ],
)
def test_it_has_the_number_in_which_it_is_said_most(said: tuple[str, ...], heading: str) -> None:
    assert first(*said, weights={"sieć": 1.0, "neuronowy": 1.0}) == [heading]


def test_a_noun_may_look_like_an_adjective_and_either_word_may_come_first() -> None:
    said = ("Widać funkcję kwadratową i pochodną funkcji.", "Widać funkcje kwadratowe i pochodną funkcji.")
    weights = dict.fromkeys(("funkcja", "kwadratowy", "pochodna"), 1.0)
    assert first(*said, weights=weights) == ["Funkcja kwadratowa.", "Pochodna funkcji."]
    said = ("Liniowa funkcja rośnie.", "Widać liniową funkcję.")
    assert first(*said, weights={"funkcja": 1.0, "liniowy": 1.0}) == ["Liniowa funkcja."]


NETWORK_AND_AXIS = ("Sieć neuronowa widzi oś liczbową.",) * 2


@pytest.mark.parametrize(
    ("of_axis", "found"),
    [
        (0.9, ["Sieć neuronowa.", "Oś liczbowa."]),
        (1.0, ["Sieć neuronowa i oś liczbowa.", "Sieć neuronowa.", "Oś liczbowa."]),
        (2.1, ["Oś liczbowa i sieć neuronowa.", "Oś liczbowa.", "Sieć neuronowa."]),
    ],
)
def test_the_weightier_comes_first_and_the_other_with_it_where_it_has_half_the_weight(
    of_axis: float, found: list[str]
) -> None:
    weights = {"sieć": 1.0, "neuronowy": 1.0, "oś": of_axis / 2, "liczbowy": of_axis / 2}
    assert first(*NETWORK_AND_AXIS, weights=weights) == found


def test_of_two_the_one_said_more_often_comes_first() -> None:
    said = (*NETWORK_AND_AXIS, "Oś liczbowa rośnie.")
    weights = dict.fromkeys(("sieć", "neuronowy", "oś", "liczbowy"), 1.0)
    assert first(*said, weights=weights)[0] == "Oś liczbowa i sieć neuronowa."
    assert first(*said, weights={"sieć": 1.0, "neuronowy": 1.0}) == ["Sieć neuronowa."], "the axis is said everywhere"


def test_names_and_words_that_are_not_inflected_are_no_subject() -> None:
    bees = ("Pszczoła leci.", "Pszczoła śpi.", "Pszczoły latają.", "Widać pszczoły.")
    for word in ("phi", "Kowalski"):
        others = (f"{word} rośnie.", f"{word} maleje.", f"{word} stoi.", f"{word} leci.")
        assert first(*bees, *others, weights={"pszczoła": 1.0, word: 1.0, word.lower(): 1.0}) == []


def test_what_is_said_far_back_in_a_long_stretch_is_not_looked_at() -> None:
    weights = {"oś": 1.0, "liczbowy": 1.0}
    axis = ("Oś liczbowa rośnie.",) * 2
    assert first(*("Pszczoła leci.",) * 298, *axis, weights=weights) == ["Oś liczbowa."]
    assert first(*("Pszczoła leci.",) * 299, *axis, weights=weights) == []
