"""What was suggested is put into the Polish of the current segment."""

from __future__ import annotations

from collections import Counter

import pytest

from dwuglos.suggestions.completion import Completions
from dwuglos.suggestions.term_forms import forms_of
from gui.commands.edit import Undo
from gui.suggestion import Suggestion
from tests.gui.desk import Desk

MATCH = Suggestion("memory", "Niektórzy byli samotni.", "Some were lonely.", "Islands", 100)
DRAFT = Suggestion("machine", "Paru było samotnych.", origin="google")
TERM = Suggestion("term", "samotny", "lonely")


def put(desk: Desk, one: Suggestion) -> None:
    """Take a suggestion for the fourth segment."""
    desk.session.suggestions.segment = 4
    desk.page.suggested.put(one)


@pytest.mark.parametrize(("one", "origin"), [(MATCH, "memory"), (DRAFT, "google")])
def test_a_whole_one_is_a_draft_of_its_origin_in_one_step(at_work: Desk, one: Suggestion, origin: str) -> None:
    at_work.table.go_to(4)
    put(at_work, one)
    segment = at_work.segment(4)
    assert (segment.target, segment.state, segment.origin) == (one.text, "translated", origin)
    at_work.run(Undo)
    assert (at_work.target(4), at_work.segment(4).state) == ("", "initial")


def test_in_the_open_polish_it_takes_the_place_of_what_is_typed_which_comes_back(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.type("Byli")
    put(at_work, MATCH)
    assert at_work.cell.text() == MATCH.text
    assert at_work.target(4) == ""
    at_work.cell.input.undo()
    assert at_work.cell.text() == "Byli"


def test_in_the_open_english_nothing_is_put(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True, field="source")
    put(at_work, MATCH)
    assert at_work.segment(4).source == "Some were lonely."
    assert at_work.target(4) == MATCH.text


def test_a_term_opens_the_polish_where_it_is_not_open(at_work: Desk) -> None:
    at_work.table.go_to(4)
    put(at_work, TERM)
    assert (at_work.cell.segment, at_work.cell.field, at_work.cell.text()) == (4, "target", "samotny")
    assert at_work.target(4) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Idę do ", "Idę do latarni"), ("Idę z", "Idę z latarnia"), ("Oto", "Oto latarnia"), ("przez", "przez latarnię")],
)
def test_a_term_has_the_case_that_the_preposition_before_it_asks_for(at_work: Desk, text: str, expected: str) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.type(text)
    at_work.session.suggestions.completions = Completions(["latarnia"], Counter(), [*forms_of(["latarnia"])])
    put(at_work, Suggestion("term", "latarnia", "lighthouse"))
    assert at_work.cell.text() == expected


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("", 0, "samotny"),
        ("Byli", 4, "Byli samotny"),
        ("Byli ", 5, "Byli samotny"),
        ("Tak,", 4, "Tak, samotny"),
        ("Tak…", 4, "Tak… samotny"),
        ("Nr 7", 4, "Nr 7 samotny"),
        ("(", 1, "(samotny"),
        ("„", 1, "„samotny"),
        ("Byli tam", 0, "samotnyByli tam"),
        ("Byli\n", 5, "Byli\nsamotny"),
    ],
)
def test_a_term_goes_where_the_cursor_is_and_touches_no_word_before_it(
    at_work: Desk, text: str, place: int, expected: str
) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText(text)
    at_work.cell.place_cursor(place)
    put(at_work, TERM)
    assert at_work.cell.text() == expected


def test_a_term_takes_the_place_of_what_is_selected(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    at_work.cell.input.setPlainText("samotni")
    at_work.cell.input.selectAll()
    put(at_work, TERM)
    assert at_work.cell.text() == "samotny"


def test_the_next_word_needs_the_open_polish(at_work: Desk) -> None:
    at_work.table.go_to(4)
    assert not at_work.page.suggested.put_next_word(MATCH)
    at_work.table.go_to(4, edit=True, field="source")
    assert not at_work.page.suggested.put_next_word(MATCH)
    assert at_work.cell.text() == "Some were lonely."


def test_words_are_typed_until_none_is_left(at_work: Desk) -> None:
    at_work.table.go_to(4, edit=True)
    typed = [at_work.page.suggested.put_next_word(MATCH) for _ in range(4)]
    assert typed == [True, True, True, False]
    assert at_work.cell.text() == MATCH.text


def test_without_a_segment_that_it_is_for_nothing_is_put(at_work: Desk) -> None:
    before = list(at_work.transcript)
    assert at_work.session.suggestions.segment is None
    at_work.page.suggested.put(MATCH)
    at_work.page.suggested.put(TERM)
    assert list(at_work.transcript) == before
    assert at_work.table.open_editor is None
