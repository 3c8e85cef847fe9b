"""The timeline: entries made of segments, moved, sorted, tied, deleted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QSplitter

from dwuglos.talk import article_edits
from dwuglos.talk.article_edits import Drafted, remove
from dwuglos.talk.article_edits import set_text as edit_text
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import delete, set_target, set_times
from gui.article.entry_cell import EntryInput
from gui.article.page import ArticlePage
from gui.article.timeline import Timeline
from gui.article.timeline_model import MARK, SEGMENT, SEGMENTS, TEXT, TIME
from gui.commands import article as commands
from gui.commands.edit import Undo
from tests.gui.article.writing import dismiss, kept, open_cell, texts
from tests.gui.desk import PLAIN, Desk, Key
from tests.gui.room import around, beside, between


def test_a_segment_becomes_an_entry_that_moves_along(at_work: Desk) -> None:
    at_work.run(commands.AddToTimeline)
    assert "Added to the timeline of the article: 1." in at_work.told
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    model = page.timeline.model
    assert model.index(0, TIME).data() == "00:08"
    assert model.index(0, TEXT).data() == "Some were lonely."
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


def sentences(page: ArticlePage) -> list[str]:
    model = page.timeline.model
    return [model.index(row, TEXT).data() for row in range(model.rowCount())]


def times(page: ArticlePage) -> list[str]:
    model = page.timeline.model
    return [model.index(row, TIME).data() for row in range(model.rowCount())]


def press(page: ArticlePage, name: str) -> None:
    """Press the button of that title or tool tip."""
    buttons = page.timeline.findChildren(QAbstractButton)
    next(button for button in buttons if name in (button.text(), button.toolTip())).click()


@pytest.fixture
def timeline(page: ArticlePage) -> Timeline:
    """The timeline on the screen, with nothing in it."""
    page.tabs.setCurrentIndex(1)
    return page.timeline


def test_an_empty_timeline_says_what_to_do(at_work: Desk, timeline: Timeline) -> None:
    assert timeline.empty.isVisible()
    assert "Drag a segment here" in timeline.empty.text()
    assert not timeline.order.isVisible()
    assert not timeline.sort.isVisible()
    assert timeline.current() is None
    assert timeline.offers.isVisible()
    assert 0 <= beside(timeline.empty, timeline.offers) < 20  # one under the other they would make the page too high
    timeline.add_segments([1])
    assert not timeline.empty.isVisible()
    assert not timeline.offers.isVisible()
    at_work.run(Undo)
    assert timeline.empty.isVisible()


def test_enter_and_a_double_click_make_entries(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    view = timeline.segments.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    at_work.key(Key.Key_Return)
    assert sentences(page) == ["i ich latarnikom."]
    view.selectRow(0)
    view.doubleClicked.emit(view.model().index(0, 0))
    assert sentences(page) == ["Dobry wieczór.", "i ich latarnikom."]
    assert timeline.current() == at_work.session.article.timeline[0].id


def test_no_segment_makes_no_entry(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    timeline.add_segments([])
    timeline.add_segments([999])
    assert sentences(page) == []
    assert at_work.session.history.undoable is None


def test_what_is_typed_elsewhere_is_kept_before_entries_are_added(at_work: Desk, page: ArticlePage) -> None:
    page.title.setFocus()
    at_work.type("Latarnie")
    page.timeline.add_segments([1])
    labels = [at_work.session.undo().label for _ in range(2)]
    assert labels == ["Add entry", "Edit title"]


def test_an_entry_is_added_at_the_time_of_the_current_one_and_typed_into(
    at_work: Desk, page: ArticlePage, timeline: Timeline
) -> None:
    timeline.add_segments([2, 6])
    timeline.table.selectRow(0)
    press(page, "Add entry")
    assert times(page) == ["00:02", "00:02", "00:12"]
    at_work.type("Nowy")
    at_work.key(Key.Key_Return)
    QApplication.processEvents()  # Qt commits a line after the key
    assert sentences(page)[1] == "Nowy"
    assert timeline.current() == at_work.session.article.timeline[1].id


def test_the_first_entry_is_added_at_the_start(at_work: Desk, page: ArticlePage) -> None:
    at_work.run(commands.AddEntry)
    assert page.tabs.currentIndex() == 1
    assert times(page) == ["00:00"]
    at_work.type("Początek")
    page.finish_typing()
    assert texts(at_work, "entry") == ["Początek"]


def test_an_entry_of_segments_is_not_typed_into(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1])
    assert timeline.table.findChild(EntryInput) is None


def test_buttons_move_and_delete_the_current_entry(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    timeline.add_segments([1, 2, 3])
    timeline.table.selectRow(2)
    press(page, "Move entry up")
    assert sentences(page)[:2] == ["Dobry wieczór.", "i ich latarnikom."]
    assert timeline.table.currentIndex().row() == 1
    press(page, "Move entry up")
    press(page, "Move entry down")
    assert timeline.table.currentIndex().row() == 1
    assert sentences(page)[1] == "i ich latarnikom."
    press(page, "Delete entry")
    assert sentences(page) == ["Dobry wieczór.", "Dziś przyjrzymy się latarniom,"]
    at_work.assert_saved()


def test_without_an_entry_there_is_nothing_to_move_or_to_go_to(
    at_work: Desk, page: ArticlePage, timeline: Timeline
) -> None:
    for name in ("Move entry up", "Move entry down", "Delete entry", "Go to segment"):
        press(page, name)
    assert at_work.session.history.undoable is None
    assert at_work.told == ""
    assert at_work.window.article is page


def test_a_deleted_entry_at_the_end_leaves_the_one_before_current(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1, 2, 3])
    timeline.table.selectRow(2)
    timeline.delete()
    assert timeline.table.currentIndex().row() == 1
    timeline.table.selectAll()
    timeline.delete()
    assert timeline.current() is None
    assert timeline.empty.isVisible()


def test_the_current_entry_stays_current_when_another_goes(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1, 2, 3])
    timeline.table.selectRow(2)
    here = timeline.current()
    first = at_work.session.article.timeline[0].id
    assert at_work.session.attempt_on_article(lambda article: remove(article, [first]))
    assert timeline.current() == here
    assert timeline.table.currentIndex().row() == 1


def test_a_key_in_an_open_cell_is_for_its_text(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.place_cursor(0)
    QApplication.sendEvent(page.timeline.table, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Delete, PLAIN))
    assert len(at_work.session.article.timeline) == 1
    at_work.key(Key.Key_Delete)
    assert editor.text() == "obry wieczór."


def test_arrows_go_through_the_entries(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1, 2, 3])
    timeline.table.setFocus()
    timeline.table.selectRow(0)
    at_work.key(Key.Key_Down)
    assert timeline.table.currentIndex().row() == 1
    assert len(at_work.session.article.timeline) == 3
    rows = {index.row() for index in timeline.table.selectionModel().selectedIndexes()}
    assert rows == {1}
    at_work.key(Key.Key_Tab)
    assert not timeline.table.hasFocus()


def test_entries_are_sorted_by_a_button_that_comes_when_it_helps(
    at_work: Desk, page: ArticlePage, timeline: Timeline
) -> None:
    timeline.add_segments([1, 3])
    assert not timeline.order.isVisible()
    timeline.table.selectRow(0)
    timeline.move_entry(1)
    assert timeline.order.text() == "! Not in the order of time"
    assert timeline.order.isVisible()
    assert timeline.sort.isVisible()
    timeline.sort.click()
    assert sentences(page) == ["Dobry wieczór.", "i ich latarnikom."]
    assert not timeline.order.isVisible()
    assert not timeline.sort.isVisible()


def test_an_entry_without_a_segment_leads_to_what_is_spoken_then(
    at_work: Desk, page: ArticlePage, timeline: Timeline
) -> None:
    wanted: list[int] = []
    timeline.segment_wanted.disconnect()
    timeline.segment_wanted.connect(wanted.append)
    timeline.add_segments([4])
    for time in ("0:04", "0:05", "0:08.100", "1:00:00", "0:00"):
        assert timeline.model.setData(timeline.model.index(0, TIME), time)
        press(page, "Go to segment")
    assert wanted == [2, 3, 3, 6, 1]
    id = timeline.current()
    assert id is not None
    tied = article_edits.tie(at_work.session.article, at_work.transcript, id, 5)
    assert at_work.session.do(tied)
    timeline.go_to_segment()
    assert wanted[-1] == 5


def test_an_entry_from_before_the_first_segment_leads_nowhere(at_work: Desk, timeline: Timeline) -> None:
    assert at_work.session.attempt(lambda transcript: delete(transcript, [1]))
    assert at_work.session.do(article_edits.add_entry(at_work.session.article, at_work.transcript, None))
    timeline.go_to(at_work.session.article.timeline[0].id)
    wanted: list[int] = []
    timeline.segment_wanted.connect(wanted.append)
    timeline.go_to_segment()
    assert wanted == []
    assert timeline.model.index(0, TIME).data() == ""


def test_an_entry_whose_segment_is_gone_leads_to_what_is_spoken_then(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([3])
    assert at_work.session.attempt(lambda transcript: delete(transcript, [3]))
    wanted: list[int] = []
    timeline.segment_wanted.disconnect()
    timeline.segment_wanted.connect(wanted.append)
    timeline.go_to_segment()
    assert wanted == [2]


def test_tying_needs_an_entry_and_one_segment(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    message = "Choose an entry, and one segment in the list below it."
    tie = next(each for each in timeline.findChildren(QPushButton) if each.text() == "Tie to segment")
    assert tie.toolTip() == "Give the entry the time of the segment chosen below; it then moves with that segment"
    timeline.segments.view.selectRow(4)
    press(page, "Tie to segment")
    assert at_work.told == message
    timeline.add_segments([1, 2])
    timeline.table.selectRow(1)
    dismiss(at_work)
    timeline.segments.view.selectAll()
    press(page, "Tie to segment")
    assert at_work.told == message
    dismiss(at_work)
    timeline.segments.view.selectRow(4)
    press(page, "Tie to segment")
    assert at_work.told == ""
    assert times(page) == ["00:00", "00:09"]


def test_a_click_or_two_open_what_a_column_is_about(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, timeline = at_work.session, page.timeline
    drafts = [Drafted("Raz.", 0, basis=basis_of([session.transcript[0]])), Drafted("Dwa.", 2000)]
    assert session.do(article_edits.accept_timeline(session.article, session.transcript, drafts, "topics"))
    assert session.attempt(lambda transcript: set_target(transcript, 1, "Inaczej."))
    at_work.qtbot.waitUntil(lambda: timeline.model.is_stale(0))
    segments: list[int] = []
    changes: list[int] = []
    for signal, heard in ((timeline.segment_wanted, segments), (timeline.changes_wanted, changes)):
        signal.disconnect()
        signal.connect(heard.append)
    for row in (0, 1):
        for column in (TIME, TEXT, SEGMENT, MARK):
            timeline.table.setCurrentIndex(timeline.model.index(row, column))
            timeline.table.clicked.emit(timeline.model.index(row, column))
            timeline.table.doubleClicked.emit(timeline.model.index(row, column))
    assert segments == [1, 2]
    assert changes == [session.article.timeline[0].id]


def test_going_to_an_entry_says_whether_it_is_there(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1, 2, 3])
    second = at_work.session.article.timeline[1].id
    assert timeline.go_to(second)
    assert timeline.current() == second
    assert timeline.table.findChild(EntryInput) is None
    assert not timeline.go_to(999)
    assert timeline.current() == second
    assert timeline.go_to(second, edit=True)
    assert timeline.table.findChild(EntryInput) is not None


def test_a_new_entry_is_scrolled_to(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    timeline.table.setFixedHeight(90)
    timeline.add_segments([1, 2, 3, 4, 5, 6, 1, 2, 3])
    QApplication.processEvents()
    last = timeline.model.index(timeline.model.rowCount() - 1, TEXT)
    timeline.go_to(timeline.model.part(last.row()).id)
    assert timeline.table.viewport().rect().contains(timeline.table.visualRect(last).center())
    timeline.go_to(timeline.model.part(0).id)
    assert timeline.table.verticalScrollBar().value() == 0


def test_a_timeline_that_may_only_be_read_is_looked_at(new_desk: Callable[[], Desk]) -> None:
    first, second = new_desk(), new_desk()
    for desk in (first, second):
        desk.open(at=4)
        desk.run(commands.ShowArticle)
        desk.window.article.tabs.setCurrentIndex(1)
        assert desk.window.article.timeline.offers.isVisible() is (desk is first)
    enabled = {}
    for name, desk in (("writer", first), ("reader", second)):
        buttons = desk.window.article.timeline.findChildren(QAbstractButton)
        enabled[name] = {b.text(): b.isEnabled() for b in buttons if b.text() and b.text() != "×"}
    names = {"Add entry", "Go to segment", "Tie to segment", "↑", "↓", "✕", "Sort by time"}
    assert {name for name in names if enabled["writer"][name]} == names
    assert {name for name in names if enabled["reader"][name]} == {"Go to segment"}


def test_entries_and_segments_share_the_page(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    at_work.window.resize(1200, 700)  # on a narrow screen the buttons go on below
    timeline.add_segments([3, 1])
    QApplication.processEvents()
    assert around(timeline.table, timeline)[::2] == (0, 0)
    assert around(timeline.segments, timeline)[::2] == (0, 0)
    assert around(timeline.segments, timeline)[3] == 0
    add = next(b for b in timeline.findChildren(QPushButton) if b.text() == "Add entry")
    assert around(add, timeline)[:2] == (0, 0)
    halves = timeline.findChild(QSplitter)
    assert between(timeline.table, timeline.segments) == halves.handleWidth() + 12
    assert timeline.table.height() > timeline.segments.height()
    halves.setSizes([0, 1000])
    assert halves.sizes()[0] > 0
    tools = [b for b in timeline.findChildren(QAbstractButton) if b.parent() is add.parent() and b.isVisible()]
    tools.sort(key=lambda button: button.x())
    assert [beside(*pair) for pair in pairwise(tools)] == [4] * (len(tools) - 1)


def test_the_table_of_entries_looks_like_a_list(at_work: Desk, timeline: Timeline) -> None:
    timeline.add_segments([1, 2])
    table, header = timeline.table, timeline.table.horizontalHeader()
    assert (table.objectName(), table.accessibleName()) == ("timeline", "Timeline")
    assert timeline.order.objectName() == "over"
    assert timeline.empty.objectName() == "faint"
    assert not table.showGrid()
    assert not table.verticalHeader().isVisible()
    assert not header.highlightSections()
    assert header.sectionSize(TIME) == header.sectionSize(SEGMENT) > header.sectionSize(MARK)
    assert header.length() == table.viewport().width()
    assert header.sectionSize(TEXT) > header.sectionSize(TIME)
    assert table.horizontalHeader().fontMetrics().horizontalAdvance("Segment") < header.sectionSize(SEGMENT)
    assert table.dragDropMode() == table.DragDropMode.DropOnly
    assert not table.dragDropOverwriteMode()  # a drop between entries replaces none
    assert timeline.order.wordWrap()
    assert timeline.empty.wordWrap()


def test_typing_in_a_cell_becomes_an_edit_when_it_is_finished(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    page.timeline.finish_typing()  # nothing is typed, nothing is done
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.selectAll()
    at_work.type("Noc")
    page.timeline.finish_typing()
    assert at_work.session.article.timeline[0].text == "Noc"
    assert page.timeline.table.hasFocus()


def test_a_sentence_that_is_typed_elsewhere_stays_under_the_hand(at_work: Desk, page: ArticlePage) -> None:
    page.lead.setFocus()
    page.timeline.finish_typing()
    assert page.lead.hasFocus()


def test_entries_are_tied_all_at_once_as_far_as_there_is_a_segment(
    at_work: Desk, page: ArticlePage, timeline: Timeline
) -> None:
    session = at_work.session
    assert timeline.tie_every.isHidden()
    for time, text in ((0, "Raz."), (8300, "Dwa."), (3_600_000, "Po wszystkim.")):
        assert session.do(article_edits.add_entry(session.article, session.transcript, time, text))
    assert (timeline.tie_every.isVisible(), timeline.tie_every.text()) == (True, "Tie all: 3")
    page.title.setFocus()
    at_work.type("Latarnie")
    timeline.tie_every.click()
    assert at_work.told == "Tied to segments: 2. Left as they are, far from any segment: 1."
    assert [entry.segment for entry in session.article.timeline] == [1, 4, None]
    assert timeline.tie_every.text() == "Tie all: 1"
    assert [session.undo().label for _ in range(2)][1] == "Edit title"  # which came before


def test_where_every_entry_finds_a_segment_only_that_is_told(at_work: Desk, timeline: Timeline) -> None:
    session = at_work.session
    timeline.tie_all()
    assert at_work.told == ""
    assert session.do(article_edits.add_entry(session.article, session.transcript, 8300, "Raz."))
    timeline.tie_every.click()
    assert at_work.told == "Tied to segments: 1."
    assert timeline.tie_every.isHidden()


def test_a_draft_is_confirmed_with_what_is_being_typed(at_work: Desk, page: ArticlePage, timeline: Timeline) -> None:
    session = at_work.session
    drafts = [Drafted("Raz.", 0), Drafted("Dwa.", 2000)]
    assert session.do(article_edits.accept_timeline(session.article, session.transcript, drafts, "topics"))
    timeline.table.selectRow(1)
    page.lead.setFocus()
    at_work.type("Wstęp")
    press(page, "Confirm draft")
    assert [article_edits.is_draft(entry) for entry in session.article.timeline] == [True, False]
    session.undo()
    assert session.article.text("lead") == "Wstęp"
