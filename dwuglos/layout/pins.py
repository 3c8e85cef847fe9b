"""Pins: cuts that a person chose, which every later layout keeps.

Pins map the number of a border between segments (0 is the border after the first) to the number of words before it.
The code that lets a person move a cut takes `pins_of` the moved borders, passes them to `lay_out`, and adapts them with
`carry_pins` when the translation changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from dwuglos.layout.borders import words_of

Pins = Mapping[int, int]
"""The number of words before a border, by the number of the border (0 is that after the first segment)."""


def pins_of(parts: Sequence[str], borders: Iterable[int] | None = None) -> dict[int, int]:
    """Return pins for the cuts between `parts`: for those at `borders`, or for all when `borders` is None."""
    before = list(accumulate(len(words_of(part)) for part in parts))[:-1]
    moved = range(len(before)) if borders is None else borders
    return {border: before[border] for border in moved}


def carry_pins(pins: Pins, old: str, new: str) -> dict[int, int]:
    """Return `pins` for the text `new`, which replaces `old`: each pin stays between the same words.

    A pin inside the changed words stays at the same fraction of the way through them.
    """
    before = [word.bare for word in words_of(old)]
    after = [word.bare for word in words_of(new)]
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    return {border: _new_place(place, len(before), len(after), head, tail) for border, place in pins.items()}


def hold(pins: Pins | None, borders: int, words: int) -> list[tuple[int, int]]:
    """Return the pins as (border, words before it) in order, adapted to a text with so many borders and words.

    A pin beyond the last word moves to the end of the text, a pin before that of an earlier border moves to it, and a
    pin for a border that does not exist is left out.
    """
    places: list[tuple[int, int]] = []
    for border, place in sorted((pins or {}).items()):
        if 0 <= border < borders:
            places.append((border, min(max(place, places[-1][1] if places else 0), words)))
    return places


def _common(some: Sequence[str], others: Sequence[str]) -> int:
    """Return the number of words that two texts have in common at their beginnings."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(some), len(others)))


def _new_place(at: int, before: int, after: int, head: int, tail: int) -> int:
    """Return the place in a text of `after` words for a place `at` in one of `before` words.

    The texts have `head` words at the beginning and `tail` words at the end in common.
    """
    if at <= head:
        return at
    if at >= before - tail:
        return max(at + after - before, 0)
    return head + round((at - head) * (after - head - tail) / (before - head - tail))
