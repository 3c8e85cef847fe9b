import pytest

from gui.filters.untranslated import Untranslated


@pytest.mark.parametrize("state", ["initial", "translated", "reviewed", "final"])
def test_what_has_no_polish_passes(at_work, state):
    segment = at_work.segment(1)._replace(state=state)
    assert Untranslated(at_work.session).passes(segment) is (state in ("initial",))


def test_they_are_counted_as_the_talk_counts_them(at_work):
    assert Untranslated(at_work.session).count() == 2
