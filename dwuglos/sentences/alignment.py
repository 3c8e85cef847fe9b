"""Two texts aligned: which Polish sentences are the translation of which English ones, and how sure that is.

A path through both texts is made of beads: so many English sentences with so many Polish ones (Gale and Church 1993).
Each bead has a likelihood, by how often such beads come and by what its texts have in common (`likeness.py`). The best
path is taken; how sure each bead of it is, all other paths tell: it is the share of their likelihood that has the bead.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import prod
from typing import Literal, NamedTuple

from dwuglos.language.rising import rising
from dwuglos.sentences.clauses import Start
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
_STARTS: Mapping[Start, float] = {"sentence": 0.0, "capital": -1.0, "clause": -3.0}
"""What it costs that a bead begins there in the Polish."""
_SURE: Mapping[Start, float] = {"sentence": 1.0, "capital": 0.65, "clause": 0.45}
"""How sure a bead can be that begins or ends there: of what stands in one sentence, a person may have moved a part."""
_MOST_ENGLISH = max(english for english, _ in _SHARES)
_CLAUSES = 12
"""Clauses of a bead."""
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
_NEAR = 3
"""English sentences on both sides of the path of whole sentences, beside whose Polish clauses are tried."""
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
    which Polish ones look as if nobody had said them; `starts` what begins with each Polish one, where some of them are
    parts of sentences; `cut` says whether the Polish is divided as the English is.
    """

    english: Sequence[str]
    polish: Sequence[str]
    drafts: Sequence[str] = ()
    silent: Sequence[bool] = ()
    headings: Sequence[bool] = ()
    cut: Cut = "freely"
    starts: Sequence[Start] = ()


def align(texts: Texts, cancelled: Callable[[], bool] = lambda: False) -> list[Bead]:
    """Return the beads of the best path, in order; every sentence is in one of them. Empty when `cancelled`."""
    lattice = _lattice(texts, cancelled)
    forward = lattice.forward(cancelled)
    if cancelled():
        return []
    backward = lattice.backward()
    whole = forward[-1][len(texts.polish)]
    path = lattice.best()
    fit = _fit([(english, polish) for english, polish, _ in path], lattice.starts)
    return [
        Bead(
            english,
            polish,
            fit
            * prod(_SURE[start] for start in _borders(polish, lattice.starts))
            * _probability(forward, backward, whole, english, polish, cost),
        )
        for english, polish, cost in path
    ]


def _lattice(texts: Texts, cancelled: Callable[[], bool]) -> _Lattice:
    """Return the lattice of texts; where there are clauses, only what is near the best path without them."""
    if "clause" not in texts.starts:
        return _Lattice(texts)
    places = [place for place, start in enumerate(texts.starts) if start != "clause"] + [len(texts.polish)]
    coarse = _Lattice(
        texts._replace(
            polish=[" ".join(texts.polish[begin:end]) for begin, end in pairwise(places)],
            headings=[any(texts.headings[begin:end]) for begin, end in pairwise(places)],
            starts=[texts.starts[place] for place in places[:-1]],
        )
    )
    path = coarse.best(cancelled)
    if cancelled():
        return coarse
    low, high = [len(texts.polish)] * (len(texts.english) + 1), [0] * (len(texts.english) + 1)
    for english, polish, _ in path:
        for i in range(max(0, english.start - _NEAR), min(len(texts.english), english.stop + _NEAR) + 1):
            low[i], high[i] = min(low[i], places[polish.start]), max(high[i], places[polish.stop])
    return _Lattice(texts, list(zip(low, high, strict=True)))


def _fit(path: Sequence[tuple[range, range]], starts: Sequence[Start]) -> float:
    """Return how far the borders of sentences can be trusted at all, by how many beads are one whole sentence with one.

    A text in which many are not was cut without regard to sentences: as subtitles, by time. There also the others often
    have a part of their neighbours.
    """
    pairs = [(english, polish) for english, polish in path if english and polish]
    whole = sum(len(english) == 1 and _is_sentence(polish, starts) for english, polish in pairs)
    return (whole + _TRUST) / (len(pairs) + _TRUST)


def _is_sentence(polish: range, starts: Sequence[Start]) -> bool:
    """Return whether Polish texts are one whole sentence, or look like one, but for a stop."""
    inside = (starts[place] for place in polish[1:])
    return "sentence" not in inside and "clause" not in _borders(polish, starts)


def _borders(polish: range, starts: Sequence[Start]) -> list[Start]:
    """Return what begins at both ends of Polish texts; nothing does at the end of all."""
    return [starts[place] for place in (polish.start, polish.stop) if place < len(starts)]


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

    def __init__(self, texts: Texts, band: Sequence[tuple[int, int]] = ()) -> None:
        self._texts = texts
        self._count = len(texts.english), len(texts.polish)
        self._likeness = Likeness(texts.english, texts.polish, texts.drafts or [""] * len(texts.english))
        self._band = band or _band(self._likeness, self._count)
        self._shares = {kind: math.log(share) for kind, share in _SHARES.items()}
        self.starts = texts.starts or ["sentence"] * len(texts.polish)
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
        start = _STARTS[self.starts[j]] if j < theirs else 0.0
        for a in range(1, min(_MOST_ENGLISH, ours - i) + 1):
            yield from ((i + a, end, start + cost) for end, cost in self._translations(range(i, i + a), j))
        for n in range(1, min(_LONGEST_GAP, ours - i) + 1):
            silent = sum(self._texts.silent[i : i + n]) if self._texts.silent else 0
            yield i + n, j, _SILENT * silent + (_GAP + _LONGER * (n - silent - 1) if n > silent else 0)
        yield from ((i, end, start + cost) for end, cost in self._left(j))

    def _translations(self, english: range, begin: int) -> Iterator[tuple[int, float]]:
        """Yield where the Polish of English sentences may end that begins at a place, and what speaks for it."""
        sentences = 0
        for end in range(begin + 1, min(begin + _CLAUSES, self._count[1]) + 1):
            sentences += end == begin + 1 or self.starts[end - 1] == "sentence"
            share = self._shares.get((len(english), sentences))
            if share is None or not self._likeness.may_be(english, range(begin, end)):
                return
            if self._has(english.stop, end):
                unlike = _COSTS[self._texts.cut] if len(english) + sentences > 2 else 0.0
                unlike += _WITHIN * sum(self._texts.headings[begin:end])
                yield end, share + unlike + self._likeness.between(english, range(begin, end))

    def _left(self, begin: int) -> Iterator[tuple[int, float]]:
        """Yield where Polish texts may end that begin at a place and have no counterpart, and what that costs."""
        headings = others = 0
        for end in range(begin + 1, min(begin + _LONGEST_GAP * _CLAUSES, self._count[1]) + 1):
            is_heading = bool(self._texts.headings) and self._texts.headings[end - 1]
            headings += is_heading
            others += not is_heading and (end == begin + 1 or self.starts[end - 1] == "sentence")
            if headings + others > _LONGEST_GAP:
                return
            yield end, _HEADING * headings + (_GAP + _LONGER * (others - 1) if others else 0.0)

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

    def best(self, cancelled: Callable[[], bool] = lambda: False) -> list[tuple[range, range, float]]:
        """Return the beads of the best path, with the logarithms of their likelihoods; none when `cancelled`."""
        rows = self._rows()
        rows[0][0] = 0.0
        before: dict[tuple[int, int], tuple[int, int, float]] = {}
        for i, row in enumerate(rows):
            if cancelled():
                return []
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
