"""Sound in pieces that end where nobody speaks."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.recognisers.base import RATE
from dwuglos.transcribing import pieces
from dwuglos.transcribing.pieces import Stretch, quietest, stretches


def noise(seconds: float, loudness: int = 5_000) -> np.ndarray:
    return np.random.default_rng(1).integers(-loudness, loudness, round(seconds * RATE)).astype(np.int16)


def test_a_short_recording_is_one_piece() -> None:
    blocks = [noise(1), noise(0.5)]
    (only,) = stretches(blocks, 700)
    assert (only.start, only.end) == (700, 2200)
    assert np.array_equal(only.samples, np.concatenate(blocks))
    assert list(stretches([])) == []


def test_a_long_one_is_cut_in_its_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "LONGEST", 10_000)
    monkeypatch.setattr(pieces, "SEARCH", 4_000)
    sound = noise(15)
    sound[8 * RATE : 9 * RATE] = 0
    first, second = stretches(sound[at : at + RATE] for at in range(0, len(sound), RATE))
    assert first.start == 0
    assert 8_200 <= first.end <= 8_800
    assert (second.start, second.end) == (first.end, 15_000)


def test_pieces_are_as_long_as_can_be_where_all_is_quiet() -> None:
    sound = np.zeros(10 * RATE, np.int16)
    assert quietest(sound) > 9 * RATE


def test_silence() -> None:
    assert Stretch(0, np.zeros(0, np.int16)).is_silent
    assert Stretch(0, np.array([5, -100], np.int16)).is_silent
    assert not Stretch(0, np.array([0, -32_768], np.int16)).is_silent


@settings(max_examples=30)
@given(st.lists(st.integers(0, 3 * RATE), max_size=12), st.integers(0, 10**7))
def test_nothing_is_lost_or_said_twice(lengths: list[int], start: int) -> None:
    longest = pieces.LONGEST
    pieces.LONGEST = 2_000
    try:
        whole = noise(sum(lengths) / RATE)
        cuts = np.cumsum([0, *lengths])
        found = list(stretches((whole[a:b] for a, b in pairwise(cuts)), start))
    finally:
        pieces.LONGEST = longest
    joined = np.concatenate([piece.samples for piece in found]) if found else np.zeros(0, np.int16)
    assert np.array_equal(joined, whole[: len(joined)])
    assert len(joined) == sum(lengths)
    assert all(len(piece.samples) <= 2 * RATE for piece in found)
    assert all(before.end == after.start for before, after in pairwise(found))
