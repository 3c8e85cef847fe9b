"""Entries of a timeline find their texts, in order."""

from __future__ import annotations

import json
import statistics
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.timing import estimate_times, locate

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
TALK = [
    "Hello and welcome to the first lecture.",
    "Today we look at matrices.",
    "Suppose that you have 28 numbers in a row, and another 28 in a column.",
    "How would you multiply them?",
    "There is a simple way.",
    "Leibniz found it in 1674, long before there were any computers to try it on.",
    "Let me give you an example.",
    "Thank you for watching.",
]
TEXTS = st.lists(st.text(alphabet="abc 12.?", max_size=40), max_size=130)
ENTRIES = st.lists(st.tuples(st.integers(-1000, 900_000), st.text(alphabet="abcż 12.?", max_size=40)), max_size=12)


def test_entries_find_their_texts() -> None:
    times = estimate_times(TALK, 40_000, {})
    entries = [
        (0, "Witajcie na pierwszym wykładzie."),
        (times[3][0] + 1500, "Jak byście je pomnożyli?"),
        (times[5][0] - 1800, "Leibniz odkrył go w 1674 roku, na długo przed komputerami."),
        (times[7][0], "Dziękuję za uwagę."),
    ]
    assert locate(TALK, entries, 40_000) == [0, 3, 5, 7]
    assert locate(TALK, entries, None) == [0, 3, 5, 7]


def test_entries_may_stand_in_any_order() -> None:
    times = estimate_times(TALK, 40_000, {})
    entries = [(times[7][0], "Dziękuję za uwagę."), (times[3][0], "Jak byście je pomnożyli?")]
    assert locate(TALK, entries, 40_000) == [7, 3]


def test_times_alone_tell_where_words_do_not() -> None:
    texts = ["This is one of the sentences."] * 20
    times = estimate_times(texts, 60_000, {})
    assert locate(texts, [(times[at][0], "To zdanie jest jednym ze zdań.") for at in (4, 9, 15)], 60_000) == [4, 9, 15]


@given(TEXTS, ENTRIES, st.none() | st.integers(-10, 900_000))
def test_places_are_in_the_order_of_times(
    texts: list[str], entries: list[tuple[int, str]], duration: int | None
) -> None:
    found = locate(texts, entries, duration)
    assert len(found) == len(entries)
    assert all(0 <= place < max(1, len(texts)) for place in found)
    in_time = [place for _, place in sorted(zip((ms for ms, _ in entries), found, strict=True), key=lambda one: one[0])]
    assert all(before <= after for before, after in pairwise(in_time))


@pytest.mark.data
def test_bullets_of_real_talks_find_their_sentences() -> None:
    shares = []
    for path in sorted(DATA.glob("talks/*/polish/sentence_translations.json")):
        pairs = [pair for pair in json.loads(path.read_text("utf-8")) if pair["input"].strip()]
        polish = [pair.get("from_community_srt") or pair.get("translatedText") or "" for pair in pairs]
        chosen = [at for at in range(3, len(pairs), max(1, len(pairs) // 15)) if polish[at]]
        entries = [(int(pairs[at]["start"]) * 1000, polish[at]) for at in chosen]
        texts = [pair["input"].strip() for pair in pairs]
        found = locate(texts, entries, round(pairs[-1]["end"] * 1000))
        shares.append(sum(abs(a - b) <= 1 for a, b in zip(found, chosen, strict=True)) / len(chosen))
    if not shares:
        pytest.skip("the collection of talks is not here")
    assert statistics.mean(shares) > 0.95
