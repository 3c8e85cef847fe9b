"""Whether cues part: where something was cut out of a film, or put into it, those behind it are mistimed otherwise.

One shift fits only the larger part then, and fits it well. So each beginning and each end of the cues is laid over the
sound alone: where one of them clearly belongs elsewhere, and has nothing at the place of all, the cues part there. As
for the place of all, it counts where speech begins with cues, and how much there is while they are shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from dwuglos.media import signals

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from dwuglos.media.signals import Signal

    Measures = npt.NDArray[np.int64]

FEWEST = 8
"""The fewest cues of a part. Of such parts at the end of talks, in cues that people made, a third is told from chance;
of parts of sixteen, a minute of speech, two thirds."""
_GROUPS = 64
"""Places where it is looked for at most; it is told to a cue all the same where there are no more cues."""
_FARTHEST = 6_000
"""Measures (2 min) to which a part may belong from the place of all."""
_NEAR = 50
"""Measures (1 s) around the place of all that are the same place: people set cues early, and films drift."""
_CLEAR = 6.5
"""How many standard deviations a part has to fit better elsewhere than on average. Of 44 files of cues that people made
and that belong together, no part comes above 5.9."""
_LESS = 0.6
"""At the place of all it fits at most so well, as a share of that."""


class Parting(NamedTuple):
    """Where cues part: the first of the later ones, and by how many measures both parts are off the place of all."""

    first: int
    before: int
    behind: int


def parting(onsets: Signal, level: Signal, starts: Measures, ends: Measures) -> Parting | None:
    """Return where cues part that are shown from `starts`, in order, to `ends`, where they fit best as one, or None.

    `onsets` is how much speech begins in each measure of the sound, `level` how much there is, counted from what
    is usual around it: a long silence would count for more than all cues.
    """
    import numpy as np

    if len(starts) < 2 * FEWEST:
        return None
    borders = np.unique(np.linspace(0, len(starts), min(_GROUPS, len(starts)) + 1).astype(np.int64))
    both = [np.cumsum(each(starts, ends, borders), axis=0) for each in (_Beginnings(onsets), _Speech(level))]
    found: tuple[float, Parting] | None = None
    for group, first in enumerate(borders[1:-1].tolist()):
        for is_behind in (False, True):
            if (len(starts) - first if is_behind else first) >= FEWEST:
                gain, off = _elsewhere([sums[-1] - sums[group] if is_behind else sums[group] for sums in both])
                if gain and (found is None or gain > found[0]):
                    found = gain, Parting(first, 0 if is_behind else off, off if is_behind else 0)
    return found[1] if found is not None else None


class _Evidence:
    """How well cues fit a sound at each distance from their place, up to the farthest on both sides."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __call__(self, starts: Measures, ends: Measures, borders: Measures) -> npt.NDArray[np.float64]:
        """Return it for the cues between each two borders; those that begin outside the sound do not count."""
        import numpy as np

        evidence = np.zeros((len(borders) - 1, 2 * _FARTHEST + 1))
        for row, (first, last) in enumerate(pairwise(borders.tolist())):
            for start, end in zip(starts[first:last].tolist(), ends[first:last].tolist(), strict=True):
                if 0 <= start < self._count:
                    evidence[row] += self._of_cue(start, min(max(start, end), self._count))
        return evidence

    def _of_cue(self, start: int, end: int) -> npt.NDArray[np.float64]:
        raise NotImplementedError


class _Beginnings(_Evidence):
    """How much speech begins with them."""

    def __init__(self, onsets: Signal) -> None:
        import numpy as np

        super().__init__(len(onsets))
        self._padded = np.pad(signals.hill(onsets), _FARTHEST)

    def _of_cue(self, start: int, end: int) -> npt.NDArray[np.float64]:
        return self._padded[start : start + 2 * _FARTHEST + 1]


class _Speech(_Evidence):
    """How much speech there is while they are shown."""

    def __init__(self, level: Signal) -> None:
        import numpy as np

        super().__init__(len(level))
        self._sums = np.pad(np.concatenate(([0.0], np.cumsum(level))), _FARTHEST, "edge")

    def _of_cue(self, start: int, end: int) -> npt.NDArray[np.float64]:
        width = 2 * _FARTHEST + 1
        shown: npt.NDArray[np.float64] = self._sums[end : end + width] - self._sums[start : start + width]
        return shown


def _elsewhere(evidence: Sequence[npt.NDArray[np.float64]]) -> tuple[float, int]:
    """Return how much better a part fits elsewhere than at the place of all, and where; 0, 0 where it does not.

    Each kind of evidence counts as much as the other.
    """
    import numpy as np

    scores = _standard(np.sum([_standard(each) for each in evidence], axis=0))
    best = int(np.argmax(scores))
    here = float(scores[_FARTHEST - _NEAR : _FARTHEST + _NEAR + 1].max())
    off = best - _FARTHEST
    if abs(off) <= _NEAR or scores[best] < _CLEAR or here > _LESS * scores[best]:
        return 0.0, 0
    return float(scores[best]) - here, off


def _standard(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return values counted in standard deviations from their average; nothing where they are all alike."""
    standard: npt.NDArray[np.float64] = (values - values.mean()) / max(float(values.std()), 1e-9)
    return standard
