"""The rows of a review in a table of any program."""

from __future__ import annotations

import pytest

from dwuglos.review_round.files.base import Row
from dwuglos.review_round.files.parts.tables import columns_in, number_in, review_row


def columns(*texts: str) -> dict[str, int] | None:
    """Return the places of columns with these headings, counted from 1."""
    return columns_in(enumerate(texts, 1))


def test_columns_are_found_by_headings_in_either_language_and_any_order() -> None:
    assert columns("Znacznik", "Polish", "", "ANGIELSKI", "Uwagi") == {"mark": 1, "target": 2, "source": 4}


@pytest.mark.parametrize("missing", ["Angielski", "Polski", "Znacznik"])
def test_without_both_texts_and_the_mark_they_are_no_headings(missing: str) -> None:
    headings = ["Angielski", "Polski", "Znacznik"]
    assert columns(*headings) is not None
    headings.remove(missing)
    assert columns(*headings, "Stan", "Notatka") is None


def test_of_two_columns_with_one_name_the_first_is_meant() -> None:
    assert columns("Polski", "Angielski", "Mark", "Polski") == {"target": 1, "source": 2, "mark": 3}


def test_nothing_is_no_headings() -> None:
    assert columns() is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("0", 0),
        ("17", 17),
        ("007", 7),
        ("999999999", 999_999_999),
        ("1000000000", -1),
        ("", -1),
        ("-3", -1),
        ("1.5", -1),
        (" 1", -1),
        ("²", -1),
        ("٣", -1),
    ],
)
def test_what_is_a_number(text: str, number: int) -> None:
    assert number_in(text, -1) == number


def test_a_row_has_what_stands_in_its_cells() -> None:
    cells = {"source": "Yes.", "target": "Tak.\r\nOwszem.", "state": " zatwierdzony ", "note": "Sprawdzić"}
    assert review_row("m1", "3", (0, 1500), cells, ("Anna: dobrze",)) == Row(
        "m1", 3, 0, 1500, "Yes.", "Tak.\nOwszem.", "reviewed", "Sprawdzić", ("Anna: dobrze",)
    )


def test_a_note_that_is_not_there_is_not_an_empty_one() -> None:
    assert review_row("m1", "x", (None, None), {"note": ""}, ()) == Row("m1", 0, None, None, "", "", None, "")
    assert review_row("m1", "x", (None, None), {}, ()).note is None
