"""The sentence of the statistics in the user's own words."""

from __future__ import annotations

import pytest

from dwuglos.errors import InputError
from dwuglos.talk.article import Statistics
from dwuglos.talk.wording import PLACEHOLDERS, worded

ALL = Statistics(274_083, 6_332, "2026-11-22")


@pytest.mark.parametrize(
    ("sentence", "written"),
    [
        ("Film ma {wyświetlenia}.", "Film ma 274\u00a0083\u00a0wyświetlenia."),
        ("Obejrzano go {liczba wyświetleń} razy.", "Obejrzano go 274\u00a0083 razy."),
        ("Polubiło go {liczba polubień} osób.", "Polubiło go 6332 osób."),
        ("{polubienia} ({data})", "6332\u00a0polubienia (22\u00a0listopada 2026\u00a0r.)"),
        (
            "{views}, {likes}, {date}",
            "274\u00a0083\u00a0wyświetlenia, 6332\u00a0polubienia, 22\u00a0listopada 2026\u00a0r.",
        ),
        ("{ Number  of views }", "274\u00a0083"),
        ("Bez liczb.", "Bez liczb."),
    ],
)
def test_placeholders_are_filled(sentence: str, written: str) -> None:
    assert worded(sentence, ALL) == written


def test_a_number_has_its_noun_in_the_right_form() -> None:
    forms = [worded("{wyświetlenia}", Statistics(n)).split("\u00a0")[-1] for n in (1, 3, 5, 22)]
    assert forms == ["wyświetlenie", "wyświetlenia", "wyświetleń", "wyświetlenia"]


def test_every_placeholder_is_named() -> None:
    assert PLACEHOLDERS == ("wyświetlenia", "polubienia", "liczba wyświetleń", "liczba polubień", "data")
    assert all(worded(f"{{{name}}}", ALL) for name in PLACEHOLDERS)


@pytest.mark.parametrize(
    ("sentence", "statistics", "reason"),
    [
        (
            "Film ma {odsłony}.",
            ALL,
            "There is no placeholder {odsłony} for the sentence of the statistics; there are: {",
        ),
        (
            "Film ma {wyświetlenia.",
            ALL,
            "A brace stands alone in the sentence of the statistics; a placeholder stands ",
        ),
        ("Film ma wyświetlenia}.", ALL, "A brace stands alone"),
        ("{}", ALL, "There is no placeholder {} for"),
        (
            "{polubienia}",
            Statistics(5),
            "The sentence of the statistics has the placeholder {polubienia}, but its number",
        ),
        (
            "{data}",
            Statistics(5),
            "The sentence of the statistics has the placeholder {data}, but its number or date is",
        ),
    ],
)
def test_what_cannot_be_filled_is_refused(sentence: str, statistics: Statistics, reason: str) -> None:
    with pytest.raises(InputError) as refusal:
        worded(sentence, statistics)
    assert str(refusal.value).startswith(reason)
