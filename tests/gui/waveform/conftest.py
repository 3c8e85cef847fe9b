"""A talk and its sound, made of numbers."""

from __future__ import annotations

import numpy as np
import pytest

from dwuglos.media.peaks import Peaks
from dwuglos.talk.transcript import NewSegment, Transcript, number


@pytest.fixture
def transcript() -> Transcript:
    """Segments that follow one another, one that stands apart, and one that overlaps with it."""
    times = ((0, 1200), (1200, 2400), (6000, 8400), (8000, 9000))
    return Transcript(number(NewSegment(*pair, f"English {n}", f"Polski {n}") for n, pair in enumerate(times, 1)))


@pytest.fixture
def peaks() -> Peaks:
    """A minute: loud for a second, quiet for a second."""
    peaks = Peaks(60_000)
    peaks.high[:] = np.where(np.arange(len(peaks)) // 100 % 2, 300, 20_000)
    peaks.low[:] = -peaks.high
    peaks.fill(0, 60_000)
    peaks.is_whole = True
    return peaks
