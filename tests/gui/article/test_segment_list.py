"""The segments beside the timeline."""

from __future__ import annotations

from dwuglos.talk.edits import delete, set_target
from gui.article.page import ArticlePage
from tests.gui.desk import Desk


def test_the_segments_beside_the_timeline_stay_where_they_were(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(1)
    view = page.timeline.segments.view
    view.setCurrentIndex(view.model().index(2, 0))
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 2, "Dziś inaczej."))
    page._on_segments()
    assert page.timeline.segments.chosen() == [3]
    assert "Dziś inaczej." in view.model().index(1, 0).data()
    assert at_work.session.attempt(lambda transcript: delete(transcript, [1]))
    page._on_segments()
    assert page.timeline.segments.chosen() == [3]
