"""Where the lines of a subtitle break: syntax first, the shape only where syntax leaves a choice."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dwuglos.layout.borders import Word, border_kind, edges, words_of

LIMIT = 42
"""Characters in a line (Netflix, TED)."""
LINES = 2
"""Lines in a subtitle (Netflix, TED)."""

_STEP = 10**5
"""One step in the order of borders outweighs any difference in shape."""
_COSTS = (
    *(0, _STEP, 2 * _STEP, 3 * _STEP),  # after a sentence, after a clause, before a conjunction, before a preposition
    *(4 * _STEP, 4 * _STEP, 5 * _STEP),  # before a capital, plain, inside a phrase
    *(10**8, 2 * 10**8, 10**10, 10**12),  # kept together, hanging, inside a name, forbidden
)
"""What a break costs by the kind of its border."""
_ROW_TOO_MANY = 10**11
"""A row more than wanted is worse than a hanging word and better than a forbidden break."""
_ROW_ANYWAY = 15 * 10**7
"""Where the rows are too many anyway, one more is better than a hanging word."""
_ROW = 10**7
"""A row more, up to what is wanted, is worse than any place to break at but one inside a pair of words."""


def break_lines(text: str, limit: int = LIMIT, lines: int = LINES) -> str:
    """Return `text` with line breaks where they serve reading, so that no line is longer than `limit` characters.

    Unchanged when it fits in one line or has breaks of its own: those are somebody's. There are as few lines as will
    do, more only where that saves a word from hanging; more than `lines` only when the words do not fit otherwise or
    something would be parted that must not be. Only a word longer than `limit` makes a longer line. Tags are not
    counted. Replacing the breaks with spaces gives the words back.
    """
    if len(text) <= limit or "\n" in text:
        return text
    words = words_of(text)
    return "\n".join(text[words[first].start : words[last - 1].end] for first, last in best_rows(words, limit, lines))


def border_cost(before: str, after: str) -> int:
    """Return what a line break between two words costs: 0 after a sentence, most where it is forbidden."""
    return _COSTS[border_kind(before, after)]


def best_rows(words: Sequence[Word], limit: int, lines: int = LINES) -> list[tuple[int, int]]:
    """Return the rows (first word, word after the last) of the best way to set `words`.

    Dynamic programming over the borders between words: the cost of a row is that of the border after it and of how far
    its width is from the mean.
    """
    begins, ends = edges(words)
    reach = _reach(begins, ends, limit)
    fewest = _fewest(reach)
    if fewest < 2:
        return [(0, len(words))] * fewest
    costs = [*(border_cost(a.bare, b.bare) for a, b in pairwise(words)), 0]
    setting = _Setting(begins, ends, reach, costs, ends[-1] / fewest)
    if fewest > lines:
        return _cheapest(setting, _ROW_ANYWAY)
    rows = _cheapest(setting, _ROW)
    return rows if len(rows) <= lines else _cheapest(setting, _ROW_TOO_MANY)


class _Setting(NamedTuple):
    """Words to be set: where they begin and end, the word after the last that fits with each, what a break costs."""

    begins: Sequence[int]
    ends: Sequence[int]
    reach: Sequence[int]
    costs: Sequence[int]
    mean: float


def _cheapest(setting: _Setting, row: int) -> list[tuple[int, int]]:
    """Return the rows that cost least, when each costs `row` besides."""
    begins, ends, reach, costs, mean = setting
    best = [0.0] + [math.inf] * len(costs)
    came = [0] * (len(costs) + 1)
    for first, begin in enumerate(begins):
        so_far = best[first] + row
        for last in range(first + 1, reach[first] + 1):
            whole = so_far + (ends[last - 1] - begin - mean) ** 2 + costs[last - 1]
            if whole < best[last]:
                best[last], came[last] = whole, first
    return _walked(came)


def _walked(came: Sequence[int]) -> list[tuple[int, int]]:
    """Return the rows on the way back from the last word to the first, in reading order."""
    rows: list[tuple[int, int]] = []
    at = len(came) - 1
    while at:
        rows.append((came[at], at))
        at = came[at]
    return rows[::-1]


def _reach(begins: Sequence[int], ends: Sequence[int], limit: int) -> list[int]:
    """Return for each word the word after the last one that fits in a row with it."""
    reach: list[int] = []
    last = 0
    for first, begin in enumerate(begins):
        last = max(last, first + 1)
        while last < len(ends) and ends[last] - begin <= limit:
            last += 1
        reach.append(last)
    return reach


def _fewest(reach: Sequence[int]) -> int:
    count = at = 0
    while at < len(reach):
        at = reach[at]
        count += 1
    return count
