"""Paragraphs of the summary, worked by keys: parted, joined, moved, counted."""

from __future__ import annotations

from dwuglos.talk.article_edits import Drafted, accept_summary
from dwuglos.talk.basis import basis_of
from dwuglos.talk.edits import set_target
from gui.article.page import ArticlePage
from gui.commands import article as commands
from gui.commands.edit import Undo
from gui.dialogs.what_changed import WhatChangedDialog
from tests.gui.article.writing import texts, write
from tests.gui.desk import Desk, Key


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
