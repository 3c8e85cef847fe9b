"""Forms of words that the dictionary does not have."""

from __future__ import annotations

import pytest

from dwuglos.language.foreign_forms import foreign_forms
from dwuglos.language.word_tags import Case, Number, Place


def form(word: str, number: Number, case: Case) -> str:
    return next(form for form, place in foreign_forms(word) if place[:2] == (number, case))


@pytest.mark.parametrize(
    ("word", "number", "case", "expected"),
    [
        ("prompt", "sg", "loc", "prompcie"),
        ("benchmark", "pl", "nom", "benchmarki"),
        ("embedding", "sg", "inst", "embeddingiem"),
        ("inbox", "sg", "gen", "inboxu"),
        ("pipeline", "sg", "gen", "pipeline'u"),
        ("pipeline", "sg", "loc", "pipelinie"),
        ("pipeline", "pl", "loc", "pipeline'ach"),
        ("pipeline", "sg", "voc", "pipelinie"),
        ("code", "sg", "loc", "codzie"),
        ("cache", "sg", "loc", "cache'u"),
        ("cache", "sg", "acc", "cache"),
        ("ode", "sg", "gen", "ode"),
        ("Movie", "sg", "gen", "Movie"),
        ("LLM", "pl", "gen", "LLM-ów"),
        ("GPT", "sg", "loc", "GPT-cie"),
        ("ChatGPT", "pl", "gen", "ChatGPT-ów"),
        ("iOS", "sg", "gen", "iOS-u"),
        ("label", "pl", "nom", "labele"),
        ("hash", "pl", "nom", "hashe"),
        ("query", "pl", "gen", "query"),
        ("UI", "sg", "gen", "UI"),
    ],
)
def test_a_word_goes_like_one_that_ends_alike(word: str, number: Number, case: Case, expected: str) -> None:
    assert form(word, number, case) == expected


def test_the_other_genitive_is_found_too() -> None:
    forms = {form for form, place in foreign_forms("prompt") if place == Place("sg", "gen", "m3")}
    assert forms == {"promptu", "prompta"}


def test_letters_without_an_ending_are_any_form() -> None:
    assert {place.case for form, place in foreign_forms("LLM") if form == "LLM"} >= {"nom", "gen", "loc"}


@pytest.mark.parametrize("word", ["a", "e", "x", "1", "Ω", "żże", "-", "LL"])
def test_anything_has_a_base_form(word: str) -> None:
    assert foreign_forms(word)[0][0] == word


def forms_at(word: str, number: Number, case: Case) -> list[str]:
    return [form for form, place in foreign_forms(word) if place[:2] == (number, case)]


@pytest.mark.parametrize(
    ("word", "number", "case", "expected"),
    [
        ("pipeline", "sg", "gen", ["pipeline'u", "pipeline’u"]),
        ("hash", "sg", "gen", ["hasha", "hashu"]),
        ("hash", "sg", "dat", ["hashowi"]),
        ("inbox", "sg", "loc", ["inboxie"]),
        ("LLM", "sg", "nom", ["LLM"]),
        ("LLM", "sg", "dat", ["LLM-owi", "LLM"]),
        ("LLM", "sg", "inst", ["LLM-em", "LLM"]),
        ("LLM", "sg", "acc", ["LLM"]),
        ("LLM", "pl", "voc", ["LLM-y", "LLM"]),
        ("PDF", "sg", "loc", ["PDF-ie", "PDF"]),
        ("HTML", "sg", "loc", ["HTML-u", "HTML"]),
        ("MLR", "sg", "loc", ["MLR-rze", "MLR"]),
    ],
)
def test_a_form_may_be_written_in_more_than_one_way(word: str, number: Number, case: Case, expected: list[str]) -> None:
    assert forms_at(word, number, case) == expected


@pytest.mark.parametrize(
    ("word", "gender"),
    [("NASA", "f"), ("LoRA", "f"), ("API", "n"), ("A", "n"), ("ZA", "n"), ("UA", "f"), ("Go", "n"), ("LLM", "m3")],
)
def test_a_word_that_is_never_inflected_still_has_a_gender(word: str, gender: str) -> None:
    found = foreign_forms(word)
    assert {place.gender for _, place in found} == {gender}
    bare = {place[:2] for form, place in found if form == word}
    assert len(bare) == 14, "in both numbers and in every case"
