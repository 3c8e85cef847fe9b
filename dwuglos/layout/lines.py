"""Break the lines of a subtitle: by syntax first, by the lengths of the lines only where syntax leaves a choice."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dwuglos.language.markup import visible_text
from dwuglos.layout.borders import Word, border_kinds, edges, words_of
from dwuglos.layout.sequences import DASHES, turns_in

LIMIT = 42
"""Characters in a line (Netflix, TED)."""
LINES = 2
"""Lines in a subtitle (Netflix, TED)."""

_STEP = 10**5
"""One step in the order of borders costs more than any difference in the lengths of lines."""
_COSTS = (
    *(0, _STEP, 2 * _STEP, 3 * _STEP),  # after a sentence, after a clause, before a conjunction, before a preposition
    *(4 * _STEP, 4 * _STEP, 5 * _STEP, 6 * _STEP),  # before a capital, plain, inside a phrase, before „go”
    *(10**8, 2 * 10**8, 10**10, 10**12),  # kept together, hanging, inside a name, forbidden
)
"""The cost of a break by the kind of its border (`Kind` is the index)."""
_ROW_TOO_MANY = 10**11
"""The cost of each row when the limit of rows can be kept: one too many is worse than a hanging word and better than a
forbidden break."""
_ROW_ANYWAY = 15 * 10**7
"""The cost of each row when the limit of rows cannot be kept: then one more is better than a hanging word."""
_ROW = 10**7
"""The cost of each row within the limit: one more is worse than any break but one inside a pair of words."""


def break_lines(text: str, limit: int = LIMIT, lines: int = LINES) -> str:
    """Return `text` with line breaks at the places best for reading, so that no line has more than `limit` characters.

    The text stays unchanged when it fits in one line, or when it has line breaks already: a person may have made them.
    Of a dialogue each turn begins a line, also where all would fit in one (Netflix).
    The number of lines is the least possible; there is one more only where that keeps a word from hanging at the end of
    a line. There are more than `lines` only when the words do not fit otherwise, or when a break would be at a
    forbidden place. Only a word longer than `limit` makes a longer line. Tags are not counted. The words stay as they
    are: replacing the breaks with spaces gives them back.
    """
    if "\n" in text:
        return text
    seen = visible_text(text)
    may_have_turns = seen.startswith(DASHES)
    if len(seen) <= limit and not may_have_turns:
        return text
    words = words_of(text)
    turns = turns_in([word.bare for word in words]) if may_have_turns else []
    if 1 < len(turns) <= lines:
        spans = pairwise([*turns, len(words)])
        rows = [row for begin, end in spans for row in _rows_between(words, begin, end, limit, lines)]
    elif len(seen) <= limit:
        return text
    else:
        rows = best_rows(words, limit, lines)
    return "\n".join(text[words[first].start : words[last - 1].end] for first, last in rows)


def _rows_between(words: Sequence[Word], begin: int, end: int, limit: int, lines: int) -> list[tuple[int, int]]:
    return [(begin + first, begin + last) for first, last in best_rows(words[begin:end], limit, lines)]


def best_rows(words: Sequence[Word], limit: int, lines: int = LINES) -> list[tuple[int, int]]:
    """Return the rows of the best way to set `words`, each as the first word and the word after the last.

    Dynamic programming over the borders between words: the cost of a row is that of the border after it plus the
    square of the difference between its width and the mean.
    """
    begins, ends = edges(words)
    reach = _reach(begins, ends, limit)
    fewest = _fewest(reach)
    if fewest < 2:
        return [(0, len(words))] * fewest
    costs = [*map(_COSTS.__getitem__, border_kinds([word.bare for word in words])), 0]
    setting = _Setting(begins, ends, reach, costs, ends[-1] / fewest)
    if fewest > lines:
        return _cheapest(setting, _ROW_ANYWAY)
    rows = _cheapest(setting, _ROW)
    return rows if len(rows) <= lines else _cheapest(setting, _ROW_TOO_MANY)


class _Setting(NamedTuple):
    """The words to be set in rows, as the figures that the search needs, one of each for a word."""

    begins: Sequence[int]
    ends: Sequence[int]
    reach: Sequence[int]
    """The word after the last that fits into a row beginning with this word."""
    costs: Sequence[int]
    """The cost of a break after this word."""
    mean: float
    """The mean width of a row, in characters."""


def _cheapest(setting: _Setting, row: int) -> list[tuple[int, int]]:
    """Return the rows with the least sum of costs; `row` is the cost of each row in addition to its break and width."""
    begins, ends, reach, costs, mean = setting
    best = [0.0] + [math.inf] * len(costs)
    firsts = [0] * (len(costs) + 1)
    for first, begin in enumerate(begins):
        cost_before = best[first] + row
        for last in range(first + 1, reach[first] + 1):
            whole = cost_before + (ends[last - 1] - begin - mean) ** 2 + costs[last - 1]
            if whole < best[last]:
                best[last], firsts[last] = whole, first
    return _rows_to_end(firsts)


def _rows_to_end(firsts: Sequence[int]) -> list[tuple[int, int]]:
    """Return the rows in reading order; `firsts` has the first word of the best row that ends before each word."""
    rows: list[tuple[int, int]] = []
    at = len(firsts) - 1
    while at:
        rows.append((firsts[at], at))
        at = firsts[at]
    return rows[::-1]


def _reach(begins: Sequence[int], ends: Sequence[int], limit: int) -> list[int]:
    """Return for each word the word after the last that fits into a row beginning with it; one word always fits."""
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
