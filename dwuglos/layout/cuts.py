"""Where a translation is cut over the segments of its source.

Dynamic programming finds the cuts that cost least together; what one costs is in `charges.py`.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from dwuglos.language.markup import without_tags
from dwuglos.layout.borders import Kind, border_kinds, raw_words_of, words_of
from dwuglos.layout.charges import Charges, Source, Target, sentence_ends
from dwuglos.layout.pins import Pins, hold
from dwuglos.layout.silence import has_label, is_silent, labels_among

_TIME = 0.25
"""Share of the durations in the expected place; texts say much more than durations."""
_EMPTY = 1e6
"""A part without words where somebody speaks."""
_REACH = 8
"""Words on either side of the expected place in which a cut is looked for."""
_AT_ONCE = 24
"""More segments than this are first cut in half."""


class _Choice(NamedTuple):
    """The places that a cut may have, from the first, and what each costs; `skip` is for a part without words."""

    first: int
    costs: Sequence[float]
    skip: float


def lay_out(
    translation: str, sources: Sequence[str], durations: Sequence[int] | None = None, pins: Pins | None = None
) -> list[str]:
    """Cut a translation over its segments, and return a part for each of `sources`.

    `durations` are in milliseconds, one a source; `pins` are cuts that stay where they are (see `pins.py`). Joined with
    spaces the parts hold exactly the words that came in, tags and labels too; white space is taken at cuts and ends
    alone. A part is empty only when there are fewer words than segments, nobody speaks in the segment, or a pin says
    so. Raises ValueError when there is no source, or not one duration for each.
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
    """Return the stretches of `text` between cuts, each given as the words before it."""
    if text == " ".join(words):
        return [" ".join(words[a:b]) for a, b in pairwise((0, *cuts))]
    starts, ends = [], [0]
    for word in words:
        starts.append(text.index(word, ends[-1]))
        ends.append(starts[-1] + len(word))
    return [text[starts[a] : ends[b]] if a < b else "" for a, b in pairwise((0, *cuts))]


def _with_pins(target: Target, sources: Sequence[Source], pins: Pins | None) -> list[int]:
    """Return the words before each border; between two pins the text is laid out as if there were no other."""
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
    if all(silent):
        silent = [False] * len(texts)
    labelled = list(map(has_label, texts)) if any(silent) else silent  # labels matter only beside silence
    return list(map(_source, texts, durations or [0] * len(texts), silent, labelled))


def _source(text: str, duration: int, is_quiet: bool, is_labelled: bool) -> Source:
    seen = without_tags(text)
    words = seen.split()
    if is_quiet:
        return Source(words, 0, 0, 0, is_labelled, 0)
    return Source(words, len(seen) + 1, max(duration, 0), 1, is_labelled, sentence_ends(words, seen))


def _target(text: str, words: Sequence[str], sources: Sequence[Source]) -> Target:
    is_heard = all(source.spoken for source in sources)
    labels = [False] * len(words) if is_heard else labels_among(text, words_of(text))
    bare = [without_tags(word) for word in words]
    return Target(bare, labels, [Kind.SENTENCE, *border_kinds(bare), Kind.SENTENCE])


def _cuts(target: Target, sources: Sequence[Source]) -> list[int]:
    """Return the words before each border between `sources`."""
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
    """Return the cuts that cost least together, none before the one in front of it, among `count` words."""
    if len(choices) == 1 and choices[0].skip and skip and 0 < choices[0].first < count:
        first, costs, _ = choices[0]
        return [first + costs.index(min(costs))]
    layers = [_Choice(0, [0.0], _EMPTY)]
    for choice in (*choices, _Choice(count, [0.0], skip)):
        layers.append(choice._replace(costs=_whole_costs(choice, layers[-1])))
    cuts = [count]
    for layer, earlier in zip(layers[:0:-1], layers[-2::-1], strict=True):
        cuts.append(_came_from(cuts[-1], layer.skip, earlier))
    return cuts[-2:0:-1]


def _whole_costs(choice: _Choice, earlier: _Choice) -> list[float]:
    """Return for each place of a cut the least cost of all up to it; `earlier` has those of the one before."""
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


def _came_from(place: int, skip: float, earlier: _Choice) -> int:
    """Return where the cut before one at `place` is."""
    at = place - earlier.first
    before = earlier.costs[: max(at, 0)]
    least = min(before, default=math.inf)
    if at < len(earlier.costs) and earlier.costs[at] + skip < least:
        return place
    return earlier.first + before.index(least)


def _choices(target: Target, sources: Sequence[Source]) -> list[_Choice]:
    """Return for each border between `sources` where its cut may be and what it costs there."""
    charges = Charges(target, sources)
    expected = [share * charges.places[-1] for share in _shares(sources)]
    windows = _windows([bisect_left(charges.places, place) for place in expected], sources, len(target.words))
    return [
        _Choice(first, charges.between(first, last, border, expected[border]), _skip(sources[border]))
        for border, (first, last) in enumerate(windows)
    ]


def _shares(sources: Sequence[Source]) -> list[float]:
    """Return for each border the share of the whole that is before it."""
    count = len(sources)
    by_text = _portions([source.length for source in sources]) or [(n + 1) / count for n in range(count)]
    by_time = _portions([source.duration for source in sources]) or by_text
    return [_TIME * time + (1 - _TIME) * text for text, time in zip(by_text[:-1], by_time[:-1], strict=True)]


def _portions(amounts: Sequence[int]) -> list[float]:
    whole = sum(amounts)
    return [so_far / whole for so_far in accumulate(amounts)] if whole else []


def _windows(centres: Sequence[int], sources: Sequence[Source], count: int) -> list[tuple[int, int]]:
    """Return the first and the last place to look for each cut at, so that every spoken segment can have a word."""
    needs = list(accumulate(source.spoken for source in sources))
    whole = needs[-1]
    reach = _REACH + count // 16  # in a long text the expected places drift
    windows = []
    at = 0
    for centre, need, source in zip(centres, needs, sources, strict=False):
        low, high = (need, count - (whole - need)) if whole <= count else (0, count)
        at = min(max(centre, low, at + source.spoken), high)
        windows.append((max(low, at - reach), min(high, at + reach)))
    return windows
