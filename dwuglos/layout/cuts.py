"""Lay a translation over the segments of its source: one cut for each border between two segments.

Dynamic programming finds the cuts whose sum of costs is least; `charges.py` says what one cut costs. A place of a cut
is the number of words before it.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.layout.borders import Kind, border_kinds, raw_words_of, words_of
from dwuglos.layout.charges import Charges, Source, Target, sentence_ends
from dwuglos.layout.pins import Pins, hold
from dwuglos.layout.silence import has_label, is_silent, labels_among

_TIME = 0.25
"""The weight of the durations in the expected place of a cut; the lengths of the texts predict it much better."""
_EMPTY = 1e6
"""The cost of a part without words where somebody speaks."""
_REACH = 8
"""The number of words on either side of the expected place where a cut is looked for."""
_AT_ONCE = 24
"""Segments that are laid out at once; more are first divided into halves, and each half is laid out for itself."""


class _Choice(NamedTuple):
    """The costs of a cut at the places from `first` on; `skip` is the cost of a part without words before it."""

    first: int
    costs: Sequence[float]
    skip: float


def lay_out(
    translation: str, sources: Sequence[str], durations: Sequence[int] | None = None, pins: Pins | None = None
) -> list[str]:
    """Cut a translation over its segments, and return a part for each of `sources`.

    `durations` are in milliseconds, one for each source; `pins` are cuts that stay where they are (see `pins.py`).
    The parts together hold exactly the words of `translation`, with tags and labels; only the white space at cuts and
    at both ends is removed. A part is empty only when there are fewer words than segments, when nobody speaks in the
    segment, or when a pin makes it so. Raises ValueError when there are no sources, or when the number of durations
    is not that of the sources.
    """
    if not sources or (durations is not None and len(durations) != len(sources)):
        raise ValueError("a translation needs sources to be laid over, and each its duration or none any")
    if len(sources) == 1:
        return [translation.strip()]
    words = raw_words_of(translation)
    segments = _sources(sources, durations)
    cuts = _with_pins(_target(translation, words, segments), segments, pins)
    return _parts(translation, words, [*cuts, len(words)])


def _parts(text: str, words: Sequence[str], cuts: Sequence[int]) -> list[str]:
    """Return the stretches of `text` between `cuts`; a cut is given as the number of words before it."""
    if text == " ".join(words):
        return [" ".join(words[a:b]) for a, b in pairwise((0, *cuts))]
    starts, ends = [], [0]
    for word in words:
        starts.append(text.index(word, ends[-1]))
        ends.append(starts[-1] + len(word))
    return [text[starts[a] : ends[b]] if a < b else "" for a, b in pairwise((0, *cuts))]


def _with_pins(target: Target, sources: Sequence[Source], pins: Pins | None) -> list[int]:
    """Return the place of each cut; the text between two pins is laid out as if it stood alone."""
    count = len(target.words)
    cuts: list[int] = []
    first = 0
    for border, before in (*hold(pins, len(sources) - 1, count), (len(sources) - 1, count)):
        stretch = target.part(first, before)
        cuts += [first + cut for cut in _cuts(stretch, sources[len(cuts) : border + 1])]
        cuts.append(before)
        first = before
    return cuts[:-1]


def _sources(texts: Sequence[str], durations: Sequence[int] | None) -> list[Source]:
    silent = [is_silent(text) for text in texts]
    if all(silent):  # then the translation is of the labels, and every segment takes its share of it
        silent = [False] * len(texts)
    labelled = list(map(has_label, texts)) if any(silent) else silent  # the charges look at labels beside silence only
    return list(map(_source, texts, durations or [0] * len(texts), silent, labelled))


def _source(text: str, duration: int, is_quiet: bool, is_labelled: bool) -> Source:
    seen = visible_text(text)
    words = seen.split()
    if is_quiet:
        return Source(words, 0, 0, 0, is_labelled, 0)
    return Source(words, len(seen) + 1, max(duration, 0), 1, is_labelled, sentence_ends(words, seen))


def _target(text: str, words: Sequence[str], sources: Sequence[Source]) -> Target:
    is_heard = all(source.spoken for source in sources)
    labels = [False] * len(words) if is_heard else labels_among(text, words_of(text))
    bare = [visible_text(word) for word in words]
    return Target(bare, labels, [Kind.SENTENCE, *border_kinds(bare), Kind.SENTENCE])


def _cuts(target: Target, sources: Sequence[Source]) -> list[int]:
    """Return the place of the cut for each border between `sources`."""
    if len(sources) < 2 or not target.words:
        return [0] * (len(sources) - 1)
    if len(sources) <= _AT_ONCE:
        return _cheapest(_choices(target, sources), len(target.words), _skip(sources[-1]))
    middle = len(sources) // 2
    halves = [_together(sources[:middle]), _together(sources[middle:])]
    (cut,) = _cuts(target, halves)
    right = _cuts(target.part(cut, len(target.words)), sources[middle:])
    return [*_cuts(target.part(0, cut), sources[:middle]), cut, *(cut + more for more in right)]


def _together(sources: Sequence[Source]) -> Source:
    words = [word for source in sources for word in source.words]
    _, lengths, durations, spoken, labelled, _ = zip(*sources, strict=True)
    ends = sentence_ends(words, " ".join(words))
    return Source(words, sum(lengths), sum(durations), sum(spoken), sum(labelled), ends)


def _skip(source: Source) -> float:
    return _EMPTY if source.spoken else 0.0


def _cheapest(choices: Sequence[_Choice], count: int, skip: float) -> list[int]:
    """Return the places of the cuts with the least sum of costs; a cut is never before the one to its left.

    `count` is the number of words, `skip` the cost of a last part without words.
    """
    # Between two spoken segments there is one cut, and it is at its cheapest place: no layers are needed.
    if len(choices) == 1 and choices[0].skip and skip and 0 < choices[0].first < count:
        first, costs, _ = choices[0]
        return [first + costs.index(min(costs))]
    layers = [_Choice(0, [0.0], _EMPTY)]
    for choice in (*choices, _Choice(count, [0.0], skip)):
        layers.append(choice._replace(costs=_whole_costs(choice, layers[-1])))
    cuts = [count]
    for layer, earlier in zip(layers[:0:-1], layers[-2::-1], strict=True):
        cuts.append(_previous_cut(cuts[-1], layer.skip, earlier))
    return cuts[-2:0:-1]


def _whole_costs(choice: _Choice, earlier: _Choice) -> list[float]:
    """Return for each place of a cut the least sum of its cost and those of all cuts before it.

    `earlier` has these sums for the cut before. The minimum over the earlier places is carried along, which keeps the
    time linear in the number of places.
    """
    before, skip = earlier.costs, choice.skip
    count = len(before)
    least, seen = math.inf, 0
    whole = []
    for at, cost in enumerate(choice.costs, choice.first - earlier.first):
        while seen < at and seen < count:
            if before[seen] < least:
                least = before[seen]
            seen += 1
        joined = before[at] + skip if at < count else math.inf
        whole.append(cost + (joined if joined < least else least))
    return whole


def _previous_cut(place: int, skip: float, earlier: _Choice) -> int:
    """Return the place of the cut before the one at `place`; `earlier` has the sums of costs of its places."""
    at = place - earlier.first
    before = earlier.costs[: max(at, 0)]
    least = min(before, default=math.inf)
    if at < len(earlier.costs) and earlier.costs[at] + skip < least:
        return place
    return earlier.first + before.index(least)


def _choices(target: Target, sources: Sequence[Source]) -> list[_Choice]:
    """Return for each border between `sources` the places that its cut may have, with their costs."""
    charges = Charges(target, sources)
    expected = [share * charges.places[-1] for share in _shares(sources)]
    windows = _windows([bisect_left(charges.places, place) for place in expected], sources, len(target.words))
    return [
        _Choice(first, charges.between(first, last, border, expected[border]), _skip(sources[border]))
        for border, (first, last) in enumerate(windows)
    ]


def _shares(sources: Sequence[Source]) -> list[float]:
    """Return for each border the share of text and time that is before it, from 0 to 1."""
    count = len(sources)
    by_text = _portions([source.length for source in sources]) or [(n + 1) / count for n in range(count)]
    by_time = _portions([source.duration for source in sources]) or by_text
    return [_TIME * time + (1 - _TIME) * text for text, time in zip(by_text[:-1], by_time[:-1], strict=True)]


def _portions(amounts: Sequence[int]) -> list[float]:
    whole = sum(amounts)
    return [amount / whole for amount in accumulate(amounts)] if whole else []


def _windows(centres: Sequence[int], sources: Sequence[Source], count: int) -> list[tuple[int, int]]:
    """Return for each cut the first and the last place to try, so that every spoken segment can have a word.

    `centres` are the expected places of the cuts, `count` is the number of words.
    """
    needs = list(accumulate(source.spoken for source in sources))
    whole = needs[-1]
    reach = _REACH + count // 16  # the longer the text, the farther the expected places may be from the right ones
    windows = []
    at = 0
    for centre, need, source in zip(centres, needs, sources, strict=False):
        low, high = (need, count - (whole - need)) if whole <= count else (0, count)
        at = min(max(centre, low, at + source.spoken), high)
        windows.append((max(low, at - reach), min(high, at + reach)))
    return windows
