"""Cuts that a person chose, and what becomes of them when the text changes.

A pin is a cut that the next layout keeps: by the number of a border between segments (0 is that after the first) the
number of words before it. Whoever lets a person move a cut remembers `pins_of` for the borders that were moved, gives
them to `lay_out`, and carries them over with `carry_pins` when the translation is another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from dwuglos.layout.borders import words_of

Pins = Mapping[int, int]
"""By the border between segments (0 after the first): the words before it."""


def pins_of(parts: Sequence[str], borders: Iterable[int] | None = None) -> dict[int, int]:
    """Return pins that hold the cuts between `parts` where they are: those at `borders`, all when None."""
    before = list(accumulate(len(words_of(part)) for part in parts))[:-1]
    wanted = range(len(before)) if borders is None else borders
    return {border: before[border] for border in wanted}


def carry_pins(pins: Pins, old: str, new: str) -> dict[int, int]:
    """Return `pins` for the text `new` that comes in place of `old`: each stays between the same words.

    Where just those words have changed, it stays at the same share of what changed.
    """
    before = [word.bare for word in words_of(old)]
    after = [word.bare for word in words_of(new)]
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    return {border: _carried(words, len(before), len(after), head, tail) for border, words in pins.items()}


def hold(pins: Pins | None, borders: int, words: int) -> list[tuple[int, int]]:
    """Return the pins as (border, words before it) in order, as far as so many borders and words allow.

    A pin beyond the last word moves to the end, one before an earlier pin moves to that, one at no border goes.
    """
    held: list[tuple[int, int]] = []
    for border, wanted in sorted((pins or {}).items()):
        if 0 <= border < borders:
            held.append((border, min(max(wanted, held[-1][1] if held else 0), words)))
    return held


def _common(some: Sequence[str], others: Sequence[str]) -> int:
    """Return how many words two texts begin with in common."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(some), len(others)))


def _carried(at: int, before: int, after: int, head: int, tail: int) -> int:
    if at <= head:
        return at
    if at >= before - tail:
        return max(at + after - before, 0)
    return head + round((at - head) * (after - head - tail) / (before - head - tail))
