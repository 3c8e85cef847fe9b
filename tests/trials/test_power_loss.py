"""The power goes in the middle of work: what was said to be kept is there, whatever the disk made of the rest."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.trials.promises import Promises
from tests.trials.reach import Tell, reach
from tests.trials.replay import Disk, Operation, operations
from tests.trials.work import older_library

ROOT = Path(__file__).parents[2]
SESSIONS = 10
"""Sessions that are recorded; in each the power goes equally often."""
ACTS = 40


@pytest.fixture(scope="module")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that records what a process does to files, compiled."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or sys.platform != "linux":
        pytest.skip("Recording what is written to the disk needs Linux and a C compiler.")
    made = tmp_path_factory.mktemp("recorder") / "recorder.so"
    words = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(Path(__file__).with_name("recorder.c")), "-ldl"]
    subprocess.run(words, check=True, timeout=60)
    return made


def _record(recorder: Path, folder: Path, seed: int) -> list[Operation]:
    log = folder.with_name(f"{folder.name}.log")
    watch = {"LD_PRELOAD": str(recorder), "TRIAL_ROOT": f"{folder}", "TRIAL_LOG": str(log), "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-m", "tests.trials.work", str(folder), str(seed), str(ACTS)]
    subprocess.run(words, env=os.environ | watch, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, timeout=120)
    return operations(log)


def _as_before(state: tuple[Any, ...]) -> random.Random:
    chance = random.Random()
    chance.setstate(state)
    return chance


def _said(done: list[Operation]) -> list[list[object]]:
    return [json.loads(each.data) for each in done if each.what == "w" and each.path.endswith("/said")]


@reach(few=6, many=200)
def test_work_survives_the_loss_of_power(attacks: int, tell: Tell, tmp_path: Path, recorder: Path) -> None:
    chance = random.Random(attacks)
    faults, edits = list[str](), 0
    sessions = min(SESSIONS, max(attacks // 6, 1))
    for session in range(sessions):
        folder = tmp_path / f"session-{session}"
        folder.mkdir()
        older = older_library(folder / "library.db") if session % 3 else []
        before = {path.name: path.read_bytes() for path in folder.glob("*.db")}
        done = _record(recorder, folder, session)
        for number in range(attacks // sessions):
            at, after = chance.randrange(len(done) + 1), tmp_path / f"{session}-{number}"
            disk, promises = Disk(folder, before), Promises(older)
            after.mkdir()
            disk.do(done[:at])
            state = chance.getstate()
            disk.lose_power(after, chance)
            promises.hear(_said(done[:at]))
            edits += promises.edits
            broken = promises.broken(after)
            shutil.rmtree(after)
            if broken:  # looking at it has changed it: for whoever looks into it, it is left as it was
                disk.lose_power(after, _as_before(state))
            faults += [f"session {session}, after {at} of {len(done)}: {fault}; see {after}" for fault in broken]
    tell(f"power lost {attacks} times, {edits} edits said to be kept: {len(faults)} faults", faults)


def test_what_is_not_synced_may_be_lost_and_what_is_stays(tmp_path: Path) -> None:
    written = [Operation("c", "/t/a", 0, b""), Operation("w", "/t/a", 0, b"x" * 2000)]
    synced, named = Operation("s", "/t/a", 0, b""), Operation("s", "/t", 0, b"")
    contents = {}
    for name, done in {"unsynced": written, "nameless": [*written, synced], "safe": [*written, synced, named]}.items():
        contents[name] = set()
        for seed in range(40):
            disk, folder = Disk(Path("/t"), {}), tmp_path / f"{name}-{seed}"
            folder.mkdir()
            disk.do(done)
            disk.lose_power(folder, random.Random(seed))
            contents[name].add((folder / "a").read_bytes() if (folder / "a").exists() else None)
    assert contents["safe"] == {b"x" * 2000}
    assert contents["nameless"] == {None, b"x" * 2000}
    assert {None, b"", b"x" * 2000} < contents["unsynced"]
