"""The mark of what stays too long."""

import pytest

from dwuglos.talk.transcript import Segment
from gui.marks.too_long import TooLongMark
from gui.marks.too_short import TooShortMark


@pytest.mark.parametrize(("end", "is_on"), [(7000, False), (7001, True), (None, False)])
def test_what_is_longer_than_the_limit_has_it(end, is_on):
    assert TooLongMark(None).is_on(Segment(1, 1, None if end is None else 0, end, "Hi")) is is_on


def test_it_says_how_long_and_what_the_limit_is_and_looks_other_than_too_short(inked):
    mark, segment = TooLongMark(None), Segment(1, 1, 0, 9120, "Hi")
    assert mark.word(segment) == "too long"
    assert mark.sentence(segment) == "Too long: 9.12 s; the limit is 7.00 s."
    assert inked(mark, segment) != inked(TooShortMark(None), segment)
