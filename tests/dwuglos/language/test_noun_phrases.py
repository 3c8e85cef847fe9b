"""A noun with the words that agree with it."""

from __future__ import annotations

import pytest

from dwuglos.language.inflection import expression
from dwuglos.language.noun_phrases import Phrase, noun_phrase
from dwuglos.language.running_words import running_words


def phrase(text: str, form: str) -> tuple[Phrase, list[str]]:
    words = running_words([text])
    at = next(n for n, word in enumerate(words) if word.form == form)
    (forms,) = expression("prompt").forms()
    found = noun_phrase(words, at, at, forms[form])
    taken = [*found.agreeing, *(each.word for each in found.numerals), *found.chosen_from]
    return found, [words[n].form for n in sorted(taken)]


@pytest.mark.parametrize(
    ("text", "form", "agreeing"),
    [
        ("tych dwóch bardzo długich promptów systemowych", "promptów", ["tych", "dwóch", "długich", "systemowych"]),
        ("ten jego nowy i długi prompt", "prompt", ["ten", "nowy", "długi"]),
        ("stary, dobry prompt", "prompt", ["stary", "dobry"]),
        ("zapisany wczoraj prompt", "prompt", ["zapisany"]),
        ("ten prompt, napisany wczoraj", "prompt", ["ten", "napisany"]),
        ("żaden z tych promptów", "promptów", ["żaden", "tych"]),
        ("model, który prompt dostaje", "prompt", []),
        ("prompt powstał", "prompt", []),
        ("prompt nowy model", "prompt", []),
        ("nowa prompt", "prompt", []),
    ],
)
def test_what_agrees(text: str, form: str, agreeing: list[str]) -> None:
    assert phrase(text, form)[1] == agreeing


@pytest.mark.parametrize(
    ("text", "form", "cases"),
    [
        ("o długim prompcie", "prompcie", {"loc"}),
        ("na prompt", "prompt", {"acc"}),
        ("pięć promptów", "promptów", {"gen"}),
        ("prompt", "prompt", {"nom", "acc"}),
    ],
)
def test_what_its_case_can_be(text: str, form: str, cases: set[str]) -> None:
    assert {place.case for place in phrase(text, form)[0].places} == cases
