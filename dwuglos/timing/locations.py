"""Finds which English text each entry of a Polish timeline belongs to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import inf, log, log1p
from typing import NamedTuple

from dwuglos.timing.estimates import USUAL_PACE, spoken_length

_CANDIDATES = 80
"""Texts looked at for one entry, around the place that its time points to."""
_PER_CHARACTER = 0.94
"""Characters of Polish for one of English, the median of human subtitles."""
_LENGTH_SPREAD = 0.28
"""Spread of the logarithm of that ratio between sentences."""
_DRIFT = 16
"""How far speech strays from the usual pace: after a time, by the square root of it (in ms) times this many ms."""
_LEAD, _ROUGH = 5000, 500
"""Milliseconds by which the first start and any other time are uncertain anyway."""
_SAME = 3.0
"""What speaks against two entries for one text."""


class _Step(NamedTuple):
    """The cheapest way to place all entries up to one, if that one belongs to `text`.

    `before` is the place of the step that goes before it, among those of the entry before.
    """

    text: int
    cost: float
    before: int


def locate(texts: Sequence[str], entries: Sequence[tuple[int, str]], duration: int | None) -> list[int]:
    """Return the index of the text that each entry, milliseconds and a Polish sentence, belongs to.

    What tells is the time between two entries beside what is said between two texts, and what a translation keeps:
    numbers, names, words, whether it asks, the length. In the order of their times the entries have texts in order.
    All indices are 0 without texts.
    """
    if not texts:
        return [0] * len(entries)
    lengths = [0, *accumulate(spoken_length(text) for text in texts)]
    order = sorted(range(len(entries)), key=lambda at: entries[at][0])
    steps = _steps(texts, [entries[at] for at in order], lengths, _pace(lengths, entries, duration))
    return [index for _, index in sorted(zip(order, _cheapest(steps), strict=True))]


def _pace(lengths: Sequence[int], entries: Sequence[tuple[int, str]], duration: int | None) -> float:
    """Return the milliseconds that a character takes."""
    latest = max((ms for ms, _ in entries), default=0)
    length = duration if duration is not None and duration > 0 else lengths[-1] * USUAL_PACE
    return max(length, latest) / lengths[-1]


def _steps(
    texts: Sequence[str], entries: Sequence[tuple[int, str]], lengths: Sequence[int], pace: float
) -> list[list[_Step]]:
    """Return for each entry a step to each text that it may belong to: Viterbi's algorithm."""
    from dwuglos.language.kinship import Kinship

    kinship, spoken = Kinship(texts), [length * pace for length in lengths]
    steps: list[list[_Step]] = []
    for at, (ms, sentence) in enumerate(entries):
        indices = _candidates(lengths, ms / pace)
        evidence = kinship.evidence(sentence, indices)
        passed = ms - entries[at - 1][0] if at else ms
        reached = [_reach(index, spoken, passed, steps[-1] if at else None) for index in indices]
        steps.append(
            [
                _Step(index, cost + _length_cost(texts[index], sentence) - found, before)
                for index, (cost, before), found in zip(indices, reached, evidence, strict=True)
            ]
        )
    return steps


def _candidates(lengths: Sequence[int], length: float) -> range:
    """Return the texts around the place where so many characters have been said."""
    count = len(lengths) - 1
    middle = bisect_left(lengths, length, 0, count)
    begin = max(0, min(middle - _CANDIDATES // 2, count - _CANDIDATES))
    return range(begin, min(count, begin + _CANDIDATES))


def _reach(index: int, spoken: Sequence[float], passed: int, steps: Sequence[_Step] | None) -> tuple[float, int]:
    """Return the cost of coming to a text by the best of the steps, and the place of that one."""
    if steps is None:
        return _drift_cost(passed, spoken[index], _LEAD), 0
    here = spoken[index]
    costs = [
        inf
        if step.text > index
        else step.cost + _drift_cost(passed, here - spoken[step.text], _ROUGH) + _SAME * (step.text == index)
        for step in steps
    ]
    cost = min(costs)
    return cost, costs.index(cost)


def _drift_cost(actual: float, expected: float, rough: int) -> float:
    """Return the cost of `expected` ms of speech taking `actual` ms; Student's t, as there are long silences."""
    square = (actual - expected) ** 2 / (rough**2 + _DRIFT**2 * max(expected, actual))
    return 2 * log1p(square / 3)


def _length_cost(text: str, sentence: str) -> float:
    ratio = log((len(sentence) + 5) / (_PER_CHARACTER * len(text) + 5))
    return 2 * log1p((ratio / _LENGTH_SPREAD) ** 2 / 3)


def _cheapest(steps: Sequence[Sequence[_Step]]) -> list[int]:
    """Return the texts of the cheapest way through the steps."""
    path: list[int] = []
    before = -1
    for column in reversed(steps):
        step = column[before] if path else min(column, key=lambda step: step.cost)
        path.append(step.text)
        before = step.before
    return path[::-1]
