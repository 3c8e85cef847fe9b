"""Sentences over segments, and times for text that has none."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import cycle, islice

from figures import Benchmark, Row, Values
from place import Place

from dwuglos.formats import FORMATS
from dwuglos.sentences.runs import run_at, runs, split
from dwuglos.talk.transcript import NewSegment, Segment, number
from dwuglos.timing import estimate_times, locate

RUNS = 5
WALK = 1000

ROWS = {
    "runs": Row("sentences over 10,000 segments", "s", 0.5),
    "bare": Row("  the same without punctuation", "s", 0.5),
    "step": Row("the sentence around one of 50,000 segments", "ms", 1),
    "bare step": Row("  the same without punctuation", "ms", 1),
    "split": Row("split 100,000 words into sentences", "s"),
    "times": Row("times for 10,000 segments", "s"),
    "timeline": Row("find the places of 40 timeline entries in 2,000 texts", "s"),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure what the window asks for while a person works, and what an import asks for once."""
    many = _segments(place, 50_000)
    few, bare_few = many[:10_000], _bare(many[:10_000])
    words = [word for segment in many for word in segment.source.split()]
    text = " ".join(islice(cycle(words), 100_000))
    texts = [segment.source for segment in few]
    times = estimate_times(texts[:2000], None, {})
    entries = [(times[at][0], texts[at]) for at in range(0, 2000, 50)]
    return {
        "runs": _timed(lambda: runs(few)),
        "bare": _timed(lambda: runs(bare_few)),
        "step": _steps(many),
        "bare step": _steps(_bare(many)),
        "split": _timed(lambda: split(text, "en")),
        "times": _timed(lambda: estimate_times(texts, 36_000_000, {})),
        "timeline": _timed(lambda: locate(texts[:2000], entries, None)),
    }


def _segments(place: Place, cues: int) -> list[Segment]:
    srt = next(member for member in FORMATS if member.name == "srt")
    read = srt.read(place.talk(cues).english.read_text("utf-8")).cues
    return number(NewSegment(cue.start, cue.end, cue.text) for cue in read)


def _bare(segments: list[Segment]) -> list[Segment]:
    """Return segments as speech recognition writes them."""
    return [one._replace(source=one.source.lower().rstrip(".,?…")) for one in segments]


def _timed(act: Callable[[], object]) -> Values:
    seconds = []
    for _ in range(RUNS):
        began = time.perf_counter()
        act()
        seconds.append(time.perf_counter() - began)
    return Values(seconds)


def _steps(segments: list[Segment]) -> Values:
    """Measure milliseconds of steps from one segment to the next, far from where anybody has been."""
    steps = []
    for row in range(len(segments) // 2, len(segments) // 2 + WALK):
        began = time.perf_counter()
        run_at(segments, row)
        steps.append((time.perf_counter() - began) * 1000)
    steps.sort()
    return Values(steps, f"99 of 100 within {steps[WALK * 99 // 100]:.2f} ms")


TEXT = Benchmark("text", ROWS, measure)
