"""Where the answer of a job goes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.dwuglos.cli.program import ROOT, program


def test_json_is_json_in_any_encoding(talk: int) -> None:
    shown = program("show", talk, "--json", env=os.environ | {"PYTHONIOENCODING": "iso-8859-1"})
    assert (shown.returncode, shown.stderr) == (0, b"")
    assert json.loads(shown.stdout.decode("ascii"))["segments"][0]["target"] == "To jest wykład"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell and its pipes")
def test_a_reader_that_has_seen_enough_is_no_error(talk: int) -> None:
    command = f"'{sys.executable}' '{ROOT / 'main.py'}' show {talk}; echo $? >&2"
    with subprocess.Popen(["sh", "-c", command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as reading:
        assert reading.stdout is not None
        assert reading.stderr is not None
        reading.stdout.close()
        assert reading.stderr.read() == "0\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_without_room_is_told_of(talk: int) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, str(ROOT / "main.py"), "show", str(talk)]
        failed = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert failed.returncode == 3
    assert failed.stderr == "dwuglos: The output cannot be read or written: No space left on device.\n"
