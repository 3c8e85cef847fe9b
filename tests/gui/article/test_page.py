"""The article page as a whole: what is kept, what is shown, where one is led."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QScrollArea, QSplitter

from dwuglos.store.library import Library
from dwuglos.talk.article_edits import Drafted, accept_summary, add_paragraph, set_field
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import set_target, set_times
from gui.article import publishing
from gui.article.page import SEGMENTS_MS, ArticlePage
from gui.article.timeline_model import TIME
from gui.commands import article as commands
from gui.commands.edit import Redo, Undo
from gui.commands.file import CloseTalk
from gui.commands.go import Next
from gui.look import theme
from tests.gui.article.writing import draft_summary, open_cell, preview, texts, write
from tests.gui.desk import PLAIN, TALK, Desk, Key
from tests.gui.look.test_text_size import turn
from tests.gui.room import around, between


def test_f6_goes_to_the_article_and_back(at_work: Desk) -> None:
    at_work.key(Key.Key_F6)
    assert at_work.window.article is not None
    assert at_work.window.editor is None
    assert not at_work.can(Next)
    at_work.key(Key.Key_F6)
    assert at_work.window.article is None
    assert at_work.here == 4


def test_what_is_typed_is_kept_within_a_second_and_shown_at_once(at_work: Desk, page: ArticlePage) -> None:
    page.title.setFocus()
    at_work.type("Latarnie ")
    assert "Latarnie" in preview(page)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "title") == ["Latarnie"], timeout=30_000)
    assert page.title.text() == "Latarnie "  # what was typed stays under the hand
    at_work.type("morskie")
    at_work.run(CloseTalk)
    with Library(at_work.path) as library:
        assert [part.text for part in library.article(TALK)] == ["Latarnie morskie"]


def test_undo_takes_back_one_go_and_shows_where(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    at_work.run(commands.ShowArticle)
    assert at_work.window.article is None
    at_work.run(Undo)
    assert at_work.window.article is page
    assert texts(at_work) == [""]
    at_work.run(Undo)
    assert texts(at_work) == []
    at_work.run(Redo)
    at_work.run(Redo)
    assert texts(at_work) == ["Raz."]


def test_undo_while_typing_takes_back_what_was_typed(at_work: Desk, page: ArticlePage) -> None:
    page.lead.setFocus()
    at_work.type("Wstęp")
    at_work.run(Undo)
    assert texts(at_work, "lead") == []
    assert page.lead.text() == ""
    assert "Wstęp" not in preview(page)


def test_a_read_only_article_is_shown_and_left_alone(new_desk) -> None:
    first = new_desk()
    first.open()
    first.run(commands.ShowArticle)
    write(first, "Raz.")
    first.window.finish_typing()
    first.wait_saved()
    second = new_desk()
    second.open()
    second.run(commands.ShowArticle)
    page = second.window.article
    assert page is not None
    assert [box.input.text() for box in page.paragraphs.boxes] == ["Raz."]
    assert page.paragraphs.boxes[0].input.isReadOnly()
    assert page.title.isReadOnly()
    assert page.lead.isReadOnly()
    assert not page.paragraphs.add.isEnabled()
    assert not second.can(commands.AddParagraph)
    assert not page.fields.fill.isEnabled()
    page.paragraphs.boxes[0].input.setFocus()
    second.type("x")
    assert page.paragraphs.boxes[0].input.text() == "Raz."


def test_keys_of_segments_do_nothing_to_the_article(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    before = list(at_work.transcript)
    for key in (Key.Key_Delete, Key.Key_F2, Key.Key_Insert):
        at_work.qtbot.keyClick(page.paragraphs.boxes[0].input, key, PLAIN)
    assert list(at_work.transcript) == before
    QApplication.processEvents()
    assert page.mapToGlobal(QPoint(0, 0)) is not None


def test_what_arrives_meanwhile_leaves_what_is_typed_alone(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    box = page.paragraphs.boxes[0].input
    page.finish_typing()
    at_work.type(" Dwa")
    draft_summary(at_work)
    page._on_segments()  # segments change as well: a draft of the Polish is under way
    assert box.text() == "Raz. Dwa"
    at_work.type("!")
    page.lead.setFocus()
    at_work.type("Wstęp ")
    page.typing.save()
    draft_summary(at_work, "Inny szkic.")
    at_work.type("dwa")
    draft_summary(at_work, "Jeszcze inny szkic.")
    page.finish_typing()
    assert texts(at_work) == ["Raz. Dwa!", "Jeszcze inny szkic."]
    assert texts(at_work, "lead") == [page.lead.text()] == ["Wstęp dwa"]


def test_the_tabs_are_the_parts_of_the_article(page: ArticlePage) -> None:
    tabs = page.tabs
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Summary", "Timeline", "Statistics and source"]
    shown = []
    for n in range(tabs.count()):
        tabs.setCurrentIndex(n)
        shown.append([part.isVisible() for part in (page.paragraphs, page.timeline, page.fields)])
    assert shown == [[True, False, False], [False, True, False], [False, False, True]]
    assert tabs.documentMode()
    assert not tabs.tabBar().drawBase()


def test_every_part_stands_in_its_tab_alike(page: ArticlePage) -> None:
    tabs = page.tabs
    title = next(label for label in page.findChildren(QLabel) if label.text() == "Title")
    summary = tabs.widget(0)
    assert around(title, summary)[:3] == (12, 10, 12)
    assert around(page.paragraphs, summary)[::2] == (12, 12)
    inside = page.paragraphs.parentWidget()
    assert around(page.paragraphs, inside)[3] > 12  # short ones stay above
    for part in (page.timeline, page.fields):
        tabs.setCurrentIndex(tabs.currentIndex() + 1)
        QApplication.processEvents()
        assert around(part, tabs.currentWidget()) == (12, 10, 12, 12)
    heading = next(label for label in page.findChildren(QLabel) if label.text() == "Lead")
    tabs.setCurrentIndex(0)
    assert between(title, page.title) == between(page.title, heading) == between(heading, page.lead) == 4


def test_a_long_summary_ends_above_the_edge(at_work: Desk, page: ArticlePage) -> None:
    at_work.window.resize(1280, 720)
    for _ in range(16):
        page.paragraphs.add_paragraph()
    area = page.tabs.widget(0)
    assert isinstance(area, QScrollArea)
    inside = area.widget()
    at_work.qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert around(page.paragraphs, inside)[3] in (12, 16)  # 16 with the room that could stretch
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus  # Tab goes from field to field
    assert area.frameShape() == QFrame.Shape.NoFrame
    assert not area.viewport().autoFillBackground()
    assert not inside.autoFillBackground()  # it has the colour of the window


def test_both_halves_fill_the_page_and_keep_what_they_are_dragged_to(at_work: Desk) -> None:
    at_work.window.resize(1600, 900)
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    QApplication.processEvents()
    halves = next(each for each in page.findChildren(QSplitter) if page.tabs.parentWidget() is each)
    assert around(halves, page) == (0, 0, 0, 0)
    assert [halves.widget(n) for n in (0, 1)] == [page.tabs, page.preview]
    assert page.preview.width() / page.tabs.width() == pytest.approx(640 / 520, abs=0.03)
    halves.moveSplitter(600, 1)
    assert at_work.settings.window["article halves"] == f"{page.tabs.width()} {page.preview.width()}"
    halves.setSizes([0, 1000])
    assert page.tabs.width() > 0
    halves.setSizes([1000, 0])
    assert page.preview.width() > 0


def test_a_title_that_is_there_when_the_page_is_made_stands_upright(at_work: Desk, page: ArticlePage) -> None:
    page.title.setFocus()
    at_work.type("Latarnie")
    page.finish_typing()
    at_work.wait_saved()
    at_work.run(CloseTalk)
    at_work.settle()
    at_work.open()
    at_work.run(commands.ShowArticle)
    again = at_work.window.article
    assert again is not None
    assert (again.title.text(), again.lead.text()) == ("Latarnie", "")
    at_work.qtbot.waitUntil(lambda: [box.font().italic() for box in (again.title, again.lead)] == [False, True])


def test_the_fields_above_the_summary_say_what_they_are(at_work: Desk, page: ArticlePage) -> None:
    assert page.title.placeholderText() == "as the talk: Lighthouses"
    assert page.title.font().italic()  # nobody takes it for a title
    assert page.lead.placeholderText() == "One or two sentences that say what the talk is about"
    labels = {label.text(): label for label in page.tabs.widget(0).findChildren(QLabel) if label.text()}
    assert (labels["Title"].buddy(), labels["Lead"].buddy()) == (page.title, page.lead)
    assert {labels[text].objectName() for text in ("Title", "Lead", "Summary")} == {"subheading"}
    below = [labels["Title"], page.title, labels["Lead"], page.lead, labels["Summary"], page.paragraphs]
    assert min(between(*pair) for pair in pairwise(below)) >= 0
    assert page.lead.height() >= page.title.height() + page.title.fontMetrics().lineSpacing() - 1


def test_leaving_the_title_keeps_it_at_once(at_work: Desk, page: ArticlePage) -> None:
    page.title.setFocus()
    at_work.type("Latarnie")
    assert at_work.session.article.text("title") == ""
    page.lead.setFocus()
    assert at_work.session.article.text("title") == "Latarnie"


def test_typing_can_be_undone_before_it_is_an_edit(at_work: Desk, page: ArticlePage) -> None:
    undo = at_work.window.menus.action(Undo)
    at_work.qtbot.waitUntil(lambda: not undo.isEnabled())
    page.typing._save.setInterval(60_000)
    page.title.setFocus()
    at_work.type("L")
    at_work.qtbot.waitUntil(undo.isEnabled, timeout=30_000)
    assert at_work.session.history.undoable is None


def test_work_begins_in_the_title_or_in_the_first_paragraph(at_work: Desk) -> None:
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    assert page.title.hasFocus()


def test_work_begins_in_the_first_paragraph_where_there_is_one(at_work: Desk) -> None:
    for text in ("Raz.", "Dwa."):
        session = at_work.session
        last = session.article.summary[-1].id if session.article.summary else None
        assert session.do(add_paragraph(session.article, last, text))
    at_work.run(commands.ShowArticle)
    page = at_work.window.article
    assert page is not None
    assert page.paragraphs.boxes[0].input.hasFocus()


def test_work_goes_on_where_the_cursor_was(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.lead.setFocus()
    at_work.key(Key.Key_F6)
    at_work.key(Key.Key_F6)
    assert page.lead.hasFocus()


def test_what_another_does_to_the_title_is_shown(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    assert session.do(set_field(session.article, "title", "Światło"))
    assert page.title.text() == "Światło"
    assert "Światło" in preview(page)
    page.title.setFocus()
    page.title.place_cursor(99)
    at_work.type("!")
    assert session.do(set_field(session.article, "lead", "Wstęp"))  # another field is no reason to lose a letter
    assert page.title.text() == "Światło!"
    assert page.article.text("title") == "Światło!"


def test_an_open_cell_is_kept_when_the_talk_is_closed(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    open_cell(page, TIME).setFocus()
    at_work.type("0:07")
    at_work.run(CloseTalk)
    with Library(at_work.path) as library:
        assert [(part.kind, part.time) for part in library.article(TALK)] == [("entry", 7000)]


def test_changed_segments_are_shown_soon(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    page.tabs.setCurrentIndex(1)
    rows = page.timeline.segments.view.model()
    assert page.fields.printed.currentData() == "both"
    for id in (1, 2, 3, 6):
        assert at_work.session.attempt(lambda transcript, id=id: set_target(transcript, id, ""))
    at_work.qtbot.waitUntil(lambda: rows.index(1, 0).data().endswith("Tonight we look at lighthouses,"))
    assert page.fields.printed.currentData() == "source"
    assert "latarniom" not in preview(page)
    assert at_work.session.attempt(lambda transcript: set_times(transcript, 1, 1500, 1900))
    at_work.qtbot.waitUntil(lambda: page.timeline.model.index(0, TIME).data() == "00:01")


def test_segments_that_change_while_the_page_is_hidden_are_looked_at_later(at_work: Desk, page: ArticlePage) -> None:
    session = at_work.session
    basis = basis_of(session.transcript.segments[:3])
    assert session.do(accept_summary(session.article, [Drafted("Latarnie świecą.", basis=basis)], "extract"))
    at_work.key(Key.Key_F6)
    assert session.attempt(lambda transcript: set_target(transcript, 2, "Dziś inaczej,"))
    at_work.qtbot.wait(2 * SEGMENTS_MS)
    assert page.paragraphs.boxes[0].stale.isHidden()  # nobody sees it
    at_work.key(Key.Key_F6)
    assert not page.paragraphs.boxes[0].stale.isHidden()
    assert "Dziś inaczej," in preview(page)


def test_the_marks_of_the_timeline_follow_a_theme(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 1])
    with at_work.qtbot.waitSignal(page.timeline.model.dataChanged, timeout=30_000):
        at_work.window.look.use_theme("dark")
    mark = page.timeline.model.index(1, TIME).data(Qt.ItemDataRole.ForegroundRole)
    assert mark.name() == theme.DARK.warning


def test_typing_is_finished_before_the_page_leaves_the_window(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = []
    for name in ("open_in_browser", "publish"):
        monkeypatch.setattr(publishing, name, lambda place, session, name=name: done.append((name, session.article)))
    for letter, button in (("a", page.preview.browser), ("b", page.preview.publish)):
        page.title.setFocus()
        at_work.type(letter)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # as a click of assistive technology: nothing is left
        button.click()
        assert at_work.session.article.text("title").endswith(letter)
    assert done == [("open_in_browser", at_work.session.article), ("publish", at_work.session.article)]


def test_the_page_passes_on_what_its_parts_want(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[object] = []
    monkeypatch.setattr(publishing, "show_changes", lambda _place, session, id: wanted.append((session, id)))
    monkeypatch.setattr(publishing, "fill_from_file", lambda _place, session: wanted.append(session))
    page.timeline.changes_wanted.emit(7)
    page.paragraphs.changes_wanted.emit(8)
    page.fields.fill.click()
    page.summary_wanted.disconnect()
    page.timeline_wanted.disconnect()
    drafts: list[tuple[str, bool]] = []
    page.summary_wanted.connect(lambda by_model: drafts.append(("summary", by_model)))
    page.timeline_wanted.connect(lambda by_model: drafts.append(("timeline", by_model)))
    for offers in (page.paragraphs.offers, page.timeline.offers):
        offers.own.click()
        offers.by_model.click()
    assert drafts == [("summary", False), ("summary", True), ("timeline", False), ("timeline", True)]
    assert wanted == [(at_work.session, 7), (at_work.session, 8), at_work.session]
    page.timeline.segment_wanted.emit(3)
    assert at_work.here == 3


def test_a_page_that_may_be_written_from_now_on_says_so_everywhere(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    session = at_work.session
    for reason in ("Another window has it.", ""):
        session.talk.read_only_reason = reason
        session.read_only_changed.emit()
        inputs = [page.title, page.lead, page.paragraphs.boxes[0].input]
        assert [input.isReadOnly() for input in inputs] == [bool(reason)] * 3
        entry = next(each for each in page.timeline.findChildren(QPushButton) if each.text() == "Add entry")
        buttons = [page.paragraphs.add, page.fields.fill, entry]
        assert [button.isEnabled() for button in buttons] == [not reason] * 3


def test_choosing_an_entry_is_a_move(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1, 2])
    page.tabs.setCurrentIndex(1)
    for row in (0, 1):
        with at_work.qtbot.waitSignal(page.moved):
            page.timeline.table.selectRow(row)
    assert [part.text for part in page.places.chosen_parts()] == ["Dziś przyjrzymy się latarniom,"]


def test_another_tab_is_a_move(at_work: Desk, page: ArticlePage) -> None:
    with at_work.qtbot.waitSignal(page.moved):
        page.tabs.setCurrentIndex(2)


def test_what_is_not_ready_is_looked_for_only_while_the_page_is_seen(
    at_work: Desk, page: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[int] = []
    monkeypatch.setattr(page.readiness, "look_soon", lambda: looked.append(1))
    page.refresh()
    assert looked == [1]
    at_work.key(Key.Key_F6)
    assert at_work.window.article is None
    assert at_work.session.do(set_field(at_work.session.article, "title", "Światło"))
    assert looked == [1]


def test_what_another_does_to_the_fields_is_shown(at_work: Desk, page: ArticlePage) -> None:
    assert at_work.session.do(set_field(at_work.session.article, "tags", "latarnie, morze"))
    assert page.fields.inputs["tags"].text() == "latarnie, morze"


def test_a_segment_that_is_not_ready_is_a_click_away(at_work: Desk, page: ArticlePage) -> None:
    page.readiness.open_list()
    row = next(row for row, flaw in enumerate(page.readiness.flaws) if flaw.segment is not None)
    segment = page.readiness.flaws[row].segment
    page.readiness.list.chosen.emit(row)
    assert at_work.window.article is None
    assert at_work.here == segment


def test_a_segment_that_changes_is_looked_at_for_what_is_not_ready(at_work: Desk, page: ArticlePage) -> None:
    at_work.qtbot.waitUntil(lambda: any(flaw.segment == 4 for flaw in page.readiness.flaws))
    for id in (4, 5):
        assert at_work.session.attempt(lambda transcript, id=id: set_target(transcript, id, "Byli samotni."))
    at_work.qtbot.waitUntil(lambda: not any(flaw.segment == 4 for flaw in page.readiness.flaws))


@pytest.mark.parametrize("tab", [0, 2])
def test_ctrl_and_the_wheel_make_its_texts_larger(at_work: Desk, page: ArticlePage, tab: int) -> None:
    page.tabs.setCurrentIndex(tab)
    area = page.tabs.widget(tab)
    assert isinstance(area, QScrollArea)
    turn(area, 1)
    assert at_work.settings.text_size == 110
