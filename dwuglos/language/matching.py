"""Find names by a few of their letters, as in the search field of a command palette."""

from __future__ import annotations

import itertools
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

# Scores: a word found at the start of a word, inside a word, or as scattered letters. Each is reduced by the distance
# from the start or by the gaps; only the order matters.
_AT_WORD = 100
_INSIDE = 60
_SCATTERED = 40

LONGEST = 200
"""Characters of a search text; names have fewer."""
_MOST_SCATTERED = 30
"""Letters of a word that are looked for one by one."""
_MOST_TRIED = 100
"""Places at which that is begun."""


class Match(NamedTuple):
    """The score of a name (a higher one is better) and the places of its characters that were matched."""

    score: int
    places: tuple[int, ...]


def match(wanted: str, text: str) -> Match | None:
    """Return the match of the search text `wanted` in `text`, None when there is none.

    `text` must have each word of `wanted`, in any order: at the start of a word, inside a word, or as scattered letters
    in their order, from the start of a word on. Case and diacritics make no difference. A search text longer than
    `LONGEST` is found nowhere: somebody has pasted something else.
    """
    if len(wanted) > LONGEST:
        return None
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
    inside = text.find(word)
    if inside < 0:
        return _scattered(word, text) if len(word) <= _MOST_SCATTERED else None
    at = next((start for start in _starts(text) if text.startswith(word, start)), -1)
    first, worth = (at, _AT_WORD) if at >= 0 else (inside, _INSIDE)
    return Match(worth - min(first, 20), tuple(range(first, first + len(word))))


def _scattered(word: str, text: str) -> Match | None:
    """Return the best match with the letters in their order, each at the start of a word or right after the last."""
    starts: dict[str, list[int]] = {}
    for start in _starts(text):
        starts.setdefault(text[start], []).append(start)
    best: Match | None = None
    for start in starts.get(word[0], [])[:_MOST_TRIED]:
        candidate = _from(word, text, start, starts)
        if candidate is not None and (best is None or candidate.score > best.score):
            best = candidate
    return best


def _from(word: str, text: str, start: int, starts: Mapping[str, Sequence[int]]) -> Match | None:
    """Return the match that begins at a place; `starts` are the places of each letter at the start of a word."""
    places = [start]
    for letter in word[1:]:
        behind = places[-1] + 1
        if text[behind : behind + 1] == letter:
            places.append(behind)
            continue
        possible = starts.get(letter, ())
        following = bisect_left(possible, behind)
        if following == len(possible):
            return None
        places.append(possible[following])
    gaps = sum(after - before - 1 for before, after in itertools.pairwise(places))
    return Match(_SCATTERED - min(gaps, _SCATTERED - 1), tuple(places))


def _starts(text: str) -> Iterator[int]:
    """Yield the places where words start."""
    return (at for at in range(len(text)) if _starts_word(text, at))


def _starts_word(text: str, at: int) -> bool:
    return text[at].isalnum() and (at == 0 or not text[at - 1].isalnum())
