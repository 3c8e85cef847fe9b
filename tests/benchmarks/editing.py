"""Work on an open talk: frames, saving, finding, big steps; each in a window of its own."""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from pathlib import Path

import processes
from figures import Benchmark, Row, Values
from place import Place

RUNS = 100

_KINDS = {
    "wheel": "scroll by a notch of the wheel",
    "page": "scroll by a page",
    "type": "type a letter",
    "confirm": "confirm with Ctrl+Enter",
}
FRAME_ROWS = {
    f"{kind} {what}": Row(f"{title}, 50,000 segments: {what}", "ms", 16 if what == "p99" else None)
    for kind, title in _KINDS.items()
    for what in ("median", "p99", "worst")
}
SUGGESTED_ROWS = {
    f"{kind} {what}": Row(f"Suggestions open, 50,000 segments, {title}: {what}", "ms", 16 if what == "p99" else None)
    for kind, title in {"type": _KINDS["type"], "confirm": _KINDS["confirm"], "answer": "busy at a stretch"}.items()
    for what in ("median", "p99", "worst")
}
SAVE_ROWS = {
    "disk": Row("the disk alone: write 4 kB and wait until it is there", "ms"),
    **{
        f"{cues} {what}": Row(f"Ctrl+Enter to saved, {cues:,} segments: {what}", "ms", target)
        for cues in (10_000, 50_000)
        for what, target in (("median", 20), ("p95", 18), ("worst", None))
    },
}
LOOKING_ROWS = {
    "filter": Row("choose a filter, 50,000 segments", "ms"),
    "key": Row("find as one types, 50,000: work for a key", "ms"),
    "shown": Row("find as one types, 50,000: from a key to the match", "ms"),
    "only": Row("show only matching segments of 50,000", "ms"),
}
STEP_ROWS = {
    "undo": Row("undo a step of 10,000 segments: shown", "ms"),
    "undo saved": Row("undo a step of 10,000 segments: saved", "ms"),
    "redo": Row("redo a step of 10,000 segments: shown", "ms"),
    "redo saved": Row("redo a step of 10,000 segments: saved", "ms"),
    "split": Row("split the first of 50,000 segments: shown", "ms"),
    "split saved": Row("split the first of 50,000 segments: saved", "ms"),
    "join": Row("join the first two of 50,000 segments: shown", "ms"),
    "join saved": Row("join the first two of 50,000 segments: saved", "ms"),
}


def _at_the_desk(place: Place, what: str, cues: int) -> dict[str, Values]:
    """Measure in a window on a copy of the library: what one measurement does to a talk is not met by the next."""
    desktop = place.desktop
    kept = place.kept(cues)
    library = place.folder / f"{what}-{cues}.db"
    shutil.copy(kept.library, library)
    acts = [sys.executable, str(Path(__file__).with_name("acts.py"))]
    said = processes.output([*acts, what, str(library), str(kept.talk.english)], desktop)
    return {name: Values(runs) for name, runs in json.loads(said).items()}


def measure_frames(place: Place) -> dict[str, Values]:
    """Measure frames of a window of 1280×720 with 50,000 segments."""
    return _at_the_desk(place, "frames", 50_000)


def measure_suggested(place: Place) -> dict[str, Values]:
    """Measure the same with the Suggestions panel open."""
    return _at_the_desk(place, "suggested", 50_000)


def measure_saves(place: Place) -> dict[str, Values]:
    """Measure how soon an edit is in the library."""
    measured = {"disk": Values(_disk(place.folder / "disk.bin"))}
    for cues in (10_000, 50_000):
        runs = _at_the_desk(place, "saves", cues)
        measured |= {f"{cues} {what}": values for what, values in runs.items()}
    return measured


def _disk(path: Path) -> list[float]:
    """Return the milliseconds of single writes; a library cannot be faster than that."""
    took = []
    with path.open("wb", buffering=0) as file:
        for _ in range(RUNS):
            began = time.perf_counter()
            file.write(bytes(4096))
            os.fsync(file.fileno())
            took.append((time.perf_counter() - began) * 1000)
    return took


def measure_looking(place: Place) -> dict[str, Values]:
    """Measure filters and finding in 50,000 segments."""
    return _at_the_desk(place, "looking", 50_000)


def measure_steps(place: Place) -> dict[str, Values]:
    """Measure edits of many segments, and those that move all the others."""
    return _at_the_desk(place, "steps", 10_000) | _at_the_desk(place, "splitting", 50_000)


FRAMES = Benchmark("frames", FRAME_ROWS, measure_frames)
SUGGESTED = Benchmark("suggested", SUGGESTED_ROWS, measure_suggested)
SAVES = Benchmark("saves", SAVE_ROWS, measure_saves)
LOOKING = Benchmark("looking", LOOKING_ROWS, measure_looking)
STEPS = Benchmark("steps", STEP_ROWS, measure_steps)
