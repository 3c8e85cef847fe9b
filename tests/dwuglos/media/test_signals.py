"""Signals over time."""

from __future__ import annotations

import numpy as np

from dwuglos.media import signals


def test_what_is_shown_is_one_whatever_overlaps():
    shown = signals.shown(np.array([1, 2, 6]), np.array([3, 5, 6]), 8)
    assert shown.tolist() == [0, 1, 1, 1, 1, 0, 0, 0]


def test_starts_are_spread_evenly():
    spread = signals.spread(np.array([10, 20, 20]), 40)
    assert np.isclose(spread.sum(), 3)
    assert spread[6:15].argmax() == 4
    assert np.isclose(spread[20], 2 * spread[10])
    assert spread[30:].sum() == 0


def test_a_correlation_is_highest_where_both_fit():
    sound = np.zeros(64)
    sound[30:35] = 1
    cues = np.zeros(64)
    cues[10:15] = 1
    assert signals.correlation(np.fft.rfft(sound, 128), cues, 128).argmax() == 20
    assert signals.correlation(np.fft.rfft(cues, 128), sound, 128).argmax() == 128 - 20


def test_averages_and_rises_stay_within_the_signal():
    level = np.array([0.0] * 20 + [1.0] * 20)
    assert np.allclose(signals.average(np.ones(50), 11), 1)
    assert signals.rises(level).argmax() == 20
    assert np.isclose(signals.rises(level)[20], 1)
    assert len(signals.rises(level)) == 40
    assert signals.average(np.zeros(0), 11).tolist() == []


def test_a_peak_lies_between_measures():
    assert signals.peak(np.array([0.0, 3, 3, 0]), 1) == 0.5
    assert signals.peak(np.array([1.0, 3, 1]), 1) == 0
    assert signals.peak(np.array([3.0, 3, 3]), 1) == 0
    assert signals.peak(np.array([2.0, -np.inf, -np.inf]), 0) == 0


def test_a_signal_without_any_change_has_no_deviation():
    assert signals.standard(np.ones(9), np.ones(9, bool)).tolist() == [0] * 9
