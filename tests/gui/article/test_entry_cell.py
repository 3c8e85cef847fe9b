"""A sentence of the timeline while it is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLineEdit

from gui.article.page import ArticlePage
from gui.article.timeline_model import TEXT
from gui.commands.edit import Undo
from tests.gui.article.writing import kept, open_cell, preview, texts, written
from tests.gui.desk import Desk, Key


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


def test_a_sentence_of_the_timeline_written_by_assistive_technology_is_kept(at_work: Desk, page: ArticlePage) -> None:
    page.timeline.add_segments([1])
    written(open_cell(page, TEXT), "Po zmroku")
    page.finish_typing()
    assert texts(at_work, "entry") == ["Po zmroku"]
