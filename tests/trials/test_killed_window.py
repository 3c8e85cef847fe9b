"""The window is killed while people type into it, again and again; a shorter story of this is among the journeys."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dwuglos.importing.bringing_in import bring_in
from dwuglos.store.library import Library
from tests.journeys.test_kill import SAMPLE, TYPISTS, type_and_kill_again
from tests.trials.reach import Tell


@pytest.mark.trial
@pytest.mark.timeout(1800)
def test_a_window_survives_its_process(tell: Tell, tmp_path: Path) -> None:
    rounds = 20
    libraries = [tmp_path / f"library-{number}.db" for number in range(TYPISTS)]
    for path in libraries:
        with Library(path) as library:
            bring_in(library, SAMPLE)
    with ThreadPoolExecutor(TYPISTS) as pool:
        chances = [random.Random(200 + number) for number in range(TYPISTS)]
        told = list(pool.map(type_and_kill_again, libraries, chances, [rounds] * TYPISTS))
    confirmed, noted = (sum(counts) for counts in zip(*told, strict=True))
    tell(
        f"killed {rounds * TYPISTS} times while typing in the window, {confirmed} texts confirmed, {noted} times text "
        "was unfinished and offered: 0 faults",
        [],
    )
