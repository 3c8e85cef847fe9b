"""Drafts of an article: topics, summary and timeline of a talk, each time from nothing.

    make bench ARGS="article-drafts"

All seconds are the processor's: drafting waits for nothing. How well topics are found is measured by `topics.py`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

import talks
from figures import Benchmark, Row, Values
from place import Place

from dwuglos.article.drafts.summary import draft_summary
from dwuglos.article.drafts.timeline import draft_timeline
from dwuglos.article.drafts.topics import borders
from dwuglos.importing.files import read_file
from dwuglos.language.lemmas import lemmas
from dwuglos.talk.transcript import Segment
from dwuglos.talk.video import Video

SIZES = {3_000: 1.0, 50_000: 5.0}
"""Segments of the talks, and the seconds that borders and a summary may take together."""
RUNS = 3
_VOCABULARY = 20_000
"""Made-up words beside those of the talk, so that not every segment speaks of the same."""

DRAFTS: dict[str, Callable[[Sequence[Segment]], object]] = {
    "borders": borders,
    "summary, with borders": draft_summary,
    "timeline, with borders": lambda segments: draft_timeline(segments, Video()),
}


def rows() -> dict[str, Row]:
    """Return a row for each draft and size; the goal stands at the one that does both."""
    found = {}
    for size, most in SIZES.items():
        for name in DRAFTS:
            target = most if name.startswith("summary") else None
            found[f"{name} {size}"] = Row(f"{size} segments: {name}", "s", target)
    return found


def measure(place: Place) -> dict[str, Values]:
    """Draft from made talks, whose words go from topic to topic."""
    lemmas("słowo", "pl")
    lemmas("word", "en")
    measured = {}
    for size in SIZES:
        segments = _talk(place.folder, size)
        for name, draft in DRAFTS.items():
            measured[f"{name} {size}"] = Values([_seconds(draft, segments) for _ in range(RUNS)])
    return measured


def _talk(folder: Path, size: int) -> list[Segment]:
    talk = talks.write(folder, size)
    chance = Random(size)
    cues = zip(read_file(talk.english).cues, read_file(talk.polish).cues, strict=True)
    made = []
    for n, (english, polish) in enumerate(cues):
        topic = n // 60 * 40 % _VOCABULARY
        said = " ".join(f"temat{_letters(topic + chance.randrange(40))}" for _ in range(3))
        made.append((english.start, english.end, f"{english.text[:-1]} {said}.", f"{polish.text[:-1]} {said}."))
    return [Segment(n, n, *each, "reviewed") for n, each in enumerate(made, 1)]


def _letters(n: int) -> str:
    return "".join("aeioubcdfg"[int(digit)] for digit in str(n))


def _seconds(draft: Callable[[Sequence[Segment]], object], segments: Sequence[Segment]) -> float:
    began = time.process_time()
    draft(segments)
    return time.process_time() - began


ARTICLE_DRAFTS = Benchmark("article-drafts", rows(), measure)
