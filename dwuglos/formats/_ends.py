"""Ends of cues in formats that say when a text begins, and less about when it goes."""

from __future__ import annotations

from collections.abc import Sequence

from dwuglos.formats.base import Cue

_SHORTEST, _LONGEST = 1000, 7000
"""Milliseconds the last cue stays at least and at most (TED)."""
_PER_CHARACTER = 60
"""Milliseconds a character is given: about 17 in a second."""


def until_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order, with the next later start as the end of those that end where they begin.

    The last stays as long as it takes to read it.
    """
    return [
        cue if cue.end != cue.start else cue._replace(end=_reading_end(cue) if following is None else following)
        for cue, following in zip(cues, _following(cues), strict=True)
    ]


def not_beyond_next(cues: Sequence[Cue]) -> list[Cue]:
    """Return `cues`, which are in order, none of them lasting into the next that begins later."""
    return [
        cue if following is None or (cue.end or 0) <= following else cue._replace(end=following)
        for cue, following in zip(cues, _following(cues), strict=True)
    ]


def _following(cues: Sequence[Cue]) -> list[int | None]:
    """Return for each cue the next later start, None where there is none."""
    found: list[int | None] = []
    following, last = None, None
    for cue in reversed(cues):
        if last is not None and last > (cue.start or 0):
            following = last
        found.append(following)
        last = cue.start or 0
    return found[::-1]


def _reading_end(cue: Cue) -> int:
    stay = len(cue.text) * _PER_CHARACTER
    return (cue.start or 0) + min(max(stay, _SHORTEST), _LONGEST)
