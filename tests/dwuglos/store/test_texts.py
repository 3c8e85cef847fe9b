"""The texts of many talks at once."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from dwuglos.store.library import Library
from dwuglos.store.texts import PartTexts, SegmentTexts, TalkSize, of_talk
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import Segment, number
from tests.conftest import TEXTS

ARTICLE = [Part(1, "title", 0, "Sieci"), Part(3, "paragraph", 2, "drugi"), Part(2, "paragraph", 7, "trzeci")]


@pytest.fixture
def talk(library: Library) -> int:
    return library.add_talk("Networks", number(TEXTS), article=ARTICLE)


def test_they_are_those_of_the_talk_in_hand(library: Library, talk: int) -> None:
    stored = library.open_talk(talk)
    assert library.texts([talk]) == [of_talk(talk, stored.segments, stored.article)]
    texts = library.texts([talk])[0]
    assert list(texts.segments.source) == [segment.source for segment in stored.segments]
    assert texts.parts == PartTexts((3, 2, 1), ("paragraph", "paragraph", "title"), ("drugi", "trzeci", "Sieci"))


def test_segments_are_in_the_order_of_the_talk(library: Library) -> None:
    moved = [Segment(1, 9, None, None, "last"), Segment(2, 3, None, None, "first", note="n")]
    talk = library.add_talk("Moved", sorted(moved, key=lambda each: each.rank))
    assert library.texts([talk])[0].segments == SegmentTexts((2, 1), ("first", "last"), ("", ""), ("n", ""))


def test_a_talk_that_is_not_there_or_is_empty_has_none(library: Library, talk: int) -> None:
    empty = library.add_talk("Empty", [])
    first, second, third = library.texts([77, empty, talk])
    assert (first.segments, second.segments) == (SegmentTexts(), SegmentTexts())
    assert not first.is_damaged
    assert len(third.segments.id) == len(TEXTS)


def test_sizes_are_those_of_talks_in_use(library: Library, talk: int) -> None:
    gone = library.add_talk("Gone", [])
    library.delete_talk(gone)
    assert library.talk_sizes() == [TalkSize(talk, "Networks", len(TEXTS))]


@pytest.mark.parametrize(
    "change",
    ["target = x'ff00'", "target = CAST(x'ff' AS TEXT)", "rank = 'here'", "note = x'41'"],
)
def test_what_can_be_read_of_a_damaged_talk_is_there(library: Library, talk: int, change: str) -> None:
    other = library.add_talk("Whole", number(TEXTS))
    assert library.path is not None
    with closing(sqlite3.connect(library.path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = 1")
        connection.execute(f"UPDATE segment SET {change} WHERE talk_id = {talk} AND id = 2")
    damaged, whole = library.texts([talk, other])
    assert damaged.is_damaged
    assert not whole.is_damaged
    assert damaged.segments.source[0] == whole.segments.source[0]
    assert all(isinstance(text, str) for texts in damaged.segments[1:] for text in texts)
