"""Words that show where in the source a word of the translation belongs.

Numbers, names, words of the same root in both languages (vector – wektor, function – funkcja) and the common words of
`language/equivalents.py`. Each word has keys; an English and a Polish word that share a key are likely counterparts.
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
"""Letters at the beginning that two words of one root have in common."""
_LETTERS = str.maketrans("ąćęłńóśźżvyjczéèêëáàâäíîïöôüúç", "akelnossswiikseeeeaaaaiiioouuk")
_SPELLED = """
    sch s  sh s  sz s  ch h  ph f  th t  qu kw  ck k  x ks  ll l  ss s  tt t  mm m  nn n  pp p  ff f  oo o  ee e  ou u
    ae e  rh r
"""
_RESPELLED = dict(zip(_SPELLED.split()[::2], _SPELLED.split()[1::2], strict=True))
_RESPELLING = re.compile("|".join(_RESPELLED))
"""Finds English and Polish spellings of a sound; `_RESPELLED` has the one spelling that replaces both."""
_HOMOGRAPHS = "i a o u w z to do on no my by go me we he ma mi co be so te tu ten but pan"
_FALSE_FRIENDS = frozenset(_HOMOGRAPHS.split())
"""Short words that are spelled alike in both languages and mean different things."""
_COUNTED = "zero one two three four five six seven eight nine ten"
_NUMBERS = {word: f"#{n}" for n, word in enumerate(_COUNTED.split()) if word != "one"}
"""The keys of number words are those of their digits; "one" is left out, as it is mostly a pronoun."""


@lru_cache(maxsize=65_536)
def source_keys(word: str) -> frozenset[str]:
    """Return the keys of an English word, which may have punctuation around it."""
    return _keys(word, english_of)


@lru_cache(maxsize=65_536)
def target_keys(word: str) -> frozenset[str]:
    """Return the keys of a Polish word, which may have punctuation around it."""
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
    """Return the root of the words with this beginning, none when its respelling is shorter than a root."""
    sounds = _RESPELLING.sub(lambda spelling: _RESPELLED[spelling.group()], beginning).translate(_LETTERS)
    return (f"~{sounds[:_ROOT]}",) if len(sounds) >= _ROOT else ()


class Anchors:
    """Keys that a source and its translation share, with the places where each key stands.

    `segments` has the numbers of the segments with a key in their source, in rising order, `words` the numbers of the
    words with that key in the translation, in rising order. Both have the same keys.
    """

    def __init__(self, segments: Mapping[str, Sequence[int]], words: Mapping[str, Sequence[int]]) -> None:
        self._words = words
        self._pairs: list[tuple[int, int]] = []
        """(segment, word) of the anchors that stand once on each side: most do, and these cost least to count."""
        self._others: list[tuple[Sequence[int], Sequence[int]]] = []
        for key, places in words.items():
            if len(places) == len(segments[key]) == 1:
                self._pairs.append((segments[key][0], places[0]))
            else:
                self._others.append((places, segments[key]))

    def strain(self, border: int, first: int, last: int, weight: float) -> list[float]:
        """Return, for each place of a cut from `first` to `last`, the weight of the anchors on the wrong side of it.

        `border` is the number of the segment before the cut, a place is the number of words before it. A key that
        stands in several places counts by how much its share before the cut differs between source and translation.
        """
        # Each anchor changes the sum at few places: the differences are noted first, and summed once at the end.
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
            strays_before = abs(before / len(places) - share)
            changes[0] += strays_before
            for n in range(before, bisect_left(places, last)):
                strays = abs((n + 1) / len(places) - share)
                changes[places[n] + 1 - first] += strays - strays_before
                strays_before = strays
        return [weight * strays for strays in accumulate(changes)]

    def places(self, keys: Iterable[str]) -> set[int]:
        """Return the words of the translation that have one of `keys`."""
        return {place for key in keys for place in self._words.get(key, ())}


def anchors_between(sources: Iterable[Sequence[str]], target: Iterable[str]) -> Anchors:
    """Return the anchors of a source, given as the words of each segment, and the words of its translation."""
    keys_of_target = list(map(target_keys, target))
    all_of_target = frozenset().union(*keys_of_target)
    segments: dict[str, list[int]] = defaultdict(list)
    for n, words in enumerate(sources):
        for keys in filterfalse(all_of_target.isdisjoint, map(source_keys, words)):
            for key in all_of_target & keys:
                segments[key].append(n)
    shared = frozenset(segments)
    places: dict[str, list[int]] = defaultdict(list)
    for n, keys in enumerate(keys_of_target):
        if not shared.isdisjoint(keys):
            for key in shared & keys:
                places[key].append(n)
    return Anchors(segments, places)
