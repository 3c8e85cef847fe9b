"""Where new parts of an article go among those that are there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dwuglos.talk.article import Part


def placed_by_time(parts: Sequence[Part], new: Iterable[Part]) -> list[Part]:
    """Return `parts` with each new one before the first of a later time, where both have a time, else at the end."""
    placed = list(parts)
    for part in new:
        placed.insert(_place(placed, part.time), part)
    return placed


def _place(parts: Sequence[Part], time: int | None) -> int:
    if time is None:
        return len(parts)
    return next((n for n, part in enumerate(parts) if part.time is not None and part.time > time), len(parts))
