"""How well a Polish text fits an English one, by numbers, names, words of one root, common words, and length.

The weights are fixed, and not those of a talk: then the likeness of two texts depends on nothing else, and an edit
changes that of its neighbours only.
"""

from __future__ import annotations

from functools import lru_cache
from math import log
from typing import NamedTuple

from dwuglos.checks.parts.texts import bare
from dwuglos.language.common_words import ENGLISH
from dwuglos.layout.anchors import source_keys, target_keys

_NUMBER, _ROOT, _WORD, _FUNCTION_WORD = 2.5, 2.0, 1.5, 0.4
"""What a key counts that both texts have: a number, a root, a common word, a word that may stand in any sentence."""
_LONGER_BY = 0.94
"""Characters of Polish for one of English: the median of human translations."""
_SPREAD = 0.35
"""How far the logarithm of that ratio mostly is from its median."""
_WORST_LENGTH = 3.0
_QUESTION = 1.5
_SMALLEST = 6
"""Added to lengths, as short texts differ more."""
_CACHE_SIZE = 256
"""Texts whose traits are remembered: each is compared with a few neighbours, one after the other."""


class Traits(NamedTuple):
    """What a text is compared by."""

    keys: frozenset[str]
    length: float
    """The logarithm of its length; of a Polish text, of the length that its English mostly has."""
    asks: bool


@lru_cache(_CACHE_SIZE)
def english_traits(text: str) -> Traits:
    """Return the traits of an English text."""
    plain = bare(text)
    return Traits(frozenset().union(*map(source_keys, plain.split())), log(len(plain) + _SMALLEST), "?" in plain)


@lru_cache(_CACHE_SIZE)
def polish_traits(text: str) -> Traits:
    """Return the traits of a Polish text."""
    plain = bare(text)
    keys = frozenset().union(*map(target_keys, plain.split()))
    return Traits(keys, log(len(plain) / _LONGER_BY + _SMALLEST), "?" in plain)


def likeness(english: Traits, polish: Traits) -> float:
    """Return how well the texts with these traits fit: the more, the better; 0 means nothing in particular."""
    shared = sum(map(_weight, english.keys & polish.keys))
    apart = (polish.length - english.length) / _SPREAD
    return shared - min(apart * apart / 2, _WORST_LENGTH) + (_QUESTION if english.asks and polish.asks else 0.0)


@lru_cache(20_000)
def _weight(key: str) -> float:
    if key[0] == "#":
        return _NUMBER
    if key[0] in "~=":
        return _ROOT
    return _FUNCTION_WORD if key in ENGLISH else _WORD
