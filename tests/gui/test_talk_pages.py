"""The tabs between the segments and the article of a talk."""

import pytest
from PySide6.QtWidgets import QApplication

from gui.article import article_drafts
from gui.commands.segment import Delete
from tests.gui.desk import Key
from tests.gui.room import are_below_one_another, around, between


def test_whoever_looks_through_the_tabs_by_keys_types_nothing_into_the_article(at_work):
    pages = at_work.page.parent().parent()
    pages.tabs.setFocus()
    at_work.key(Key.Key_Right)
    assert at_work.window.article is not None
    at_work.type("abc")
    assert (pages.tabs.hasFocus(), at_work.session.article.parts) == (True, [])
    at_work.key(Key.Key_Left)
    assert pages.tabs.hasFocus()


def test_a_page_that_is_clicked_or_commanded_has_the_keys(at_work):
    pages = at_work.page.parent().parent()
    at_work.window.show_article()
    assert QApplication.focusWidget() is not None
    assert pages.article.isAncestorOf(QApplication.focusWidget())
    at_work.window.show_segments()
    assert at_work.table.hasFocus()


@pytest.fixture
def pages(at_work):
    return at_work.page.parent().parent()


def test_the_tabs_stand_above_the_page_that_has_all_the_room(at_work, pages):
    assert [pages.tabs.tabText(tab) for tab in range(pages.tabs.count())] == ["Segments", "Article"]
    assert pages.tabs.accessibleName() == "Pages of the talk"
    assert are_below_one_another(pages, pages.tabs, at_work.page)
    assert between(pages.tabs, at_work.page) == 0
    assert around(at_work.page, pages)[::2] == (0, 0)
    assert around(at_work.page, pages)[3] == 0
    assert pages.tabs.tabRect(1).right() < pages.width() // 2, "tabs are as wide as their words"


def test_the_page_of_the_article_is_made_once_it_is_wanted(at_work, pages):
    made = []
    pages.article_made.connect(made.append)
    assert not pages.shows_article
    page = at_work.window.show_article()
    assert made == [page]
    assert pages.shows_article
    assert page.isVisible()
    at_work.window.show_segments()
    assert not pages.shows_article
    assert not page.isVisible()
    assert at_work.window.show_article() is page
    assert made == [page]


def test_what_is_typed_is_kept_when_another_page_is_shown(at_work, pages):
    switched = []
    pages.switched.connect(lambda: switched.append(pages.shows_article))
    assert not pages.is_typing
    at_work.type("Tak")
    assert pages.is_typing
    page = at_work.window.show_article()
    assert at_work.target(4) == "Tak"
    assert not pages.is_typing
    with at_work.qtbot.waitSignal(pages.typed):
        page.title.setFocus()
        at_work.type("Latarnie")
    assert pages.is_typing
    at_work.window.show_segments()
    assert at_work.session.article.text("title") == "Latarnie"
    assert switched == [True, False]


def test_typing_in_either_page_is_finished(at_work, pages):
    page = at_work.window.show_article()
    page.title.setFocus()
    at_work.type("Latarnie")
    pages.finish_typing()
    assert at_work.session.article.text("title") == "Latarnie"
    at_work.window.show_segments()
    at_work.table.go_to(4)
    at_work.type("Tak")
    pages.finish_typing()
    assert (at_work.target(4), at_work.table.open_cell) == ("Tak", None)


def test_a_segment_that_is_wanted_is_shown_in_the_segments(at_work, pages):
    page = at_work.window.show_article()
    page.segment_wanted.emit(2)
    assert not pages.shows_article
    assert at_work.here == 2


def test_drafts_are_begun_as_the_article_asks_for_them(at_work, monkeypatch):
    begun = []
    for name in ("begin_summary", "begin_timeline"):
        monkeypatch.setattr(
            article_drafts, name, lambda _desk, session, by, name=name: begun.append((name, session, by))
        )
    page = at_work.window.show_article()
    page.summary_wanted.emit(True)
    page.timeline_wanted.emit(False)
    assert begun == [("begin_summary", at_work.session, True), ("begin_timeline", at_work.session, False)]


def test_where_one_is_can_be_gone_back_to(at_work, pages):
    at_work.table.go_to(5)
    before = pages.place()
    assert (before.segment, before.filter, before.find, before.article_tab) == (5, 0, "", None)
    assert before.top == at_work.table.rowViewportPosition(4)
    at_work.page.filters.choose(1)
    finding = at_work.page.find_bar
    finding.open_bar("lonely")
    finding.where.setCurrentIndex(1)
    finding.only.setChecked(True)
    at_work.window.show_article().tabs.setCurrentIndex(2)
    there = pages.place()
    assert (there.filter, there.find, there.find_where, there.find_only, there.article_tab) == (1, "lonely", 1, True, 2)
    at_work.window.show_segments()
    finding.close_bar()
    finding.where.setCurrentIndex(0)
    finding.only.setChecked(False)
    at_work.page.filters.choose(0)
    pages.article.tabs.setCurrentIndex(0)
    pages.go_to_place(there)
    assert pages.place()._replace(top=0) == there._replace(top=0)
    at_work.window.show_segments()
    finding.close_bar()
    finding.only.setChecked(False)
    at_work.page.filters.choose(0)
    pages.go_to_place(before)
    QApplication.processEvents()
    assert (at_work.here, pages.shows_article, at_work.table.hasFocus()) == (5, False, True)
    assert pages.place() == before._replace(find_where=1)


def test_where_there_is_no_segment_that_is_no_place_either(at_work, pages):
    at_work.table.selectAll()
    at_work.run(Delete)
    place = pages.place()
    assert place.segment is None
    pages.go_to_place(place._replace(segment=99))
    assert at_work.table.hasFocus()


def test_both_pages_take_the_colours_of_another_theme(at_work, pages, monkeypatch):
    taken = []
    monkeypatch.setattr(pages.editor, "use_theme", lambda: taken.append("segments"))
    pages.use_theme()
    assert taken == ["segments"]
    page = at_work.window.show_article()
    monkeypatch.setattr(page, "use_theme", lambda: taken.append("article"))
    pages.use_theme()
    assert taken == ["segments", "segments", "article"]
