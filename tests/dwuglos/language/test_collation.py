"""Polish order."""

import random

import pytest

from dwuglos.language.collation import sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["lampa", "las", "Łabędź", "łza", "mama"],
        ["cel", "ćma", "dom"],
        ["Zamek", "źdźbło", "Żaba", "żuk"],
        ["Część 2", "część 12", "Część 100"],
        ["a", "A b", "a1", "aa"],
        ["nic", "Ñu", "ńi"],
        ["2015 zeta", "2016 alfa", "Alfa"],
        ["Alfa", "Я", "日本"],
    ],
)
def test_names_stand_in_polish_order(ordered):
    mixed = ordered[:]
    random.Random(1).shuffle(mixed)
    assert sorted(mixed, key=sort_key) == ordered


def test_any_text_has_a_place():
    texts = ["", " ", "ß", "²", "٣ trzy", "9" * 5000, "\U0001f41d", "Ǆ", "İstanbul"]
    assert len(sorted(texts, key=sort_key)) == len(texts)
