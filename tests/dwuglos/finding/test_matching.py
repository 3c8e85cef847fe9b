"""Finding a query in texts."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.finding.matching import Matcher
from dwuglos.finding.query import FIELDS, Field, Query

LETTERS = st.sampled_from("aąĄzżŻłŁßsSoóÓ\u0301\u0307 \n😀-")


def found(query: Query, text: str, field: Field = "target") -> list[str]:
    with closing(Matcher(query)) as matcher:
        return [text[match.start : match.end] for match in matcher.matches(field, [text]).get(0, [])]


@pytest.mark.parametrize(
    ("query", "text", "matches"),
    [
        (Query("żółw"), "Żółw i ŻÓŁW, zolw", ["Żółw", "ŻÓŁW"]),
        (Query("żółw", match_case=True), "Żółw i żółw", ["żółw"]),
        (Query("zolw", match_diacritics=False), "Żółw z\u0307o\u0301łw", ["Żółw", "z\u0307o\u0301łw"]),
        (Query("żółw"), "z\u0307o\u0301łw", ["z\u0307o\u0301łw"]),
        (Query("z"), "ż z\u0307 z", ["z"]),
        (Query("sie", whole_words=True), "się sieć sie, sie_", ["sie"]),
        (Query("się", whole_words=True), "„się” się2 nasię", ["się"]),
        (Query("...", whole_words=True), "a...b", ["..."]),
        (Query("straße"), "STRASSE straße", ["STRASSE", "straße"]),
        (Query("s"), "ß s", ["s"]),
        (Query("😀"), "a😀👍🏽", ["😀"]),
        (Query("sieć neuronowa"), "sieć\nneuronowa sieć\xa0neuronowa", ["sieć\nneuronowa", "sieć\xa0neuronowa"]),
        (Query("  "), "a  b c", ["  "]),
        (Query("aa"), "aaaaa", ["aa", "aa"]),
        (Query("a.c", "pattern"), "abc axc", ["abc", "axc"]),
        (Query("A.C", "pattern"), "abc", ["abc"]),
        (Query("A.C", "pattern", match_case=True), "abc", []),
        (Query("l[óo]d", "pattern", match_diacritics=False), "łód lod", ["łód", "lod"]),
        (Query(r"\bb*", "pattern"), "bb a", ["bb", "", "", ""]),
        (Query("b", "pattern", whole_words=True), "ab b", ["b"]),
        (Query(".", "pattern", match_diacritics=False), "ß", ["ß"]),
        (Query("uczenie maszynowe", "lemma"), "Uczenia maszynowego", ["Uczenia maszynowego"]),
        (Query("UCZENIE", "lemma", match_case=True), "uczeniu", ["uczeniu"]),
    ],
)
def test_a_query_is_found(query: Query, text: str, matches: list[str]) -> None:
    assert found(query, text) == matches


def test_a_lemma_is_english_in_the_english_and_both_in_notes() -> None:
    query = Query("network", "lemma")
    assert found(query, "networks", "source") == ["networks"]
    assert found(query, "networks", "target") == []
    assert found(query, "networks", "note") == ["networks"]
    assert found(Query("sieć", "lemma"), "o sieci", "note") == ["sieci"]


def test_groups_are_texts_as_they_stand() -> None:
    with closing(Matcher(Query(r"(l)(?P<x>od)(y)?", "pattern", match_diacritics=False))) as matcher:
        assert matcher.groups.names == {"x": 2}
        assert matcher.matches("target", ["ŁÓD"]).get(0, [])[0].groups == ("ŁÓD", "Ł", "ÓD", None)


@given(st.text(LETTERS, min_size=1, max_size=4), st.text(LETTERS, max_size=30), st.booleans(), st.booleans())
def test_spans_are_in_order_and_hold_what_is_looked_for(text: str, inside: str, case: bool, diacritics: bool) -> None:
    query = Query(text, match_case=case, match_diacritics=diacritics)
    matcher = Matcher(query)
    last = 0
    for start, end, _ in matcher.matches("target", [inside]).get(0, []):
        assert last <= start < end <= len(inside)
        last = end
        assert [match[:2] for match in matcher.matches("target", [inside[start:end]]).get(0, [])] == [(0, end - start)]


@given(st.text(st.sampled_from("aąłóż😀"), max_size=6), st.text(st.sampled_from("aąłóż😀"), max_size=6))
def test_what_was_put_in_is_found(before: str, behind: str) -> None:
    text = f"{before} ŹRÓDŁO {behind}"
    for query in (Query("źródło"), Query("zrodlo", match_diacritics=False), Query("źródło", whole_words=True)):
        match = Matcher(query).matches(FIELDS[0], [text]).get(0, [])[0]
        assert text[match.start : match.end] == "ŹRÓDŁO"


def test_an_expression_matches_nothing_in_an_empty_text() -> None:
    with closing(Matcher(Query("x*", "pattern"))) as matcher:
        assert matcher.matches("note", ["", "a"]) == {1: [(0, 0, ("",)), (1, 1, ("",))]}
