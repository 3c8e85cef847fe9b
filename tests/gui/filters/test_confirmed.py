import pytest

from gui.filters.confirmed import Confirmed


@pytest.mark.parametrize("state", ["initial", "translated", "reviewed", "final"])
def test_what_somebody_has_confirmed_passes(at_work, state):
    segment = at_work.segment(1)._replace(state=state)
    assert Confirmed(at_work.session).passes(segment) is (state in ("reviewed", "final"))


def test_they_are_counted_as_the_talk_counts_them(at_work):
    assert Confirmed(at_work.session).count() == 2
