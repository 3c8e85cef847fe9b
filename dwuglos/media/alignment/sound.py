"""The sound of a recording, piece by piece: however long it is, only some seconds of it are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.media.decoding import RATE, decode

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

SHORTEST, LONGEST = 20_000, 30_000
"""Milliseconds between which a stretch ends, where it is quietest."""
FRAME = 10
"""Milliseconds for which one loudness is told."""
_PER_MS = RATE // 1000
_CALM = 15
"""Frames over which the quietest place is looked for: the middle of a pause, not of a sound that stops speech."""


class Stretch(NamedTuple):
    """A part of the sound: where it begins and ends (ms), and its samples, 16 bits each."""

    start: int
    end: int
    samples: bytes


class Stretches:
    """A recording, cut into stretches at pauses; `loudness` fills up as they are taken."""

    def __init__(self, path: Path, cancelled: Callable[[], bool]) -> None:
        self._blocks = decode(path, cancelled=cancelled)
        self._loudness: list[npt.NDArray[np.float32]] = []

    def __iter__(self) -> Iterator[Stretch]:
        import numpy as np

        kept, start = np.zeros(0, np.int16), 0
        for block in self._blocks:
            kept = np.concatenate((kept, block))
            while len(kept) >= LONGEST * _PER_MS:
                cut = self._quietest(kept)
                yield self._stretch(kept[: cut * _PER_MS], start)
                kept, start = kept[cut * _PER_MS :], start + cut
        if len(kept) >= _PER_MS * FRAME:
            yield self._stretch(kept, start)

    def loudness(self) -> npt.NDArray[np.float32]:
        """Return how loud each frame of what was taken is, in decibels over one step of a sample."""
        import numpy as np

        return np.concatenate(self._loudness) if self._loudness else np.zeros(0, np.float32)

    def _stretch(self, samples: npt.NDArray[np.int16], start: int) -> Stretch:
        self._loudness.append(loudness_of(samples))
        return Stretch(start, start + len(samples) // _PER_MS, samples.tobytes())

    def _quietest(self, samples: npt.NDArray[np.int16]) -> int:
        """Return the milliseconds after which to cut."""
        import numpy as np

        last = loudness_of(samples[SHORTEST * _PER_MS : LONGEST * _PER_MS])
        calm = np.convolve(last, np.ones(_CALM) / _CALM, "valid")
        return SHORTEST + (int(np.argmin(calm)) + _CALM // 2) * FRAME


def loudness_of(samples: npt.NDArray[np.int16]) -> npt.NDArray[np.float32]:
    """Return the loudness of each whole frame in decibels."""
    import numpy as np

    size = FRAME * _PER_MS
    frames = samples[: len(samples) // size * size].astype(np.float32).reshape(-1, size)
    loudness: npt.NDArray[np.float32] = 10 * np.log10(np.square(frames).mean(axis=1) + 1)
    return loudness


class Excerpts:
    """Parts of a recording that are asked for in the order in which they begin."""

    def __init__(self, path: Path, cancelled: Callable[[], bool]) -> None:
        import numpy as np

        self._blocks = decode(path, cancelled=cancelled)
        self._kept = np.zeros(0, np.int16)
        self._start = 0
        """Samples before those kept."""

    def between(self, start: int, end: int) -> bytes:
        """Return the samples between two times (ms); none after the end of the recording."""
        import numpy as np

        first, last = start * _PER_MS, end * _PER_MS
        while self._start + len(self._kept) < last and (block := next(self._blocks, None)) is not None:
            drop = min(len(self._kept), max(0, first - self._start))
            self._kept = np.concatenate((self._kept[drop:], block))
            self._start += drop
        return self._kept[max(0, first - self._start) : max(0, last - self._start)].tobytes()
