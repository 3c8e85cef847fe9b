"""The panel of the history of a segment, called by its key."""

from __future__ import annotations


def test_a_segment_nobody_touched_says_so(at_work, call):
    view = call("HistoryPanel")
    assert view.model.rowCount() == 0
    assert view.empty.text() == "This segment is as it was when the talk was made."
    assert view.empty.isVisible()
    assert not view.restore.isEnabled()
    assert not view.copy.isEnabled()
