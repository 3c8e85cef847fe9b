"""What agrees with a noun outside its phrase."""

from __future__ import annotations

import pytest

from dwuglos.language.noun_phrases import noun_phrase
from dwuglos.language.predicates import Form, predicate_forms, present_copula, relative_forms
from dwuglos.language.running_words import running_words
from dwuglos.language.word_tags import Place

BEFORE, AFTER = Place("sg", "nom", "m3"), Place("sg", "nom", "f")


def forms(text: str) -> dict[str, bool]:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == "prompt")
    phrase = noun_phrase(words, at, at, {BEFORE})
    found: list[Form] = [
        each
        for find in (predicate_forms, present_copula, relative_forms)
        for each in find(words, phrase, BEFORE, AFTER)
    ]
    return {each.form: each.is_sure for each in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("prompt nie działał", {"działała": True}),
        ("działał prompt", {"działała": True}),
        ("prompt był bardzo długi i zawiły", {"była": True, "długa": True, "zawiła": True}),
        ("prompt jest lepszy niż stary", {"lepsza": True, "stara": True}),
        ("prompt będzie działał", {"działała": True}),
        ("prompt może być długi", {"długa": True}),
        ("prompt był dobrym pomysłem", {"była": True}),
        ("prompt, który działał", {"która": True, "działała": True}),
        ("prompt, który napisałem", {"którą": True}),
        ("prompt, z którego korzystam", {"której": True}),
        ("prompt, który napisał Jan", {"którą": True}),
        ("prompt, który napisałem, działał", {"którą": True, "działała": True}),
        ("prompt modelu działał", {"działała": True}),
        ("prompt i model działał", {}),
        ("prompt. Działał", {}),
        ("prompt działa", {}),
    ],
)
def test_what_agrees_with_a_subject(text: str, expected: dict[str, bool]) -> None:
    assert forms(text) == expected


def test_a_relative_pronoun_of_another_noun_is_doubtful() -> None:
    assert forms("prompt modelu, który działa") == {"która": False}
