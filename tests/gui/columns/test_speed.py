import pytest

from dwuglos.profiles import NETFLIX_PL, TED_PL
from dwuglos.talk.transcript import Segment
from gui.columns.base import Row
from gui.columns.speed import Speed
from gui.look import theme


def segment(target, start=0, end=1000):
    return Segment(1, 1, start, end, "Hi", target)


@pytest.mark.parametrize(
    ("given", "said"), [(segment("x" * 18), "18.0"), (segment(""), ""), (segment("x", None, None), "")]
)
def test_characters_per_second(given, said):
    assert Speed().text(Row(1, given)) == said
    assert bool(Speed().description(Row(1, given))) == bool(said)


def test_what_is_too_fast_by_the_limits_in_force_is_painted_as_a_warning(paint):
    assert theme.LIGHT.warning not in paint(Speed(), segment("x" * 17), profile=NETFLIX_PL)
    assert theme.LIGHT.warning in paint(Speed(), segment("x" * 18), profile=NETFLIX_PL)
    assert theme.LIGHT.warning not in paint(Speed(), segment("x" * 18), profile=TED_PL)
