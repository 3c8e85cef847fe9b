"""The window while a recording is listened to beside it: for its text, and for what is said in it."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import processes
from alignment import speak_sentences
from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

SEGMENTS = 10_000

_ACTS = {"type": "type a letter", "confirm": "confirm with Ctrl+Enter"}
_WORK = {"at rest": "nothing else", "aligning": "aligned meanwhile", "recognising": "recognised meanwhile"}
ROWS = {
    f"{work}, {act} {what}": Row(f"{title}, {meanwhile}: {what}", "ms", target if work != "at rest" else None)
    for work, meanwhile in _WORK.items()
    for act, title in _ACTS.items()
    for what, target in (("median", None), ("p99", 20), ("worst", None))
}


def measure(place: Place) -> dict[str, Values]:
    """Measure a translator's acts in a window of 10,000 segments. Raises NotHere without voices."""
    if not shutil.which("espeak-ng"):
        raise NotHere("no voice is installed: espeak-ng")
    kept = place.kept(SEGMENTS)
    library = place.folder / "listening.db"
    shutil.copy(kept.library, library)
    lines, _ = speak_sentences(place.folder, place.folder / "spoken.wav")
    texts = place.folder / "spoken.txt"
    texts.write_text("\n".join(line.text for line in lines), "utf-8")
    engine = ROOT / "tests" / "stand_ins" / "speech_engine.py"
    program = place.folder / "engine"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S "{engine}" slow\n')
    program.chmod(0o700)
    environment = place.desktop | {"DWUGLOS_SPEECH": str(program), "XDG_CACHE_HOME": str(place.folder / "cache")}
    acts = [sys.executable, str(Path(__file__).with_name("listening_acts.py"))]
    files = [str(library), str(kept.talk.english), str(place.folder / "spoken.wav"), str(texts)]
    measured = processes.output([*acts, *files], environment)
    return {name: Values(runs) for name, runs in json.loads(measured).items()}


LISTENING = Benchmark("listening", ROWS, measure)
