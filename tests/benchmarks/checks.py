"""What the checks find in a talk, at once and after an edit."""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Callable

from figures import Benchmark, Row, Values
from place import Place

from dwuglos.checks.results.findings import Findings
from dwuglos.checks.results.grammar import read
from dwuglos.formats import FORMATS
from dwuglos.language import grammar
from dwuglos.talk import edits
from dwuglos.talk.edits import Edit
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number

RUNS = 5
EDITS = 200

ROWS = {
    "all": Row("all checks on 10,000 segments", "s", 3),
    "polish": Row("findings after an edit of the Polish", "ms", 10),
    "english": Row("  of the English", "ms", 10),
    "split": Row("  after a split", "ms", 10),
    "times": Row("  of the times", "ms", 10),
    "grammar": Row("grammar of 10,000 segments, beside the window", "s", 90),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure what a talk costs as a whole, and what a person's edits cost."""
    segments = _segments(place)
    figures = {"all": Values([_looked(segments) for _ in range(RUNS)])}
    findings = Findings(segments)
    findings.look()
    rng = random.Random(1)
    for name, act in ACTS.items():
        steps = sorted(_followed(findings, act, rng.randrange(len(findings.transcript))) for _ in range(EDITS))
        figures[name] = Values(steps, f"99 of 100 within {steps[EDITS * 99 // 100]:.1f} ms")
    return figures | {"grammar": _read(segments)}


def _read(segments: list[Segment]) -> Values:
    """Let the grammar rules read a talk, once: what they have read they remember."""
    findings = Findings(segments)
    findings.look()
    used = _processor_time()
    began = time.perf_counter()
    read(findings)
    took = time.perf_counter() - began
    grammar.rest()
    return Values([took], f"{_processor_time() - used:.0f} s of a processor")


def _processor_time() -> float:
    """Return the processor time of processes that have ended."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime


def _segments(place: Place) -> list[Segment]:
    srt = next(member for member in FORMATS if member.name == "srt")
    files = place.talk(10_000)
    english, polish = (srt.read(file.read_text("utf-8")).cues for file in (files.english, files.polish))
    return number(
        NewSegment(cue.start, cue.end, cue.text, other.text, "reviewed", "person")
        for cue, other in zip(english, polish, strict=True)
    )


def _looked(segments: list[Segment]) -> float:
    began = time.perf_counter()
    Findings(segments).look()
    return time.perf_counter() - began


def _polish(transcript: Transcript, segment: Segment) -> Edit | None:
    return edits.set_target(transcript, segment.id, f"{segment.target} nie 7")


def _english(transcript: Transcript, segment: Segment) -> Edit | None:
    return edits.set_source(transcript, segment.id, f"{segment.source} not 7")


def _split(transcript: Transcript, segment: Segment) -> Edit | None:
    return edits.split(transcript, segment.id, "source", segment.source.find(" "))


def _times(transcript: Transcript, segment: Segment) -> Edit | None:
    return edits.set_times(transcript, segment.id, segment.start or 0, (segment.end or 0) + 7)


Act = Callable[[Transcript, Segment], Edit | None]
ACTS: dict[str, Act] = {"polish": _polish, "english": _english, "split": _split, "times": _times}


def _followed(findings: Findings, act: Act, row: int) -> float:
    edit = act(findings.transcript, findings.transcript[row])
    assert edit is not None, "each act changes something"
    began = time.perf_counter()
    findings.follow(edit.changes)
    return 1000 * (time.perf_counter() - began)


CHECKS = Benchmark("checks", ROWS, measure)
