"""Compare the numbers that a summary states with each other and with the statistics of the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dwuglos.errors import Notice, notice
from dwuglos.talk.article import Part, Statistics
from dwuglos.talk.statistics import found_in

_ROUND = 100
"""A number that ends in so many zeros may be rounded."""


def contradictions(paragraphs: Sequence[Part], statistics: Statistics) -> Iterator[tuple[Part, Notice]]:
    """Return each paragraph whose numbers contradict the statistics, or else an earlier paragraph."""
    first: dict[str, tuple[int, int]] = {}
    for number, part in enumerate(paragraphs, 1):
        stated = found_in(part.text)
        for what, here, there in (
            ("views", stated.views, statistics.views),
            ("likes", stated.likes, statistics.likes),
        ):
            if here is None:
                continue
            facts = {"number": number, "here": here}
            earlier = first.setdefault(what, (number, here))
            if there is not None and not agree(here, there):
                yield part, notice(_AND_STATISTICS[what], there=there, **facts)
            elif there is None and not agree(here, earlier[1]):
                yield part, notice(_AND_PARAGRAPH[what], other=earlier[0], there=earlier[1], **facts)


_AND_STATISTICS = {
    "views": "Paragraph {number} states {here} as the number of views, the statistics {there}.",
    "likes": "Paragraph {number} states {here} as the number of likes, the statistics {there}.",
}
_AND_PARAGRAPH = {
    "views": "Paragraph {number} states {here} as the number of views, paragraph {other} {there}.",
    "likes": "Paragraph {number} states {here} as the number of likes, paragraph {other} {there}.",
}


def agree(stated: int, true: int) -> bool:
    """Return whether a number in a text may mean the true one: the same, or rounded (“over 270 thousand”)."""
    if stated == true:
        return True
    unit = 1
    while stated and stated % (unit * 10) == 0:
        unit *= 10
    if unit < _ROUND:
        return False
    return stated - unit // 2 <= true < stated + unit
