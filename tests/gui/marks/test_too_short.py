"""The mark of what is gone before it is read."""

import pytest

from dwuglos.talk.transcript import Segment
from gui.marks.too_short import TooShortMark


@pytest.mark.parametrize(("end", "is_on"), [(832, True), (833, False), (None, False)])
def test_what_is_shorter_than_the_limit_has_it(end, is_on):
    assert TooShortMark(None).is_on(Segment(1, 1, None if end is None else 0, end, "Hi")) is is_on


def test_it_says_how_short_and_what_the_limit_is(inked):
    mark, segment = TooShortMark(None), Segment(1, 1, 0, 412, "Hi")
    assert mark.word(segment) == "too short"
    assert mark.sentence(segment) == "Too short: 0.41 s; the limit is 0.83 s."
    assert inked(mark, segment)
