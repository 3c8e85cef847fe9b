"""The segments beside the timeline."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from dwuglos.store.library import Library
from dwuglos.talk.edits import delete, set_target
from dwuglos.talk.transcript import NewSegment, number
from gui.article.page import ArticlePage
from gui.article.segment_list import SegmentList
from gui.article.timeline_model import SEGMENTS
from tests.gui.desk import Desk, Key


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


@pytest.fixture
def segments(page: ArticlePage) -> SegmentList:
    """The segments on the screen."""
    page.tabs.setCurrentIndex(1)
    return page.timeline.segments


def rows(segments: SegmentList) -> list[str]:
    model = segments.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_row_is_a_time_and_the_polish_or_else_the_english(at_work: Desk, segments: SegmentList) -> None:
    assert rows(segments)[:2] == ["0:00   Dobry wieczór.", "0:02   Dziś przyjrzymy się latarniom,"]
    assert rows(segments)[3] == "0:08   Some were lonely."
    model = segments.view.model()
    assert model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "Some were lonely."
    assert model.index(3, 0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_segment_without_a_time_has_a_dash(desk: Desk) -> None:
    with Library(desk.path) as library:
        id = library.add_talk("Untimed", number([NewSegment(None, None, "Two\nlines.")]))
    desk.open(id)
    segments = desk.window.show_article().timeline.segments
    assert rows(segments) == ["–   Two lines."]


def test_words_are_looked_for_in_both_languages(segments: SegmentList) -> None:
    wanted = {"LATARN": [2, 3], " keepers ": [3], "nothing": [], "": [1, 2, 3, 4, 5, 6]}
    found = {}
    for words in wanted:
        segments.search.setText(words)
        segments.view.selectAll()
        found[words] = segments.chosen()
    assert found == wanted


def test_what_is_found_is_found_again_when_texts_change(at_work: Desk, segments: SegmentList) -> None:
    segments.search.setText("latarn")
    assert at_work.session.attempt(lambda transcript: set_target(transcript, 1, "Latarnie."))
    segments.refresh()
    assert rows(segments)[0] == "0:00   Latarnie."
    assert len(rows(segments)) == 3


def test_several_are_sent_in_their_order(at_work: Desk, segments: SegmentList) -> None:
    sent: list[list[int]] = []
    segments.wanted.connect(sent.append)
    view, flags = segments.view, QItemSelectionModel.SelectionFlag
    for row in (4, 1):
        view.selectionModel().select(view.model().index(row, 0), flags.Select)
    view.setFocus()
    at_work.key(Key.Key_Enter)
    assert sent == [[2, 5]]
    at_work.key(Key.Key_Down)
    assert len(sent) == 1


def test_they_are_dragged_by_their_ids(segments: SegmentList) -> None:
    model = segments.view.model()
    data = model.mimeData([model.index(4, 0), model.index(1, 0)])
    assert bytes(data.data(SEGMENTS).data()) == b"5 2"
    assert model.mimeTypes() == [SEGMENTS]
    assert model.index(0, 0).flags() & Qt.ItemFlag.ItemIsDragEnabled
    assert segments.view.dragEnabled()


def test_a_segment_that_is_gone_is_chosen_no_more(at_work: Desk, segments: SegmentList) -> None:
    segments.view.selectRow(2)
    assert at_work.session.attempt(lambda transcript: delete(transcript, [3]))
    segments.refresh()
    assert segments.chosen() == []
    assert len(rows(segments)) == 5
