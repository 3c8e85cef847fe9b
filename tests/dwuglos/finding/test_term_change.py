"""A term changed in talks: what is proposed, and what comes of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.errors import InputError
from dwuglos.finding.replacing import replace_in, replaced
from dwuglos.finding.term_change import (
    Proposal,
    TermChange,
    TermReplacement,
    confirmed_in,
    english_of,
    find_changes,
    hits_of,
)
from dwuglos.language.terms import Term
from dwuglos.store.library import Library
from dwuglos.store.texts import of_talk
from dwuglos.talk.article import Article, Part
from dwuglos.talk.transcript import Segment, Transcript

SEGMENTS = [
    Segment(1, 1, None, None, "Write", "Napisz ten długi", "reviewed", "person"),
    Segment(2, 2, None, None, "a prompt", "prompt. Bez promptu nic.", "translated", "google"),
    Segment(3, 3, None, None, "", "", "initial"),
    Segment(4, 4, None, None, "The prompt", "Prompt był długi.", "final", "person"),
]
ARTICLE = [Part(1, "title", 0, "Nowy prompt"), Part(2, "entry", 0, "O promptach"), Part(3, "date", 0, "2026-01-01")]
CHANGE = TermChange("prompt", "instrukcja")


def proposed(segments: list[Segment] = SEGMENTS, article: list[Part] = ARTICLE) -> list[Proposal]:
    return CHANGE.proposals(of_talk(7, segments, article), confirmed_in(segments))


def test_each_use_is_a_proposal_with_all_its_places() -> None:
    found = proposed()
    assert [[(hit.field, hit.id, hit.groups[:2]) for hit in each.hits] for each in found] == [
        [("target", 1, ("ten długi", "tę długą")), ("target", 2, ("prompt", "instrukcję"))],
        [("target", 2, ("promptu", "instrukcji"))],
        [("target", 4, ("Prompt był długi", "Instrukcja była długa"))],
        [("article", 2, ("promptach", "instrukcjach"))],
        [("article", 1, ("Nowy prompt", "Nowa instrukcja"))],
    ]
    assert [each.is_confirmed for each in found] == [True, False, True, False, False]


def test_all_of_a_talk_is_one_edit_which_can_be_undone() -> None:
    transcript, article = Transcript(SEGMENTS), Article(ARTICLE)
    answer = replaced(transcript, article, hits_of(proposed()), TermReplacement())
    assert (answer.hits, answer.outdated, answer.unconfirmed) == (5, 0, 2)
    assert answer.edit is not None
    answer.edit.apply(transcript, article)
    assert [(each.target, each.state) for each in transcript] == [
        ("Napisz tę długą", "translated"),
        ("instrukcję. Bez instrukcji nic.", "translated"),
        ("", "initial"),
        ("Instrukcja była długa.", "translated"),
    ]
    assert {part.text for part in article.parts} == {"Nowa instrukcja", "O instrukcjach", "2026-01-01"}
    answer.edit.inverse.apply(transcript, article)
    assert list(transcript) == SEGMENTS


def test_what_goes_together_is_left_together_where_one_text_is_another_by_now() -> None:
    now = [SEGMENTS[0]._replace(target="Skreśl ten długi"), *SEGMENTS[1:]]
    answer = replaced(Transcript(now), Article(ARTICLE), hits_of(proposed()), TermReplacement())
    assert (answer.hits, answer.outdated) == (4, 1)
    assert answer.edit is not None
    assert {change.id for change in answer.edit.changes} == {2, 4}
    assert next(change.after.target for change in answer.edit.changes if change.after and change.id == 2) == (
        "prompt. Bez instrukcji nic."
    )


def test_what_is_not_ticked_stays() -> None:
    transcript = Transcript(SEGMENTS)
    answer = replaced(transcript, Article(ARTICLE), hits_of(proposed()[1:2]), TermReplacement())
    assert answer.edit is not None
    answer.edit.apply(transcript, Article(ARTICLE))
    assert [each.target for each in transcript] == [
        SEGMENTS[0].target,
        "prompt. Bez instrukcji nic.",
        "",
        SEGMENTS[3].target,
    ]


def test_talks_without_the_term_have_no_proposals() -> None:
    other = of_talk(1, [SEGMENTS[0]], [])
    assert not CHANGE.may_be_in(other)
    assert not CHANGE.proposals(other)


@pytest.mark.parametrize(("old", "new"), [("prompt", "prompt"), ("", "x"), ("prompt", ""), ("nowy", "polecenie")])
def test_what_cannot_be_changed_is_refused(old: str, new: str) -> None:
    with pytest.raises(InputError):
        TermChange(old, new)


def test_terms_are_found_and_changed_in_all_talks_of_a_library(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        first = library.add_talk("One", SEGMENTS, article=ARTICLE)
        library.add_talk("Two", [SEGMENTS[0]])
        third = library.add_talk("Three", [SEGMENTS[3]])
        damaged: list[int] = []
        found = list(find_changes(library, CHANGE, library.talk_sizes(), damaged.append))
        assert [each.first.talk for each in found] == [third] + [first] * 5
        assert not damaged
        for id in (first, third):
            hits = [hit for hit in hits_of(found) if hit.talk == id]
            assert replace_in(library, id, hits, TermReplacement()).outdated == 0
        assert [each.target for each in library.segments(third)] == ["Instrukcja była długa."]
        assert not list(find_changes(library, CHANGE, library.talk_sizes(), damaged.append))


def test_a_damaged_talk_with_the_term_is_looked_through_as_far_as_it_can_be_read(tmp_path: Path) -> None:
    with Library(tmp_path / "library.db") as library:
        whole = library.add_talk("One", SEGMENTS)
        broken = library.add_talk("Two", SEGMENTS)
    with closing(sqlite3.connect(tmp_path / "library.db")) as connection, connection:
        connection.execute("UPDATE segment SET note = x'ff' WHERE talk_id = ? AND id = 3", (broken,))
    with Library(tmp_path / "library.db") as library:
        damaged: list[int] = []
        found = list(find_changes(library, CHANGE, library.talk_sizes(), damaged.append))
    assert damaged == [broken]
    assert {each.first.talk for each in found} == {whole, broken}
    assert {each.first.talk for each in found if each.is_confirmed} == {whole}


def test_the_english_tells_the_number() -> None:
    segments = [
        Segment(1, 1, None, None, "The quality of functions", "Jakość funkcji", "translated"),
        Segment(2, 2, None, None, "The quality of a function", "Jakość funkcji", "translated"),
        Segment(3, 3, None, None, "It is good", "Jakość funkcji", "translated"),
    ]
    terms = [Term("function", "Funkcja"), Term("rule", "reguła")]
    change = TermChange("funkcja", "wzór", english_of(terms, "funkcja"))
    found = change.proposals(of_talk(1, segments, []))
    assert [(each.first.groups[1], bool(each.doubts)) for each in found] == [
        ("wzorów", False),
        ("wzoru", False),
        ("wzoru", True),
    ]


@pytest.mark.parametrize(
    ("english", "plural"), [("query", "queries"), ("bus", "buses"), ("neural network", "neural networks")]
)
def test_plurals_of_english(english: str, plural: str) -> None:
    segments = [Segment(1, 1, None, None, plural, "funkcji", "translated")]
    (found,) = TermChange("funkcja", "wzór", [english]).proposals(of_talk(1, segments, []))
    assert found.first.groups[1] == "wzorów"
