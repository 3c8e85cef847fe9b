"""How likely it is that a Polish text translates an English one: by the words of both, and by their lengths.

Words are compared by the keys of `layout/anchors.py`: numbers, names, words of one root, common words. A key counts the
more the rarer it is, and only if both texts have it somewhere. All figures are logarithms of likelihood ratios: how
much likelier two texts are if one translates the other than if they have nothing to do with each other.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from heapq import nlargest
from operator import itemgetter

from dwuglos.language.markup import visible_text
from dwuglos.layout.anchors import source_keys, target_keys

_SHARED = 0.55
"""How much of the weight of a shared key counts: those of one sentence are not independent of each other."""
_ALONE = 0.09
"""How much of the weight of a key counts against a pair that has it on one side alone."""
_STRONGEST = 6.0
"""The most that one key counts, however rare it is."""
_OTHERS = 20
"""Other texts without a key that there might be: in a short text no key is common because two sentences have it."""
_QUESTION = 1.5
"""Subtracted when only one of both is a question."""
_VARIANCE = 9.0
"""Of the difference in length for each character; people translate more freely than parliaments (6.8)."""
_LEAST = -9.0
"""The lowest logarithm of the likelihood of a difference in length: a very strange one is not stranger for it."""
_TIMES, _MORE = 3, 90
"""A translation is at most so many times as long as the English, and so many characters more."""


class Likeness:
    """English and Polish texts, each in order, which can be compared with each other.

    `drafts` are translations of the English that are there already, empty where there are none.
    """

    def __init__(self, english: Sequence[str], polish: Sequence[str], drafts: Sequence[str]) -> None:
        ours = [
            frozenset((*_keys(text, True), *_keys(draft, False))) for text, draft in zip(english, drafts, strict=True)
        ]
        theirs = [frozenset(_keys(text, False)) for text in polish]
        self._weights = _weights(ours, theirs)
        self._keys = [[keys & self._weights.keys() for keys in side] for side in (ours, theirs)]
        self._english_lengths = [_length(text) for text in english]
        self._polish_lengths = [_length(text) for text in polish]
        self._asks = [_is_question(text) for text in english], [_is_question(text) for text in polish]
        self._unions: dict[tuple[int, range], tuple[frozenset[str], float]] = {}
        self._by_length = cache(_by_length)

    def _sum(self, keys: Iterable[str]) -> float:
        return sum(self._weights[key] for key in keys)

    def between(self, english: range, polish: range) -> float:
        """Return how much speaks for the Polish texts being the translation of the English ones."""
        ours, our_weight = self._united(0, english)
        theirs, their_weight = self._united(1, polish)
        common = [self._weights[key] for key in ours & theirs]
        chance = math.log(len(english) * len(polish)) / 2  # the more texts, the likelier is a key among them by chance
        shared = sum(weight - chance for weight in common if weight > chance)
        alone = our_weight + their_weight - 2 * sum(common)
        asks = self._asks[0][english[-1]] != self._asks[1][polish[-1]]
        lengths = sum(self._english_lengths[i] for i in english), sum(self._polish_lengths[j] for j in polish)
        return _SHARED * shared - _ALONE * alone - _QUESTION * asks + self._by_length(*lengths)

    def may_be(self, english: range, polish: range) -> bool:
        """Return whether the Polish texts are not much too long for a translation of the English ones."""
        ours = sum(self._english_lengths[english.start : english.stop])
        return sum(self._polish_lengths[polish.start : polish.stop]) <= _TIMES * ours + _MORE

    def _united(self, side: int, rows: range) -> tuple[frozenset[str], float]:
        """Return the keys of neighbouring texts, and their weight."""
        if (side, rows) not in self._unions:
            keys = frozenset().union(*(self._keys[side][row] for row in rows))
            self._unions[side, rows] = keys, self._sum(keys)
        return self._unions[side, rows]

    def best(self, least: float, clearly: float) -> list[tuple[int, int]]:
        """Return pairs of an English and a Polish text that share at least so much, and clearly more than others."""
        having: dict[str, list[int]] = defaultdict(list)
        for row, keys in enumerate(self._keys[0]):
            for key in keys:
                having[key].append(row)
        most = max(8, len(self._keys[0]) // 20)
        pairs = []
        for row, keys in enumerate(self._keys[1]):
            sums: dict[int, float] = defaultdict(float)
            for key in keys:
                for other in having[key] if len(having[key]) <= most else ():
                    sums[other] += self._weights[key]
            ranked = nlargest(2, sums.items(), key=itemgetter(1))
            if ranked and ranked[0][1] >= least and (len(ranked) == 1 or ranked[0][1] >= clearly * ranked[1][1]):
                pairs.append((ranked[0][0], row))
        return pairs


def _keys(text: str, is_english: bool) -> Iterable[str]:
    keys = source_keys if is_english else target_keys
    return (key for word in visible_text(text).split() for key in keys(word))


def _weights(english: Sequence[frozenset[str]], polish: Sequence[frozenset[str]]) -> Mapping[str, float]:
    """Return the weight of each key that both sides have: the rarer side decides as little as the other."""
    ours = Counter(key for keys in english for key in keys)
    theirs = Counter(key for keys in polish for key in keys)
    many = (len(english) + _OTHERS) * (len(polish) + _OTHERS)
    return {key: min(_STRONGEST, math.log(many / (n * theirs[key])) / 2) for key, n in ours.items() if key in theirs}


def _length(text: str) -> int:
    return len(visible_text(text).strip()) + 1


def _is_question(text: str) -> bool:
    return "?" in text[-4:]


def _by_length(english: int, polish: int) -> float:
    """Return the logarithm of the likelihood of a difference in length at least as great (Gale and Church 1993)."""
    deviation = abs(polish - english) / math.sqrt((english + polish) / 2 * _VARIANCE)
    likelihood = math.erfc(deviation / math.sqrt(2))
    return max(_LEAST, math.log(likelihood)) if likelihood > 0 else _LEAST
