"""Lines of an answer whose number can be trusted, and those whose cannot."""

from __future__ import annotations

import pytest

from dwuglos.translators.parts.sure_lines import surely_right

TEXTS = [
    "So tonight we look at lighthouses.",
    "They stood on the rocks for three hundred years.",
    "Nobody lives in them now.",
    "In 1823 a Frenchman built a lens that threw the light twenty miles out to sea.",
    "It worked.",
    "Sailors from every country learned which light was which by counting the seconds.",
    "That is how they knew where they were in the dark.",
    "The keepers wound up the clockwork every four hours.",
]
LINES = [
    "Dziś wieczorem przyjrzymy się latarniom.",
    "Stały na skałach przez trzysta lat.",
    "Teraz nikt w nich nie mieszka.",
    "W 1823 roku Francuz zbudował soczewkę, która rzucała światło na dwadzieścia mil w morze.",
    "Zadziałało.",
    "Marynarze ze wszystkich krajów uczyli się, które światło jest które, licząc sekundy.",
    "W ten sposób wiedzieli w ciemności, gdzie są.",
    "Latarnicy nakręcali mechanizm co cztery godziny.",
]
RIGHT = dict(enumerate(LINES, 1))


def numbers(lines: dict[int, object]) -> list[int]:
    return sorted(surely_right(TEXTS, lines))


@pytest.mark.parametrize("extra", [{99: "Koniec."}, {9: "Mam nadzieję, że to pomoże.", 10: "Daj znać."}, {}])
def test_lines_too_many_at_the_end_cost_none_of_the_others(extra: dict[int, object]) -> None:
    assert surely_right(TEXTS, {**RIGHT, **extra}) == RIGHT


def test_one_word_too_many_may_be_the_rest_of_the_last_line_and_of_no_other() -> None:
    assert numbers({**RIGHT, 9: "Koniec."}) == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("missing", range(1, 9))
def test_a_line_that_is_left_out_costs_at_most_its_neighbours(missing: int) -> None:
    left = {number: line for number, line in RIGHT.items() if number != missing}
    sure = numbers(left)
    assert set(left) - set(sure) <= {missing - 1, missing + 1}


@pytest.mark.parametrize("place", range(8))
def test_after_a_line_that_was_split_no_line_goes_to_the_wrong_text(place: int) -> None:
    words = LINES[place].split()
    halves = [" ".join(words[: len(words) // 2]), " ".join(words[len(words) // 2 :])]
    lines = [*LINES[:place], *(half for half in halves if half), *LINES[place + 1 :]]
    if len(lines) == len(LINES):
        return  # one word cannot be split
    sure = numbers(dict(enumerate(lines, 1)))
    assert [number for number in sure if number > place] == []


@pytest.mark.parametrize("place", range(7))
def test_after_lines_that_were_joined_no_line_goes_to_the_wrong_text(place: int) -> None:
    lines = [*LINES[:place], f"{LINES[place]} {LINES[place + 1]}", *LINES[place + 2 :]]
    sure = numbers(dict(enumerate(lines, 1)))
    assert [number for number in sure if number > place] == []


@pytest.mark.parametrize("shift", [-1, 1, 2])
def test_lines_numbered_from_elsewhere_are_none(shift: int) -> None:
    assert numbers({number + shift: line for number, line in RIGHT.items()}) == []


@pytest.mark.parametrize("lines", [{1: " ".join(LINES)}, {1: 7}, {4: "tak"}, dict.fromkeys(range(1, 100), "tak")])
def test_what_is_no_answer_at_all(lines: dict[int, object]) -> None:
    assert numbers(lines) == []
