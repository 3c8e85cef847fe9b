"""Find names by a few of their letters, as in the search field of a command palette."""

from __future__ import annotations

import itertools
import unicodedata
from typing import NamedTuple

# Scores: a word found at the start of a word, inside a word, or as scattered letters. Each is reduced by the distance
# from the start or by the gaps; only the order matters.
_AT_WORD = 100
_INSIDE = 60
_SCATTERED = 40


class Match(NamedTuple):
    """The score of a name (a higher one is better) and the places of its characters that were matched."""

    score: int
    places: tuple[int, ...]


def match(wanted: str, text: str) -> Match | None:
    """Return the match of the search text `wanted` in `text`, None when there is none.

    `text` must have each word of `wanted`, in any order: at the start of a word, inside a word, or as scattered letters
    in their order, from the start of a word on. Case and diacritics make no difference.
    """
    folded = fold(text)
    score, places = 0, set[int]()
    for word in fold(wanted).split():
        word_match = _find(word, folded)
        if word_match is None:
            return None
        score += word_match.score
        places.update(word_match.places)
    return Match(score - len(text) // 10, tuple(sorted(places)))  # of two equal matches the shorter name comes first


def fold(text: str) -> str:
    """Return `text` without case and diacritics: ł becomes l, and é becomes e; its length stays the same."""
    return "".join(_plain(character) for character in text)


def _plain(character: str) -> str:
    if character in "łŁ":  # Unicode does not decompose ł
        return "l"
    first = unicodedata.normalize("NFD", character)[0].casefold()
    return first if len(first) == 1 else character  # ß would become two letters, and places would no longer fit


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
    """Return the best match with the letters in their order, each at the start of a word or right after the last."""
    best: Match | None = None
    for start, character in enumerate(text):
        if character == word[0] and _starts_word(text, start):
            candidate = _from(word, text, start)
            if candidate is not None and (best is None or candidate.score > best.score):
                best = candidate
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
