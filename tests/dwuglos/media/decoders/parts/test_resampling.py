"""Samples at another rate."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dwuglos.media.decoders.parts.resampling import Resampler


def resampled(samples: np.ndarray, old: int, new: int, block: int) -> np.ndarray:
    resampler = Resampler(old, new)
    parts = [resampler.take(samples[n : n + block].astype(np.float32)) for n in range(0, len(samples), block)]
    return np.concatenate([*parts, resampler.rest()])


@pytest.mark.parametrize(
    ("old", "new"), [(44_100, 16_000), (48_000, 16_000), (8_000, 16_000), (22_050, 16_000), (11_025, 8_000)]
)
def test_a_tone_stays_the_same_tone(old: int, new: int) -> None:
    tone = 10_000 * np.sin(2 * np.pi * 500 * np.arange(old) / old)
    heard = resampled(tone, old, new, 999)
    expected = 10_000 * np.sin(2 * np.pi * 500 * np.arange(new) / new)
    assert abs(len(heard) - new) <= 1
    inside = slice(200, new - 200)
    assert np.abs(heard[inside] - expected[inside]).max() < 60


def test_what_is_too_high_for_the_new_rate_is_taken_out() -> None:
    tone = 10_000 * np.sin(2 * np.pi * 12_000 * np.arange(48_000) / 48_000)
    heard = resampled(tone, 48_000, 16_000, 48_000)
    assert np.abs(heard[200:-200]).max() < 60


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 3000), st.integers(1, 5000), st.sampled_from([(44_100, 16_000), (8_000, 16_000), (48_000, 16_000)])
)
def test_blocks_make_no_difference(block: int, length: int, rates: tuple[int, int]) -> None:
    samples = np.random.default_rng(1).normal(0, 5000, length)
    assert (resampled(samples, *rates, block) == resampled(samples, *rates, length)).all()


def test_the_same_rate_changes_nothing_but_what_is_too_loud() -> None:
    assert Resampler(16_000, 16_000).take(np.array([1, -2.4, 40_000], np.float32)).tolist() == [1, -2, 32_767]
