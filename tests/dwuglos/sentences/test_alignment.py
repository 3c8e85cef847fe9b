"""Two texts aligned sentence by sentence."""

from __future__ import annotations

import json
import math
import random
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos import sentences
from dwuglos.sentences import alignment
from dwuglos.sentences.alignment import Bead, Texts, align
from dwuglos.sentences.clauses import Start
from dwuglos.sentences.likeness import Likeness

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


# Beside all paths there are


SHARES = {
    (1, 1): 0.80,
    (1, 2): 0.07,
    (2, 1): 0.05,
    (1, 3): 0.012,
    (3, 1): 0.005,
    (2, 2): 0.012,
    (1, 4): 0.004,
    (2, 3): 0.005,
    (3, 2): 0.004,
}
STARTS = {"sentence": 0.0, "capital": -1.0, "clause": -3.0}
SURE = {"sentence": 1.0, "capital": 0.65, "clause": 0.45}
OTHERWISE_CUT = {"freely": 0.0, "alike": -3.0, "equally": -9.0}
Way = list[tuple[range, range]]


def _gap(others: int, cheap: int, each: float) -> float:
    """What a gap costs in which some texts are cheap to leave alone."""
    return each * cheap + (-5.0 - 1.2 * (others - 1) if others else 0.0)


def _ways(texts: Texts, i: int = 0, j: int = 0) -> Iterator[Way]:
    """Yield all ways to lay beads from a place to the end, also those that no bead allows."""
    ours, theirs = len(texts.english), len(texts.polish)
    if (i, j) == (ours, theirs):
        yield []
    for a in range(ours - i + 1):
        for b in range(theirs - j + 1):
            bead = range(i, i + a), range(j, j + b)
            if (a or b) and _cost(texts, *bead) is not None:
                for way in _ways(texts, i + a, j + b):
                    yield [bead, *way]


def _cost(texts: Texts, english: range, polish: range) -> float | None:
    """What a bead costs; None where there is no such bead."""
    starts = texts.starts or ["sentence"] * len(texts.polish)
    begins = STARTS[starts[polish.start]] if polish else 0.0
    headings = sum(texts.headings[j] for j in polish) if texts.headings else 0
    sentences = sum(place == polish.start or starts[place] == "sentence" for place in polish)
    if not polish:
        silent = sum(texts.silent[i] for i in english) if texts.silent else 0
        return _gap(len(english) - silent, silent, -0.7) if len(english) <= 6 else None
    if not english:
        spoken = [j for j in polish if not (texts.headings and texts.headings[j])]
        others = sum(j == polish.start or starts[j] == "sentence" for j in spoken)
        return begins + _gap(others, headings, -1.0) if others + headings <= 6 else None
    likeness = Likeness(texts.english, texts.polish, texts.drafts or [""] * len(texts.english))
    share = SHARES.get((len(english), sentences))
    if share is None or not likeness.may_be(english, polish):
        return None
    other = OTHERWISE_CUT[texts.cut] if len(english) + sentences > 2 else 0.0
    return begins + math.log(share) + other - 2.0 * headings + likeness.between(english, polish)


def _way_cost(texts: Texts, way: Way) -> float:
    return sum(_cost(texts, *bead) or 0.0 for bead in way)


def _how_sure(texts: Texts, chosen: Way) -> list[float]:
    """Return how sure the beads of a way are, as the description of the module has it, by all ways there are."""
    starts = texts.starts or ["sentence"] * len(texts.polish)
    weights: dict[tuple[int, ...], float] = defaultdict(float)
    total = 0.0
    for way in _ways(texts):
        weight = math.exp(_way_cost(texts, way))
        total += weight
        for bead in way:
            weights[_ends(*bead)] += weight

    def borders(polish: range) -> list[Start]:
        return [starts[place] for place in (polish.start, polish.stop) if place < len(starts)]

    pairs = [(english, polish) for english, polish in chosen if english and polish]
    whole = sum(
        len(english) == 1
        and not any(starts[place] == "sentence" for place in polish[1:])
        and "clause" not in borders(polish)
        for english, polish in pairs
    )
    fit = (whole + 5) / (len(pairs) + 5)
    return [
        fit * math.prod(SURE[start] for start in borders(bead[1])) * weights[_ends(*bead)] / total for bead in chosen
    ]


def _ends(english: range, polish: range) -> tuple[int, ...]:
    """Return where a bead is; all empty ranges are equal."""
    return english.start, english.stop, polish.start, polish.stop


WORDS = (("light", "światło"), ("sea", "morze"), ("keeper", "latarnik"), ("1923", "1923"), ("Frisch", "Frisch"))
KINDS: tuple[Start, ...] = ("sentence", "sentence", "capital", "clause")


