"""Find the English text that each entry of a Polish timeline belongs to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import inf, log, log1p
from typing import NamedTuple

from dwuglos.timing.estimates import USUAL_PACE, spoken_length

_CANDIDATES = 80
"""The number of texts considered for one entry, around the place that its time suggests."""
_PER_CHARACTER = 0.94
"""Polish characters per English character: the median of subtitles that people translated."""
_LENGTH_SPREAD = 0.28
"""The spread of the logarithm of that ratio from sentence to sentence."""
_DRIFT = 16
"""The deviation of speech from the usual pace, in milliseconds for the square root of each millisecond that passed."""
_LEAD, _ROUGH = 5000, 500
"""The uncertainty of the first start and of all other times, in milliseconds."""
_SAME = 3.0
"""The cost of two entries for one text."""


class _Step(NamedTuple):
    """The cheapest way to place all entries up to one, when that entry belongs to `text`."""

    text: int
    """The index of the text."""
    cost: float
    """The negative logarithm of the likelihood, up to a constant."""
    before: int
    """The place of the step before, in the list of steps of the entry before."""


def locate(texts: Sequence[str], entries: Sequence[tuple[int, str]], duration: int | None) -> list[int]:
    """Return the index of the text that each entry belongs to; an entry is a time (ms) and a Polish sentence.

    The evidence is the time between two entries compared with the speech between two texts, and what a translation
    keeps: numbers, names, words, a question, the length. Entries in the order of their times have texts in order. All
    indices are 0 without texts.
    """
    if not texts:
        return [0] * len(entries)
    lengths = [0, *accumulate(spoken_length(text) for text in texts)]
    order = sorted(range(len(entries)), key=lambda at: entries[at][0])
    steps = _steps(texts, [entries[at] for at in order], lengths, _pace(lengths, entries, duration))
    return [index for _, index in sorted(zip(order, _cheapest(steps), strict=True))]


def _pace(lengths: Sequence[int], entries: Sequence[tuple[int, str]], duration: int | None) -> float:
    """Return the milliseconds per character."""
    latest = max((ms for ms, _ in entries), default=0)
    length = duration if duration is not None and duration > 0 else lengths[-1] * USUAL_PACE
    return max(length, latest) / lengths[-1]


def _steps(
    texts: Sequence[str], entries: Sequence[tuple[int, str]], lengths: Sequence[int], pace: float
) -> list[list[_Step]]:
    """Return for each entry a step to each text that it may belong to (the Viterbi algorithm)."""
    from dwuglos.language.kinship import Kinship

    kinship, spoken = Kinship(texts), [length * pace for length in lengths]
    steps: list[list[_Step]] = []
    for at, (ms, sentence) in enumerate(entries):
        indices = _candidates(lengths, ms / pace)
        evidence = kinship.evidence(sentence, indices)
        elapsed = ms - entries[at - 1][0] if at else ms
        arrivals = [_arrival(index, spoken, elapsed, steps[-1] if at else None) for index in indices]
        steps.append(
            [
                _Step(index, cost + _length_cost(texts[index], sentence) - likelihood, before)
                for index, (cost, before), likelihood in zip(indices, arrivals, evidence, strict=True)
            ]
        )
    return steps


def _candidates(lengths: Sequence[int], length: float) -> range:
    """Return the indices of the texts around the place where `length` characters have been said."""
    count = len(lengths) - 1
    middle = bisect_left(lengths, length, 0, count)
    begin = max(0, min(middle - _CANDIDATES // 2, count - _CANDIDATES))
    return range(begin, min(count, begin + _CANDIDATES))


def _arrival(index: int, spoken: Sequence[float], elapsed: int, steps: Sequence[_Step] | None) -> tuple[float, int]:
    """Return the least cost of all up to a text, and the place of the step before it, among `steps`, that has it.

    `elapsed` is the time since the entry before, `spoken` the time that the texts before each text take (ms).
    """
    if steps is None:
        return _drift_cost(elapsed, spoken[index], _LEAD), 0
    here = spoken[index]
    costs = [
        inf
        if step.text > index
        else step.cost + _drift_cost(elapsed, here - spoken[step.text], _ROUGH) + _SAME * (step.text == index)
        for step in steps
    ]
    cost = min(costs)
    return cost, costs.index(cost)


def _drift_cost(actual: float, expected: float, rough: int) -> float:
    """Return the cost when `expected` ms of speech take `actual` ms.

    It follows Student's t distribution with 3 degrees of freedom: long silences happen, and must not cost too much.
    """
    square = (actual - expected) ** 2 / (rough**2 + _DRIFT**2 * max(expected, actual))
    return 2 * log1p(square / 3)


def _length_cost(text: str, sentence: str) -> float:
    ratio = log((len(sentence) + 5) / (_PER_CHARACTER * len(text) + 5))
    return 2 * log1p((ratio / _LENGTH_SPREAD) ** 2 / 3)


def _cheapest(steps: Sequence[Sequence[_Step]]) -> list[int]:
    """Return the index of the text for each entry on the cheapest way through the steps."""
    path: list[int] = []
    before = -1
    for column in reversed(steps):
        step = column[before] if path else min(column, key=lambda step: step.cost)
        path.append(step.text)
        before = step.before
    return path[::-1]
