"""Which numbered lines of an answer surely belong to the texts of their numbers, when there are too few or too many.

A model that joins two texts or splits one may number all that follows anew, so that each line would go to the wrong
text. So texts and lines are laid side by side in order, as sentences of two languages are (Gale and Church, "A Program
for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19, 1993): by their lengths, and by numbers,
names and roots that both have. A line is sure when every alignment without it is much less likely.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

_VARIANCE = 6.8
"""How much the length of a translation varies for each letter of its text, as Gale and Church measured it."""
_SPLIT = 4.0
"""The cost of several lines for one text, and of one line for several: the negative logarithm of how likely it is."""
_LOST = 4.5
"""The cost of a text without a line where the numbers say nothing of it, and of a line too many among the others."""
_LEFT_OUT = 1.0
"""The cost of a text whose number is missing, and of a line after the last text."""
_MARGIN = 3.0
"""How much more an alignment without a line must cost for the line to be sure."""
_TOGETHER = 4
"""The most texts for one line, and lines for one text."""

_FAR_TOO_MANY = 2
"""So many times as many lines as texts say nothing at all."""

Cell = tuple[int, int]
Steps = Sequence[tuple["Cell", float]]


def surely_right(texts: Sequence[str], lines: Mapping[int, object]) -> dict[int, object]:
    """Return those of the numbered `lines` that surely belong to the text of their number, counted from 1."""
    numbers = range(1, len(texts) + 1)
    extra = [number for number in lines if number not in numbers]
    if all(number in lines for number in numbers) and len(texts) + 1 not in extra and 0 not in extra:
        return {number: lines[number] for number in numbers}  # a stray number says nothing of the others
    if len(lines) > _FAR_TOO_MANY * len(texts):
        return {}
    alignment = _Alignment(texts, lines)
    places = {number: place for place, number in enumerate(sorted(lines))}
    return {n: lines[n] for n in numbers if n in lines and alignment.is_sure((n - 1, places[n]))}


class _Move(NamedTuple):
    """A step of an alignment: so many texts and so many lines that belong together."""

    texts: int
    lines: int


_MOVES = (
    _Move(1, 1),
    _Move(1, 0),
    _Move(0, 1),
    *(_Move(1, n) for n in range(2, _TOGETHER + 1)),
    *(_Move(n, 1) for n in range(2, _TOGETHER + 1)),
)


class _Alignment:
    """Texts and lines laid side by side in the likeliest way."""

    def __init__(self, texts: Sequence[str], lines: Mapping[int, object]) -> None:
        from dwuglos.language.kinship import Kinship

        wordings = [str(lines[number]) for number in sorted(lines)]
        self._texts = [len(text) for text in texts]
        self._lines = [len(wording) for wording in wordings]
        self._has_line = [number in lines for number in range(1, len(texts) + 1)]
        kinship, everywhere = Kinship(texts), range(len(texts))
        self._evidence = [kinship.evidence(wording, everywhere) for wording in wordings]
        cells = [(text, line) for text in range(len(self._texts) + 1) for line in range(len(self._lines) + 1)]
        self._steps: dict[Cell, Steps] = {cell: list(self._steps_from(*cell)) for cell in cells}
        self._best = self._cost(None)

    def is_sure(self, cell: Cell) -> bool:
        """Return whether a text and a line belong together: every alignment in which they do not costs much more."""
        return self._cost(cell) - self._best >= _MARGIN

    def _cost(self, banned: Cell | None) -> float:
        """Return the cost of the best alignment in which the text and the line of `banned` are not one pair."""
        costs: dict[Cell, float] = {(0, 0): 0.0}
        pair = (banned[0] + 1, banned[1] + 1) if banned else None
        for cell, steps in self._steps.items():
            here = costs.get(cell, inf)
            for end, cost in steps:
                if cell != banned or end != pair:
                    costs[end] = min(costs.get(end, inf), here + cost)
        return costs[len(self._texts), len(self._lines)]

    def _steps_from(self, text: int, line: int) -> Iterator[tuple[Cell, float]]:
        for move in _MOVES:
            end = text + move.texts, line + move.lines
            if end[0] <= len(self._texts) and end[1] <= len(self._lines):
                yield end, self._charge(text, line, move)

    def _charge(self, text: int, line: int, move: _Move) -> float:
        if not move.lines:
            return _LOST if self._has_line[text] else _LEFT_OUT
        if not move.texts:
            return _LEFT_OUT if text == len(self._texts) else _LOST
        source = sum(self._texts[text : text + move.texts])
        target = sum(self._lines[line : line + move.lines])
        difference = (target - source) ** 2 / (2 * _VARIANCE * (source + 1))
        kinship = sum(
            self._evidence[each][other]
            for each in range(line, line + move.lines)
            for other in range(text, text + move.texts)
        )
        return difference - kinship + (_SPLIT if move.texts + move.lines > 2 else 0.0)
