"""The field of one paragraph: its keys, its height, its cursor."""

from __future__ import annotations

from dwuglos.talk.article_edits import add_paragraph
from gui.article.page import ArticlePage
from tests.gui.article.writing import texts
from tests.gui.desk import Desk


def test_line_breaks_of_a_paragraph_stay_while_it_is_typed_into(at_work: Desk, page: ArticlePage) -> None:
    assert at_work.session.do(add_paragraph(at_work.session.article, None, "Pierwszy wers,\ndrugi 🙂 wers"))
    box = page.paragraphs.boxes[0].input
    box.setFocus()
    box.place_cursor(22)
    at_work.type("!")
    page.finish_typing()
    assert texts(at_work) == ["Pierwszy wers,\ndrugi 🙂! wers"]
    assert box.textCursor().position() == 24  # units of UTF-16, of which the smile has two
