"""Words that show where in the source a word of the translation belongs.

Numbers, names, words of the same root in both languages (vector – wektor, function – funkcja) and the common words of
`equivalents.py`. Each gives a key, and a word in either language with the same key is likely to be its counterpart.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import accumulate, filterfalse

from dwuglos.language.equivalents import english_of, meanings_of
from dwuglos.layout.borders import EDGES

_DIGITS = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_ROOT = 4
"""Letters that two words have in common when they are of one root."""
_LETTERS = str.maketrans("ąćęłńóśźżvyjczéèêëáàâäíîïöôüúç", "akelnossswiikseeeeaaaaiiioouuk")
_SPELLED = """
    sch s  sh s  sz s  ch h  ph f  th t  qu kw  ck k  x ks  ll l  ss s  tt t  mm m  nn n  pp p  ff f  oo o  ee e  ou u
    ae e  rh r
"""
_RESPELLED = dict(zip(_SPELLED.split()[::2], _SPELLED.split()[1::2], strict=True))
_RESPELLING = re.compile("|".join(_RESPELLED))
"""English and Polish ways to write a sound, each with what both become."""
_HOMOGRAPHS = "i a o u w z to do on no my by go me we he ma mi co be so te tu ten but pan"
_FALSE_FRIENDS = frozenset(_HOMOGRAPHS.split())
"""Short words that both languages have, with nothing else in common."""
_COUNTED = "zero one two three four five six seven eight nine ten"
_NUMBERS = {word: f"#{n}" for n, word in enumerate(_COUNTED.split()) if word != "one"}
"""Number words with the keys of their digits; "one" is mostly no number."""


@lru_cache(maxsize=65_536)
def source_keys(word: str) -> frozenset[str]:
    """Return the keys of an English word."""
    return _keys(word, english_of)


@lru_cache(maxsize=65_536)
def target_keys(word: str) -> frozenset[str]:
    """Return the keys of a Polish word."""
    return _keys(word, meanings_of)


def _keys(word: str, meanings: Callable[[str], Iterable[str]]) -> frozenset[str]:
    bare = word.lower()
    if not bare.isalpha():
        bare = bare.strip(EDGES)
        if not bare.isalpha() and (digits := _DIGITS.findall(_THOUSANDS.sub("", bare))):
            return frozenset(f"#{number.lstrip('0') or '0'}" for number in digits)
    common = [_NUMBERS.get(meaning, meaning) for meaning in meanings(bare)]
    return frozenset((*common, *_root(bare)))


def _root(bare: str) -> tuple[str, ...]:
    """Return the first sounds of a word in a spelling that English and Polish share."""
    if len(bare) < _ROOT:
        return () if not bare or bare in _FALSE_FRIENDS else (f"={bare}",)
    return _sounds(bare[: 2 * _ROOT])


@lru_cache(maxsize=16_384)
def _sounds(beginning: str) -> tuple[str, ...]:
    """Return the root that a word with this beginning has, none where two letters stand for each sound of it."""
    sounds = _RESPELLING.sub(lambda found: _RESPELLED[found.group()], beginning).translate(_LETTERS)
    return (f"~{sounds[:_ROOT]}",) if len(sounds) >= _ROOT else ()


class Anchors:
    """Keys that a source and its translation share, and where each stands."""

    def __init__(self, segments: Mapping[str, Sequence[int]], words: Mapping[str, Sequence[int]]) -> None:
        self._words = words
        self._pairs: list[tuple[int, int]] = []
        """Anchors that stand in one segment and one place."""
        self._others: list[tuple[Sequence[int], Sequence[int]]] = []
        for key, places in words.items():
            if len(places) == len(segments[key]) == 1:
                self._pairs.append((segments[key][0], places[0]))
            else:
                self._others.append((places, segments[key]))

    def strain(self, border: int, first: int, last: int, weight: float) -> list[float]:
        """Return for each place of a cut from `first` to `last` the weight of the anchors on the wrong side of it.

        `border` is the number of the segment before the cut. An anchor that stands in several places counts by the
        share of them.
        """
        changes = [0.0] * (last - first + 1)
        for segment, place in self._pairs:
            if segment > border:
                changes[0] += place < first
                if first <= place < last:
                    changes[place + 1 - first] += 1
            elif place >= first:
                changes[0] += 1
                if place < last:
                    changes[place + 1 - first] -= 1
        for places, segments in self._others:
            share = bisect_right(segments, border) / len(segments)
            before = bisect_left(places, first)
            so_far = abs(before / len(places) - share)
            changes[0] += so_far
            for n in range(before, bisect_left(places, last)):
                strays = abs((n + 1) / len(places) - share)
                changes[places[n] + 1 - first] += strays - so_far
                so_far = strays
        return [weight * strays for strays in accumulate(changes)]

    def places(self, keys: Iterable[str]) -> set[int]:
        """Return the words of the translation that have one of `keys`."""
        return {place for key in keys for place in self._words.get(key, ())}


def anchors_between(sources: Iterable[Sequence[str]], target: Iterable[str]) -> Anchors:
    """Return the anchors of a source, given as the words of each segment, and the words of its translation."""
    keys_of_target = list(map(target_keys, target))
    wanted = frozenset().union(*keys_of_target)
    segments: dict[str, list[int]] = defaultdict(list)
    for n, words in enumerate(sources):
        for keys in filterfalse(wanted.isdisjoint, map(source_keys, words)):
            for key in wanted & keys:
                segments[key].append(n)
    shared = frozenset(segments)
    places: dict[str, list[int]] = defaultdict(list)
    for n, keys in enumerate(keys_of_target):
        if not shared.isdisjoint(keys):
            for key in shared & keys:
                places[key].append(n)
    return Anchors(segments, places)
