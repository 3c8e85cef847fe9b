"""Measure how fast the program is, and print it beside what it is built for: `make bench`.

`make bench ARGS="start reopen"` measures some of it. The verdict is on the median. Exit status: 0 whatever the figures
are, 1 when one could not be measured that should have been; without Xvfb, those of the window need not be.
"""

from __future__ import annotations

import os
import platform
import sys
import time
from argparse import ArgumentParser
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import alignment
import article_drafts
import backing_up
import checks
import command_line
import drafting
import editing
import figures
import finding
import formats
import glossary
import layout
import leave_one_out
import listening
import memory
import playing
import publications
import review_page
import speech
import starting
import term_change
import text
import waveform
import whole_texts
from figures import Benchmark, Broken, NotHere
from place import ROOT, Place

BENCHMARKS: tuple[Benchmark[Place], ...] = (
    command_line.IMPORT,
    starting.START,
    starting.REOPEN,
    editing.FRAMES,
    editing.SUGGESTED,
    editing.SAVES,
    backing_up.BACKUPS,
    editing.LOOKING,
    editing.STEPS,
    drafting.DRAFTING,
    formats.FILES,
    formats.HOSTILE,
    publications.PUBLICATIONS_OF_ARTICLES,
    layout.LAYOUT,
    text.TEXT,
    checks.CHECKS,
    finding.FINDING,
    article_drafts.ARTICLE_DRAFTS,
    alignment.ALIGNMENT,
    speech.SPEECH_RECOGNITION,
    listening.LISTENING,
    waveform.WAVEFORM,
    playing.PLAYING,
    memory.MEMORY,
    leave_one_out.LEAVE_ONE_OUT,
    glossary.GLOSSARY,
    term_change.TERM_CHANGE,
    review_page.REVIEW_PAGE,
    whole_texts.WHOLE_TEXTS,
)


def main(arguments: Sequence[str]) -> int:
    """Return the exit status."""
    names = [benchmark.name for benchmark in BENCHMARKS]
    parser = ArgumentParser(prog="make bench", description="Measure how fast the program is.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"what to measure: {', '.join(names)}; else all")
    wanted = parser.parse_args(arguments).names or names
    if unknown := [name for name in wanted if name not in names]:
        parser.error(f"there is no benchmark {unknown[0]}; there are {', '.join(names)}")
    began = time.monotonic()
    _print(_machine())
    _print(figures.HEADING)
    is_whole = _measure([benchmark for benchmark in BENCHMARKS if benchmark.name in wanted])
    _print(f"Took {time.monotonic() - began:.0f} s; {_load()}.")
    return 0 if is_whole else 1


def _measure(benchmarks: Sequence[Benchmark[Place]]) -> bool:
    """Print the figures of some benchmarks; False when one of them is broken."""
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    is_whole = True
    # In the tree, not in the system's folder for temporary files: that may be memory, where saving costs nothing.
    with TemporaryDirectory(prefix="bench-", dir=build) as folder, ExitStack() as stack:
        place = Place(Path(folder), stack)
        for benchmark in benchmarks:
            try:
                measured = benchmark.measure(place)
                lines = [figures.line(row, measured[name]) for name, row in benchmark.rows.items()]
            except NotHere as lack:
                lines = figures.unmeasured(benchmark.rows.values(), lack)
            except Broken as fault:
                is_whole = False
                lines = figures.unmeasured(benchmark.rows.values(), fault)
            _print(*lines)
    return is_whole


def _machine() -> str:
    from PySide6 import __version__ as qt

    python = platform.python_version()
    return f"{os.cpu_count()} processors, Python {python}, PySide6 {qt}; {_load()}. Other programs slow all of this."


def _load() -> str:
    return "load average {:.2f} {:.2f} {:.2f}".format(*os.getloadavg())


def _print(*lines: str) -> None:
    print(*lines, sep="\n", flush=True)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
