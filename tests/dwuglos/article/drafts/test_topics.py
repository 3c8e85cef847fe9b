"""Borders between topics."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest

from dwuglos.article.drafts.topics import APART, LONGEST, borders, spoken, strongest
from dwuglos.errors import Cancelled
from dwuglos.talk.transcript import NewSegment, number
from tests.benchmarks import topics as benchmark
from tests.dwuglos.article.drafts.texts import ENGLISH, JOINS, POLISH, source_only, talk

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


@pytest.mark.data
@pytest.mark.parametrize("language", benchmark.LANGUAGES)
def test_the_joins_of_real_talks_are_found(language: str) -> None:
    if not TALKS.is_dir():
        pytest.skip("the collection of real talks is not beside the project")
    talks = benchmark.read_talks(TALKS, benchmark.LANGUAGES[language])
    found = [all(trial.found(benchmark.NEAR)) for trial in benchmark.trials(talks, 20, seed=3)]
    assert sum(found) >= 19
