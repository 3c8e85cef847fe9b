"""The mark of what does not fit into the lines of a subtitle."""

from dataclasses import replace

import pytest

from dwuglos.layout import break_lines  # so that lines can be found without waiting
from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk.transcript import Segment
from gui.marks.too_many_lines import TooManyLinesMark

LONG = "To zdanie jest tak długie, że nie zmieści się w dwóch wierszach napisu, nawet gdyby ktoś bardzo się starał."


@pytest.mark.parametrize(
    ("text", "is_on"), [("", False), ("Krótko.", False), ("a\nb", False), ("a\nb\nc", True), (LONG, True)]
)
def test_what_needs_more_lines_has_it(text, is_on):
    assert TooManyLinesMark(None).is_on(Segment(1, 1, 0, 5000, "Hi", text)) is is_on


def test_it_counts_by_the_limits_in_force_and_says_so(inked):
    mark, segment = TooManyLinesMark(None), Segment(1, 1, 0, 5000, "Hi", LONG)
    lines = break_lines(LONG, 42, 2).count("\n") + 1
    assert mark.word(segment) == f"lines: {lines}"
    assert mark.sentence(segment) == f"Too many lines: {lines}; the limit is 2."
    assert inked(mark, segment)
    mark.profile = replace(NETFLIX_PL, lines=4)
    assert not mark.is_on(segment)
