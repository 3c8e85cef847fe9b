"""The spectrogram of a part of a recording: how loud each pitch is, from one column of a picture to the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.media.decoding import RATE, decode

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

WINDOW = 512
"""Samples of which the pitches of one column are found: 32 ms, about a sound of speech."""
QUIETEST = 70.0
"""Decibels below the loudest there can be, at which nothing is seen; from there up to `LOUDEST` it gets brighter."""
LOUDEST = 20.0


def spectrogram(
    path: Path, start: int, end: int, width: int, height: int, cancelled: Callable[[], bool] = lambda: False
) -> npt.NDArray[np.uint8]:
    """Return how loud it is from `start` to `end` (ms), 0 to 255: `height` rows, the highest pitch first, of `width`.

    The rows reach from silence at 0 Hz up to 8 kHz. What is after the end of the recording is silent. Raises MediaError
    and Cancelled.
    """
    import numpy as np

    half = WINDOW * 500 // RATE  # so that the first and the last column have all of their window
    first = max(0, start - half)
    blocks = list(decode(path, start=first, end=end + half, cancelled=cancelled))
    sound = np.concatenate([np.zeros(0, np.int16), *blocks]).astype(np.float32) / 32768
    centres = ((np.arange(width) + 0.5) * (end - start) / width + start - first) * RATE / 1000
    begins = np.rint(centres).astype(int) - WINDOW // 2
    before = max(0, -int(begins.min(initial=0)))
    after = max(0, int(begins.max(initial=0)) + WINDOW - len(sound))
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(sound, (before, after)), WINDOW)[begins + before]
    loudness = np.abs(np.fft.rfft(windows * np.hanning(WINDOW), axis=1)) / (WINDOW / 4)
    decibels = 20 * np.log10(np.maximum(loudness, 1e-9))
    shades = np.clip((decibels + QUIETEST) / (QUIETEST - LOUDEST), 0, 1) * 255
    # The loudest of all pitches of a row: a clear tone must not fall between two.
    rows = np.maximum.reduceat(shades, np.arange(height) * shades.shape[1] // height, axis=1)
    return np.ascontiguousarray(rows[:, ::-1].T.astype(np.uint8))
