"""What it costs to cut a translation at a place, for each border between two segments of its source.

The cost of a cut is a sum. It depends on the kind of border that the cut falls on, and on whether the source pauses at
its own border; every anchor and every end of a sentence on the wrong side adds to it, and so does the distance from the
place that the segments' share of text and time suggests. The figures were fitted to cuts that people had made in
subtitles of talks: fitted on one half of the talks and examined on the other. Only their order of magnitude matters.
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
    # sentence, clause, conjunction, preposition, opening, plain, phrase, enclitic, kept, hanging, name, forbidden
    Kind.SENTENCE: (0.0, 3.1, 3.0, 4.8, 1.4, 5.7, 5.7, 5.7, 7.0, 12.0, 12.0, 30.0),
    Kind.CLAUSE: (0.0, 0.6, 2.4, 3.8, 1.8, 3.2, 3.2, 3.2, 6.0, 12.0, 12.0, 30.0),
    Kind.PLAIN: (1.0, 0.0, 0.4, 1.6, 1.8, 2.9, 3.0, 3.0, 6.0, 12.0, 12.0, 30.0),
}
"""The cost of a cut by the pause of the source at its border and by the kind of the border in the translation."""
_STRAY_ANCHOR = 0.72
"""For each anchor on the wrong side of a cut."""
_STRAY_SENTENCE = 1.1
"""For each end of a sentence on the wrong side of a cut."""
_COUNTERPART = 0.7
"""Subtracted for each word beside the cut that means the same as a word beside the border of the source."""
_DISTANCE = 0.9
"""For each character from the expected place; divided by the root of the length, as the spread of lengths of
translations grows with it (Gale and Church 1993)."""
_STRAY_LABEL = 8.0
"""For a word in a segment where nobody speaks, or the label of a sound in a segment that is all speech."""
_STOP_INSIDE = re.compile(r"[.!?…]\W{0,3}\s")


class Source(NamedTuple):
    """One or more neighbouring segments that get one part of the translation."""

    words: Sequence[str]
    length: int
    """Visible characters; 0 where nobody speaks."""
    duration: int
    """Milliseconds; 0 where nobody speaks, or when durations are not used."""
    spoken: int
    """The number of segments in which somebody speaks: the part needs at least as many words."""
    labelled: int
    """The number of segments that name a sound."""
    ends: int
    """The number of sentences that end inside."""


class Target(NamedTuple):
    """A stretch of the translation: its words without tags, which of them are labels of sounds, and its borders.

    `kinds` has one border more than there are words: it begins with the one before the first word.
    """

    words: Sequence[str]
    labels: Sequence[bool]
    kinds: Sequence[Kind]

    def part(self, first: int, last: int) -> Target:
        """Return the stretch from word `first` up to `last`."""
        return Target(self.words[first:last], self.labels[first:last], self.kinds[first : last + 1])


class Charges:
    """The costs of all cuts of `target`, for each border between `sources`.

    A place is the number of words before a cut, from 0 to all words.
    """

    def __init__(self, target: Target, sources: Sequence[Source]) -> None:
        self._kinds = target.kinds
        self._labels = target.labels
        self._sources = sources
        self.places = list(accumulate(map(len, target.words), lambda at, length: at + length + 1, initial=0))
        """The visible characters before each place."""
        self._anchors = anchors_between([source.words for source in sources], target.words)
        self._around = [_around(sources, border) for border in range(len(sources) - 1)]
        self._pauses = [_pause(before, after) for before, after in self._around]
        self._source_ends = [source.ends for source in sources]
        self._target_ends = [False, *(kind is Kind.SENTENCE for kind in target.kinds[1:-1]), False]
        self._ends_before = list(accumulate(self._target_ends[:-1], initial=0))
        """The number of sentences that end before each place."""
        self._has_sentences = self._ends_before[-1] > 0 or any(self._source_ends)
        self._is_heard = all(source.spoken for source in sources)

    def between(self, first: int, last: int, border: int, expected: float) -> list[float]:
        """Return the cost of a cut at each place from `first` to `last`.

        `border` is the number of the border between sources, `expected` the place to be expected for it, in visible
        characters.
        """
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
        """Return for each place the cost of the ends of sentences that are too many or too few on either side."""
        ends, joints = self._source_ends, [pause is Kind.SENTENCE for pause in self._pauses]
        left = sum(ends[: border + 1]) + sum(joints[:border])
        right = sum(ends[border + 1 :]) + sum(joints[border + 1 :])
        after = self._ends_before[-1] - right
        return [
            _STRAY_SENTENCE * (abs(before - left) + abs(after - before - here))
            for before, here in zip(self._ends_before[window], self._target_ends[window], strict=True)
        ]

    def _stray_labels(self, border: int) -> list[float]:
        """Return for each place the cost of words where nobody speaks and of labels where the source has none."""
        one, other = self._sources[border : border + 2]
        words = _STRAY_LABEL * ((not one.spoken) - (not other.spoken))
        labels = _STRAY_LABEL * ((not one.labelled) - (not other.labelled))
        return list(accumulate((labels if is_label else words for is_label in self._labels), initial=0.0))

    def _favour_counterparts(self, costs: list[float], first: int, border: int) -> None:
        """Make a place cheaper when the two words on a side of it mean what those on that side of the border mean."""
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
    """Return how many sentences end inside a text; `words` are the words of `text`, without tags."""
    if not _STOP_INSIDE.search(text):  # the rules about borders take longer, and without a stop they find no end
        return 0
    return border_kinds(words).count(Kind.SENTENCE)
