"""Two texts aligned: which Polish sentences are the translation of which English ones, and how sure that is.

A path through both texts is made of beads: so many English sentences with so many Polish ones (Gale and Church 1993).
Each bead has a likelihood, by how often such beads come and by what its texts have in common (`likeness.py`). The best
path is taken; how sure each bead of it is, all other paths tell: it is the share of their likelihood that has the bead.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from dwuglos.language.rising import rising
from dwuglos.sentences.likeness import Likeness

Cut = Literal["freely", "alike", "equally"]
"""How a Polish text is divided, beside the English: into about, or just as many sentences."""

_SHARES = {
    (1, 1): 0.80,
    (1, 2): 0.07,
    (2, 1): 0.05,
    (1, 3): 0.012,
    (3, 1): 0.005,
    (2, 2): 0.012,
    (1, 4): 0.004,
    (2, 3): 0.005,
    (3, 2): 0.004,
}
"""How often beads of a kind come."""
_GAP, _LONGER = -5.0, -1.2
"""What it costs to leave a text without a counterpart, and what each next one after it."""
_LONGEST_GAP = 6
"""Texts in one bead without a counterpart; a longer gap is made of several."""
_HEADING, _WITHIN = -1.0, -2.0
"""What it costs to leave a heading without a counterpart, and to have it in a bead with one."""
_SILENT = -0.7
"""What it costs to leave an English text without a counterpart that need not have any, such as a label of a sound."""
_COSTS: Mapping[Cut, float] = {"freely": 0.0, "alike": -3.0, "equally": -9.0}
"""What any bead but one with one costs in addition."""
_ANCHOR, _CLEARLY = 9.0, 1.6
_REACH = 8
"""Sentences on both sides of the anchors' path that are tried."""
_TRUST = 5
"""Beads that are thought to be one with one in any text, so that little is concluded from few."""
_WIDEST, _PLACES = 25, 60_000
"""Polish sentences on both sides of the path that are tried where no anchors are near; places of a whole text."""
MOST = 3_000
"""Sentences of a text: those of ten hours of talk."""
_NOTHING = -math.inf


class Bead(NamedTuple):
    """English and Polish sentences that belong together, and how sure that is, from 0 to 1; one side may be empty."""

    english: range
    polish: range
    confidence: float


class Texts(NamedTuple):
    """What is aligned: the sentences of both texts, in order.

    `drafts` are translations that are there already; `silent` says which English texts need no counterpart, `headings`
    which Polish ones look as if nobody had said them; `cut` says whether the Polish is divided as the English is.
    """

    english: Sequence[str]
    polish: Sequence[str]
    drafts: Sequence[str] = ()
    silent: Sequence[bool] = ()
    headings: Sequence[bool] = ()
    cut: Cut = "freely"


def align(texts: Texts, cancelled: Callable[[], bool] = lambda: False) -> list[Bead]:
    """Return the beads of the best path, in order; every sentence is in one of them. Empty when `cancelled`."""
    lattice = _Lattice(texts)
    forward = lattice.forward(cancelled)
    if cancelled():
        return []
    backward = lattice.backward()
    whole = forward[-1][len(texts.polish)]
    path = lattice.best()
    fit = _fit([(english, polish) for english, polish, _ in path])
    return [
        Bead(english, polish, fit * _probability(forward, backward, whole, english, polish, cost))
        for english, polish, cost in path
    ]


def _fit(path: Sequence[tuple[range, range]]) -> float:
    """Return how far the borders of sentences can be trusted at all, by how many beads are one with one.

    A text in which many are not was cut without regard to sentences: as subtitles, by time. There also the others often
    have a part of their neighbours.
    """
    pairs = [(len(english), len(polish)) for english, polish in path if english and polish]
    return ((sum(pair == (1, 1) for pair in pairs) + _TRUST) / (len(pairs) + _TRUST)) ** 2


def _probability(
    forward: Sequence[_Row], backward: Sequence[_Row], whole: float, english: range, polish: range, cost: float
) -> float:
    before = forward[english.start][polish.start]
    after = backward[english.stop][polish.stop]
    return math.exp(min(0.0, before + cost + after - whole))


class _Row:
    """Numbers for the places of a row that are near the path; elsewhere there is none."""

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.values = [_NOTHING] * (high - low + 1)

    def __getitem__(self, place: int) -> float:
        at = place - self.low
        return self.values[at] if 0 <= at < len(self.values) else _NOTHING

    def __setitem__(self, place: int, value: float) -> None:
        self.values[place - self.low] = value

    def places(self) -> range:
        return range(self.low, self.low + len(self.values))


