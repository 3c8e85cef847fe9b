"""Playing: subtitles on the pictures they belong to, edits seen there, and work that goes on meanwhile."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import processes
from figures import Benchmark, NotHere, Row, Values
from place import ROOT, Place

SEGMENTS = 10_000
SECONDS = 64

ROWS = {
    "off median": Row("subtitles on a counted film, a minute: off by, median", "ms"),
    "off worst": Row("subtitles on a counted film, a minute: off by, worst", "ms", 40),
    "seen median": Row("from a key to the text on the picture: median", "ms"),
    "seen p95": Row("from a key to the text on the picture: p95", "ms", 50),
    "seen worst": Row("from a key to the text on the picture: worst", "ms"),
    **{
        f"{act}{still} {what}": Row(f"{title} {when}: {what}", "ms", 20 if what == "p99" and not still else None)
        for act, title in (("type", "type a letter"), ("confirm", "confirm with Ctrl+Enter"))
        for still, when in (("", "while it plays, 10,000"), (", still", "while it stands, 10,000"))
        for what in ("median", "p99", "worst")
    },
}


def measure(place: Place) -> dict[str, Values]:
    """Measure in a window of 1280×720, with a film made on the spot whose pictures say which they are."""
    if shutil.which("ffmpeg") is None:
        raise NotHere("FFmpeg, which makes the film, is not installed")
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    from tests.stand_ins.films import make_film

    kept = place.kept(SEGMENTS)
    library = place.folder / "playing.db"
    shutil.copy(kept.library, library)
    film = make_film(place.folder / "counted.mp4", SECONDS)
    acts = [sys.executable, str(Path(__file__).with_name("playing_acts.py"))]
    said = processes.output([*acts, str(library), str(kept.talk.english), str(film)], place.desktop)
    return {name: Values(runs) for name, runs in json.loads(said).items()}


PLAYING = Benchmark("playing", ROWS, measure)
