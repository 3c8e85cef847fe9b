"""Finds names by a few of their letters, as a person in a hurry types them."""

from __future__ import annotations

import itertools
import unicodedata
from typing import NamedTuple

_AT_WORD = 100
_INSIDE = 60
_SCATTERED = 40


class Match(NamedTuple):
    """How well a name fits, the higher the better, and which of its characters were meant."""

    score: int
    places: tuple[int, ...]


def match(wanted: str, text: str) -> Match | None:
    """Return how `text` fits what is wanted; None when it does not.

    Each word that is wanted has to be there, in any order: at the start of a word, inside one, or as letters of it
    scattered in their order from the start of a word on. Case and diacritics make no difference.
    """
    folded = fold(text)
    score, places = 0, set[int]()
    for word in fold(wanted).split():
        found = _find(word, folded)
        if found is None:
            return None
        score += found.score
        places.update(found.places)
    return Match(score - len(text) // 10, tuple(sorted(places)))


def fold(text: str) -> str:
    """Return a text without case and diacritics, as long as it was: ł is l, and é is e."""
    return "".join(_plain(character) for character in text)


def _plain(character: str) -> str:
    if character in "łŁ":
        return "l"
    first = unicodedata.normalize("NFD", character)[0].casefold()
    return first if len(first) == 1 else character


def _find(word: str, text: str) -> Match | None:
    inside = -1
    at = text.find(word)
    while at >= 0:
        if _starts_word(text, at):
            return Match(_AT_WORD - min(at, 20), tuple(range(at, at + len(word))))
        inside = at if inside < 0 else inside
        at = text.find(word, at + 1)
    if inside >= 0:
        return Match(_INSIDE - min(inside, 20), tuple(range(inside, inside + len(word))))
    return _scattered(word, text)


def _scattered(word: str, text: str) -> Match | None:
    """Find the letters in their order; each counts most at the start of a word or right behind the one before."""
    best: Match | None = None
    for start, character in enumerate(text):
        if character == word[0] and _starts_word(text, start):
            found = _from(word, text, start)
            if found is not None and (best is None or found.score > best.score):
                best = found
    return best


def _from(word: str, text: str, start: int) -> Match | None:
    places = [start]
    for letter in word[1:]:
        behind = places[-1] + 1
        if text[behind : behind + 1] == letter:
            places.append(behind)
            continue
        following = [n for n in range(behind, len(text)) if text[n] == letter and _starts_word(text, n)]
        at = following[0] if following else -1
        if at < 0:
            return None
        places.append(at)
    gaps = sum(after - before - 1 for before, after in itertools.pairwise(places))
    return Match(_SCATTERED - min(gaps, _SCATTERED - 1), tuple(places))


def _starts_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())
