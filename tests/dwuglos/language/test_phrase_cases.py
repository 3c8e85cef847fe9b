"""Which cases the words around a noun phrase leave it."""

from __future__ import annotations

import pytest

from dwuglos.language.phrase_cases import look_for_preposition, look_for_relative
from dwuglos.language.phrase_words import Phrase
from dwuglos.language.running_words import running_words
from dwuglos.language.word_tags import CASES, NUMBERS, Place


def phrase(text: str, at: int) -> Phrase:
    places = {Place(number, case, "f") for number in NUMBERS for case in CASES}
    found = Phrase(at, at, places, start=at, end=at + 1)
    words = running_words([text])
    look_for_preposition(words, found)
    look_for_relative(words, found)
    return found


@pytest.mark.parametrize(
    ("text", "at", "cases"),
    [
        ("w sieci", 1, {"acc", "loc"}),
        ("bez sieci", 1, {"gen"}),
        ("widzę sieci", 1, {"nom", "gen", "dat", "acc", "inst"}),
        ("lub sieci", 1, {"nom", "gen", "dat", "acc", "inst", "loc"}),
    ],
)
def test_a_preposition_leaves_its_cases(text: str, at: int, cases: set[str]) -> None:
    assert {place.case for place in phrase(text, at).places} == cases


def test_a_relative_pronoun_says_the_number() -> None:
    assert {place.number for place in phrase("sieci, która", 0).places} == {"sg"}
    assert {place.number for place in phrase("sieci, które", 0).places} == {"pl"}
    assert {place.number for place in phrase("sieci, w której", 0).places} == {"sg"}


def test_one_of_several_is_plural() -> None:
    found = phrase("jedna z sieci", 2)
    assert found.chosen_from == [0]
    assert found.places == {Place("pl", "gen", "f")}
