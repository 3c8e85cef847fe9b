"""The lights go out while somebody types, twenty times: what was saved is there, and the last words are offered."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from threading import Timer
from typing import Any, NamedTuple

import pytest

from dwuglos.importing.new_talk import bring_in
from dwuglos.store.library import Library
from tests.journeys.desktop import ROOT, shown, unfinished

SAMPLE = ROOT / "resources" / "samples" / "how-a-sentence-travels.en.srt"
ROUNDS = 20
MOST_ROUNDS = 60  # on a slow machine a round confirms little: it goes on until enough was at stake
LONGEST_ROUND = 10.0
"""Seconds after which a program that types no more is killed all the same."""
PROMISED = 1.0
"""Seconds after which typed text survives."""
CHOICES = ("Put it back", "Drop it", "")
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
    patience = Timer(LONGEST_ROUND, typist.kill)
    patience.start()
    first = "".join(islice(typist.stdout, lines))
    patience.cancel()
    time.sleep(seconds)
    killed = time.monotonic()
    typist.kill()
    rest, complaints = typist.communicate()
    assert "Traceback" not in complaints, complaints
    return _round([json.loads(line) for line in (first + rest).splitlines() if line.endswith("]")], killed)


def _round(told: list[list[Any]], killed: float) -> Round:
    def of(kind: str) -> Iterator[list[Any]]:
        return (line[1:] for line in told if line[0] == kind)

    (offered,) = (texts for _, texts in of("offered"))
    confirmed = [(segment, text) for _, segment, text in of("confirmed")]
    saved = max((count for _, count in of("saved")), default=0)
    return Round(offered, confirmed, saved, [(at, segment, text) for at, segment, text in of("typed")], killed)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with the sample talk."""
    path = tmp_path / "library.db"
    with Library(path) as library:
        bring_in(library, SAMPLE)
    return path


@pytest.mark.timeout(300)
def test_what_was_saved_and_what_was_typed_survive(library: Path) -> None:
    chance = random.Random(20)
    before: dict[int, str] = {}
    confirmed = noted = 0
    for number in range(MOST_ROUNDS):
        if number >= ROUNDS and confirmed > ROUNDS and noted > ROUNDS / 4:
            break
        was = {segment["id"]: segment["target"] for segment in shown(library)}
        choice = CHOICES[number % len(CHOICES)]
        this = type_and_kill(library, choice, chance.randint(1, 90), chance.uniform(0.0, 1.5))
        said = " ".join(this.offered)
        assert all(text in said for text in before.values())
        now = {segment["id"]: segment for segment in shown(library)}
        _assert_saved(this, now, was)
        before = unfinished(library)
        _assert_last_words(this, now, before)
        confirmed += this.saved
        noted += bool(before)
    assert confirmed > ROUNDS
    assert noted > ROUNDS / 4


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
