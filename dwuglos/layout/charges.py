"""What it costs to cut a translation at a place, beside what its source does at the border of two segments.

Each cut costs: by what kind of border it falls on and whether the source pauses there too; for every anchor and every
end of a sentence that lands on the wrong side; for its distance from the share that the segments have of text and time.
The figures were found by fitting cuts that people had made in subtitles of talks, one half of the talks at a time, and
looking at the other half; only their order of size matters.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import accumulate
from operator import add
from typing import NamedTuple

from dwuglos.layout.anchors import anchors_between, source_keys
from dwuglos.layout.borders import Kind, border_kind, border_kinds

_BY_PAUSE: dict[Kind, tuple[float, ...]] = {
    # sentence, clause, conjunction, preposition, opening, plain, phrase, kept, hanging, name, forbidden
    Kind.SENTENCE: (0.0, 3.1, 3.0, 4.8, 1.4, 5.7, 5.7, 7.0, 12.0, 12.0, 30.0),
    Kind.CLAUSE: (0.0, 0.6, 2.4, 3.8, 1.8, 3.2, 3.2, 6.0, 12.0, 12.0, 30.0),
    Kind.PLAIN: (1.0, 0.0, 0.4, 1.6, 1.8, 2.9, 3.0, 6.0, 12.0, 12.0, 30.0),
}
"""What a cut costs by the pause that the source makes there and the kind of the border in the translation."""
_STRAY_ANCHOR = 0.72
_STRAY_SENTENCE = 1.1
_COUNTERPART = 0.7
"""What a cut is cheaper for when the words around it mean the same as those around the border of the source."""
_DISTANCE = 0.9
"""By characters from the expected place; the spread grows with the root of the length (Gale and Church 1993)."""
_STRAY_LABEL = 8.0
"""A word where nobody speaks, or the label of a sound where somebody does."""
_STOP_INSIDE = re.compile(r"[.!?…]\W{0,3}\s")


class Source(NamedTuple):
    """Segments that get one part of the translation: words, characters, milliseconds."""

    words: Sequence[str]
    length: int
    duration: int
    spoken: int
    """How many of them are spoken: so many words they need at least."""
    labelled: int
    ends: int
    """Ends of sentences inside."""


class Target(NamedTuple):
    """A stretch of the translation: its words, which of them are labels of sounds, and the borders around each."""

    words: Sequence[str]
    labels: Sequence[bool]
    kinds: Sequence[Kind]

    def part(self, first: int, last: int) -> Target:
        """Return the stretch from word `first` up to `last`."""
        return Target(self.words[first:last], self.labels[first:last], self.kinds[first : last + 1])


class Charges:
    """What it costs to cut `target` for each border between `sources`."""

    def __init__(self, target: Target, sources: Sequence[Source]) -> None:
        self._kinds = target.kinds
        self._labels = target.labels
        self._sources = sources
        self.places = list(accumulate(map(len, target.words), lambda at, length: at + length + 1, initial=0))
        """The characters seen before each place that a cut may have: before the first word, after it, and so on."""
        self._anchors = anchors_between([source.words for source in sources], target.words)
        self._around = [_around(sources, border) for border in range(len(sources) - 1)]
        self._pauses = [_pause(before, after) for before, after in self._around]
        self._source_ends = [source.ends for source in sources]
        self._target_ends = [False, *(kind is Kind.SENTENCE for kind in target.kinds[1:-1]), False]
        self._ends_before = list(accumulate(self._target_ends[:-1], initial=0))
        """The sentences that end before each place that a cut may have."""
        self._has_sentences = self._ends_before[-1] > 0 or any(self._source_ends)
        self._is_heard = all(source.spoken for source in sources)

    def between(self, first: int, last: int, border: int, expected: float) -> list[float]:
        """Return what a cut costs at each place from `first` to `last`; `expected` is in characters seen."""
        row = _BY_PAUSE[self._pauses[border]]
        scale = _DISTANCE / math.sqrt(self.places[-1] + 1)
        window = slice(first, last + 1)
        costs = [
            row[kind] + strays + scale * abs(place - expected)
            for kind, strays, place in zip(
                self._kinds[window],
                self._anchors.strain(border, first, last, _STRAY_ANCHOR),
                self.places[window],
                strict=True,
            )
        ]
        if self._has_sentences:
            costs = list(map(add, costs, self._stray_sentences(border, window)))
        if not self._is_heard:
            costs = list(map(add, costs, self._stray_labels(border)[window]))
        self._favour_counterparts(costs, first, border)
        return costs

    def _stray_sentences(self, border: int, window: slice) -> list[float]:
        """Return what the ends of sentences cost that are too many or too few on either side of each place."""
        ends, joints = self._source_ends, [pause is Kind.SENTENCE for pause in self._pauses]
        left = sum(ends[: border + 1]) + sum(joints[:border])
        right = sum(ends[border + 1 :]) + sum(joints[border + 1 :])
        after = self._ends_before[-1] - right
        return [
            _STRAY_SENTENCE * (abs(before - left) + abs(after - before - here))
            for before, here in zip(self._ends_before[window], self._target_ends[window], strict=True)
        ]

    def _stray_labels(self, border: int) -> list[float]:
        """Return what it costs that words stand in silence, or labels where there was none, by where a cut is."""
        one, other = self._sources[border : border + 2]
        words = _STRAY_LABEL * ((not one.spoken) - (not other.spoken))
        labels = _STRAY_LABEL * ((not one.labelled) - (not other.labelled))
        return list(accumulate((labels if is_label else words for is_label in self._labels), initial=0.0))

    def _favour_counterparts(self, costs: list[float], first: int, border: int) -> None:
        """Make places cheaper whose two words on either side mean what those around the border of the source do."""
        left, right = self._around[border]
        for words, side, outward in ((left[:-3:-1], 1, 1), (right[:2], 0, -1)):
            for distance, word in enumerate(words):
                for place in self._anchors.places(source_keys(word)):
                    at = place + side - first
                    _lower(costs, at, _COUNTERPART * (2 - distance))
                    _lower(costs, at + outward, _COUNTERPART)


def _lower(costs: list[float], at: int, amount: float) -> None:
    if 0 <= at < len(costs):
        costs[at] -= amount


def _around(sources: Sequence[Source], border: int) -> tuple[Sequence[str], Sequence[str]]:
    """Return the words of the nearest spoken segments before and after a border."""
    before, after = sources[border : border + 2]
    if before.spoken and after.spoken:
        return before.words, after.words
    words = next((source.words for source in sources[border::-1] if source.spoken), ())
    return words, next((source.words for source in sources[border + 1 :] if source.spoken), ())


def _pause(before: Sequence[str], after: Sequence[str]) -> Kind:
    if not before or not after:
        return Kind.PLAIN
    kind = border_kind(before[-1], after[0])
    return kind if kind in _BY_PAUSE else Kind.PLAIN


def sentence_ends(words: Sequence[str], text: str) -> int:
    """Return how many sentences end inside a text, given as its words too."""
    if not _STOP_INSIDE.search(text):
        return 0
    return border_kinds(words).count(Kind.SENTENCE)
