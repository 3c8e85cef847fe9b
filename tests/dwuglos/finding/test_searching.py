"""Finding a query in talks."""

from __future__ import annotations

from contextlib import closing

import pytest

from dwuglos.finding.matching import Matcher
from dwuglos.finding.query import Query
from dwuglos.finding.searching import Hit, find, hits_in, portions
from dwuglos.store.library import Library
from dwuglos.store.texts import TalkSize, of_talk
from dwuglos.talk.article import Part
from dwuglos.talk.transcript import NewSegment, Segment, number

SEGMENTS = [
    Segment(4, 1, None, None, "A net, a net", "Sieć", note="sieć?"),
    Segment(2, 2, None, None, "", "sieci i sieć"),
]
ARTICLE = [Part(1, "title", 0, "Sieć"), Part(2, "link", 0, "https://sieć.pl"), Part(5, "entry", 0, "o sieć")]
TALK = of_talk(7, SEGMENTS, ARTICLE)


def hits(query: Query) -> list[Hit]:
    with closing(Matcher(query)) as matcher:
        return hits_in([TALK], matcher)


def test_hits_say_where_they_are() -> None:
    assert hits(Query("sieć")) == [
        Hit(7, "target", 4, 1, 0, 4, "Sieć"),
        Hit(7, "note", 4, 1, 0, 4, "sieć?"),
        Hit(7, "target", 2, 2, 8, 12, "sieci i sieć"),
        Hit(7, "article", 5, 0, 2, 6, "o sieć"),
        Hit(7, "article", 1, 0, 0, 4, "Sieć"),
    ]


@pytest.mark.parametrize(
    ("query", "places"),
    [
        (Query("net", fields=("target", "source")), [(4, 2), (4, 9)]),
        (Query("sieć", fields=("note",)), [(4, 0)]),
        (Query("sieć", "lemma", ("target",)), [(4, 0), (2, 0), (2, 8)]),
        (Query("^s", "pattern", ("target",)), [(4, 0), (2, 0)]),
        (Query("zzz"), []),
    ],
)
def test_only_what_is_asked_for_is_looked_through(query: Query, places: list[tuple[int, int]]) -> None:
    assert [(hit.id, hit.start) for hit in hits(query)] == places


def test_few_segments_are_looked_through_first() -> None:
    talks = [TalkSize(id, "", 300) for id in range(100)]
    divided = list(portions(talks))
    assert [len(portion) for portion in divided] == [2, 40, 40, 18]
    assert [id for portion in divided for id in portion] == list(range(100))
    assert list(portions([])) == []


def test_talks_of_a_library_are_looked_through(library: Library) -> None:
    first, second = (library.add_talk(name, number([NewSegment(0, 9, f"word {name}")])) for name in ("one", "two"))
    with closing(Matcher(Query("word"))) as matcher:
        found = list(find(library, matcher, library.talk_sizes(), lambda id: None))
    assert [(hit.talk, hit.text) for hit in found] == [(second, "word two"), (first, "word one")]
