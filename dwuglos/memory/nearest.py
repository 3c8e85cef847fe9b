"""The confirmed pairs nearest to texts that are to be translated, of those that may be shown to a language model."""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest
from typing import NamedTuple

from dwuglos.store.units.unit import Candidate, Scope, Unit, Units, flat_source

EACH = 2
"""Pairs for each text."""
LEAST = 40
"""Percent below which two English sentences share little more than the language."""
MOST_COMPARED = 20_000
"""Units up to which all are compared; of more, only those that share the rarer words of a text."""
_AT_ONCE = 2_000
"""Units compared without letting anybody else go on: a window waits for one such stretch at most."""


class Neighbour(NamedTuple):
    """A unit, and how much its English is like the text that it is nearest to, in percent."""

    unit: Unit
    score: float


def nearest(units: Units, texts: Sequence[str], scope: Scope, each: int = EACH, least: int = LEAST) -> list[Neighbour]:
    """Return the units in a scope nearest to any of some texts, `each` for every text, the nearest of all first.

    A pair is returned once, though there are several units of it. Raises MemoryFailed.
    """
    pool = units.within(scope, MOST_COMPARED + 1)
    is_whole = len(pool) <= MOST_COMPARED
    scores: dict[int, float] = {}
    for text in dict.fromkeys(map(flat_source, texts)):
        if not text:
            continue
        candidates = pool if is_whole else units.like(text, *_lengths(text, least), scope)
        for score, id in _best(text, candidates, each, least):
            scores[id] = max(score, scores.get(id, 0.0))
    found = [Neighbour(unit, scores[unit.id]) for unit in units.get(list(scores))]
    found.sort(key=lambda one: (-one.score, -one.unit.at, one.unit.id))
    pairs = {(one.unit.source, one.unit.target): one for one in reversed(found)}
    return [one for one in found if pairs[one.unit.source, one.unit.target] is one]


def _lengths(text: str, least: int) -> tuple[int, int]:
    """Return between which lengths a text can be so much like another."""
    return -(-len(text) * least // (200 - least)), len(text) * (200 - least) // least


def _best(text: str, candidates: Sequence[Candidate], each: int, least: int) -> list[tuple[float, int]]:
    """Return the scores and ids of the candidates nearest to a text; of several of one English the newest."""
    from rapidfuzz import fuzz, process

    best: dict[str, tuple[float, int]] = {}
    for begin in range(0, len(candidates), _AT_ONCE):
        part = candidates[begin : begin + _AT_ONCE]
        # Several units may have the same English: more are looked at than are wanted.
        found = process.extract(
            text, [one.source for one in part], scorer=fuzz.ratio, limit=4 * each, score_cutoff=least
        )
        for source, score, index in found:
            best[source] = max(best.get(source, (0.0, 0)), (score, part[index].id))
    return nlargest(each, best.values())
