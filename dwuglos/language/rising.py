"""The longest row of numbers that rises, among numbers in another order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


def rising(numbers: Iterable[int], may_repeat: bool = False) -> list[int]:
    """Return the places of the longest row of numbers that rises, in their order, by patience sorting.

    Where a number `may_repeat`, it is the longest row that never falls.
    """
    place_in = bisect_right if may_repeat else bisect_left
    # For each length, the least number at the end of a row so long, and its place.
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for place, number in enumerate(numbers):
        length = place_in(ends, number)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        last[length : length + 1] = [place]
    row = [last[-1]] if last else []
    while row and before[row[-1]] >= 0:
        row.append(before[row[-1]])
    return row[::-1]
