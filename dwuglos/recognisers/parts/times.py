"""Words of what an engine says: it is believed as far as it can be true.

Engines put words behind the end of the sound, one before another, without any length, or without times at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import isfinite
from typing import NamedTuple

from dwuglos.recognisers.base import Word

SHORTEST = 20
"""Milliseconds that a word takes at least."""
_LONGEST = 200
"""Characters of a word at most: what is longer is no word, and is left out."""


class Claim(NamedTuple):
    """A word as an engine gives it: its times in milliseconds may be anything, or missing."""

    text: str
    start: float | None
    end: float | None
    certainty: float | None = None


def spoken(claims: Iterable[Claim], duration: int) -> tuple[Word, ...]:
    """Return the words in the order they were given, with times that rise, within a sound of `duration` ms.

    Words whose times are missing or impossible share the time between their neighbours, each by its length.
    """
    usable = [claim._replace(text=text) for claim in claims if (text := " ".join(claim.text.split()))]
    usable = [claim for claim in usable if len(claim.text) <= _LONGEST]
    times = _rising([_times(claim, duration) for claim in usable])
    words: list[Word] = []
    at = 0
    while at < len(usable):
        span = times[at]
        if span is not None:
            words.append(Word(usable[at].text, *span, _share(usable[at].certainty)))
            at += 1
            continue
        end = next((n for n in range(at, len(usable)) if times[n] is not None), len(usable))
        following = times[end] if end < len(usable) else None
        words += _spread(usable[at:end], words[-1].end if words else 0, following[0] if following else duration)
        at = end
    return tuple(words)


def spread(text: str, start: int, end: int) -> list[Claim]:
    """Return the words of a text that was spoken between two times, each with its share of the time by its length."""
    words = [Claim(word, None, None) for word in text.split()]
    return [Claim(word.text, word.start, word.end) for word in _spread(words, start, end)]


def _times(claim: Claim, duration: int) -> tuple[int, int] | None:
    """Return the times of a word in whole milliseconds, None for such as cannot be."""
    start, end = claim.start, claim.end
    if start is None or not isfinite(start) or not -SHORTEST <= start <= duration:
        return None
    if end is None or not isfinite(end) or end < start:
        end = start + SHORTEST
    begin = max(0, round(start))
    return begin, max(begin, min(round(end), duration))


def _rising(times: Sequence[tuple[int, int] | None]) -> list[tuple[int, int] | None]:
    """Return times of which none begins before the one before it; of those that do not fit, fewest are dropped."""
    keep = _longest_rise([span[0] if span else None for span in times])
    rising: list[tuple[int, int] | None] = [span if n in keep else None for n, span in enumerate(times)]
    kept = sorted(keep)
    for n, following in pairwise(kept):
        span, after = rising[n], rising[following]
        if span is not None and after is not None and span[1] > after[0]:
            rising[n] = span[0], after[0]
    return rising


def _longest_rise(starts: Sequence[int | None]) -> set[int]:
    """Return the places of the longest row of numbers that never falls (patience sorting)."""
    from bisect import bisect_right

    tops: list[int] = []
    places: list[int] = []
    before: dict[int, int] = {}
    for place, start in enumerate(starts):
        if start is None:
            continue
        pile = bisect_right(tops, start)
        if pile:
            before[place] = places[pile - 1]
        tops[pile : pile + 1] = [start]
        places[pile : pile + 1] = [place]
    row: set[int] = set()
    place_of: int | None = places[-1] if places else None
    while place_of is not None:
        row.add(place_of)
        place_of = before.get(place_of)
    return row


def _spread(claims: Sequence[Claim], start: int, end: int) -> list[Word]:
    """Return words that share the time from `start` to `end`, each by its length."""
    whole = sum(len(claim.text) + 1 for claim in claims)
    time = max(end - start, 0)
    words, before = [], 0
    for claim in claims:
        after = before + len(claim.text) + 1
        begin, finish = (start + time * part // whole for part in (before, after))
        words.append(Word(claim.text, begin, finish, _share(claim.certainty)))
        before = after
    return words


def _share(certainty: float | None) -> float | None:
    return certainty if certainty is not None and 0 <= certainty <= 1 else None
