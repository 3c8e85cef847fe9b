"""Replacing what was found."""

from __future__ import annotations

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError, TalkInUse
from dwuglos.finding.matching import Matcher
from dwuglos.finding.patterns import Groups
from dwuglos.finding.query import Query
from dwuglos.finding.replacing import Replacement, replace_in, replaced, text_after
from dwuglos.finding.searching import Hit, hits_in
from dwuglos.store.library import Library
from dwuglos.store.texts import of_talk
from dwuglos.talk.article import Article, Part
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Segment, Transcript

SEGMENTS = [
    Segment(1, 1, None, None, "A cat, a cat", "Kot, kot", "reviewed", "person", "kot?"),
    Segment(2, 2, None, None, "cat", "kot", "translated", "google"),
    Segment(3, 3, None, None, "dog", "pies", "final", "person"),
]
ARTICLE = [Part(1, "title", 0, "Kot"), Part(2, "paragraph", 0, "Kot i kot", basis="x"), Part(3, "lead", 0, "kot")]


def found(query: Query, segments: list[Segment] = SEGMENTS, article: list[Part] = ARTICLE) -> list[Hit]:
    with closing(Matcher(query)) as matcher:
        return hits_in([of_talk(1, segments, article)], matcher)


def test_all_hits_of_a_talk_are_one_edit() -> None:
    transcript, article = Transcript(SEGMENTS), Article(ARTICLE)
    answer = replaced(transcript, article, found(Query("kot")), Replacement("pies"))
    assert answer.edit is not None
    assert (answer.hits, answer.outdated, answer.unconfirmed) == (8, 0, 1)
    answer.edit.apply(transcript, article)
    assert [(s.target, s.state, s.origin, s.note) for s in transcript] == [
        ("pies, pies", "translated", "person", "pies?"),
        ("pies", "translated", "person", ""),
        ("pies", "final", "person", ""),
    ]
    assert [part.text for part in article.parts] == ["pies", "pies i pies", "pies"]


def test_english_and_polish_of_a_segment_change_together() -> None:
    transcript = Transcript(SEGMENTS)
    answer = replaced(transcript, Article(), found(Query("cat|kot", "pattern"), article=[]), Replacement("x"))
    assert answer.edit is not None
    answer.edit.apply(transcript)
    assert [(s.source, s.target, s.note) for s in transcript][:2] == [("A x, a x", "x, x", "x?"), ("x", "x", "")]


def test_a_text_that_is_another_by_now_is_left() -> None:
    transcript = Transcript([SEGMENTS[0]._replace(target="Kot"), SEGMENTS[1]])
    answer = replaced(transcript, Article(), found(Query("kot")), Replacement("pies"))
    assert answer.edit is not None
    assert (answer.hits, answer.outdated) == (2, 6)
    answer.edit.apply(transcript)
    assert [(s.target, s.note) for s in transcript] == [("Kot", "pies?"), ("pies", "")]


def test_what_is_replaced_by_itself_is_no_edit() -> None:
    answer = replaced(Transcript(SEGMENTS), Article(ARTICLE), found(Query("pies")), Replacement("pies"))
    assert answer.edit is None
    assert replaced(Transcript(), Article(), [], Replacement("")).edit is None


def test_a_text_that_is_replaced_by_nothing_is_removed() -> None:
    transcript, article = Transcript(SEGMENTS), Article(ARTICLE)
    hits = [hit for hit in found(Query("kot")) if hit.text in ("kot", "Kot")]
    answer = replaced(transcript, article, hits, Replacement(""))
    assert answer.edit is not None
    answer.edit.apply(transcript, article)
    assert (transcript[1].target, transcript[1].state, transcript[1].origin) == ("", "initial", "")
    assert [part.text for part in article.parts] == ["Kot i kot"]


