"""Cues of which one part belongs elsewhere than the other."""

from __future__ import annotations

import numpy as np
import pytest

from dwuglos.media.parting import FEWEST, Parting
from dwuglos.media.parting import parting as parting_of

LENGTH = 60_000
STARTS = np.sort(np.random.default_rng(3).choice(LENGTH - 8000, 200, replace=False)) + 4000
ONSETS = np.zeros(LENGTH)
ONSETS[STARTS] = 1
ONSETS += np.random.default_rng(4).uniform(0, 0.05, LENGTH)
QUIET = np.zeros(LENGTH)
"""A sound of which nothing is counted but where speech begins."""


def parting(onsets: np.ndarray, starts: np.ndarray) -> Parting | None:
    return parting_of(onsets, QUIET, starts, starts + 100)


def cues(first: int, off: int) -> np.ndarray:
    moved = STARTS.copy()
    moved[first:] -= off
    return moved


def test_those_that_belong_together_do_not_part() -> None:
    assert parting(ONSETS, STARTS) is None
    assert parting(ONSETS, STARTS + 10) is None
    assert parting(ONSETS, STARTS + np.random.default_rng(5).integers(-15, 15, len(STARTS))) is None


def test_those_that_drift_within_a_second_do_not_part() -> None:
    assert parting(ONSETS, STARTS + np.linspace(0, 40, len(STARTS)).astype(int)) is None


def test_in_the_sound_of_another_talk_they_do_not_part() -> None:
    assert parting(np.random.default_rng(6).uniform(0, 1, LENGTH), STARTS) is None
    assert parting(np.zeros(LENGTH), STARTS) is None


@pytest.mark.parametrize("off", [-3000, -75, 75, 1500])
@pytest.mark.parametrize("first", [20, 150, 190])
def test_the_later_ones_are_found_elsewhere(first: int, off: int) -> None:
    found = parting(ONSETS, cues(first, off) + (0 if first > 100 else off))
    assert found is not None
    assert abs(found.first - first) <= 4
    assert found[1:] == ((0, off) if first > 100 else (-off, 0))


def test_few_are_no_part() -> None:
    assert parting(ONSETS, cues(len(STARTS) - FEWEST // 2, 1500)) is None
    assert parting(ONSETS, cues(FEWEST, 1500)[: 2 * FEWEST - 1]) is None


def test_what_is_outside_the_sound_does_no_harm() -> None:
    assert parting(ONSETS, np.concatenate((STARTS - LENGTH, STARTS, STARTS + LENGTH))) is None
    assert isinstance(parting(ONSETS, np.append(cues(100, 1500), [LENGTH + 1, 10 * LENGTH])), Parting)


def test_cues_that_last_beyond_the_sound_or_end_before_they_begin_do_no_harm() -> None:
    assert parting_of(ONSETS, ONSETS, STARTS, STARTS + LENGTH) is None
    assert parting_of(ONSETS, ONSETS, STARTS, STARTS - 500) is None