def _texts(seed: int) -> Texts:
    """Return few and short texts, some of which have words in common, of all kinds there are."""
    chance = random.Random(seed)
    ours, theirs = chance.choice([(1, 1), (2, 2), (2, 3), (3, 2), (3, 3), (1, 4), (4, 1), (0, 3), (3, 0), (3, 4)])
    english, polish = (
        [" ".join(word[side] for word in chance.choices(WORDS, k=chance.randint(1, 4))) for _ in range(count)]
        for side, count in enumerate((ours, theirs))
    )
    english = [text + chance.choice([".", "?"]) for text in english]
    starts: list[Start] = ["sentence", *chance.choices(KINDS, k=max(0, theirs - 1))][:theirs]
    return Texts(
        english,
        polish,
        silent=[chance.random() < 0.2 for _ in english] if seed % 2 else (),
        headings=[chance.random() < 0.2 for _ in polish] if seed % 3 else [False] * theirs,
        cut=chance.choice(["freely", "alike", "equally"]),
        starts=starts if seed % 4 else (),
    )


@pytest.mark.parametrize("seed", range(60))
def test_the_best_of_all_ways_is_found_and_how_sure_it_is(seed: int) -> None:
    texts = _texts(seed)
    beads = align(texts)
    chosen = [(bead.english, bead.polish) for bead in beads]
    best = max(_way_cost(texts, way) for way in _ways(texts))
    assert _way_cost(texts, chosen) == pytest.approx(best)
    assert [bead.confidence for bead in beads] == pytest.approx(_how_sure(texts, chosen))


class _Alike:
    """Knows pairs of sentences that belong together, and nothing else."""

    def __init__(self, *anchors: tuple[int, int]) -> None:
        self.anchors = list(anchors)

    def best(self, least: float, clearly: float) -> list[tuple[int, int]]:
        assert (least, clearly) == (9.0, 1.6)
        return self.anchors


def test_anchors_lead_the_way_and_what_is_far_from_it_is_not_tried() -> None:
    band = alignment._band(_Alike((500, 520), (600, 590)), (1000, 1000))  # type: ignore[arg-type]
    assert len(band) == 1001
    assert band[0] == (0, 59)
    assert band[250] == (201, 319), "59 beside the middle of the way"
    assert band[480] == (440, 529), "not far beyond the next anchor"
    assert band[500] == (461, 579), "up to the next anchor, and from the last one on"
    assert band[550] == (512, 599)
    assert band[1000] == (941, 1000)
    assert alignment._band(_Alike(), (4000, 4000))[2000] == (1975, 2025)  # type: ignore[arg-type]
    assert alignment._band(_Alike(), (2, 300))[1] == (0, 300), "of few sentences all places are tried"


def test_where_much_was_left_out_and_much_put_in_the_rest_finds_itself() -> None:
    english = [f"In the year {n + 1000} the keeper number {n} lit a lamp." for n in range(70)]
    polish = [f"W roku {n + 1000} latarnik numer {n} zapalił lampę." for n in range(70)]
    more = ["Tego zdania nikt nie powiedział, jest tu całkiem samo."] * 5
    beads = align(Texts(english, [*polish[:20], *polish[35:55], *more, *polish[55:]]))
    pairs = _pairs(beads)
    assert [pair for pair in pairs if len(pair[0]) == len(pair[1]) == 1] == [
        *(([n], [n]) for n in range(20)),
        *(([n], [n - 15]) for n in range(35, 55)),
        *(([n], [n - 10]) for n in range(55, 70)),
    ]
    assert [n for english, polish in pairs if not polish for n in english] == list(range(20, 35))
    assert [n for english, polish in pairs if not english for n in polish] == list(range(40, 45))


def test_clauses_go_to_the_sentences_that_they_translate() -> None:
    english = [f"Keeper {n} lit the lamp, and ship {n + 100} came home." for n in range(30)]
    polish, starts = [], list[Start]()
    for n in range(30):
        polish += [f"Latarnik {n} zapalił lampę,", f"a statek {n + 100} wrócił do domu."]
        starts += ["sentence", "clause"]
    starts[20], starts[41] = "clause", "capital"  # two sentences have become one, and one two
    beads = align(Texts(english, polish, headings=[False] * 60, starts=starts))
    assert _pairs(beads) == [([n], [2 * n, 2 * n + 1]) for n in range(30)]
    fit = (28 + 5) / (30 + 5)
    sure = [bead.confidence / fit for bead in beads]
    assert sure[0] == pytest.approx(1.0, abs=0.01)
    assert all(0.38 < sure[n] < 0.45 for n in (9, 10)), "a clause begins between them"
