import pytest

from gui.filters.drafts import Drafts


@pytest.mark.parametrize("state", ["initial", "translated", "reviewed", "final"])
def test_what_nobody_has_confirmed_passes(at_work, state):
    segment = at_work.segment(1)._replace(state=state)
    assert Drafts(at_work.session).passes(segment) is (state in ("translated",))


def test_they_are_counted_as_the_talk_counts_them(at_work):
    assert Drafts(at_work.session).count() == 2