@pytest.mark.parametrize(
    ("pattern", "text", "replacement", "after"),
    [
        (r"(\w+), (\w+)", "kot, pies", r"\2, \1", "pies, kot"),
        (r"(?P<one>k)(x)?", "kot", r"\g<one>\g<1>\2-\0", "kk-kot"),
        ("$", "a\nb", "!", "a!\nb!"),
        ("x*", "ab", "-", "-a-b-"),
        ("o", "kot", r"\n\t\\", "k\n\t\\t"),
        ("ó", "z\u0307o\u0301łw", "o", "z\u0307ołw"),
    ],
)
def test_groups_stand_for_what_they_found(pattern: str, text: str, replacement: str, after: str) -> None:
    with closing(Matcher(Query(pattern, "pattern", ("target",)))) as matcher:
        hits = hits_in([of_talk(1, [Segment(1, 1, None, None, "", text)], [])], matcher)
        if pattern == "ó":  # an expression matches characters as they are written
            assert not hits or text_after(hits, Replacement(replacement, "pattern", matcher.groups)) == after
        else:
            assert text_after(hits, Replacement(replacement, "pattern", matcher.groups)) == after


@pytest.mark.parametrize("text", [r"\2", r"\g<other>", r"\g<7>"])
def test_a_group_that_is_not_there_is_said(text: str) -> None:
    with pytest.raises(InputError, match=r"has no group (2|other|7), .* it has 1"):
        Replacement(text, "pattern", Groups(1))


@pytest.mark.parametrize("text", ["a\\", r"a\x"])
def test_a_backslash_that_means_nothing_is_said(text: str) -> None:
    with pytest.raises(InputError, match="at character 2 that means nothing"):
        Replacement(text, "pattern")


def test_outside_of_patterns_a_replacement_is_what_it_is() -> None:
    hit = Hit(1, "target", 1, 1, 0, 1, "a")
    assert text_after([hit], Replacement(r"\1\g<x>", "text")) == r"\1\g<x>"


LETTERS = st.text(st.sampled_from("aąAzżßoó\u0301\u0307 \n😀"), max_size=12)


@given(
    st.lists(st.tuples(LETTERS, LETTERS, LETTERS), max_size=4),
    st.text(st.sampled_from("aązßo\u0301😀 "), min_size=1, max_size=2),
    LETTERS,
    st.booleans(),
)
def test_to_replace_and_undo_is_to_do_nothing(
    texts: list[tuple[str, str, str]], wanted: str, instead: str, diacritics: bool
) -> None:
    segments = [
        Segment(n, n, None, None, source, target, "reviewed" if target else "initial", "", note)
        for n, (source, target, note) in enumerate(texts, 1)
    ]
    article = [Part(n, "paragraph", n, source) for n, (source, _, _) in enumerate(texts, 1)]
    hits = found(Query(wanted, match_diacritics=diacritics), segments, article)
    transcript, parts = Transcript(segments), Article(article)
    history = History(transcript, article=parts)
    answer = replaced(transcript, parts, hits, Replacement(instead))
    assert (answer.hits, answer.outdated) == (len(hits), 0)
    if answer.edit is None:
        return
    history.do(answer.edit)
    for segment, before in zip(transcript, segments, strict=True):
        if not any(hit.id == segment.id and hit.field != "article" for hit in hits):
            assert segment == before
    history.undo()
    assert list(transcript) == segments
    assert parts.parts == article


def test_a_talk_of_the_library_gets_one_step(library: Library) -> None:
    id = library.add_talk("Cats", SEGMENTS, article=ARTICLE)
    hits = [hit._replace(talk=id) for hit in found(Query("kot"))]
    assert replace_in(library, id, hits, Replacement("pies")).hits == 8
    stored = library.open_talk(id)
    assert [step.label for step in stored.done] == ["Replace"]
    assert [segment.target for segment in stored.segments] == ["pies, pies", "pies", "pies"]
    assert replace_in(library, id, hits, Replacement("pies")).outdated == 8
    assert len(library.open_talk(id).done) == 1


def test_a_talk_that_somebody_has_open_is_refused(library: Library) -> None:
    id = library.add_talk("Cats", SEGMENTS)
    lock = library.lock_talk(id)
    if lock is None:
        pytest.skip("this database keeps nobody out")
    with lock, pytest.raises(TalkInUse):
        replace_in(library, id, [], Replacement(""))
