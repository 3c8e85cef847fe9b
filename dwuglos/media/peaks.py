"""The peaks of a recording: how loud it is in each hundredth of a second, which a waveform is drawn of.

Peaks are found once, in blocks as they are decoded, those of the visible part first, and kept beside the library by the
digest of the recording: three hours take 4 MB.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from dwuglos.errors import Cancelled
from dwuglos.media.decoding import decode_roughly
from dwuglos.system import private_files

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Levels = npt.NDArray[np.int16]

STEP = 10
"""Milliseconds that one peak stands for."""
LONGEST_JUMP = 120_000
"""Milliseconds of a part that is worth finding before all others: for more, the way to it is as short."""
LONGEST = 24 * 3_600_000
"""Milliseconds of the longest recording whose peaks are found."""

_HEAD = struct.Struct("<8sI")
_MARK = b"dwpeaks1"


class Peaks:
    """The lowest and the highest sample of each step of a recording, as far as they are known.

    One thread may add to it while others read: what is being added is not told as known before it is there.
    """

    def __init__(self, duration: int) -> None:
        """Know nothing yet of a recording that takes `duration` milliseconds, at most `LONGEST`."""
        import numpy as np

        self.duration = max(0, min(duration, LONGEST))
        count = -(-self.duration // STEP)
        self.low: Levels = np.zeros(count, np.int16)
        self.high: Levels = np.zeros(count, np.int16)
        self._is_found = np.zeros(count, np.bool_)
        self.is_whole = False
        """Whether all is found, from the beginning to the end."""

    def __len__(self) -> int:
        return len(self.low)

    @property
    def loudest(self) -> int:
        """The greatest distance from silence, from 0 to 32768."""
        return max(int(self.high.max(initial=0)), -int(self.low.min(initial=0)))

    def is_found(self, start: int, end: int) -> bool:
        """Say whether all between two times is known; what lies outside the recording counts as known."""
        return bool(self._is_found[max(0, start // STEP) : max(0, -(-end // STEP))].all())

    def add(self, at: int, samples: Levels, rate: int) -> None:
        """Take in samples that begin `at` milliseconds, a whole number of steps; what goes past the end is dropped."""
        import numpy as np

        first, size = at // STEP, rate * STEP / 1000
        count = min(ceil(len(samples) / size), len(self) - first)
        if count <= 0:
            return
        # The first sample of each step; where a step is no whole number of samples, some have one more.
        firsts = np.arange(count) * rate * STEP // 1000
        self.low[first : first + count] = np.minimum.reduceat(samples, firsts)
        self.high[first : first + count] = np.maximum.reduceat(samples, firsts)
        self._is_found[first : first + count] = True

    def fill(self, start: int, end: int) -> None:
        """Take what is not known between two times for silence: a recording may be shorter than it says."""
        self._is_found[max(0, start // STEP) : max(0, -(-end // STEP))] = True

    def columns(self, start: float, step: float, count: int) -> tuple[Levels, Levels]:
        """Return the lowest and the highest sample of `count` columns of a picture.

        The first column begins `start` milliseconds into the recording, each stands for `step`; what is outside the
        recording, or not known, is silent. A column narrower than a step shows the step it lies in.
        """
        import numpy as np

        low, high = np.zeros(count, np.int16), np.zeros(count, np.int16)
        edges = np.floor((start + step * np.arange(count + 1)) / STEP).astype(np.int64)
        inside = (edges[:-1] >= 0) & (edges[:-1] < len(self))
        if not inside.any():
            return low, high
        columns = np.flatnonzero(inside)
        firsts = edges[:-1][columns]
        last = int(max(min(edges[columns[-1] + 1], len(self)), firsts[-1] + 1))
        # A column without a step of its own begins where the one before it did: reduceat gives it that step.
        low[columns] = np.minimum.reduceat(self.low[:last], firsts)
        high[columns] = np.maximum.reduceat(self.high[:last], firsts)
        return low, high


def find_peaks(
    path: Path,
    peaks: Peaks,
    first: Callable[[], tuple[int, int]],
    progress: Callable[[float], object],
    cancelled: Callable[[], bool],
) -> None:
    """Find the peaks of a recording from its beginning to its end, and tell the share that is done after each block.

    `first` is asked now and then which part, from one millisecond to another, is wanted before all others. That part is
    found by jumping there; not every kind of file can be jumped in exactly, so it is found once more on the way. Raises
    MediaError when the recording cannot be decoded, and Cancelled.
    """
    at = 0
    _jump(path, peaks, first(), cancelled)
    for block, rate in decode_roughly(path, cancelled=cancelled):
        peaks.add(at, block, rate)
        at += len(block) * 1000 // rate
        progress(min(1.0, at / max(1, peaks.duration)))
        _jump(path, peaks, first(), cancelled)
    if cancelled():
        raise Cancelled
    peaks.fill(0, peaks.duration)
    peaks.is_whole = True


def _jump(path: Path, peaks: Peaks, part: tuple[int, int], cancelled: Callable[[], bool]) -> None:
    """Find the peaks of a part of a recording, where they are not known."""
    start, end = max(0, part[0]) // STEP * STEP, min(part[1], peaks.duration)
    if start < end <= start + LONGEST_JUMP and not peaks.is_found(start, end):
        at = start
        for block, rate in decode_roughly(path, start=start, end=end, cancelled=cancelled):
            peaks.add(at, block, rate)
            at += len(block) * 1000 // rate
        peaks.fill(start, end)


# Kept beside the library


def read_peaks(folder: Path, digest: str) -> Peaks | None:
    """Return the peaks that are kept of the recording of a digest; None when there are none, or damaged ones."""
    import numpy as np

    try:
        content = _file(folder, digest).read_bytes()
        mark, duration = _HEAD.unpack_from(content)
    except (OSError, struct.error):
        return None
    if mark != _MARK or duration > LONGEST:
        return None
    peaks = Peaks(duration)
    if len(content) != _HEAD.size + 4 * len(peaks):
        return None
    levels = np.frombuffer(content, np.dtype("<i2"), offset=_HEAD.size)
    peaks.low[:], peaks.high[:] = levels[: len(peaks)], levels[len(peaks) :]
    peaks.fill(0, peaks.duration)
    peaks.is_whole = True
    return peaks


def keep_peaks(peaks: Peaks, folder: Path, digest: str) -> None:
    """Keep peaks that are whole for the next time, readable by this user alone. Raises OSError."""
    private_files.make_folder(folder)
    content = _HEAD.pack(_MARK, peaks.duration) + peaks.low.astype("<i2").tobytes() + peaks.high.astype("<i2").tobytes()
    private_files.write(content, _file(folder, digest))


def _file(folder: Path, digest: str) -> Path:
    return folder / f"{digest}.peaks"
