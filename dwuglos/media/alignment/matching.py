"""Match what was heard with a text: which word is which, where that is certain.

Three words in a row that are the same in both are a seed; seeds in the same order on both sides form a chain, and
between two of its links the longest common sequence of words is taken. A match that would need speech faster than
anybody speaks is dropped: words such as “of the” are heard anywhere.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from dwuglos.media.alignment.engine import Heard

SEED = 3
"""Words in a row that are hardly the same by chance."""
_MOST_PAIRS = 60
"""A seed that occurs so often, counted as pairs of places, is a phrase that says nothing about the place."""
_LARGEST = 1_000_000
"""Pairs of words up to which the longest common sequence between two links is looked for."""
_NEAR = 12
"""Words between two links up to which single words between them are believed."""
_FASTEST = 0.4
_SLOWEST = 3.0
"""The shortest and the longest time that words are said in, as a share of the usual one."""
_ROUGH, _PAUSE = 300, 2_000
"""Milliseconds by which a time may be less than that, or more."""
_APART = 800
"""Milliseconds between two words from which on they are not said in one go."""
_SHORT = 250
"""Milliseconds that a word usually takes below which it is heard anywhere: of, to, a, is."""
_TORN = 2
"""Words of a segment that are hardly said so long before the rest of it, or after."""
_SMALL = 6
"""Words up to which a group may be there by chance."""


class Match(NamedTuple):
    """A word of the text, by its place there, and the heard word that it is, by its place among those."""

    word: int
    heard: int


def matches(words: Sequence[str], heard: Sequence[Heard], lengths: Sequence[int], owners: Sequence[int]) -> list[Match]:
    """Return the words of a text that were heard for certain, in order.

    `lengths` are the milliseconds that each word usually takes, `owners` the segment that each is in.
    """
    links = _chain(_seeds(words, [each.word for each in heard]))
    found = [*links, *_between(words, heard, links)]
    return _possible(sorted(set(found)), heard, lengths, owners)


def _seeds(words: Sequence[str], heard: Sequence[str]) -> list[Match]:
    """Return where a row of words is in both, by its first words."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, row in enumerate(_rows(words)):
        places[row].append(place)
    seeds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, row in enumerate(_rows(heard)):
        if row in places:
            seeds[row].append(place)
    return [
        Match(place, at)
        for row, heard_at in seeds.items()
        if len(heard_at) * len(places[row]) <= _MOST_PAIRS
        for at in heard_at
        for place in places[row]
    ]


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(SEED)), strict=False)


def _chain(seeds: Iterable[Match]) -> list[Match]:
    """Return all words of the longest sequence of seeds that rises on both sides, found by patience sorting."""
    ends: list[int] = []
    best: list[int] = []
    before: list[int] = []
    ordered = sorted(seeds, key=lambda seed: (seed.word, -seed.heard))
    for at, seed in enumerate(ordered):
        place = bisect_left(ends, seed.heard)
        before.append(best[place - 1] if place else -1)
        ends[place : place + 1], best[place : place + 1] = [seed.heard], [at]
    chain: list[Match] = []
    at = best[-1] if best else -1
    while at >= 0:
        chain.append(ordered[at])
        at = before[at]
    links: list[Match] = []
    for seed in reversed(chain):
        for n in range(SEED):
            if not links or (seed.word + n > links[-1].word and seed.heard + n > links[-1].heard):
                links.append(Match(seed.word + n, seed.heard + n))
    return links


def _between(words: Sequence[str], heard: Sequence[Heard], links: Sequence[Match]) -> Iterator[Match]:
    """Yield matches between neighbouring links: in small gaps of any words, in others only two in a row."""
    from rapidfuzz.distance import LCSseq

    whole = [Match(-1, -1), *links, Match(len(words), len(heard))]
    for (word, at), (next_word, next_at) in pairwise(whole):
        ours, theirs = words[word + 1 : next_word], [each.word for each in heard[at + 1 : next_at]]
        if not ours or not theirs or len(ours) * len(theirs) > _LARGEST:
            continue
        is_small = max(len(ours), len(theirs)) <= _NEAR
        for block in LCSseq.opcodes(ours, theirs).as_matching_blocks():
            if block.size >= (1 if is_small else 2):
                yield from (Match(word + 1 + block.a + n, at + 1 + block.b + n) for n in range(block.size))


