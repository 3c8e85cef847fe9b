"""The window while drafts come to a talk of 10,000 segments: none, as many as a good service gives, all at once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import processes
from figures import Benchmark, Row, Values
from place import MAIN, Place

CUES = 10_000
_KINDS = {"wheel": "scroll by a notch", "type": "type a letter"}
_SPEEDS = {"at rest": "no drafts", "at once": "drafts at once", "50 a second": "50 drafts a second"}
ROWS = {
    **{
        f"{speed}, {kind} {what}": Row(f"{title}, {while_}: {what}", "ms", None if speed == "at rest" else target)
        for speed, while_ in _SPEEDS.items()
        for kind, title in _KINDS.items()
        for what, target in (("median", None), ("p99", 16), ("worst", None))
    },
    "whole": Row(f"all drafts of {CUES:,} segments, at once", "s"),
}


def measure(place: Place) -> dict[str, Values]:
    """Measure frames of a window in which somebody works while a stand-in for a service gives drafts."""
    desktop = place.desktop
    talk = place.talk(CUES)
    library = place.folder / "drafting.db"
    processes.output([*MAIN, "import", str(talk.english), "--library", str(library)], place.environment)
    acts = [sys.executable, str(Path(__file__).with_name("drafting_acts.py"))]
    said = processes.output([*acts, str(library), str(talk.english)], desktop)
    return {name: Values(runs) for name, runs in json.loads(said).items()}


DRAFTING = Benchmark("drafting", ROWS, measure)
