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