def _possible(
    found: Sequence[Match], heard: Sequence[Heard], lengths: Sequence[int], owners: Sequence[int]
) -> list[Match]:
    """Return matches that stand close together, and leave enough time for the words between them."""
    elapsed = [0]
    for length in lengths:
        elapsed.append(elapsed[-1] + length)
    groups = [group for group in _groups(_steady(found, heard, elapsed), heard, elapsed) if len(group) >= SEED]
    while (bad := _contradiction(groups, heard, elapsed)) is not None:
        del groups[bad]
    for one, other in pairwise(groups):
        _drop_torn(one, other, owners)
    return [match for group in groups for match in group]


def _steady(found: Sequence[Match], heard: Sequence[Heard], elapsed: Sequence[int]) -> list[Match]:
    """Return matches without single words that are short, or leave no time to the words on one side.

    A single word is one whose neighbours in the text were not heard right before and after it.
    """

    def touches(one: Match, other: Match) -> bool:
        time = heard[other.heard].start - heard[one.heard].end
        return other.word == one.word + 1 and time < _APART

    def hurries(one: Match, other: Match) -> bool:
        usual = elapsed[other.word] - elapsed[one.word + 1]
        return usual > 0 and heard[other.heard].start - heard[one.heard].end < _FASTEST * usual

    def stays(before: Match | None, match: Match, after: Match | None) -> bool:
        if (before and touches(before, match)) or (after and touches(match, after)):
            return True
        is_short = elapsed[match.word + 1] - elapsed[match.word] < _SHORT
        return not (is_short or (before and hurries(before, match)) or (after and hurries(match, after)))

    around = zip((None, *found), found, (*found[1:], None), strict=False)
    return [match for before, match, after in around if stays(before, match, after)]


def _groups(found: Sequence[Match], heard: Sequence[Heard], elapsed: Sequence[int]) -> Iterator[list[Match]]:
    """Yield matches of which each follows the one before soon, and after about the time that its words take."""
    group: list[Match] = []
    for match in found:
        if group and not _follows(group[-1], match, heard, elapsed):
            yield group
            group = []
        group.append(match)
    if group:
        yield group


def _follows(one: Match, other: Match, heard: Sequence[Heard], elapsed: Sequence[int]) -> bool:
    usual = elapsed[other.word] - elapsed[one.word + 1]
    time = heard[other.heard].start - heard[one.heard].end
    return other.word - one.word <= _NEAR and _FASTEST * usual - _ROUGH <= time <= _SLOWEST * usual + _PAUSE


def _drop_torn(one: list[Match], other: list[Match], owners: Sequence[int]) -> None:
    """Drop a word or two on one side of a long pause that belong to the segment on its other side."""
    upper, lower = owners[one[-1].word], owners[other[0].word]
    after = [match for match in one[-_TORN - 1 :] if owners[match.word] == lower]
    before = [match for match in other[: _TORN + 1] if owners[match.word] == upper]
    if len(after) <= _TORN and len(one) > len(after) and other[0].word - one[-1].word <= _NEAR:
        del one[len(one) - len(after) :]
    elif len(before) <= _TORN and len(other) > len(before) and other[0].word - one[-1].word <= _NEAR:
        del other[: len(before)]


def _contradiction(groups: Sequence[Sequence[Match]], heard: Sequence[Heard], elapsed: Sequence[int]) -> int | None:
    """Return a small group that leaves too little time to a neighbour; None when there is none.

    Between two large ones there is text that nobody says.
    """
    for at, (one, other) in enumerate(pairwise(groups)):
        usual = elapsed[other[0].word] - elapsed[one[-1].word + 1]
        time = heard[other[0].heard].start - heard[one[-1].heard].end
        if time < _FASTEST * usual - _ROUGH and min(len(one), len(other)) <= _SMALL:
            return at if len(one) < len(other) else at + 1
    return None
