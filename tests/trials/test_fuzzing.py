"""Minutes of looking for bytes that break a reader, led by what they reach in its code."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.trials.reach import SHARE, Tell
from tests.trials.targets import targets

ROOT = Path(__file__).parents[2]
SECONDS = round(float(os.environ.get("DWUGLOS_FUZZING_MINUTES", "10")) * 60 * SHARE)
"""For each target."""
SPARE = 300
"""Seconds more until a process counts as one that does not end."""
MISSING = "Fuzzing needs atheris: .venv/bin/python -m pip install --constraint packaging/constraints.txt atheris"
_RUNS = re.compile(r"stat::number_of_executed_units:\s*(\d+)")

needs_atheris = pytest.mark.skipif(find_spec("atheris") is None, reason=MISSING)


def _fuzz(target: str, seconds: int, folder: Path) -> tuple[int, list[str]]:
    """Look for faults of a target; return how often it was tried, and what was found."""
    folder.mkdir()
    words = [sys.executable, "-m", "tests.trials.fuzzing", target, str(seconds), str(folder)]
    try:
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=seconds + SPARE, check=False)
    except subprocess.TimeoutExpired:
        return 0, [f"{target}: does not end"]
    runs = _RUNS.search(done.stderr)
    if done.returncode == 0 and runs is not None:
        return int(runs[1]), []
    lines = done.stderr.strip().splitlines()
    reason = next((line for line in lines if "Error" in line or "ERROR" in line), "".join(lines[-1:]))
    inputs = [path.read_bytes()[:200] for path in folder.iterdir() if path.is_file()]
    return int(runs[1]) if runs else 0, [f"{target}: {reason.strip()[:200]} {inputs}"]


@needs_atheris
@pytest.mark.trial
@pytest.mark.timeout(0)
def test_fuzzing_finds_nothing(tell: Tell, tmp_path: Path) -> None:
    faults, tried = list[str](), 0
    everything = targets()
    for number, target in enumerate(everything):
        runs, found = _fuzz(target.name, SECONDS, tmp_path / f"{number}")
        tried += runs
        faults += found
    tell(
        f"{SECONDS} s of fuzzing for each of {len(everything)} targets, {tried:,} inputs: {len(faults)} faults",
        faults,
    )


@needs_atheris
def test_fuzzing_runs(tmp_path: Path) -> None:
    runs, found = _fuzz("settings", 1, tmp_path / "settings")
    assert runs > 0
    assert found == []
