"""Samples at another rate, block by block."""

from __future__ import annotations

from math import ceil, gcd
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_ZEROS = 12
"""Zero crossings of the sinc on each side: leaves about a thousandth of what is too high for the new rate."""


class Resampler:
    """Brings samples from one rate to another through a windowed sinc, a filter for each place between two samples."""

    def __init__(self, old: int, new: int) -> None:
        import numpy as np

        divisor = gcd(old, new)
        self._old, self._new = old // divisor, new // divisor
        cutoff = min(1.0, new / old)
        self._half = ceil(_ZEROS / cutoff)
        taps = np.arange(2 * self._half, dtype=np.float64) - self._half + 1
        distances = taps[None, :] - (np.arange(self._new) / self._new)[:, None]
        window = np.cos(np.clip(distances / self._half, -1, 1) * np.pi / 2) ** 2
        filters = np.sinc(distances * cutoff) * window
        self._filters = (filters / filters.sum(axis=1, keepdims=True)).astype(np.float32)
        self._kept = np.zeros(self._half - 1, np.float32)
        self._place = 0
        """Where the next sample comes from, in `new`-ths of an old sample, counted from the first one in `_kept`."""

    def take(self, samples: npt.NDArray[np.float32]) -> npt.NDArray[np.int16]:
        """Return the samples that can be computed with these; the last few wait for those that come next."""
        import numpy as np

        if self._old == self._new:
            return _whole(samples)
        have = np.concatenate((self._kept, samples))
        count = max(0, -((self._place - (len(have) - 2 * self._half + 1) * self._new) // self._old))
        if not count:
            self._kept = have
            return np.zeros(0, np.int16)
        places = self._place + np.arange(count) * self._old
        windows = np.lib.stride_tricks.sliding_window_view(have, 2 * self._half)[places // self._new]
        made = np.einsum("ij,ij->i", windows, self._filters[places % self._new])
        following = self._place + count * self._old
        whole = min(following // self._new, len(have))
        self._kept, self._place = have[whole:], following - whole * self._new
        return _whole(made)

    def rest(self) -> npt.NDArray[np.int16]:
        """Return the samples that waited, at the end."""
        import numpy as np

        return self.take(np.zeros(self._half, np.float32)) if self._old != self._new else np.zeros(0, np.int16)


def _whole(samples: npt.NDArray[np.float32]) -> npt.NDArray[np.int16]:
    import numpy as np

    return np.clip(np.rint(samples), -32768, 32767).astype(np.int16)
