"""Borders between topics."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import lgamma, sqrt
from pathlib import Path
from random import Random
from threading import Event

import pytest

from dwuglos.article.drafts.topics import APART, LONGEST, Border, borders, spoken, strongest
from dwuglos.errors import Cancelled
from dwuglos.language.lemmas import lemmas
from dwuglos.talk.transcript import NewSegment, Segment, number
from tests.benchmarks import topics as benchmark
from tests.dwuglos.article.drafts.texts import ENGLISH, JOINS, POLISH, SECONDS, source_only, talk

TALKS = Path(__file__).resolve().parents[5] / "shared" / "data" / "talks"


@pytest.mark.parametrize("texts", [ENGLISH, POLISH], ids=["english", "polish"])
def test_the_joins_of_three_texts_are_the_most_certain_borders(texts: tuple[tuple[str, ...], ...]) -> None:
    assert sorted(border.row for border in strongest(source_only(texts))[:2]) == JOINS


def test_the_joins_are_found_without_times() -> None:
    assert set(JOINS) <= set(borders(talk(timed=False)))


def test_a_topic_begins_with_the_first_row_and_with_sentences_apart() -> None:
    segments = talk()
    rows = borders(segments)
    starts = [segments[row].start or 0 for row in rows]
    assert rows[0] == 0
    assert all(later - earlier >= APART for earlier, later in pairwise(starts))


def test_no_topic_begins_in_the_middle_of_a_sentence() -> None:
    halves = []
    for n, text in enumerate(sum(ENGLISH, ())):
        first, second = text.split(" ", 1)
        halves += [NewSegment(n * 6000, n * 6000 + 500, first), NewSegment(n * 6000 + 500, n * 6000 + 6000, second)]
    rows = borders(number(halves))
    assert {2 * join for join in JOINS} <= set(rows)
    assert all(row % 2 == 0 for row in rows)


def test_a_topic_that_goes_on_for_long_is_cut_in_its_middle() -> None:
    same = number(NewSegment(n * 6000, n * 6000 + 5000, "The network has a layer.") for n in range(80))
    assert strongest(same) == []
    rows = borders(same)
    assert len(rows) > 1
    ends = [*rows[1:], 80]
    assert all((end - begin) * 6000 <= LONGEST for begin, end in zip(rows, ends, strict=True))


def test_text_without_punctuation_has_borders_too() -> None:
    bare = [segment._replace(source=segment.source.lower().rstrip(".")) for segment in source_only()]
    assert sorted(border.row for border in strongest(bare)[:2]) == JOINS


def test_there_are_no_borders_in_nothing() -> None:
    assert borders([]) == []
    assert borders(number([NewSegment(0, 1000, "Hello.")])) == [0]
    assert borders(number([NewSegment(None, None, "")])) == [0]


def test_sounds_are_not_spoken_and_polish_stands_in_for_missing_english() -> None:
    assert spoken(number([NewSegment(0, 1, "[Music]"), NewSegment(1, 2, "Hello\nthere")])) == ["", "Hello there"]
    assert spoken(number([NewSegment(0, 1, "", "Witam")])) == ["Witam"]


def test_it_stops_when_asked() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        borders(talk(), cancelled=stop)


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    borders(talk(), lambda done, of: told.append((done, of)))
    assert told
    assert all(0 < done <= of for done, of in told)


# What is found, against the measure written out plainly: the Bayes factor of every place in every piece

TOPICS = (
    "queen hive honey worker nectar wax",
    "flour yeast dough oven loaf crust",
    "cable tower bridge engineer wind river",
    "orbit planet comet moon gravity star",
)


def made_up(seed: int, rows: int = 90, punctuation: bool = True, every: int = 18) -> list[Segment]:
    """Return a talk of nonsense about one topic after another, with pauses, sounds, and sentences over segments."""
    pick = Random(seed)
    segments, at, goes_on = [], pick.choice([0, 700]), False
    for n in range(rows):
        words = pick.choices(TOPICS[n // every % len(TOPICS)].split(), k=pick.randint(2, 7))
        text = " ".join(words)
        text = text if goes_on or not punctuation else text.capitalize()
        goes_on = pick.random() < 0.3
        text = text if goes_on or not punctuation else text + pick.choice(".!?…")
        if pick.random() < 0.1:
            text = pick.choice(["", "[Music]"])
        length = pick.randint(2, 9) * 1000
        segments.append(NewSegment(at, at + length, text))
        at += length + pick.choice([0, 0, 0, 0, 200, 1499, 1500, 2500])
    return number(segments)


class Plain:
    """The measure of Eisenstein and Barzilay over the words of a timed talk, without haste."""

    def __init__(self, segments: list[Segment]) -> None:
        self.segments = segments
        self.texts = spoken(segments)
        self.words = [list(dict.fromkeys(lemmas(text, "en"))) for text in self.texts]
        self.different = len({word for words in self.words for word in words})
        self.clock = [*(segment.start or 0 for segment in segments), segments[-1].end or 0]
        starts = [row for row in range(1, len(segments)) if self._begins_sentence(row)]
        self.starts = starts if 10 * len(starts) >= len(segments) else list(range(1, len(segments)))

    def _begins_sentence(self, row: int) -> bool:
        before = next(filter(None, reversed(self.texts[max(row - 3, 0) : row])), ".")
        return self.texts[row][:1].isupper() and before[-1] in ".!?…"

    def _explained(self, begin: int, end: int) -> float:
        counts = Counter(word for words in self.words[begin:end] for word in words)
        each = sum(lgamma(0.3 + n) - lgamma(0.3) for n in counts.values())
        return each + lgamma(0.3 * self.different) - lgamma(0.3 * self.different + counts.total())

    def gain(self, begin: int, row: int, end: int) -> float:
        whole = self._explained(begin, end)
        pause = 3.0 if (self.segments[row].start or 0) - (self.segments[row - 1].end or 0) >= 1500 else 0.0
        return self._explained(begin, row) + self._explained(row, end) - whole + pause

    def best(self, begin: int, end: int, apart: int) -> tuple[float, int] | None:
        from_end = apart // 2 if end == len(self.segments) else apart
        places = [
            row
            for row in self.starts
            if begin < row < end and self.clock[begin] + apart <= self.clock[row] <= self.clock[end] - from_end
        ]
        return max(((self.gain(begin, row, end), row) for row in places), default=None)

    def most(self) -> int:
        return round(2 + 2.3 * sqrt(self.clock[-1] / 60_000)) - 1

    def strongest(self) -> list[tuple[int, float]]:
        found: list[tuple[int, float]] = []
        while len(found) < self.most():
            rows = sorted({0, *(row for row, _ in found), len(self.segments)})
            best = max((self.best(begin, end, APART) or (0.0, 0) for begin, end in pairwise(rows)), default=(0.0, 0))
            if best[0] <= 0:
                break
            found.append((best[1], best[0]))
        return found

    def cut_to_length(self, begin: int, end: int, longest: int) -> list[int]:
        length = self.clock[end] - self.clock[begin]
        best = self.best(begin, end, length // 4) if length > longest else None
        if best is None:
            return []
        row = best[1]
        return [row, *self.cut_to_length(begin, row, longest), *self.cut_to_length(row, end, longest)]


TALKS_MADE_UP = [
    made_up(1),
    made_up(2),
    made_up(3, punctuation=False),
    made_up(4, rows=25, every=9),
    made_up(5, every=7),
]


@pytest.mark.parametrize("segments", TALKS_MADE_UP)
def test_the_borders_are_where_two_topics_explain_the_words_best(segments: list[Segment]) -> None:
    plain = Plain(segments).strongest()
    found = strongest(segments)
    assert len(found) >= 2
    assert [border.row for border in found] == [row for row, _ in plain]
    assert [border.gain for border in found] == pytest.approx([gain for _, gain in plain])


@pytest.mark.parametrize("seed", range(10, 14))
def test_what_goes_on_for_too_long_is_cut_where_the_words_differ_most(seed: int) -> None:
    segments = made_up(seed, rows=300, every=300)
    plain = Plain(segments)
    rows = sorted({0, *(row for row, _ in plain.strongest())})
    longer = [
        row for begin, end in pairwise((*rows, len(segments))) for row in plain.cut_to_length(begin, end, LONGEST)
    ]
    assert longer
    assert borders(segments) == sorted((*rows, *longer))


@pytest.mark.parametrize(("minutes", "most"), [(4, 7), (9, 9), (16, 11)])
def test_a_talk_has_some_borders_more_for_each_minute_but_fewer_and_fewer(minutes: int, most: int) -> None:
    segments = number(
        NewSegment(n * SECONDS * 1000, (n + 1) * SECONDS * 1000, f"{topic}ab {topic}ob {topic}un {topic}ek.".title())
        for n in range(minutes * 60 // SECONDS)
        for topic in [chr(ord("b") + n // 5 % 4) + chr(ord("b") + n // 20)]
    )
    found = strongest(segments)
    assert len(found) == most - 1
    assert all(border.row % 5 == 0 for border in found)
    assert strongest(segments, most=2) == found[:1]
    assert strongest(segments, most=100) == found
    progress: list[tuple[int, int]] = []
    strongest(segments, lambda done, of: progress.append((done, of)))
    assert progress == [(n + 1, most) for n in range(len(found))]


# Where a topic may begin


def two_topics(first: int, second: int) -> list[Segment]:
    """Return a talk that goes over to another topic after so many rows of ten seconds."""
    texts = ["The hive has honey wax nectar."] * first + ["Some flour yeast dough loaf."] * second
    return number(NewSegment(n * 10_000, (n + 1) * 10_000, text) for n, text in enumerate(texts))


@pytest.mark.parametrize(
    ("first", "second", "row"),
    [(3, 20, 3), (2, 20, 3), (1, 20, 3), (20, 3, 20), (20, 2, 20), (20, 1, 20)],
)
def test_half_a_minute_lies_between_borders_and_a_quarter_before_the_end(first: int, second: int, row: int) -> None:
    assert APART == 30_000
    assert [border.row for border in strongest(two_topics(first, second))][:1] == [row if second != 1 else 19]


def test_a_talk_too_short_for_two_topics_has_one() -> None:
    assert strongest(two_topics(2, 2)) == []
    assert strongest(two_topics(3, 1)) == []
    assert [border.row for border in strongest(two_topics(3, 2))] == [3]


@pytest.mark.parametrize(
    ("before", "after", "begins"),
    [
        ("honey wax.", "Some flour", True),
        ("honey wax!”", "Some flour", True),
        ("honey (wax)", "Some flour", True),
        ("honey wax", "Some flour", False),
        ("honey wax,", "Some flour", False),
        ("honey wax.", "some flour", False),
        ("honey wax.", "12 flour", True),
    ],
)
def test_a_topic_begins_with_a_sentence(before: str, after: str, begins: bool) -> None:
    segments = two_topics(10, 10)
    segments[9] = segments[9]._replace(source=f"The hive has {before}")
    segments[10] = segments[10]._replace(source=f"{after} yeast dough loaf.")
    assert (strongest(segments)[0].row == 10) is begins


@pytest.mark.parametrize(("silent", "begins"), [(1, False), (2, False), (3, True)])
def test_what_was_said_before_a_silence_of_up_to_two_segments_counts(silent: int, begins: bool) -> None:
    segments = two_topics(10, 10)
    for row in range(10 - silent, 10):
        segments[row] = segments[row]._replace(source="[Music]")
    segments[9 - silent] = segments[9 - silent]._replace(source="The hive has honey wax,")
    assert (strongest(segments)[0].row == 10) is begins


@pytest.mark.parametrize(("rows", "all_may"), [(20, False), (21, True)])
def test_a_talk_with_hardly_any_punctuation_may_go_over_anywhere(rows: int, all_may: bool) -> None:
    segments = [segment._replace(source=segment.source.lower().rstrip(".")) for segment in two_topics(10, rows - 10)]
    for row in (4, 15):
        segments[row - 1] = segments[row - 1]._replace(source=segments[row - 1].source + ".")
        segments[row] = segments[row]._replace(source=segments[row].source.capitalize())
    assert (strongest(segments)[0].row == 10) is all_may


@pytest.mark.parametrize(("pause", "counts"), [(1500, True), (1499, False)])
def test_a_pause_counts_for_a_border(pause: int, counts: bool) -> None:
    segments = two_topics(10, 10)
    (border,) = strongest(segments)
    segments[9] = segments[9]._replace(end=100_000 - pause)
    (with_pause,) = strongest(segments)
    assert with_pause.gain - border.gain == pytest.approx(3.0 if counts else 0.0)


def test_without_times_150_words_are_a_minute() -> None:
    def first(words: int) -> list[Border]:
        lines = ["Hive " + "honey " * (words - 2) + "wax."] * 3 + ["Flour " + "yeast " * (words - 2) + "dough."] * 9
        return strongest(number(NewSegment(None, None, line) for line in lines))

    assert [border.row for border in first(25)] == [3]
    assert [border.row for border in first(24)] != [3]


def test_a_topic_may_begin_with_the_second_segment_when_the_first_is_long() -> None:
    segments = two_topics(1, 12)
    moved = [
        segment._replace(start=(segment.start or 0) + 20_000, end=(segment.end or 0) + 20_000) for segment in segments
    ]
    words = "The hive has honey wax nectar. Some queen bees dance there, and workers carry pollen combs."
    assert [border.row for border in strongest([moved[0]._replace(start=0, source=words), *moved[1:]])] == [1]


def test_times_that_go_back_do_no_harm() -> None:
    segments = two_topics(10, 10)
    segments[5] = segments[5]._replace(start=1000, end=1500)
    assert [border.row for border in strongest(segments)] == [10]


@pytest.mark.data
@pytest.mark.parametrize("language", benchmark.LANGUAGES)
def test_the_joins_of_real_talks_are_found(language: str) -> None:
    if not TALKS.is_dir():
        pytest.skip("the collection of real talks is not beside the project")
    talks = benchmark.read_talks(TALKS, benchmark.LANGUAGES[language])
    found = [all(trial.found(benchmark.NEAR)) for trial in benchmark.trials(talks, 20, seed=3)]
    assert sum(found) >= 19
