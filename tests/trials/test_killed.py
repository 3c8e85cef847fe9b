"""The process is killed in the middle of work, again and again: what was said to be kept is there, and nothing else."""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from collections.abc import Iterator
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from tests.trials.processes import processes
from tests.trials.promises import Promises
from tests.trials.reach import Tell, reach
from tests.trials.work import Work, older_library

LIFE = 8
"""Kills after which another library is taken, of an older version: the next two fall into its migration, or near."""
MOST_LINES = 100
LONGEST_ACT = 0.02
"""Seconds within which most acts end: the kill falls at any moment of one."""
MIGRATION = 0.25


def _work(folder: str, seed: int, said: Connection) -> None:
    def say(*words: object) -> None:
        os.write(said.fileno(), (json.dumps(words) + "\n").encode())

    os.write(said.fileno(), b'["open"]\n')
    Work(Path(folder), random.Random(seed), say).run()


def _work_and_kill(folder: Path, seed: int, lines: int, seconds: float) -> list[list[Any]]:
    """Let a process work until it has told so many lines, kill it some seconds later, and return what it told."""
    reading, writing = processes.Pipe(duplex=False)
    process = processes.Process(target=_work, args=(str(folder), seed, writing))
    process.start()
    writing.close()
    with os.fdopen(os.dup(reading.fileno()), encoding="utf-8") as said:
        told = list(islice(said, lines))
        time.sleep(seconds)
        process.kill()
        process.join()
        told += said
    reading.close()
    assert process.exitcode == -9, f"the process ended by itself, after {told[-1:]}"
    return [json.loads(line) for line in told if line.endswith("\n")]


def _folders(whole: Path, into: Path) -> Iterator[Path]:
    """Yield ever new folders with the older library."""
    for number in range(10_000):
        folder = into / f"{number}"
        folder.mkdir()
        shutil.copy(whole, folder / "library.db")
        yield folder


@reach(few=4, many=160)
def test_work_survives_its_process(attacks: int, tell: Tell, tmp_path: Path) -> None:
    chance = random.Random(attacks)
    older = older_library(tmp_path / "older.db")
    folders = _folders(tmp_path / "older.db", tmp_path)
    faults, edits, lives = list[str](), 0, list[Promises]()
    for number in range(attacks):
        migrating = number % LIFE < 2
        if number % LIFE == 0:
            folder = next(folders)
            lives.append(Promises(older))
        lines, seconds = (1, MIGRATION) if migrating else (chance.randint(1, MOST_LINES), LONGEST_ACT)
        lives[-1].hear(_work_and_kill(folder, number, lines, chance.uniform(0, seconds)))
        faults += [f"kill {number}: {fault}" for fault in lives[-1].broken(folder)]
    edits = sum(life.edits for life in lives)
    assert edits >= attacks
    tell(f"killed {attacks} times at work, {edits} edits said to be kept: {len(faults)} faults", faults)
