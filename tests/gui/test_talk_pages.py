"""The tabs between the segments and the article of a talk."""

from PySide6.QtWidgets import QApplication

from tests.gui.desk import Key


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
