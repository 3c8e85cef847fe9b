"""The article page, worked by keys and mouse: what is kept, what is shown, what is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from dwuglos.store.library import Library
from dwuglos.talk.article import Part
from dwuglos.talk.article_edits import Drafted, accept_summary, add_paragraph
from dwuglos.talk.article_edits import set_text as edit_text
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import delete, set_target, set_times
from gui.article.page import ArticlePage
from gui.article.timeline_model import SEGMENTS, TEXT, TIME
from gui.commands import article as commands
from gui.commands.edit import Redo, Undo
from gui.commands.file import CloseTalk
from gui.commands.go import Next
from gui.dialogs.what_changed import WhatChangedDialog
from tests.gui.desk import CTRL, PLAIN, TALK, Desk, Key


@pytest.fixture
def page(at_work: Desk) -> ArticlePage:
    at_work.run(commands.ShowArticle)
    shown = at_work.window.article
    assert shown is not None
    return shown


def kept(desk: Desk) -> list[Part]:
    """Return what another program would find in the library."""
    desk.wait_saved()
    with Library(desk.path) as library:
        return sorted(library.article(TALK), key=lambda part: (part.kind, part.rank))


def texts(desk: Desk, kind: str = "paragraph") -> list[str]:
    return [part.text for part in kept(desk) if part.kind == kind]


def write(desk: Desk, *paragraphs: str) -> None:
    for text in paragraphs:
        desk.run(commands.AddParagraph)
        desk.type(text)


def preview(page: ArticlePage) -> str:
    return page.preview.view.toPlainText()


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
    at_work.qtbot.waitUntil(lambda: texts(at_work, "title") == ["Latarnie"], timeout=1500)
    assert page.title.text() == "Latarnie "  # what was typed stays under the hand
    at_work.type("morskie")
    at_work.run(CloseTalk)
    with Library(at_work.path) as library:
        assert [part.text for part in library.article(TALK)] == ["Latarnie morskie"]


def test_enter_splits_a_paragraph_and_backspace_joins_it_again(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Pierwsza myśl.Druga myśl.")
    page.paragraphs.boxes[0].input.place_cursor(len("Pierwsza myśl."))
    at_work.key(Key.Key_Return)
    assert texts(at_work) == ["Pierwsza myśl.", "Druga myśl."]
    current = page.paragraphs.current()
    assert current is page.paragraphs.boxes[1]
    at_work.key(Key.Key_Home)
    at_work.key(Key.Key_Backspace)
    assert texts(at_work) == ["Pierwsza myśl. Druga myśl."]
    assert page.paragraphs.count.text() == "Words in all: 4"


def test_enter_at_the_end_begins_a_paragraph(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    at_work.key(Key.Key_Return)
    at_work.type("Dwa.")
    page.finish_typing()
    assert texts(at_work) == ["Raz.", "Dwa."]


def test_paragraphs_change_places(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    at_work.run(commands.MoveUp)
    assert texts(at_work) == ["Raz.", "Trzy.", "Dwa."]
    current = page.paragraphs.current()
    assert current is not None
    assert current.input.text() == "Trzy."
    at_work.run(commands.MoveDown)
    assert texts(at_work) == ["Raz.", "Dwa.", "Trzy."]
    assert [box.input.text() for box in page.paragraphs.boxes] == ["Raz.", "Dwa.", "Trzy."]


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


def test_numbers_are_typed_or_taken_from_a_file(at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch) -> None:
    page.tabs.setCurrentIndex(2)
    page.fields.inputs["views"].setFocus()
    at_work.type("12a3")
    page.finish_typing()
    assert texts(at_work, "views") == ["123"]
    assert page.fields.numbers_line.text() == "Nagranie ma 123\u00a0wyświetlenia."
    info = tmp_path / "x.info.json"
    facts = {"id": "x", "title": "T", "view_count": 274083, "like_count": 6333, "webpage_url": "https://youtu.be/x"}
    info.write_text(json.dumps(facts), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(info), ""))
    at_work.run(commands.FillStatistics)
    at_work.qtbot.waitUntil(lambda: page.fields.inputs["views"].text() == "274083")
    assert "274\u00a0083\u00a0wyświetlenia i\u00a06333\u00a0polubienia." in page.fields.numbers_line.text()
    assert texts(at_work, "link") == ["https://youtu.be/x"]


def test_a_draft_says_when_its_segments_have_changed(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    session = at_work.session
    drafts = [Drafted("Latarnie świecą.", basis=basis_of(session.transcript.segments[:3]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    box = page.paragraphs.boxes[0]
    assert "draft" in box.about.text()
    assert box.stale.isHidden()
    from dwuglos.talk.edits import set_target

    assert session.attempt(lambda transcript: set_target(transcript, 2, "Dziś inaczej,"))
    at_work.qtbot.waitUntil(lambda: not box.stale.isHidden())
    shown: list[str] = []

    def keep(dialog: WhatChangedDialog) -> int:
        shown.append(dialog.changes.toPlainText())
        return 1

    monkeypatch.setattr(WhatChangedDialog, "exec", keep)
    box.stale.click()
    at_work.qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["0:02\nthen: Dziś przyjrzymy się latarniom,\nnow: Dziś inaczej,"]
    at_work.qtbot.waitUntil(box.stale.isHidden)
    assert texts(at_work) == ["Latarnie świecą."]


def test_the_preview_draws_only_what_changed(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    drawn: list[str] = []
    draw = page.preview._draw
    monkeypatch.setattr(page.preview, "_draw", lambda frame, html: (drawn.append(html), draw(frame, html)))
    at_work.type("!")
    assert len(drawn) == 1
    assert "Dwa.!" in drawn[0]
    assert "Dwa.!" in preview(page)
    assert "Raz." in preview(page)


def test_hostile_text_does_nothing_in_the_preview(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "<img src='file:///etc/passwd'><script>alert(1)</script> [x](javascript:alert(1))")
    assert "<script>alert(1)</script>" in preview(page)
    opened: list[QUrl] = []
    page.preview._on_link(QUrl("javascript:alert(1)"))
    page.preview._on_link(QUrl("file:///etc/passwd"))
    assert opened == []


def test_a_link_in_the_preview_opens_the_browser(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    page.preview._on_link(QUrl("https://youtu.be/x?t=8s"))
    assert [url.toString() for url in opened] == ["https://youtu.be/x?t=8s"]


def test_the_page_is_shown_in_the_browser(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    write(at_work, "Raz.")
    at_work.run(commands.OpenInBrowser)
    at_work.qtbot.waitUntil(lambda: bool(opened))
    assert "Raz." in Path(opened[0].toLocalFile()).read_text("utf-8")


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


def test_the_preview_follows_a_theme(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.finish_typing()
    before = page.preview.view.document().toHtml()
    at_work.window.use_theme("dark")
    assert page.preview.view.document().toHtml() != before
    at_work.window.use_theme("light")
    assert page.preview.view.document().toHtml() == before


def draft_summary(desk: Desk, text: str = "Szkic.") -> None:
    """Let a draft arrive now."""
    session = desk.session
    assert session.do(accept_summary(session.article, [Drafted(text)], "extract"))


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


def test_a_paragraph_is_put_above_and_what_is_selected_goes(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz dwa.")
    at_work.key(Key.Key_Home)
    at_work.key(Key.Key_Return)
    assert texts(at_work) == ["", "Raz dwa."]
    assert page.paragraphs.current() is page.paragraphs.boxes[1]
    cursor = page.paragraphs.boxes[1].input.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(6, cursor.MoveMode.KeepAnchor)
    page.paragraphs.boxes[1].input.setTextCursor(cursor)
    at_work.key(Key.Key_Return)
    assert texts(at_work) == ["", "Raz", "a."]


def test_line_breaks_of_a_paragraph_stay_while_it_is_typed_into(at_work: Desk, page: ArticlePage) -> None:
    assert at_work.session.do(add_paragraph(at_work.session.article, None, "Pierwszy wers,\ndrugi 🙂 wers"))
    box = page.paragraphs.boxes[0].input
    box.setFocus()
    box.place_cursor(22)
    at_work.type("!")
    page.finish_typing()
    assert texts(at_work) == ["Pierwszy wers,\ndrugi 🙂! wers"]
    assert box.textCursor().position() == 24  # units of UTF-16, of which the smile has two


def test_the_cursor_goes_to_the_neighbour_of_a_deleted_paragraph(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy")
    page.paragraphs.boxes[1].input.setFocus()
    at_work.type("x")
    page.paragraphs.boxes[1].delete_wanted.emit()
    assert texts(at_work) == ["Raz.", "Trzy"]
    assert page.paragraphs.current() is page.paragraphs.boxes[1]
    at_work.run(Undo)
    assert len(texts(at_work)) == 3


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


def open_cell(page: ArticlePage, column: int) -> QLineEdit:
    page.tabs.setCurrentIndex(1)
    page.timeline.table.setFocus()
    page.timeline.table.edit(page.timeline.model.index(0, column))
    editor = page.timeline.table.findChild(QLineEdit)
    assert editor is not None
    return editor


def test_a_sentence_of_the_timeline_is_kept_while_it_is_typed(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    editor = open_cell(page, TEXT)
    editor.setFocus()
    editor.setCursorPosition(5)
    at_work.type("ąą")
    assert "Dobryąą wieczór." in preview(page)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "entry") == ["Dobryąą wieczór."], timeout=1500)
    assert editor.cursorPosition() == 7
    at_work.type("ć ")
    at_work.key(Key.Key_Return)
    QApplication.processEvents()  # Qt commits a line after the key
    assert texts(at_work, "entry") == ["Dobryąąć  wieczór."]
    at_work.run(Undo)
    assert texts(at_work, "entry") == ["Dobry wieczór."]


def test_escape_gives_up_what_was_typed_into_an_entry(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    before = kept(at_work)
    editor = open_cell(page, TEXT)
    editor.setFocus()
    at_work.type("x")
    page.typing.save()
    at_work.type("y")
    at_work.key(Key.Key_Escape)
    assert kept(at_work) == before
    assert "Dobry wieczór." in preview(page)
    assert page.timeline.table.findChild(QLineEdit) is None or not editor.isVisible()


def test_keys_of_undoing_undo_in_every_field(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["author"]
    box.setFocus()
    at_work.type("Anna")
    press = QKeyEvent(QEvent.Type.ShortcutOverride, Key.Key_Z, CTRL)
    press.ignore()
    QApplication.sendEvent(box, press)
    assert not press.isAccepted()


def test_numbers_take_digits_only_and_keep_the_cursor(at_work: Desk, page: ArticlePage) -> None:
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["views"]
    box.setFocus()
    at_work.type("1234")
    box.setCursorPosition(2)
    at_work.type("x")
    assert (box.text(), box.cursorPosition()) == ("1234", 2)
    at_work.type("9" * 5000)
    page.finish_typing()
    assert len(texts(at_work, "views")[0]) == 15
    assert "wyświetleń" in page.fields.numbers_line.text()


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


def test_what_is_drawn_again_looks_as_if_drawn_first(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    page.title.setFocus()
    at_work.type("Latarnie")
    page.timeline.add_segments([1])
    page.timeline.add_segments([3])
    page.finish_typing()
    document = page.preview.view.document()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    assert [block.text() for block in blocks if block.textList() is not None] == [
        "0:00 Dobry wieczór.",
        "0:05 i\u00a0ich latarnikom.",
    ]
    drawn = [(block.text(), block.charFormat().font().pointSizeF()) for block in blocks]
    page.preview.use_theme()
    blocks = [document.findBlockByNumber(n) for n in range(document.blockCount())]
    assert drawn == [(block.text(), block.charFormat().font().pointSizeF()) for block in blocks]


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


def test_facts_of_a_file_stay_with_the_talk(at_work: Desk, page: ArticlePage, tmp_path: Path, monkeypatch) -> None:
    info = tmp_path / "x.info.json"
    chapters = [{"start_time": 0, "end_time": 5, "title": "Intro"}, {"start_time": 5, "end_time": 15, "title": "Light"}]
    info.write_text(json.dumps({"id": "x", "title": "T", "view_count": 5, "chapters": chapters}), "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(info), ""))
    at_work.run(commands.FillStatistics)
    at_work.qtbot.waitUntil(lambda: page.fields.inputs["views"].text() == "5")
    at_work.settle()
    with Library(at_work.path) as library:
        assert [chapter.title for chapter in library.facts(TALK).video.chapters] == ["Intro", "Light"]
    at_work.run(commands.DraftTimeline)
    at_work.qtbot.waitUntil(lambda: texts(at_work, "entry") == ["Intro", "Light"])


def written(box: QLineEdit, text: str) -> None:
    """Write as assistive technology does: no key is pressed."""
    QAccessible.queryAccessibleInterface(box).setText(QAccessible.Text.Value, text)


def test_numbers_written_by_assistive_technology_are_kept(at_work: Desk, page: ArticlePage) -> None:
    written(page.fields.inputs["views"], "12 300")
    page.finish_typing()
    assert texts(at_work, "views") == ["12300"]


def test_a_sentence_of_the_timeline_written_by_assistive_technology_is_kept(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    written(open_cell(page, TEXT), "Po zmroku")
    page.finish_typing()
    assert texts(at_work, "entry") == ["Po zmroku"]


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
