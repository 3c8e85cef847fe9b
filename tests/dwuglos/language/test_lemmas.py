"""Base forms of Polish and English words."""

from __future__ import annotations

import sys

import pytest

from dwuglos.errors import DwuglosError
from dwuglos.language import lemmas as door
from dwuglos.language.common_words import ENGLISH, POLISH, POLISH_LEMMAS
from dwuglos.language.lemmas import dated_lemmas, forms, lemmas, readings


def test_inflected_forms_of_a_word_are_one() -> None:
    assert lemmas("sieć, sieci, siecią i sieciami", "pl") == ["sieć"] * 4
    assert len(set(lemmas("network networks", "en"))) == 1


def test_words_of_grammar_are_left_out() -> None:
    assert lemmas("To jest to, co się liczy w macierzy.", "pl") == ["liczyć", "macierz"]
    assert lemmas("And that's what we're going to do with the matrix.", "en") == ["matrix"]


def test_words_that_no_dictionary_knows_stay() -> None:
    assert lemmas("Funkcja softmaxowanie", "pl") == ["funkcja", "softmaxowanie"]


def test_capitals_and_apostrophes_make_no_difference() -> None:
    assert lemmas("Euler’s EULER Euler's", "en") == ["euler"] * 3


def test_a_word_has_readings_with_tags_and_forms_with_tags() -> None:
    assert ("subst:sg:nom:f", "sieć") in readings("sieć")
    assert readings("cyfrry") == (("ign", "cyfrry"),)
    assert {tag.partition(":")[0] for tag, _ in readings("zrobiłbym")} == {"praet", "part", "aglt"}
    assert ("sieci", "subst:sg:gen:f") in forms("sieć")
    assert forms("cyfrry") == (("cyfrry", "ign"),)


@pytest.mark.parametrize(("package", "language"), [("morfeusz2", "pl"), ("snowballstemmer", "en")])
def test_a_missing_dictionary_is_told(package: str, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for remembered in vars(door).values():
        if hasattr(remembered, "cache_clear"):
            remembered.cache_clear()
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(DwuglosError, match=f"{package}, is missing; install Dwugłos again"):
        lemmas("macierz", language)  # type: ignore[arg-type]


def test_the_lists_hold_words_as_they_are_looked_up() -> None:
    for words in (ENGLISH, POLISH, POLISH_LEMMAS):
        assert all(word == word.lower() and " " not in word for word in words)


@pytest.mark.parametrize(
    ("word", "dated"), [("stróża", {"stróża"}), ("kota", set()), ("blorka", set()), ("x" * 70, set())]
)
def test_which_base_forms_only_old_texts_have(word: str, dated: set[str]) -> None:
    assert dated_lemmas(word) == dated


@pytest.mark.parametrize(
    ("word", "lemma"),
    [("Google'em", "Google"), ("Google’em", "Google"), ("Cauchy'ego", "Cauchy'ego"), ("d'Alembert", "d’Alembert")],
)
def test_a_plain_apostrophe_is_that_of_the_dictionary(word: str, lemma: str) -> None:
    assert {base for _, base in readings(word)} == {lemma}
