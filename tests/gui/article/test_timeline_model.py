"""The timeline as a table: what its cells say and take."""

from __future__ import annotations

from gui.article.page import ArticlePage
from gui.article.timeline_model import TIME
from gui.commands import article as commands
from tests.gui.article.writing import texts
from tests.gui.desk import Desk


def test_a_time_that_is_typed_is_checked(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 3])
    model = page.timeline.model
    assert not model.setData(model.index(0, TIME), "pół")
    assert "'pół' is not a time" in at_work.told
    assert model.setData(model.index(0, TIME), "1:02:03")
    assert model.index(0, TIME).data() == "1:02:03"
    assert page.timeline.order.text() == "! Not in the order of time"
    at_work.run(commands.SortTimeline)
    assert texts(at_work, "entry") == ["i ich latarnikom.", "Dobry wieczór."]
    assert page.timeline.order.text() == ""
    assert not at_work.can(commands.SortTimeline)
