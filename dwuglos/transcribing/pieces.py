"""Cut sound into pieces that a recogniser can take, where nobody speaks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.recognisers.base import RATE

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

LONGEST = 120_000
"""Milliseconds of a piece: four megabytes for a service, and little to do again after a failure."""
SEARCH = 30_000
"""Milliseconds before that among which the quietest place is looked for."""
QUIET = 400
"""Milliseconds that have to be quiet there: a pause between two sentences."""
SILENCE = 100
"""Samples that never go beyond this (of 32,767) are silence, in which models hear words that nobody said."""

_STEP = 10  # milliseconds by which places are told apart


class Stretch(NamedTuple):
    """Sound from a place of the recording (ms) on."""

    start: int
    samples: npt.NDArray[np.int16]

    @property
    def end(self) -> int:
        """Where it ends (ms)."""
        return self.start + len(self.samples) * 1000 // RATE

    @property
    def is_silent(self) -> bool:
        """Whether nothing can be heard."""
        # As whole numbers of 16 bits the least has no positive counterpart.
        return not len(self.samples) or max(int(self.samples.max()), -int(self.samples.min())) <= SILENCE


def stretches(blocks: Iterable[npt.NDArray[np.int16]], start: int = 0) -> Iterator[Stretch]:
    """Yield the sound that comes in blocks, from `start` (ms) on, in pieces of at most `LONGEST`."""
    import numpy as np

    waiting: list[npt.NDArray[np.int16]] = []
    count, longest = 0, LONGEST * RATE // 1000
    for block in blocks:
        waiting.append(block)
        count += len(block)
        while count > longest:
            sound = np.concatenate(waiting)
            cut = quietest(sound[:longest])
            yield Stretch(start, sound[:cut])
            start += cut * 1000 // RATE
            waiting, count = [sound[cut:]], count - cut
    if count:
        yield Stretch(start, np.concatenate(waiting))


def quietest(sound: npt.NDArray[np.int16]) -> int:
    """Return the sample in the middle of the quietest place near the end of a sound, a whole number of steps."""
    import numpy as np

    step = RATE * _STEP // 1000
    steps = len(sound) // step
    first = max(steps - SEARCH // _STEP, steps // 2)
    loudness = np.abs(sound[first * step : steps * step].astype(np.float32)).reshape(-1, step).mean(axis=1)
    width = QUIET // _STEP
    if len(loudness) <= width:
        return steps * step
    sums = np.convolve(loudness, np.ones(width, np.float32), "valid")
    # Of equally quiet places the last: pieces are as long as can be.
    place = len(sums) - 1 - int(np.argmin(sums[::-1]))
    return (first + place + width // 2) * step
