"""Two texts aligned sentence by sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import sentences
from dwuglos.sentences.alignment import Bead, Texts, align
from dwuglos.sentences.clauses import Start

DATA = Path(__file__).resolve().parents[4] / "shared" / "data"
ENGLISH = (
    "Bees dance for each other.",
    "The direction of the dance is the direction of the flowers.",
    "A dance of 2 seconds means 1000 meters.",
    "Karl von Frisch discovered it in 1923.",
    "He received the Nobel Prize for it.",
)
POLISH = (
    "Pszczoły tańczą dla siebie nawzajem.",
    "Kierunek tańca jest kierunkiem kwiatów.",
    "Taniec trwający 2 sekundy to 1000 metrów.",
    "Karl von Frisch odkrył to w 1923 roku.",
    "Otrzymał za to Nagrodę Nobla.",
)


def _pairs(beads: list[Bead]) -> list[tuple[list[int], list[int]]]:
    return [(list(bead.english), list(bead.polish)) for bead in beads]


def test_sentences_in_step_are_paired_one_with_one() -> None:
    beads = align(Texts(ENGLISH, POLISH))
    assert _pairs(beads) == [([n], [n]) for n in range(5)]
    assert all(bead.confidence > 0.9 for bead in beads)


def test_a_sentence_translated_by_two_gets_both() -> None:
    polish = [*POLISH[:1], "Kierunek tańca mówi o jednym.", "To kierunek, w którym są kwiaty.", *POLISH[2:]]
    assert ([1], [1, 2]) in _pairs(align(Texts(ENGLISH, polish)))


def test_what_is_missing_and_what_is_more_is_left_alone() -> None:
    polish = [
        *POLISH[:2],
        *POLISH[3:],
        "Tłumaczenie: Zespół Tłumaczy, Warszawa 2024, wszelkie prawa zastrzeżone.",
    ]
    pairs = _pairs(align(Texts(ENGLISH, polish)))
    assert ([2], []) in pairs
    assert ([3], [2]) in pairs
    assert pairs[-1] == ([], [4])


def test_an_unsure_place_is_said_to_be_unsure() -> None:
    english = ["Well, here it is.", "There you go.", "Now look at that."]
    beads = align(Texts(english, ["No dobrze.", "Spójrz teraz."]))
    assert min(bead.confidence for bead in beads) < 0.8


def test_a_label_of_a_sound_needs_no_counterpart() -> None:
    english = [*ENGLISH[:2], "[Music]", *ENGLISH[2:]]
    beads = align(Texts(english, POLISH, silent=[text == "[Music]" for text in english]))
    assert ([2], []) in _pairs(beads)


def test_empty_texts_and_a_cancelled_run() -> None:
    assert _pairs(align(Texts([], ["Tak."]))) == [([], [0])]
    assert _pairs(align(Texts(["Yes."], []))) == [([0], [])]
    assert align(Texts([], [])) == []
    assert align(Texts(ENGLISH, POLISH), lambda: True) == []


def test_a_run_with_clauses_is_cancelled_at_any_moment() -> None:
    starts: list[Start] = ["sentence", "clause", "sentence", "sentence", "clause"]
    texts = Texts(ENGLISH, POLISH, headings=[False] * 5, starts=starts)
    for moment in range(20):
        left = iter(range(moment))
        assert align(texts, lambda left=left: next(left, None) is None) in ([], align(texts))


@given(st.lists(st.text(max_size=12), max_size=12), st.lists(st.text(max_size=12), max_size=12))
def test_every_sentence_is_in_one_bead_in_order(english: list[str], polish: list[str]) -> None:
    beads = align(Texts(english, polish))
    assert [n for bead in beads for n in bead.english] == list(range(len(english)))
    assert [n for bead in beads for n in bead.polish] == list(range(len(polish)))
    assert all(0 <= bead.confidence <= 1 for bead in beads)


@pytest.mark.parametrize("counts", [(1, 900), (900, 1), (3, 400)])
def test_texts_of_very_different_sizes_are_aligned(counts: tuple[int, int]) -> None:
    beads = align(Texts(["One thing."] * counts[0], ["Jedna rzecz."] * counts[1]))
    assert sum(len(bead.polish) for bead in beads) == counts[1]


@pytest.mark.data
def test_the_sentences_of_a_real_talk_find_each_other() -> None:
    file = DATA / "talks" / "2016-eigenvalues" / "polish" / "sentence_translations.json"
    if not file.exists():
        pytest.skip("needs the collection of talks beside the project")
    rows = [(row["input"].strip(), row["translatedText"].strip()) for row in json.loads(file.read_text("utf-8"))]
    polish = sentences.split(" ".join(text for _, text in rows), "pl")
    beads = align(Texts([text for text, _ in rows], polish))
    got = {n: " ".join(polish[j] for j in bead.polish) for bead in beads for n in bead.english}
    assert sum(got[n] == " ".join(text.split()) for n, (_, text) in enumerate(rows)) >= 0.95 * len(rows)
