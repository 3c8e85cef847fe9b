"""Which words two versions of a text share, in order.

Words that stand three by three at one place only, in both versions, are found first; what lies between them is compared
word by word. So two versions of a whole day of talk are compared in a second.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.language.rising import rising

_AROUND = 3
"""Words that are looked for together, in the first look."""
_LONG = 250_000
"""Pairs of words from which on those that come all the time are not compared with each other."""
_SIGN = re.compile(r"[\w%$€£°+*/=<>^&#@]+(?:[.,:'’-][\w%]+)*")


class Stretch(NamedTuple):
    """Words that both versions have: the place of the first one in each, and how many they are."""

    old: int
    new: int
    length: int


def words_of(text: str) -> list[str]:
    """Return the words of a text as they stand there, with the signs around them, and without tags."""
    return visible_text(text).split()


def key_of(word: str) -> str:
    """Return what two words must share to be the same word: neither case nor the signs around them count.

    A question mark does, which makes another sentence of the same words.
    """
    letters = " ".join(_SIGN.findall(word.casefold().replace("’", "'")))
    return (letters or word) + "?" * (letters != "" and "?" in word)


def shared_stretches(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Return what two rows of words share, in the order of both; no stretch overlaps another."""
    anchors = [Stretch(-1, -1, 1), *_anchors(old, new), Stretch(len(old), len(new), 1)]
    found: list[Stretch] = []
    for before, after in pairwise(anchors):
        gap = _between(old, new, (before.old + 1, after.old), (before.new + 1, after.new))
        found += [*gap, after] if after.old < len(old) else gap
    return list(_joined(found))


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Return words that begin a row of words which stands once in each version, in the order of both."""
    places = _single_places(new)
    pairs = [(at, places[words]) for words, at in _single_places(old).items() if words in places]
    return [Stretch(*pairs[n], 1) for n in rising([place for _, place in pairs])]


def _single_places(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Return where each row of words stands that stands in one place only, in the order of the places."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - _AROUND + 1):
        row = tuple(words[at : at + _AROUND])
        places[row] = -1 if row in places else at
    return {row: at for row, at in places.items() if at >= 0}


def _between(old: Sequence[str], new: Sequence[str], in_old: tuple[int, int], in_new: tuple[int, int]) -> list[Stretch]:
    (a, b), (c, d) = in_old, in_new
    if a >= b or c >= d:
        return []
    matcher = SequenceMatcher(None, old[a:b], new[c:d], autojunk=(b - a) * (d - c) > _LONG)
    return [Stretch(a + i, c + j, length) for i, j, length in matcher.get_matching_blocks() if length]


def _joined(stretches: Sequence[Stretch]) -> Iterator[Stretch]:
    """Yield the stretches, those that touch each other in both versions as one."""
    current: Stretch | None = None
    for stretch in stretches:
        if current is None:
            current = stretch
        elif (current.old + current.length, current.new + current.length) == stretch[:2]:
            current = current._replace(length=current.length + stretch.length)
        else:
            yield current
            current = stretch
    if current is not None:
        yield current
