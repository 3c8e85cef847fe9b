"""The lights go out while people type, twenty times: what was saved is there, and the last words are offered."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from threading import Lock, Timer
from typing import Any, NamedTuple

import pytest

from dwuglos.importing.bringing_in import bring_in
from dwuglos.store.library import Library
from tests.journeys.desktop import ROOT, shown, unfinished

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels.en.srt"
TYPISTS = 2
"""People at once, each with a library of their own: one program waits for keys while another starts."""
ROUNDS = 20 // TYPISTS
MOST_ROUNDS = 60 // TYPISTS  # on a slow machine a round confirms little: it goes on until enough was at stake
LONGEST_ROUND = 60.0
"""Seconds after which a program that types no more is killed all the same."""
PROMISED = 1.0
"""Seconds after which typed text survives."""
CHOICES = ("Put it back", "Discard it", "")
"""What is done with the last words of the round before; the last one leaves the offer alone."""


class Round(NamedTuple):
    """What a person knew when the program was killed."""

    offered: list[str]
    confirmed: list[tuple[int, str]]
    saved: int
    typed: list[tuple[float, int, str]]
    killed: float


def type_and_kill(library: Path, choice: str, lines: int, seconds: float) -> Round:
    """Start the program on the talk, let it tell of so much typing, wait for some seconds more, and kill it.

    Counted in what is told rather than in time alone, a slow machine has as much at stake as a fast one.
    """
    words = [sys.executable, str(ROOT / "tests" / "journeys" / "typist.py"), choice, "--library", str(library)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
    typist = subprocess.Popen(
        [*words, str(SAMPLE)], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert typist.stdout is not None
    assert typist.stderr is not None
    patience = Timer(LONGEST_ROUND, typist.kill)
    patience.start()
    first = "".join(islice(typist.stdout, lines))
    patience.cancel()
    time.sleep(seconds)
    killed = time.monotonic()
    typist.kill()
    # Not by `communicate`: that knows nothing of lines that were taken from the pipe already, and waited to be read.
    with typist:
        rest, complaints = typist.stdout.read(), typist.stderr.read()
    assert "Traceback" not in complaints, complaints
    return _round([json.loads(line) for line in (first + rest).splitlines() if line.endswith("]")], killed)


def _round(told: list[list[Any]], killed: float) -> Round:
    def of(kind: str) -> Iterator[list[Any]]:
        return (line[1:] for line in told if line[0] == kind)

    (offered,) = (texts for _, texts in of("offered"))
    confirmed = [(segment, text) for _, segment, text in of("confirmed")]
    saved = max((count for _, count in of("saved")), default=0)
    return Round(offered, confirmed, saved, [(at, segment, text) for at, segment, text in of("typed")], killed)


_looking = Lock()
"""What the command line says is caught by taking its standard output, of which a process has one."""


def _look(library: Path) -> tuple[dict[int, dict[str, Any]], dict[int, str]]:
    """Return the segments by id, and the text that is being typed."""
    with _looking:
        return {segment["id"]: segment for segment in shown(library)}, unfinished(library)


@pytest.fixture
def libraries(tmp_path: Path) -> list[Path]:
    """Libraries with the sample talk, one for each typist."""
    paths = [tmp_path / f"library-{number}.db" for number in range(TYPISTS)]
    for path in paths:
        with Library(path) as library:
            bring_in(library, SAMPLE)
    return paths


def test_what_was_saved_and_what_was_typed_survive(libraries: list[Path]) -> None:
    chances = [random.Random(20 + number) for number in range(TYPISTS)]
    with ThreadPoolExecutor(TYPISTS) as pool:
        for confirmed, noted in pool.map(type_and_kill_again, libraries, chances):
            assert confirmed > ROUNDS
            assert noted > ROUNDS / 4


def type_and_kill_again(library: Path, chance: random.Random, rounds: int = ROUNDS) -> tuple[int, int]:
    """Kill a typist's program again and again; return how many texts were confirmed and how many last words noted."""
    confirmed = noted = 0
    now, before = _look(library)
    for number in range(max(rounds, MOST_ROUNDS)):
        if number >= rounds and confirmed > rounds and noted > rounds / 4:
            break
        was = {id: segment["target"] for id, segment in now.items()}
        choice = CHOICES[number % len(CHOICES)]
        this = type_and_kill(library, choice, chance.randint(1, 90), chance.uniform(0.0, 1.5))
        said = " ".join(this.offered)
        assert all(text in said for text in before.values())
        now, before = _look(library)
        _assert_saved(this, now, was)
        _assert_last_words(this, now, before)
        confirmed += this.saved
        noted += bool(before)
    return confirmed, noted


def _assert_saved(this: Round, now: dict[int, dict[str, Any]], was: dict[int, str]) -> None:
    """What was called saved is there; what was not is there whole or not at all; nothing else has changed."""
    for segment, text in this.confirmed[: this.saved]:
        assert (now[segment]["target"], now[segment]["state"]) == (text, "reviewed")
    rest = dict(this.confirmed[this.saved :])
    for segment, text in was.items():
        if segment not in dict(this.confirmed[: this.saved]):
            assert now[segment]["target"] in (text, rest.get(segment, text))


def _assert_last_words(this: Round, now: dict[int, dict[str, Any]], noted: dict[int, str]) -> None:
    """Text that had stood for a second is noted down or, when it was confirmed since, in its segment."""
    old_enough = [(segment, text) for at, segment, text in this.typed if at < this.killed - PROMISED]
    if not old_enough:
        return
    segment, text = old_enough[-1]
    kept = (noted.get(segment, ""), now[segment]["target"])
    assert any(each.startswith(text) for each in kept), (text, kept)