class _Lattice:
    """The places between sentences of both texts, and the beads that lead from one to another."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._count = len(texts.english), len(texts.polish)
        self._likeness = Likeness(texts.english, texts.polish, texts.drafts or [""] * len(texts.english))
        self._band = _band(self._likeness, self._count)
        self._kinds = [(kind, math.log(share)) for kind, share in _SHARES.items()]
        self._beads: dict[tuple[int, int], list[tuple[int, int, float]]] = {}

    def _rows(self) -> list[_Row]:
        return [_Row(low, high) for low, high in self._band]

    def _from(self, i: int, j: int) -> list[tuple[int, int, float]]:
        """Return the beads that begin at a place, by where they end, with the logarithms of their likelihoods."""
        if (i, j) not in self._beads:
            self._beads[i, j] = [(i2, j2, cost) for i2, j2, cost in self._all_from(i, j) if self._has(i2, j2)]
        return self._beads[i, j]

    def _has(self, i: int, j: int) -> bool:
        low, high = self._band[i]
        return low <= j <= high

    def _all_from(self, i: int, j: int) -> Iterator[tuple[int, int, float]]:
        ours, theirs = self._count
        for (a, b), share in self._kinds:
            if i + a <= ours and j + b <= theirs and self._has(i + a, j + b):
                unlike = _COSTS[self._texts.cut] if a + b > 2 else 0.0
                unlike += _WITHIN * sum(self._texts.headings[j : j + b])
                yield i + a, j + b, share + unlike + self._likeness.between(range(i, i + a), range(j, j + b))
        for n in range(1, min(_LONGEST_GAP, ours - i) + 1):
            silent = sum(self._texts.silent[i : i + n]) if self._texts.silent else 0
            yield i + n, j, _SILENT * silent + (_GAP + _LONGER * (n - silent - 1) if n > silent else 0)
        for n in range(1, min(_LONGEST_GAP, theirs - j) + 1):
            yield i, j + n, self._left(j, n)

    def _left(self, place: int, count: int) -> float:
        """Return what it costs to leave so many Polish texts without a counterpart."""
        headings = sum(self._texts.headings[place : place + count])
        others = count - headings
        return _HEADING * headings + (_GAP + _LONGER * (others - 1) if others else 0.0)

    def forward(self, cancelled: Callable[[], bool]) -> list[_Row]:
        """Return for each place the logarithm of the likelihood of all paths that lead there."""
        rows = self._rows()
        rows[0][0] = 0.0
        for i, row in enumerate(rows):
            if cancelled():
                return rows
            for j in row.places():
                if row[j] > _NOTHING:
                    for i2, j2, cost in self._from(i, j):
                        rows[i2][j2] = _sum(rows[i2][j2], row[j] + cost)
        return rows

    def backward(self) -> list[_Row]:
        """Return for each place the logarithm of the likelihood of all paths from there to the end."""
        rows = self._rows()
        rows[-1][self._count[1]] = 0.0
        for i in range(len(rows) - 1, -1, -1):
            for j in reversed(rows[i].places()):
                total = rows[i][j]
                for i2, j2, cost in self._from(i, j):
                    total = _sum(total, rows[i2][j2] + cost)
                rows[i][j] = total
        return rows

    def best(self) -> list[tuple[range, range, float]]:
        """Return the beads of the best path, with the logarithms of their likelihoods."""
        rows = self._rows()
        rows[0][0] = 0.0
        before: dict[tuple[int, int], tuple[int, int, float]] = {}
        for i, row in enumerate(rows):
            for j in row.places():
                for i2, j2, cost in self._from(i, j) if row[j] > _NOTHING else ():
                    if row[j] + cost > rows[i2][j2]:
                        rows[i2][j2] = row[j] + cost
                        before[i2, j2] = (i, j, cost)
        path = []
        at = self._count
        while at != (0, 0):
            i, j, cost = before[at]
            path.append((range(i, at[0]), range(j, at[1]), cost))
            at = (i, j)
        return path[::-1]


def _sum(one: float, other: float) -> float:
    """Return the logarithm of the sum of what two numbers are the logarithms of."""
    if one < other:
        one, other = other, one
    return one if other == _NOTHING else one + math.log1p(math.exp(other - one))


def _band(likeness: Likeness, count: tuple[int, int]) -> list[tuple[int, int]]:
    """Return for each place of the English the first and the last place of the Polish that is tried beside it.

    Anchors lead the way: pairs of sentences that share much more with each other than with any other.
    """
    ours, theirs = count
    anchors = sorted(likeness.best(_ANCHOR, _CLEARLY))
    path = [(0, 0), *(anchors[n] for n in rising(polish for _, polish in anchors)), (ours, theirs)]
    band = [(theirs, 0)] * (ours + 1)
    for (i1, j1), (i2, j2) in pairwise(path):
        slope = (j2 - j1) / max(1, i2 - i1)
        width = max(_WIDEST, _PLACES // (ours + 1), math.ceil(slope) + 1)
        for i in range(max(0, i1 - _REACH), min(ours, i2 + _REACH) + 1):
            middle = round(j1 + min(max(0, i - i1), i2 - i1) * slope)
            low, high = max(0, j1 - _REACH, middle - width), min(theirs, j2 + 1 + _REACH, middle + width)
            band[i] = (min(low, band[i][0]), max(high, band[i][1]))
    return band
