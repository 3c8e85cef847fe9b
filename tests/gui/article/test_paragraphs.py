"""Paragraphs of the summary, worked by keys: parted, joined, moved, counted."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from threading import Event
from typing import Any

from PySide6.QtCore import QPoint

from dwuglos.store.library import Library
from dwuglos.talk.article_edits import Drafted, accept_summary
from dwuglos.talk.article_edits import set_text as edit_text
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import set_target
from dwuglos.talk.stored_talk import SavedTalk
from gui.article.page import ArticlePage
from gui.commands import article as commands
from gui.commands.edit import Undo
from gui.dialogs.what_changed import WhatChangedDialog
from tests.gui.article.writing import draft_summary, texts, write
from tests.gui.desk import Desk, Key
from tests.gui.room import around, beside, between


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
    assert page.paragraphs.count.text() == "Total words: 4"


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


def test_a_draft_says_when_its_segments_have_changed(at_work: Desk, page: ArticlePage, monkeypatch) -> None:
    session = at_work.session
    drafts = [Drafted("Latarnie świecą.", basis=basis_of(session.transcript.segments[:3]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    box = page.paragraphs.boxes[0]
    assert "draft" in box.about.text()
    assert box.stale.isHidden()

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


def test_what_a_segment_was_is_known_also_while_the_change_waits_to_be_saved(
    at_work: Desk, page: ArticlePage, monkeypatch
) -> None:
    session, goes_on, shown = at_work.session, Event(), []
    drafts = [Drafted("Latarnie świecą.", basis=basis_of(session.transcript.segments[:3]))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    at_work.wait_saved()
    write = Library.write

    def write_late(library: Library, *arguments: Any) -> SavedTalk:
        goes_on.wait(30)
        return write(library, *arguments)

    def keep(dialog: WhatChangedDialog) -> int:
        shown.append(dialog.changes.toPlainText())
        return 0

    monkeypatch.setattr(Library, "write", write_late)
    monkeypatch.setattr(WhatChangedDialog, "exec", keep)
    assert session.attempt(lambda transcript: set_target(transcript, 5, "Inni pisali."))
    assert session.attempt(lambda transcript: set_target(transcript, 2, "Dziś inaczej,"))
    page.show_changes(session.article.summary[0].id)
    goes_on.set()
    at_work.tasks._read.submit(lambda: None).result(30)  # it looked before the second change was given to the library
    at_work.qtbot.waitUntil(lambda: bool(shown))
    assert shown == ["0:02\nthen: Dziś przyjrzymy się latarniom,\nnow: Dziś inaczej,"]


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


def test_the_cursor_goes_to_the_neighbour_of_a_deleted_paragraph(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy")
    page.paragraphs.boxes[1].input.setFocus()
    at_work.type("x")
    page.paragraphs.boxes[1].delete_wanted.emit()
    assert texts(at_work) == ["Raz.", "Trzy"]
    assert page.paragraphs.current() is page.paragraphs.boxes[1]
    at_work.run(Undo)
    assert len(texts(at_work)) == 3


def boxes(page: ArticlePage) -> list[str]:
    """Return the paragraphs on the screen, from top to bottom."""
    in_order = sorted(page.paragraphs.boxes, key=lambda box: box.mapTo(page.paragraphs, QPoint(0, 0)).y())
    return [box.input.text() for box in in_order]


def here(page: ArticlePage) -> int | None:
    """Return the place of the paragraph with the cursor, counted from 0."""
    current = page.paragraphs.current()
    return page.paragraphs.boxes.index(current) if current is not None else None


def press(page: ArticlePage, box: int, tool: str) -> None:
    """Press a button above a paragraph."""
    next(each for each in page.paragraphs.boxes[box].tools if each.toolTip() == tool).click()


def test_an_empty_summary_says_what_to_do(at_work: Desk, page: ArticlePage) -> None:
    paragraphs = page.paragraphs
    assert paragraphs.empty.isVisible()
    assert "Write one, or let the program draft" in paragraphs.empty.text()
    assert paragraphs.count.text() == ""
    assert here(page) is None
    tops = [widget.geometry().top() for widget in (paragraphs.empty, paragraphs.offers, paragraphs.add)]
    assert tops == sorted(set(tops))
    paragraphs.add.click()
    assert not paragraphs.empty.isVisible()
    assert here(page) == 0
    at_work.type("Raz")
    page.finish_typing()
    at_work.run(Undo)
    at_work.run(Undo)
    assert paragraphs.empty.isVisible()
    assert paragraphs.count.text() == ""


def test_words_are_counted_while_one_types(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz dwa.", "Trzy")
    first, second = page.paragraphs.boxes
    assert (first.about.text(), second.about.text()) == ("1  ·  words: 2", "2  ·  words: 1")
    at_work.type(" cztery pięć")
    assert (first.about.text(), second.about.text()) == ("1  ·  words: 2", "2  ·  words: 3")
    assert page.paragraphs.count.text() == "Total words: 5"


def test_paragraphs_are_numbered_where_they_stand(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    at_work.run(commands.MoveUp)
    assert boxes(page) == ["Raz.", "Trzy.", "Dwa."]
    assert [box.input.accessibleName() for box in page.paragraphs.boxes] == [f"Paragraph {n}" for n in (1, 2, 3)]
    assert [box.about.text()[0] for box in page.paragraphs.boxes] == ["1", "2", "3"]
    assert [box.part.text for box in page.paragraphs.boxes] == ["Raz.", "Trzy.", "Dwa."]


def test_a_draft_that_a_person_changes_is_no_draft(at_work: Desk, page: ArticlePage) -> None:
    draft_summary(at_work, "Szkic.")
    box = page.paragraphs.boxes[0]
    assert box.about.text() == "1  ·  words: 1  ·  draft"
    assert box.stale.isHidden()
    assert not box.confirm.isHidden()
    box.input.setFocus()
    at_work.type("A ")
    page.finish_typing()
    assert box.about.text() == "1  ·  words: 2"
    assert box.confirm.isHidden()


def test_the_buttons_above_a_paragraph_move_and_delete_it(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    press(page, 1, "Move paragraph up")
    assert texts(at_work) == boxes(page) == ["Dwa.", "Raz.", "Trzy."]
    press(page, 1, "Move paragraph down")
    assert texts(at_work) == boxes(page) == ["Dwa.", "Trzy.", "Raz."]
    press(page, 1, "Delete paragraph")
    assert texts(at_work) == boxes(page) == ["Dwa.", "Raz."]
    press(page, 0, "Move paragraph up")
    assert texts(at_work) == ["Dwa.", "Raz."]
    assert at_work.told != ""


def test_what_is_typed_counts_when_a_paragraph_is_moved(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa")
    at_work.type("!")
    page.paragraphs.boxes[1].move_wanted.emit(-1)
    assert texts(at_work) == ["Dwa!", "Raz."]
    assert boxes(page) == ["Dwa!", "Raz."]


def test_a_paragraph_is_added_behind_the_one_typed_into(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Trzy.")
    page.paragraphs.boxes[0].input.setFocus()
    at_work.run(commands.AddParagraph)
    assert here(page) == 1
    at_work.type("Dwa.")
    page.lead.setFocus()  # no paragraph is typed into
    assert here(page) is None
    page.paragraphs.add.click()
    assert here(page) == 3
    at_work.type("Cztery.")
    page.finish_typing()
    assert texts(at_work) == boxes(page) == ["Raz.", "Dwa.", "Trzy.", "Cztery."]


def test_leaving_a_paragraph_keeps_it_at_once(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.")
    assert [part.text for part in at_work.session.article.summary] == [""]
    page.lead.setFocus()
    assert [part.text for part in at_work.session.article.summary] == ["Raz."]


def test_a_paragraph_is_split_at_the_cursor_which_goes_along(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Zero.", "Raz dwa", "Trzy.")
    page.paragraphs.go_to(page.paragraphs.boxes[1].part.id, 4)
    at_work.key(Key.Key_Return)
    assert here(page) == 2
    at_work.type("x")
    page.finish_typing()
    assert texts(at_work) == boxes(page) == ["Zero.", "Raz", "xdwa", "Trzy."]


def test_enter_at_the_start_puts_a_paragraph_above(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    page.paragraphs.go_to(page.paragraphs.boxes[2].part.id, 0)
    at_work.key(Key.Key_Return)
    assert texts(at_work) == boxes(page) == ["Raz.", "Dwa.", "", "Trzy."]
    assert here(page) == 3


def test_delete_at_the_end_joins_with_the_next(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Zero.", "Raz", "dwa", "trzy")
    page.paragraphs.boxes[1].input.setFocus()
    at_work.key(Key.Key_End)
    at_work.key(Key.Key_Delete)
    assert texts(at_work) == boxes(page) == ["Zero.", "Raz dwa", "trzy"]
    assert here(page) == 1
    at_work.type("x")  # where the two met
    page.finish_typing()
    assert texts(at_work) == ["Zero.", "Razx dwa", "trzy"]


def test_backspace_joins_with_the_one_before(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Zero.", "Raz", "dwa")
    page.paragraphs.go_to(page.paragraphs.boxes[2].part.id, 0)
    at_work.key(Key.Key_Backspace)
    assert texts(at_work) == ["Zero.", "Raz dwa"]
    assert (here(page), page.paragraphs.boxes[1].input.textCursor().position()) == (1, 3)


def test_nothing_is_joined_beyond_the_first_and_the_last(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    at_work.key(Key.Key_Delete)
    page.paragraphs.boxes[0].input.setFocus()
    at_work.key(Key.Key_Home)
    at_work.key(Key.Key_Backspace)
    assert texts(at_work) == ["Raz.", "Dwa."]
    assert at_work.told == ""
    assert here(page) == 0


def test_arrows_go_from_paragraph_to_paragraph(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    visited = []
    for key in (Key.Key_Up, Key.Key_Up, Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Down):
        at_work.key(key)
        visited.append(here(page))
    assert visited == [1, 0, 0, 1, 2, 2]


def test_the_cursor_stays_near_the_paragraph_that_is_deleted(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.", "Trzy.")
    page.finish_typing()
    for deleted, cursor in ((0, 0), (1, 1), (2, 1)):
        page.paragraphs.boxes[deleted].input.setFocus()
        press(page, deleted, "Delete paragraph")
        assert here(page) == cursor
        at_work.session.undo()


def test_deleting_calls_nobody_away_who_types_elsewhere(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.lead.setFocus()
    press(page, 0, "Delete paragraph")
    assert page.lead.hasFocus()
    page.paragraphs.boxes[0].input.setFocus()
    press(page, 0, "Delete paragraph")
    assert page.paragraphs.boxes == []


def test_going_to_a_paragraph_says_whether_it_is_there(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    first, second = page.paragraphs.boxes
    assert page.paragraphs.go_to(first.part.id, 2)
    assert (here(page), first.input.textCursor().position()) == (0, 2)
    assert page.paragraphs.go_to(second.part.id)
    assert (here(page), second.input.textCursor().position()) == (1, 4)
    assert not page.paragraphs.go_to(999)
    assert here(page) == 1


def test_what_another_does_to_a_paragraph_is_shown(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    id = page.paragraphs.boxes[0].part.id
    assert at_work.session.attempt_on_article(lambda article: edit_text(article, id, "Inaczej całkiem."))
    assert boxes(page) == ["Inaczej całkiem.", "Dwa."]
    assert page.paragraphs.boxes[0].about.text() == "1  ·  words: 2"
    assert page.paragraphs.count.text() == "Total words: 3"


def test_the_changes_under_the_right_paragraph_are_shown(at_work: Desk, page: ArticlePage) -> None:
    session, wanted = at_work.session, []
    drafts = [Drafted(text, basis=basis_of([session.transcript[row]])) for row, text in enumerate(("Raz.", "Dwa."))]
    assert session.do(accept_summary(session.article, drafts, "extract"))
    page.paragraphs.changes_wanted.disconnect()
    page.paragraphs.changes_wanted.connect(wanted.append)
    assert session.attempt(lambda transcript: set_target(transcript, 2, "Inaczej."))
    first, second = page.paragraphs.boxes
    at_work.qtbot.waitUntil(lambda: not second.stale.isHidden())
    assert first.stale.isHidden()
    assert second.stale.toolTip() == "Show what changed in the segments this was drafted from"
    second.stale.click()
    assert wanted == [second.part.id]


def test_a_summary_that_may_only_be_read_offers_no_tools(new_desk: Callable[[], Desk]) -> None:
    first = new_desk()
    first.open()
    first.run(commands.ShowArticle)
    write(first, "Raz.")
    first.window.finish_typing()
    first.wait_saved()
    assert all(tool.isVisible() for tool in first.window.article.paragraphs.boxes[0].tools)
    second = new_desk()
    second.open()
    second.run(commands.ShowArticle)
    paragraphs = second.window.article.paragraphs
    assert not any(tool.isVisible() for tool in paragraphs.boxes[0].tools)
    assert not paragraphs.add.isEnabled()


def test_a_paragraph_fills_the_width_with_its_tools_above(at_work: Desk, page: ArticlePage) -> None:
    write(at_work, "Raz.", "Dwa.")
    page.finish_typing()
    draft_summary(at_work)
    at_work.qtbot.waitUntil(lambda: page.paragraphs.boxes[2].isVisible())
    # Heights follow the texts when these have been laid out.
    at_work.qtbot.waitUntil(lambda: around(page.paragraphs.boxes[0].input, page.paragraphs.boxes[0])[3] == 6)
    paragraphs, (first, second, third) = page.paragraphs, page.paragraphs.boxes
    left, above, right, _ = around(first, paragraphs)
    assert (left, above, right) == (0, 0, 0)
    assert between(first, second) == between(second, third) == 4
    left, _, right, below = around(first.input, first)
    assert (left, right, below) == (0, 0, 6)
    assert around(first.about, first)[0] == 0
    assert around(first.tools[-1], first)[1:3] == (0, 0)
    assert between(first.tools[-1], first.input) == 2
    assert [beside(*pair) for pair in pairwise(first.tools)] == [2, 2]
    assert [tool.autoRaise() for tool in first.tools] == [True] * 3
    assert around(paragraphs.add, paragraphs)[0] == around(paragraphs.count, paragraphs)[2] == 0
    assert around(paragraphs.add, paragraphs)[3] == 0
    names = [each.objectName() for each in (first.about, first.stale, paragraphs.count, paragraphs.empty)]
    assert names == ["faint", "stale", "faint", "faint"]
