"""Translations laid over the segments of their sentences, and broken into lines.

    make bench ARGS="layout"

The segments are eight words each of sentences that run across them, most words made up, in the shares words have.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from random import Random
from typing import TypeVar

from figures import Benchmark, Row, Values
from place import Place

from dwuglos import sentences
from dwuglos.layout import break_lines, lay_out
from dwuglos.talk.transcript import NewSegment, Segment, number

T = TypeVar("T")

SEGMENTS = 10_000
RUNS = 5
VOCABULARY = 8_000
"""Different words of each language beside the common ones; about what a talk of that length has."""
_ENGLISH = "the a of and to in that we this you is are for because number line point question think know"
_POLISH = "i w na z do że się to nie jest dla bo który liczba linia punkt pytanie myśleć wiedzieć"
_SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti wo zu tra ste kli pro gru"

ROWS = {
    "sentences": Row("find the sentences of 10,000 segments", "s"),
    "layout": Row("lay their translations over them", "s"),
    "both": Row("find the sentences and lay them out", "s", 1.0),
    "lines": Row("break 10,000 subtitles into lines", "s"),
}


def measure(_place: Place) -> dict[str, Values]:
    """Measure both in this process, each run with words that no run before it had."""
    found: dict[str, list[float]] = {name: [] for name in ROWS}
    for run in range(RUNS):
        chance = Random(run)
        segments, translations = _talk(chance)
        rows, seconds = _timed(lambda segments=segments: sentences.runs(segments))
        found["sentences"].append(seconds)
        jobs = [(" ".join(translations[row.start : row.stop]), [segments[n] for n in row]) for row in rows]
        parts, seconds = _timed(lambda jobs=jobs: [_laid(text, among) for text, among in jobs])
        found["layout"].append(seconds)
        found["both"].append(found["sentences"][-1] + seconds)
        _, seconds = _timed(lambda parts=parts: [break_lines(part) for run in parts for part in run])
        found["lines"].append(seconds)
    return {name: Values(values) for name, values in found.items()}


def _laid(text: str, segments: list[Segment]) -> list[str]:
    durations = [(segment.end or 0) - (segment.start or 0) for segment in segments]
    return lay_out(text, [segment.source for segment in segments], durations)


def _timed(work: Callable[[], list[T]]) -> tuple[list[T], float]:
    """Return what some work gives and the processor seconds it took, which other programs lengthen less."""
    began = time.process_time()
    done = work()
    return done, time.process_time() - began


def _talk(chance: Random) -> tuple[list[Segment], list[str]]:
    """Return segments, about three to a sentence, and eight words of translation for each."""
    english, polish = _vocabulary(_ENGLISH, chance), _vocabulary(_POLISH, chance)
    new, translations = [], []
    stop = "."
    for n in range(SEGMENTS):
        source, translation = _eight(english, chance), _eight(polish, chance)
        if stop == ".":
            source, translation = source.capitalize(), translation.capitalize()
        stop = chance.choice((".", ",", ""))
        new.append(NewSegment(n * 3000, n * 3000 + 2800, source + stop, ""))
        translations.append(translation + stop)
    return number(new), translations


def _vocabulary(common: str, chance: Random) -> list[str]:
    """Return words of which the first are the common ones."""
    syllables = _SYLLABLES.split()
    return common.split() + ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(VOCABULARY)]


def _eight(words: list[str], chance: Random) -> str:
    """Return eight words, early ones of the list much more often than late ones, as in any text."""
    return " ".join(words[int(len(words) ** chance.random()) - 1] for _ in range(8))


LAYOUT = Benchmark("layout", ROWS, measure)
