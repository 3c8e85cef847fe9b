"""Numbers that a translation lost, changed or added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dwuglos.checks.base import Finding, Sentence, SentenceCheck
from dwuglos.checks.parts.borders import is_open
from dwuglos.checks.parts.joined import Joined
from dwuglos.checks.parts.measures import conversions
from dwuglos.errors import notice
from dwuglos.language.quantities import Quantities, Quantity, quantities
from dwuglos.talk.transcript import Segment

_DIGIT = re.compile(r"\d")
_PIECES = (
    "teen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand illion naśc naście dzieś dziest "
    "dziesi tysi dwieście dwustu trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset miliard"
)
_OF_NUMBERS = _PIECES.split()
"""Pieces of which a text has one that has a larger number in words; most texts have none, and need no more."""


class Numbers(SentenceCheck):
    """A number in digits, or a larger one in words, that a sentence has in one language only, however it is written."""

    name = "numbers"
    title = "Numbers"
    severity = "warning"

    def look(self, sentence: Sentence) -> Iterator[Finding]:
        if not any(map(_counts, sentence.run)) or not sentence.is_translated:
            return
        source, target = Joined(sentence.run, "source"), Joined(sentence.run, "target")
        lost, more = _differences(source.text, target.text)
        if lost or more:
            before, after = is_open(sentence)
            for neighbour, opens in ((sentence.before, before), (sentence.after, after)):
                if neighbour and (lost or more):
                    lost, more = _kept_by(neighbour, opens, lost, more)
            yield from self._findings(source, target, lost, more)

    def _findings(
        self, source: Joined, target: Joined, lost: Sequence[Quantity], more: Sequence[Quantity]
    ) -> Iterator[Finding]:
        if more:
            segment, span = target.place(*more[0].span)
            facts = {"english": _written(lost), "polish": _written(more)}
            message = (
                notice("Numbers differ: the English has {english}, the Polish has {polish}.", **facts)
                if lost
                else notice("The English does not have the number {number}.", number=facts["polish"])
            )
            yield self.finding(segment, message, span=span)
        elif lost:
            segment, span = source.place(*lost[0].span)
            message = notice("The number {number} is missing in the Polish.", number=_written(lost))
            yield self.finding(segment, message, side="source", span=span)


def _written(numbers: Sequence[Quantity]) -> str:
    return "; ".join(dict.fromkeys(number.written for number in numbers))


def _kept_by(
    neighbour: Sequence[Segment], opens: bool, lost: Sequence[Quantity], more: Sequence[Quantity]
) -> tuple[list[Quantity], list[Quantity]]:
    """Return the numbers, lost and more, that did not move from or to a neighbouring sentence.

    Where the Polish sentence goes on there (`opens`), any number there may be one that moved; elsewhere only one that
    the neighbour's other language lacks.
    """
    source, target = Joined(neighbour, "source").text, Joined(neighbour, "target").text
    if opens:
        english, polish = quantities(source, "en"), quantities(target, "pl")
        return [n for n in lost if not polish.has(n)], [n for n in more if not english.has(n)]
    lost_there, more_there = _differences(source, target)
    return _without(lost, more_there), _without(more, lost_there)


def _differences(source: str, target: str) -> tuple[list[Quantity], list[Quantity]]:
    """Return the numbers that only the English has, and those that only the Polish has."""
    english, polish = quantities(source, "en"), quantities(target, "pl")
    converted = conversions(source, english)
    lost = [n for n in english.numbers if not polish.has(n) and not _any_near(converted.get(n.span, ()), polish)]
    wanted = [value for values in converted.values() for value in values]
    more = [n for n in polish.numbers if not english.has(n) and not _is_near(n, wanted)]
    return lost, more


def _without(numbers: Sequence[Quantity], others: Sequence[Quantity]) -> list[Quantity]:
    """Return the numbers that a neighbour does not have where its other language has none: they were moved there."""
    values = {value for other in others for reading in other.readings for value in reading}
    return [number for number in numbers if not any(values.issuperset(reading) for reading in number.readings)]


def _counts(segment: Segment) -> bool:
    """Return whether a segment may have a number that counts."""
    both = f"{segment.source} {segment.target}"
    if _DIGIT.search(both):
        return True
    lower = both.lower()
    return any(piece in lower for piece in _OF_NUMBERS)


def _any_near(values: Sequence[float], polish: Quantities) -> bool:
    return any(_within(value, other) for value in values for other in polish.values)


def _is_near(number: Quantity, wanted: Sequence[float]) -> bool:
    return any(_within(value, reading[0]) for value in wanted for reading in number.readings)


def _within(exact: float, rounded: float) -> bool:
    """Return whether a person may have rounded a converted value so: by a tenth, or by one."""
    return abs(exact - rounded) <= max(1.0, 0.1 * abs(exact))
