"""The timeline: entries made of segments, moved, sorted, tied, deleted."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from dwuglos.talk.article_edits import set_text as edit_text
from dwuglos.talk.edits import delete, set_times
from gui.article.page import ArticlePage
from gui.article.timeline_model import SEGMENTS, TEXT, TIME
from gui.commands import article as commands
from gui.commands.edit import Undo
from tests.gui.article.writing import kept, texts
from tests.gui.desk import Desk, Key


def test_a_segment_becomes_an_entry_that_moves_along(at_work: Desk) -> None:
    at_work.run(commands.AddToTimeline)
    assert "Added to the timeline of the article: 1." in at_work.told
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    model = page.timeline.model
    assert model.index(0, TIME).data() == "00:08"
    assert model.index(0, TEXT).data() == "Some were lonely."
    from dwuglos.talk.edits import set_times

    assert at_work.session.attempt(lambda transcript: set_times(transcript, 4, 8000, 9000))
    at_work.qtbot.waitUntil(lambda: model.index(0, TIME).data() == "00:08")
    assert at_work.session.attempt(lambda transcript: set_times(transcript, 4, 30_000, 31_000))
    at_work.qtbot.waitUntil(lambda: model.index(0, TIME).data() == "00:30")


def test_segments_are_dragged_into_the_timeline(at_work: Desk, page: ArticlePage) -> None:
    data = QMimeData()
    data.setData(SEGMENTS, b"3 1")
    assert page.timeline.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, page.timeline.model.index(-1, -1))
    assert texts(at_work, "entry") == ["Dobry wieczór.", "i ich latarnikom."]
    page.timeline.segments.search.setText("latarn")
    page.timeline.segments.view.selectAll()
    assert page.timeline.segments.chosen() == [2, 3]


def test_an_entry_leads_to_its_segment(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([3])
    page.tabs.setCurrentIndex(1)
    at_work.run(commands.GoToSegment)
    assert at_work.window.article is None
    assert at_work.here == 3


def test_entries_are_deleted_by_key(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(1)
    page.timeline.add_segments([1, 3])
    page.timeline.table.selectRow(0)
    at_work.qtbot.keyClick(page.timeline.table, Key.Key_Delete)
    assert texts(at_work, "entry") == ["i ich latarnikom."]


def test_several_segments_are_one_step(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 3, 2])
    assert len(texts(at_work, "entry")) == 3
    at_work.run(Undo)
    assert texts(at_work, "entry") == []


def test_entries_of_one_time_cannot_be_sorted(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 1])
    assert page.timeline.order.text() == "! Entries with the same time, or none"
    assert page.timeline.sort.isHidden()
    assert not at_work.can(commands.SortTimeline)


def test_after_deleting_an_entry_the_next_is_current(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(1)
    page.timeline.add_segments([1, 2, 3])
    page.timeline.table.selectRow(1)
    page.timeline.table.setFocus()
    at_work.key(Key.Key_Delete)
    at_work.key(Key.Key_Delete)
    assert texts(at_work, "entry") == ["Dobry wieczór."]


def test_undoing_the_deletion_of_a_segment_shows_the_segment(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([2])
    assert at_work.session.attempt(lambda transcript: set_times(transcript, 2, 2500, 4900))
    assert at_work.session.attempt(lambda transcript: delete(transcript, [2]))
    page._on_segments()
    assert page.timeline.model.index(0, TIME).data() == "00:02"
    assert at_work.session.article.timeline[0].time == 2500
    at_work.run(Undo)
    assert at_work.window.article is None
    assert at_work.here == 2


def test_an_entry_is_tied_to_the_segment_chosen_below(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    page.timeline.table.selectRow(0)
    page.timeline.tie()
    assert "Choose an entry, and one segment" in at_work.told
    page.timeline.segments.search.setText("latarnik")
    page.timeline.segments.view.selectAll()
    page.timeline.tie()
    assert page.timeline.model.index(0, TIME).data() == "00:05"
    assert [part.segment for part in kept(at_work) if part.kind == "entry"] == [3]


def test_entries_are_shown_whole_when_the_page_grows_narrow(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([2])
    page.tabs.setCurrentIndex(1)
    table = page.timeline.table
    entry = page.timeline.current()
    text = "Nawet w tej najprostszej formie może nauczyć się rozpoznawać ręcznie pisane cyfry."
    assert entry is not None
    assert at_work.session.attempt_on_article(lambda article: edit_text(article, entry, text))
    QApplication.processEvents()
    for width in (900, 420, 300):
        table.setFixedWidth(width)
        at_work.qtbot.waitUntil(lambda: table.rowHeight(0) >= table.sizeHintForRow(0))
