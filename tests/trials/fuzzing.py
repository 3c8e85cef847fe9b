"""Lets atheris look for bytes that a target neither takes nor refuses in a sentence: fuzzing.py TARGET SECONDS FOLDER.

It grows its inputs by what they reach in the program's own code. What breaks a target is left in the folder.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["dwuglos"]):
    from tests.trials.targets import targets

from dwuglos.errors import DwuglosError

LONGEST_INPUT = 4096
SECONDS_EACH = 10
"""After so long an input counts as a fault: many times what is allowed, as the code that is watched is slow."""
MEGABYTES = 1500
"""More than this process had taken when it began: what started it counts as its own, and may be a run of all tests."""


def main(name: str, seconds: str, folder: str) -> None:
    """Look for faults of one target."""
    target = next(each for each in targets() if each.name == name)
    corpus = Path(folder) / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(target.seeds):
        (corpus / f"{number}").write_bytes(seed[:LONGEST_INPUT])

    def take(data: bytes) -> None:
        try:
            target.take(data)
        except DwuglosError:
            return

    most = MEGABYTES + resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    limits = [f"-max_total_time={seconds}", f"-timeout={SECONDS_EACH}", f"-rss_limit_mb={most}"]
    also = [f"-max_len={LONGEST_INPUT}", "-print_final_stats=1", "-verbosity=0", f"-artifact_prefix={folder}/"]
    atheris.Setup([sys.argv[0], str(corpus), *limits, *also], take)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
