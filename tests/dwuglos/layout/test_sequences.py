"""Turns of speakers, and measures of several numbers."""

import pytest

from dwuglos.layout.sequences import measures_in, turns_in


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("– Kto? – Nikt.", [0, 2]),
        ("-Kto? -Nikt. -Tak.", [0, 1, 2]),
        ("– „Kto?” – …Nikt.", [0, 2]),
        ("– Kto? – spytał.", [0]),
        ("– Kto – Nikt", [0]),
        ("Kto? – Nikt.", []),
        ("- 5 - 6", [0]),
        ("-5 stopni", []),
        ("–", []),
        ("", []),
    ],
)
def test_turns(text: str, turns: list[int]) -> None:
    assert turns_in(text.split()) == turns


@pytest.mark.parametrize(
    ("text", "borders"),
    [
        ("trwa 18 min 40 s.", [2]),
        ("2 godz. 18 min 40 s", [1, 3]),
        ("po 18 min, 40 s", []),
        ("18 min 40 razy", []),
        ("w 2020 roku 5 km", []),
        ("18 min", []),
    ],
)
def test_measures(text: str, borders: list[int]) -> None:
    assert measures_in(text.split()) == borders
