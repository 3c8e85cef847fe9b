"""Several programs write one library at once: no text is overwritten unseen, and each error is a sentence."""

from __future__ import annotations

import json
import random
import time
from collections import Counter
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import pytest

from dwuglos.errors import DwuglosError
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.store.writer import Writer
from tests.trials.processes import processes
from tests.trials.reach import Tell, reach
from tests.trials.work import Say

TALKS = 3
SEGMENTS = 4
"""Few enough that the programs are in each other's way."""
THOUGHT = 0.003
"""Seconds at most between two edits of a program, so that all have their turn."""
MOST_TRIES = 1000


def _write(path: str, name: str, edits: int, all_ready: Barrier) -> None:
    """Keep so many texts in any talk; what is refused for a newer version is read, and tried again."""
    chance, kept = random.Random(name), 0
    with Path(f"{path}.{name}").open("w", encoding="utf-8", buffering=1) as said, Library(path) as library:

        def say(*words: object) -> None:
            said.write(json.dumps(words) + "\n")

        writers = {talk: Writer(library, talk) for talk in range(1, TALKS + 1)}
        all_ready.wait()
        while kept < edits:
            time.sleep(chance.uniform(0, THOUGHT))
            talk = chance.randint(1, TALKS)
            try:
                kept += _keep(writers[talk], talk, chance, f"{name}:{kept}", say)
            except DwuglosError as error:
                say("told", type(error).__name__)
                writers[talk] = Writer(library, talk)
            except Exception as error:  # whatever it is, it is no sentence
                say("unknown", f"{type(error).__name__}: {error}")
                return


def _keep(writer: Writer, talk: int, chance: random.Random, text: str, say: Say) -> int:
    segment = chance.randint(1, SEGMENTS)
    for _ in range(MOST_TRIES):
        if writer.save(segment, text) == "saved":
            say("saved", talk, segment, text)
            return 1
        say("stale")
        writer.kept.clear()
        writer.follow()
    raise AssertionError("others were always faster")


def _run_together(path: Path, programs: int, edits: int) -> list[list[Any]]:
    """Let so many programs write so many texts altogether; return what they told."""
    all_ready = processes.Barrier(programs)
    names = [f"p{program}" for program in range(programs)]
    each = edits // programs
    running = [processes.Process(target=_write, args=(str(path), name, each, all_ready)) for name in names]
    for process in running:
        process.start()
    for process in running:
        process.join()
    return [json.loads(line) for name in names for line in Path(f"{path}.{name}").read_text("utf-8").splitlines()]


def _faults(path: Path, lines: list[list[Any]]) -> list[str]:
    """Compare what the programs were told with what the library has."""
    faults = [f"unknown: {line[1]}" for line in lines if line[0] == "unknown"]
    told = Counter((talk, segment, text) for what, *rest in lines if what == "saved" for talk, segment, text in [rest])
    written = Counter[tuple[int, int, str]]()
    with Library(path) as library:
        for summary in library.talks():
            for segment in library.segments(summary.id):
                story = [each for each in library.revisions(summary.id, segment.id) if each.before and each.after]
                texts = ["", *(each.after.target for each in story)]
                if [each.before.target for each in story] != texts[:-1] or segment.target != texts[-1]:
                    faults.append(f"talk {summary.id}, segment {segment.id}: a text was overwritten unseen")
                written.update((summary.id, segment.id, text) for text in texts[1:])
    faults += [f"lost: {each}" for each in told - written]
    faults += [f"not told: {each}" for each in written - told]
    return faults


@pytest.mark.parametrize("programs", [2, 4])
@reach(few=40, many=10_000)
def test_no_text_is_lost_without_a_word(programs: int, attacks: int, tell: Tell, tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library(path) as library:
        for talk in range(TALKS):
            library.add_talk(f"Talk {talk}", number(NewSegment(n, n + 1, f"Text {n}") for n in range(SEGMENTS)))
    lines = _run_together(path, programs, attacks)
    counts = Counter(line[0] for line in lines)
    faults = _faults(path, lines)
    assert counts["saved"] == attacks // programs * programs or faults
    tell(
        f"{programs} programs on one library, {counts['saved']} edits kept, {counts['stale']} refused and made again, "
        f"{counts['told']} times told that it was busy: {len(faults)} faults",
        faults,
    )
