"""The article page as a whole: what is kept, what is shown, where one is led."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from dwuglos.store.library import Library
from gui.article.page import ArticlePage
from gui.commands import article as commands
from gui.commands.edit import Redo, Undo
from gui.commands.file import CloseTalk
from gui.commands.go import Next
from tests.gui.article.writing import draft_summary, preview, texts, write
from tests.gui.desk import PLAIN, TALK, Desk, Key


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
