"""Units that are like a text, the best first.

How much two texts are alike is rapidfuzz's `fuzz.ratio`: twice the characters they have in common, in order, as a share
of all characters of both.
"""

from __future__ import annotations

from math import floor
from typing import NamedTuple

from dwuglos.store.units.unit import Candidate, Unit, Units, flat_source

LEAST = 60
"""Percent below which a match is of little help; OmegaT's fuzzy matches begin at 30, Trados's and memoQ's at 60–70."""
POOR = 70
"""Percent below which the best match may not be the best there is."""
COUNT = 5


class Match(NamedTuple):
    """A unit and how much its English is like a text: 0 to 100, and whether it stood beside the same English."""

    unit: Unit
    score: int
    is_in_context: bool


def matches(
    units: Units, source: str, before: int = 0, after: int = 0, count: int = COUNT, least: int = LEAST
) -> list[Match]:
    """Return the best matches of an English text with different Polish, those of 100 percent in context first.

    `before` and `after` are `mark_of` the English beside it; `least` is at least 1. Only a text that is the same has
    100 percent. Raises MemoryFailed.
    """
    text = flat_source(source)
    if not text:
        return []
    found = [Match(unit, 100, _is_in_context(unit, before, after)) for unit in units.same(text)]
    found.sort(key=lambda match: not match.is_in_context)
    if least < 100 and len(_different(found, count)) < count:
        found += _fuzzy(units, text, count, least)
    return _different(found, count)


def _is_in_context(unit: Unit, before: int, after: int) -> bool:
    """Say whether a unit stood between the same two texts; one that stood alone has no context."""
    return (unit.before, unit.after) == (before, after) and bool(before or after)


def _different(found: list[Match], count: int) -> list[Match]:
    """Return the first of the matches with the same Polish, at most so many."""
    best: dict[str, Match] = {}
    for match in found:
        best.setdefault(match.unit.target, match)
    return list(best.values())[:count]


def _fuzzy(units: Units, text: str, count: int, least: int) -> list[Match]:
    # No text of another length can reach it: it would have too few characters in common.
    shortest, longest = -(-len(text) * least // (200 - least)), len(text) * (200 - least) // least
    candidates = [each for each in units.like(text, shortest, longest) if each.source != text]
    best = _best(text, candidates, 4 * count, least)
    if not best or best[0][1] < POOR:
        # Its rarer words may all be others: a short text is looked for by its beginning as well.
        there = {each.id for each in candidates}
        more = units.beginning_alike(text)
        candidates += [each for each in more if each.source != text and each.id not in there]
        best = _best(text, candidates, 4 * count, least)
    scores = {candidates[index].id: min(floor(score), 99) for _, score, index in best}
    return [Match(unit, scores[unit.id], False) for unit in units.get(list(scores))]


def _best(text: str, candidates: list[Candidate], limit: int, least: int) -> list[tuple[str, float, int]]:
    """Return the candidates most like a text; of several with the same Polish one is shown, so some more are needed."""
    from rapidfuzz import fuzz, process

    sources = [each.source for each in candidates]
    return process.extract(text, sources, scorer=fuzz.ratio, limit=limit, score_cutoff=least)
