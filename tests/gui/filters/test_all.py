import pytest

from gui.filters.all import All


@pytest.mark.parametrize("state", ["initial", "translated", "reviewed", "final"])
def test_every_segment_passes(at_work, state):
    segment = at_work.segment(1)._replace(state=state)
    assert All(at_work.session).passes(segment) is (state in ("initial", "translated", "reviewed", "final"))


def test_they_are_counted_as_the_talk_counts_them(at_work):
    assert All(at_work.session).count() == 6
