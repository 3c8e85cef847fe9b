"""Signals over time, a number for each measure, and how they are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Signal = npt.NDArray[np.float64]
    Spectrum = npt.NDArray[np.complex128]

ONSET = 12
"""Measures before and after a place whose levels are compared: a quarter of a second."""
SLACK = 5
"""Measures over which a start is spread on both sides."""


def shown(starts: npt.NDArray[np.int64], ends: npt.NDArray[np.int64], length: int) -> Signal:
    """Return 1 where any cue is shown, 0 where none is."""
    import numpy as np

    changes = np.zeros(length + 1)
    np.add.at(changes, starts, 1)
    np.add.at(changes, np.maximum(ends, starts), -1)
    return (np.cumsum(changes)[:length] > 0).astype(np.float64)


def spread(starts: npt.NDArray[np.int64], length: int) -> Signal:
    """Return a small hill at each start."""
    import numpy as np

    single = np.zeros(length)
    np.add.at(single, starts, 1)
    return hill(single)


def hill(signal: Signal) -> Signal:
    """Return a signal of which each measure is spread to a small hill."""
    import numpy as np

    box = np.full(SLACK, 1 / SLACK)
    return np.convolve(signal, np.convolve(box, box), "same")[: len(signal)]


def correlation(sound: Spectrum, cues: Signal, size: int) -> Signal:
    """Return how much of the cues is in the sound, for each shift; those below 0 are at the end."""
    import numpy as np

    return np.fft.irfft(sound * np.conj(np.fft.rfft(cues, size)), size)


def standard(values: Signal, allowed: npt.NDArray[np.bool_]) -> Signal:
    """Return values counted in standard deviations from their average."""
    usual = values[allowed]
    standard: Signal = (values - usual.mean()) / max(float(usual.std()), 1e-9)
    return standard


def average(signal: Signal, width: int) -> Signal:
    """Return the average around each place."""
    import numpy as np

    sums = np.concatenate(([0.0], np.cumsum(signal)))
    places = np.arange(len(signal))
    first = np.clip(places - width // 2, 0, len(signal))
    last = np.clip(places + width // 2 + 1, 0, len(signal))
    average: Signal = (sums[last] - sums[first]) / np.maximum(1, last - first)
    return average


def rises(level: Signal) -> Signal:
    """Return how much louder it is after each place than before it."""
    import numpy as np

    sums = np.concatenate(([0.0], np.cumsum(level)))
    places = np.arange(len(level))
    before = sums[places] - sums[np.clip(places - ONSET, 0, None)]
    after = sums[np.clip(places + ONSET, None, len(level))] - sums[places]
    rises: Signal = (after - before) / ONSET
    return rises


def peak(scores: Signal, best: int) -> float:
    """Return where between measures the top is, from -0.5 to 0.5: that of the parabola through three of them."""
    before, top, after = (float(scores[(best + step) % len(scores)]) for step in (-1, 0, 1))
    bend = before - 2 * top + after
    return 0.5 * (before - after) / bend if -1e9 < bend < 0 else 0.0
