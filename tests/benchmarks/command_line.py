"""Jobs of the command line, as whole processes."""

from __future__ import annotations

import sys
from itertools import count

import processes
from figures import Benchmark, Row, Values, ratios
from place import MAIN, Place, in_turn

RUNS = 5
_PYSRT = "import pysrt, sys; [pysrt.open(file) for file in sys.argv[1:]]"
_LIBRARIES = count()

IMPORT_ROWS = {
    "nothing": Row("bare Python: python -c pass", "s"),
    "pysrt": Row("pysrt alone reads 10,000 + 10,000 cues", "s"),
    "import": Row("import 10,000 + 10,000 cues", "s", 1.5),
    "ratio": Row("  of what pysrt alone takes", "×", 2.3),
    "list": Row("list, library of one talk of 10,000 segments", "s"),
    "export": Row("export 10,000 segments as bilingual SRT, whole process", "s"),
}


def measure_import(place: Place) -> dict[str, Values]:
    """Measure a talk's way in and out, each time into a new library."""
    talk, kept = place.talk(10_000), place.kept(10_000)
    files = [str(talk.english), str(talk.polish)]

    def timed(*command: str) -> float:
        return processes.seconds([*command], place.environment)

    library = ["--library", str(kept.library)]
    target = ["-o", str(place.folder / "exported.srt")]
    nothing, alone, whole, listed, exported = in_turn(
        RUNS,
        lambda: timed(sys.executable, "-c", "pass"),
        lambda: timed(sys.executable, "-c", _PYSRT, *files),
        lambda: timed(*place.importing(talk, place.folder / f"new-{next(_LIBRARIES)}.db")),
        lambda: timed(*MAIN, "list", *library),
        lambda: timed(*MAIN, "export", "1", "--as", "srt", "--text", "both", *target, *library),
    )
    return {
        "nothing": Values(nothing),
        "pysrt": Values(alone),
        "import": Values(whole),
        "ratio": ratios(whole, alone),
        "list": Values(listed),
        "export": Values(exported),
    }


IMPORT = Benchmark("import", IMPORT_ROWS, measure_import)
