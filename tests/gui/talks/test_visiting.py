"""The way to what was found in an article, in the open talk and in another."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from dwuglos.finding.query import Query
from dwuglos.store.library import Library
from dwuglos.talk import article_edits
from dwuglos.talk.transcript import NewSegment, number
from gui.article.part_input import PartInput
from tests.gui.desk import TALK


@pytest.fixture
def written(kept, at_work):
    """A window with a talk whose article has a text of each kind; there is another talk."""
    with Library(kept) as library:
        library.add_talk("Another", number([NewSegment(0, 1000, "Bees.", "Owady.")]))
    session = at_work.session
    fields = (("title", "O pszczołach"), ("lead", "Krótko o 🐝 i pszczołach."), ("author", "Jan 🐝 od pszczół"))
    for field, text in fields:
        session.attempt_on_article(
            lambda article, field=field, text=text: article_edits.set_field(article, field, text)
        )
    for text in ("Pierwszy akapit.", "Drugi o pszczołach i o miodzie."):
        after = session.article.summary[-1].id if session.article.summary else None
        session.do(article_edits.add_paragraph(session.article, after, text))
    for text in ("Powitanie", "O pszczołach w ulu"):
        session.do(article_edits.add_entry(session.article, session.transcript, 0, text))
    at_work.wait_saved()
    return at_work


def look(desk, text):
    """Return what is found in the article of the first talk."""
    search = desk.window.search
    search.start(Query(text, fields=("article",)), "all")
    desk.qtbot.waitUntil(lambda: not search.is_running)
    return search.hits


def kind_of(desk, hit):
    return desk.session.article.by_id(hit.id).kind


def selected():
    focused = QApplication.focusWidget()
    if isinstance(focused, PartInput):
        return focused.text(), focused.textCursor().selectedText()
    assert isinstance(focused, QLineEdit)
    return focused.text(), focused.selectedText()


def test_the_cursor_is_put_into_the_part_with_the_hit_selected(written):
    hits = [hit for hit in look(written, "pszcz") if kind_of(written, hit) != "entry"]
    assert {kind_of(written, hit) for hit in hits} == {"title", "lead", "author", "paragraph"}
    for hit in hits:
        written.window.search.go_to(hit)
        assert selected() == (hit.text, "pszcz")


def test_an_entry_of_the_timeline_is_chosen(written):
    hit = next(hit for hit in look(written, "ulu") if kind_of(written, hit) == "entry")
    written.window.search.go_to(hit)
    timeline = written.window.article.timeline
    assert timeline.current() == hit.id
    assert timeline.table.hasFocus()


def test_another_talk_is_opened_for_it(written):
    hit = look(written, "miodzie")[0]
    written.open(TALK + 1)
    written.window.search.go_to(hit)
    written.qtbot.waitUntil(lambda: written.session.id == TALK and written.window.article is not None)
    assert selected() == ("Drugi o pszczołach i o miodzie.", "miodzie")


def test_a_part_that_is_gone_leads_to_the_article_alone(written):
    hit = look(written, "miodzie")[0]
    written.session.attempt_on_article(lambda article: article_edits.remove(article, [hit.id]))
    written.window.search.go_to(hit)
    assert written.window.article is not None
