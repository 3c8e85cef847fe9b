"""Whether cues part: where something was cut out of a film, or put into it, those behind it are mistimed otherwise.

One shift fits only the larger part then, and fits it well. So each beginning and each end of the cues is laid over the
sound alone: where one of them clearly belongs elsewhere, and has nothing at the place of all, the cues part there.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from dwuglos.media.signals import Signal

FEWEST = 8
"""The fewest cues of a part; from about sixteen on, a minute of speech, it is told from chance."""
_GROUPS = 64
"""Places where it is looked for at most; it is told to a cue all the same where there are no more cues."""
_FARTHEST = 6_000
"""Measures (2 min) to which a part may belong from the place of all."""
_NEAR = 50
"""Measures (1 s) around the place of all that are the same place: people set cues early, and films drift."""
_CLEAR = 6.5
"""How many standard deviations a part has to fit better elsewhere than on average."""
_LESS = 0.6
"""At the place of all it fits at most so well, as a share of that."""


class Parting(NamedTuple):
    """Where cues part: the first of the later ones, and by how many measures both parts are off the place of all."""

    first: int
    before: int
    behind: int


def parting(onsets: Signal, starts: npt.NDArray[np.int64]) -> Parting | None:
    """Return where cues part that begin at `starts`, in order, where they fit best as one; None where they do not.

    `onsets` is how much speech begins in each measure of the sound.
    """
    import numpy as np

    if len(starts) < 2 * FEWEST:
        return None
    borders = np.unique(np.linspace(0, len(starts), min(_GROUPS, len(starts)) + 1).astype(np.int64))
    sums = np.cumsum(_evidence(onsets, starts, borders), axis=0)
    found: tuple[float, Parting] | None = None
    for group, first in enumerate(borders[1:-1].tolist()):
        for is_behind, evidence in ((False, sums[group]), (True, sums[-1] - sums[group])):
            if (len(starts) - first if is_behind else first) >= FEWEST:
                gain, off = _elsewhere(evidence)
                if gain and (found is None or gain > found[0]):
                    found = gain, Parting(first, 0 if is_behind else off, off if is_behind else 0)
    return found[1] if found is not None else None


def _evidence(onsets: Signal, starts: npt.NDArray[np.int64], borders: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """Return how much speech begins with the cues between two borders, for each distance from their place."""
    import numpy as np

    from dwuglos.media import signals

    padded = np.pad(signals.hill(onsets), _FARTHEST)
    evidence = np.zeros((len(borders) - 1, 2 * _FARTHEST + 1))
    for row, (first, last) in enumerate(pairwise(borders.tolist())):
        for start in starts[first:last]:
            if 0 <= start < len(onsets):
                evidence[row] += padded[start : start + 2 * _FARTHEST + 1]
    return evidence


def _elsewhere(evidence: npt.NDArray[np.float64]) -> tuple[float, int]:
    """Return how much better a part fits elsewhere than at the place of all, and where; 0, 0 where it does not."""
    import numpy as np

    scores = (evidence - evidence.mean()) / max(float(evidence.std()), 1e-9)
    best = int(np.argmax(scores))
    here = float(scores[_FARTHEST - _NEAR : _FARTHEST + _NEAR + 1].max())
    off = best - _FARTHEST
    if abs(off) <= _NEAR or scores[best] < _CLEAR or here > _LESS * scores[best]:
        return 0.0, 0
    return float(scores[best]) - here, off
